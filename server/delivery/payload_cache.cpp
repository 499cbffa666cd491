#include "server/delivery/payload_cache.h"
#include "server/delivery/push_body.h"

namespace gatelodge::delivery {

namespace {

constexpr qsizetype kOverhead = 128; // of an entry, in bytes

QByteArray rendered(const store::OwedPayload &payload) {
    return updateObject(
        {payload.username, payload.firstName, payload.lastName, payload.email, payload.secondary, payload.keys});
}

} // namespace

Result<QHash<UserId, QByteArray>> PayloadCache::objectsOf(store::Session &session,
                                                          const QList<store::OwedPerson> &people, bool withKeys) {
    QHash<UserId, QByteArray> objects;
    objects.reserve(people.size());
    QList<UserId> missing;
    for (const store::OwedPerson &person : people) {
        if (objects.contains(person.user))
            continue;
        const Rendered *known = m_objects.object({person.user, withKeys});
        if (known && known->revision >= person.state)
            objects.insert(person.user, known->object);
        else if (!missing.contains(person.user))
            missing << person.user;
    }
    if (missing.isEmpty())
        return objects;
    GL_TRY(const auto payloads, store::readPayloads(session, missing, withKeys));
    for (const store::OwedPayload &payload : payloads) {
        const QByteArray object = rendered(payload);
        objects.insert(payload.user, object);
        m_objects.insert({payload.user, withKeys}, new Rendered{payload.revision, object}, object.size() + kOverhead);
    }
    return objects;
}

} // namespace gatelodge::delivery
