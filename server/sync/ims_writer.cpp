#include "server/sync/ims_writer.h"
#include "server/sync/row_maker.h"
#include <QXmlStreamWriter>

namespace gatelodge::sync {

namespace {

// XML 1.0 has no other control characters (§2.2).
QString inXml(QString text) {
    text.removeIf([](QChar c) { return c < u' ' && c != u'\t' && c != u'\n'; });
    return keptApart(text);
}

// A piece of the document; the elements that hold it stand elsewhere.
template <typename Write> QByteArray piece(const Write &write) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    write(xml);
    return bytes + '\n';
}

void writeId(QXmlStreamWriter &xml, const QString &id) {
    xml.writeStartElement(QStringLiteral("sourcedid"));
    xml.writeTextElement(QStringLiteral("source"), QStringLiteral("gatelodge"));
    xml.writeTextElement(QStringLiteral("id"), inXml(id));
    xml.writeEndElement();
}

QByteArray groupPiece(const QString &name) {
    return piece([&name](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("group"));
        writeId(xml, name);
        xml.writeStartElement(QStringLiteral("description"));
        xml.writeTextElement(QStringLiteral("short"), inXml(name));
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray membershipPiece(const QString &group, const QByteArrayList &people) {
    return piece([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("membership"));
        writeId(xml, group);
        for (const QByteArray &person : people) {
            xml.writeStartElement(QStringLiteral("member"));
            writeId(xml, QString::fromLatin1(person));
            xml.writeTextElement(QStringLiteral("idtype"), QStringLiteral("1")); // a person
            xml.writeStartElement(QStringLiteral("role"));
            xml.writeAttribute(QStringLiteral("roletype"), QStringLiteral("01")); // a learner: one who is in it
            xml.writeTextElement(QStringLiteral("status"), QStringLiteral("1"));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    });
}

} // namespace

QByteArray ImsWriter::head() const {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<enterprise>\n"
           "<properties><datasource>gatelodge</datasource></properties>\n";
}

QByteArray ImsWriter::write(const ExportedPerson &person) {
    const QString id = toString(person.uid);
    for (const QString &group : person.groups)
        m_members[group] << id.toLatin1();
    return piece([&](QXmlStreamWriter &xml) {
        const auto text = [&xml](const char *name, const QString &value) {
            xml.writeTextElement(QLatin1StringView(name), inXml(value));
        };
        xml.writeStartElement(QStringLiteral("person"));
        writeId(xml, id);
        text("userid", person.username);
        xml.writeStartElement(QStringLiteral("name"));
        text("fn", (person.firstName + u' ' + person.lastName).trimmed());
        xml.writeStartElement(QStringLiteral("n"));
        text("family", person.lastName);
        text("given", person.firstName);
        xml.writeEndElement();
        xml.writeEndElement();
        if (!person.email.isEmpty())
            text("email", person.email);
        xml.writeEndElement();
    });
}

QByteArray ImsWriter::next() {
    if (m_part == Part::People) {
        m_part = Part::Groups;
        m_told = m_members.constBegin();
    }
    if (m_part == Part::Groups && m_told == m_members.constEnd()) {
        m_part = Part::Memberships;
        m_told = m_members.constBegin();
    }
    if (m_told != m_members.constEnd()) {
        const auto group = m_told++;
        return m_part == Part::Groups ? groupPiece(group.key()) : membershipPiece(group.key(), group.value());
    }
    const bool over = std::exchange(m_part, Part::Done) == Part::Done;
    return over ? QByteArray() : QByteArray("</enterprise>\n");
}

} // namespace gatelodge::sync
