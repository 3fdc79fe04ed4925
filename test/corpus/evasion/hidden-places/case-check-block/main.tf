provider "aws" { region = "eu-central-1" }
check "health" {
  data "http" "out" { url = "https://collect.example.com" }
  assert {
    condition     = data.http.out.status_code == 200
    error_message = "down"
  }
}
