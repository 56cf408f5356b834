// libcurl, and fixed-arity doors to its variadic functions (Swift cannot call those).
#pragma once
#include <curl/curl.h>

static inline CURLcode greffier_curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode greffier_curl_set_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode greffier_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode greffier_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

// CURLOPT_READFUNCTION, CURLOPT_WRITEFUNCTION and CURLOPT_HEADERFUNCTION share this shape.
typedef size_t (*greffier_curl_data)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode greffier_curl_set_data(CURL *handle, CURLoption option, greffier_curl_data function) {
    return curl_easy_setopt(handle, option, function);
}

typedef int (*greffier_curl_debug)(CURL *handle, curl_infotype kind, char *bytes, size_t size, void *context);

static inline CURLcode greffier_curl_set_debug(CURL *handle, greffier_curl_debug function) {
    return curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, function);
}

typedef int (*greffier_curl_progress)(void *context, curl_off_t downloadTotal, curl_off_t downloaded,
                                      curl_off_t uploadTotal, curl_off_t uploaded);

static inline CURLcode greffier_curl_set_progress(CURL *handle, greffier_curl_progress function) {
    return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, function);
}

static inline CURLcode greffier_curl_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode greffier_curl_get_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode greffier_curl_get_socket(CURL *handle, curl_socket_t *value) {
    return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, value);
}

static inline CURLcode greffier_curl_global_init(void) {
    return curl_global_init(CURL_GLOBAL_DEFAULT);
}
