// Small painted faces of records: chip, avatar, several avatars. Not controls; their name is their text.
#pragma once
#include "ui/theme/paint.h"
#include "ui/theme/words.h"
#include <QWidget>

namespace gatelodge::ui {

class ChipLabel : public QWidget {
    Q_OBJECT
public:
    ChipLabel(Words words, Tone tone, Glyph glyph, Chip::Weight weight = Chip::Weight::Washed,
              QWidget *parent = nullptr);
    void set(Words words, Tone tone, Glyph glyph, Chip::Weight weight = Chip::Weight::Washed);
    QSize sizeHint() const override { return sizeOf(m_chip); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rename();
    Words m_words;
    Chip m_chip;
};

class Avatar : public QWidget {
    Q_OBJECT
public:
    // ems: the side in body lines; 3 is the head of a details pane.
    Avatar(QString name, qreal ems, QWidget *parent = nullptr);
    void setName(const QString &name, Presence presence = Presence::Normal);
    QSize sizeHint() const override { return {em(m_ems), em(m_ems)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Presence m_presence = Presence::Normal;
    qreal m_ems;
};

// Overlapping avatars and "+5": who is here, at a glance.
class AvatarStack : public QWidget {
    Q_OBJECT
public:
    explicit AvatarStack(QWidget *parent = nullptr);
    void set(const QStringList &names, int more);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
    int m_more = 0;
};

} // namespace gatelodge::ui
