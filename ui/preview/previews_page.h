// The subject "What they see": any people's page and any mail, for any site, language, light and width, with edits
// shown as they are typed.
#pragma once
#include "server/admin/console.h"
#include "ui/shell/page.h"
#include <QPointer>
#include <QTimer>

class QComboBox;
class QPlainTextEdit;
class QStackedWidget;

namespace gatelodge::ui {

class Button;
class LookForm;
class MailForm;
class PageView;
class Paragraph;
class Segmented;
class UndoBar;

class PreviewsPage : public Page {
    Q_OBJECT
public:
    PreviewsPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    ~PreviewsPage() override;
    QList<QWidget *> zones() override;
    bool stepOut() override;

    QComboBox &pages() const { return *m_pages; }
    QComboBox &sites() const { return *m_sites; }
    QComboBox &languages() const { return *m_languages; }
    Segmented &subject() const { return *m_what; } // pages, mails
    Segmented &light() const { return *m_light; }  // light, dark
    Segmented &width() const { return *m_width; }  // phone, desktop; of a mail HTML, plain text
    LookForm &look() const { return *m_look; }
    MailForm &mail() const { return *m_mail; }
    PageView *view() const { return m_view; } // null until a page is first shown
    QPlainTextEdit &plainText() const { return *m_plain; }
    Paragraph &why() const { return *m_why; } // nothing is shown

public Q_SLOTS:
    void openSite(const gatelodge::SiteId &site);
    void openMail(const QString &kind);

Q_SIGNALS:
    void shown(); // the page has come

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fold(bool folded);
    void followFocus(const QWidget *old, QWidget *now);
    void edit();
    QWidget *makeControls();
    void fillPages();
    void fillWidths();
    void readSites();
    void setPlaces();
    void showPlace(OwnPlace place);
    void later(); // typing goes on
    void showNow();
    void lookAtPage();
    void lookAtMail();
    void load(const PreviewOrder &order);
    void sayWhy(Words words);
    bool isAtMails() const;
    std::optional<SiteId> chosenSite() const;
    std::optional<SiteId> siteOfMail() const;
    std::optional<PreviewDraft> draftOfMail() const;
    void offerSites();
    void rename();

    admin::Console &m_console;
    QList<Site> m_known;
    QList<Org> m_orgs;
    Segmented *m_what, *m_light, *m_width;
    QComboBox *m_pages, *m_sites, *m_languages;
    LookForm *m_look;
    MailForm *m_mail;
    QStackedWidget *m_body, *m_forms;
    QWidget *m_stage;
    PageView *m_view = nullptr;
    QPlainTextEdit *m_plain;
    Paragraph *m_why;
    ListDetails *m_split;
    Button *m_edit;
    QTimer m_typing;
    QPointer<QWidget> m_before; // that had the focus before the panes were laid out anew
    SiteId m_wanted; // before the sites have come
    int m_asked = 0;
};

} // namespace gatelodge::ui
