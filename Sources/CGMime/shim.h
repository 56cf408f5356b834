// GMime 3, and functions in place of its cast and type-check macros (Swift does not import those).
#pragma once
#include <gmime/gmime.h>

// Each cast answers NULL for an object of another class, so that no caller can forget the check.

static inline GMimeMultipart *gmime_as_multipart(GMimeObject *object) {
    return GMIME_IS_MULTIPART(object) ? (GMimeMultipart *)object : NULL;
}

static inline GMimeMessagePart *gmime_as_message_part(GMimeObject *object) {
    return GMIME_IS_MESSAGE_PART(object) ? (GMimeMessagePart *)object : NULL;
}

static inline GMimePart *gmime_as_part(GMimeObject *object) {
    return GMIME_IS_PART(object) ? (GMimePart *)object : NULL;
}

static inline GMimeObject *gmime_object_of_message(GMimeMessage *message) {
    return (GMimeObject *)message;
}

static inline GMimeObject *gmime_object_of_part(GMimePart *part) {
    return (GMimeObject *)part;
}

static inline GMimeObject *gmime_object_of_multipart(GMimeMultipart *multipart) {
    return (GMimeObject *)multipart;
}

static inline InternetAddressMailbox *gmime_as_mailbox(InternetAddress *address) {
    return INTERNET_ADDRESS_IS_MAILBOX(address) ? (InternetAddressMailbox *)address : NULL;
}

static inline InternetAddressGroup *gmime_as_group(InternetAddress *address) {
    return INTERNET_ADDRESS_IS_GROUP(address) ? (InternetAddressGroup *)address : NULL;
}

// The bytes written to a memory stream; they belong to the stream.
static inline GByteArray *gmime_memory_bytes(GMimeStream *stream) {
    return GMIME_IS_STREAM_MEM(stream) ? g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream) : NULL;
}
