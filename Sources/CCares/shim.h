// c-ares: DNS queries with bounded times. The doors keep functions that newer releases call old from warning.
#pragma once
#include <ares.h>
#include <arpa/nameser.h>

// Macros in some releases, an enumeration in others.
static const int greffier_ares_success = ARES_SUCCESS;
static const int greffier_ares_no_data = ARES_ENODATA;
static const int greffier_ares_not_found = ARES_ENOTFOUND;

static inline int greffier_ares_open(ares_channel *channel, int milliseconds, int tries) {
    struct ares_options options = {.timeout = milliseconds, .tries = tries};
    return ares_init_options(channel, &options, ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES);
}

static inline int greffier_ares_use(ares_channel channel, const char *servers) {
    return ares_set_servers_ports_csv(channel, servers);
}

static inline void greffier_ares_query_txt(ares_channel channel, const char *name, ares_callback done, void *context) {
    ares_query(channel, name, ns_c_in, ns_t_txt, done, context);
}

static inline int greffier_ares_read_txt(const unsigned char *answer, int length, struct ares_txt_ext **records) {
    return ares_parse_txt_reply_ext(answer, length, records);
}

static inline int greffier_ares_sockets(ares_channel channel, ares_socket_t *sockets, int most) {
    return ares_getsock(channel, sockets, most);
}

static inline void greffier_ares_process(ares_channel channel, ares_socket_t readable, ares_socket_t writable) {
    ares_process_fd(channel, readable, writable);
}
