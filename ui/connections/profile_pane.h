// One connection: its form, what a trial of it found, and its verbs. A new one chooses its kind first.
#pragma once
#include "ui/connections/host.h"
#include "ui/theme/paint.h"
#include "ui/theme/words.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;
class GlyphMark;
class Paragraph;
class SchemaForm;
class Segmented;

class ProfilePane : public QWidget {
    Q_OBJECT
public:
    explicit ProfilePane(Host &host, QWidget *parent = nullptr);
    void show(const Profile &profile); // what is being entered for the same one stays
    void startNew();
    SchemaForm &form() const { return *m_form; }
    QString verdict() const; // what the last trial found; empty: there was none

public Q_SLOTS:
    void test();
    void save();

Q_SIGNALS:
    void saved(const QString &id);
    void removeRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeFoot();
    void choose(ProfileKind kind);
    void weigh(); // which verbs there are now
    bool isSound();
    Profile entered() const;
    QJsonValue password() const;
    void tell(const ConnectionAnswer &answer, const Profile &tried);
    void say(Tone tone, Glyph glyph, Words sentence, Words detail = {}, const QString &itSaid = {});
    void fold(bool folded);
    void showKeeping();
    void open();

    Host &m_host;
    Profile m_profile;
    int m_tries = 0; // only the latest one's answer is shown
    Paragraph *m_title;
    Segmented *m_kind;
    SchemaForm *m_form;
    Paragraph *m_keeping;
    QWidget *m_place; // of what a trial found
    GlyphMark *m_glyph;
    Paragraph *m_sentence, *m_detail, *m_said; // said: in the server's own words, folded
    Button *m_fold, *m_open, *m_save, *m_test, *m_remove;
};

} // namespace gatelodge::ui
