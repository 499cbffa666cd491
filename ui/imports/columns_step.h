// The second step of an import: what each column of the file is, beside what stands in it; and how the file is read.
#pragma once
#include "server/admin/imports.h"
#include <QWidget>

class QComboBox;

namespace gatelodge::ui {

class Button;
class Paragraph;

class ColumnsStep : public QWidget {
    Q_OBJECT
public:
    explicit ColumnsStep(QWidget *parent = nullptr);
    void show(const admin::ImportLook &look);
    QHash<QString, std::optional<ImportField>> columns() const; // as they are chosen, all of them
    Button &next() const { return *m_next; }
    QComboBox &format() const { return *m_format; }
    QComboBox &encoding() const { return *m_encoding; }
    QComboBox &separator() const { return *m_separator; }
    QList<QComboBox *> fields() const { return m_fields; }
    Paragraph &problem() const { return *m_problem; }

Q_SIGNALS:
    // Somebody wants it to be read otherwise. A separator and a text that say nothing: found out.
    void readOtherwise(gatelodge::admin::ImportFormat format, const QString &encoding, QChar separator);
    void planWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeReading();
    void fill();
    void lay();
    QComboBox *makeChoice(const admin::ImportColumn &column);
    void judge(); // whether people could be found by these columns
    void tellReading();
    admin::ImportLook m_look;
    QComboBox *m_format, *m_encoding, *m_separator;
    Paragraph *m_remembered, *m_problem;
    QWidget *m_place = nullptr; // of the columns, made anew for each file
    QWidget *m_body;
    QList<QComboBox *> m_fields;
    Button *m_next;
};

} // namespace gatelodge::ui
