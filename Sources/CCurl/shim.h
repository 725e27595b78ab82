#include <curl/curl.h>
#include <string.h>

// Swift cannot call functions with a variable number of arguments: an option is set by a function for each kind of value.
static inline CURLcode harbinger_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode harbinger_curl_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode harbinger_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode harbinger_curl_get_number(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode harbinger_curl_get_size(CURL *handle, CURLINFO info, curl_off_t *value) {
  return curl_easy_getinfo(handle, info, value);
}

// What is sent, and how much of an answer is taken; it must live as long as the transfer. The answer itself is kept nowhere.
struct harbinger_curl_load {
  const char *next;
  size_t left;
  size_t room;
};

static size_t harbinger_curl_give(char *to, size_t size, size_t count, void *context) {
  struct harbinger_curl_load *load = (struct harbinger_curl_load *)context;
  size_t most = size * count, length = load->left < most ? load->left : most;
  memcpy(to, load->next, length);
  load->next += length;
  load->left -= length;
  return length;
}
static size_t harbinger_curl_drop(char *bytes, size_t size, size_t count, void *context) {
  struct harbinger_curl_load *load = (struct harbinger_curl_load *)context;
  (void)bytes;
  if (size * count > load->room) return 0;
  load->room -= size * count;
  return size * count;
}
static inline CURLcode harbinger_curl_set_load(CURL *handle, struct harbinger_curl_load *load) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_READFUNCTION, harbinger_curl_give);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_READDATA, (void *)load);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, harbinger_curl_drop);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_WRITEDATA, (void *)load);
  return code;
}
