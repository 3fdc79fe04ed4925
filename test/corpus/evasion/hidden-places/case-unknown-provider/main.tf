resource "cloudflare_workers_script" "chat" {
  account_id  = "a"
  script_name = "chat"
  content     = "export default { fetch() {} }"
}
