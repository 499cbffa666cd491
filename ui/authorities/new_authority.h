// A new authority: its kind, what people call it, and how it is reached; tried before it is added.
#pragma once
#include "server/admin/authorities.h"
#include "ui/authorities/authority_words.h"

class QComboBox;
class QLineEdit;

namespace gatelodge::ui {

class Button;
class Paragraph;
class ProbeSteps;
class SchemaForm;

class NewAuthority : public QWidget {
    Q_OBJECT
public:
    explicit NewAuthority(admin::Authorities &authorities, QWidget *parent = nullptr);
    void start(); // with what was typed and never added
    QComboBox &kind() const { return *m_kind; }
    QLineEdit &title() const { return *m_title; }
    QLineEdit &name() const { return *m_name; }
    SchemaForm &form() const { return *m_form; }
    ProbeSteps &probe() const { return *m_probe; }

public Q_SLOTS:
    void submit();
    void test();

Q_SIGNALS:
    void created(const gatelodge::AuthorityId &id);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeFoot();
    void choose(int number);
    void rename();
    Authority entered() const;
    void say(Words words);
    void answer(const Result<SavedAuthority> &saved);
    admin::Authorities &m_authorities;
    QList<DriverDescription> m_drivers;
    QList<AuthorityKind> m_kinds;
    QComboBox *m_kind;
    QLineEdit *m_title, *m_name;
    Paragraph *m_help, *m_said;
    SchemaForm *m_form;
    ProbeSteps *m_probe;
    Button *m_add;
    bool m_isBegun = false;   // and neither added nor cancelled
    bool m_nameIsOwn = false; // typed, and no longer made from the title
};

} // namespace gatelodge::ui
