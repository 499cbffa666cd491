// A list of addresses of an OpenID client: each with a way to remove it, a line that adds one, and one that looks
// whether an address is on the list, byte for byte, and what it nearly is.
#pragma once
#include "ui/sites/openid_editor.h"
#include <QWidget>

namespace gatelodge::ui {

class AddLine;
class Button;
class Paragraph;
class RecordRows;

class OpenIdAddresses : public QWidget {
    Q_OBJECT
public:
    OpenIdAddresses(OpenIdEditor &editor, QStringList OpenIdProfile::*list, Words title, Words ifEmpty,
                    QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void forget();
    void showSetup();
    void add(const QString &address);
    void remove(const QString &address);
    void check(const QString &address);
    void say(Words words, Tone tone);
    OpenIdEditor &m_editor;
    QStringList OpenIdProfile::*m_list;
    Words m_title, m_ifEmpty;
    RecordRows *m_rows;
    Button *m_add, *m_check, *m_addChecked;
    AddLine *m_line, *m_checkLine;
    Paragraph *m_said;
    QString m_checked;
};

} // namespace gatelodge::ui
