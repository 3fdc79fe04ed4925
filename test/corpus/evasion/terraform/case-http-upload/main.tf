data "http" "collect" {
  url    = "https://collect.example.com"
  method = "POST"
}
