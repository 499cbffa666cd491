// Reads a page as strict XML (our pages are written so that they are both) and remembers what a test asks about.
#pragma once
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace gatelodge::web::sample {

struct Element {
    QString name;
    QMap<QString, QString> attributes;
    QString text; // its own and its children's
    QString form; // action of the form it stands in
};

struct Markup {
    QList<Element> elements; // in document order
    QString error;

    explicit Markup(const QByteArray &page) {
        QXmlStreamReader reader(page);
        QList<int> open;
        QString form;
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement: {
                Element element{reader.name().toString(), {}, {}, {}};
                for (const auto &attribute : reader.attributes())
                    element.attributes[attribute.name().toString()] = attribute.value().toString();
                if (element.name == QLatin1StringView("form"))
                    form = element.attributes.value(QStringLiteral("action"));
                element.form = form;
                open.append(int(elements.size()));
                elements.append(element);
                break;
            }
            case QXmlStreamReader::EndElement:
                if (reader.name() == QLatin1StringView("form"))
                    form.clear();
                open.removeLast();
                break;
            case QXmlStreamReader::Characters:
                for (const int index : open)
                    elements[index].text += reader.text();
                break;
            default: break;
            }
        }
        if (reader.hasError())
            error = QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
    }

    QList<Element> named(const QString &name) const {
        QList<Element> found;
        for (const auto &element : elements) {
            if (element.name == name)
                found.append(element);
        }
        return found;
    }
    QStringList names() const {
        QStringList list;
        for (const auto &element : elements)
            list.append(element.name);
        return list;
    }
    QStringList values(const QString &attribute) const {
        QStringList list;
        for (const auto &element : elements) {
            if (element.attributes.contains(attribute))
                list.append(element.attributes.value(attribute));
        }
        return list;
    }
};

} // namespace gatelodge::web::sample
