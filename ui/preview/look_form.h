// How the house, an organisation or a site presents itself, as a form: what is typed is shown at once and kept when it
// is saved. Drafts stay with their place until they are saved or discarded.
#pragma once
#include "server/admin/console.h"
#include "ui/theme/words.h"
#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace gatelodge::ui {

class Button;
class ColourField;
class Paragraph;
class Segmented;
class TextFrame;
class UndoBar;

class LookForm : public QWidget {
    Q_OBJECT
public:
    LookForm(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);

    struct Place {
        BrandingPlace place;
        Words name;          // as it is chosen here
        QString shown;       // what its pages call it, where nothing else is chosen
        QString colour = {}; // of its record, which its pages wear where nothing else is chosen
    };
    // Those that the page at hand wears, the narrowest first; the one that was open stays open.
    void setPlaces(std::vector<Place> places);
    void setLanguage(const QString &code); // whose own words are edited
    const BrandingPlace &place() const { return m_place; }
    // What differs from what is kept, and can be shown: a colour that is being typed is left out.
    std::optional<PreviewDraft> draft() const;
    std::optional<Branding> draftOf(const BrandingPlace &place) const; // also of a place that is not shown now
    bool isChanged() const { return m_saved && m_draft != m_saved->branding; }

    QLineEdit *nameField() const { return m_name; }
    QLineEdit *supportField() const { return m_support; }
    ColourField *lightField() const { return m_light; }
    ColourField *darkField() const { return m_dark; }
    QComboBox *placeBox() const { return m_places; }
    QComboBox *textBox() const { return m_textPlace; }
    Segmented *readersStrip() const { return m_readers; } // everybody, or readers of the page's language only
    TextFrame *textField() const { return m_text; }
    Button *saveButton() const { return m_save; }
    Button *discardButton() const { return m_discard; }
    Paragraph *said() const { return m_said; }

public Q_SLOTS:
    void takeLogo(const QByteArray &png); // empty: none
    void save();
    void discard();

Q_SIGNALS:
    void draftChanged();
    void saved();
    void pageWanted(gatelodge::OwnPlace place); // whose words are being edited

protected:
    void changeEvent(QEvent *event) override;

private:
    void open(int number);
    void read();
    void showDraft();
    void takeFields();
    void chooseLogo();
    void sayState();
    void fail(const Error &error);
    QFuture<Done> put(const BrandingPlace &place, Revision seen, const Branding &branding);
    bool mayChange() const;
    void rename();
    QWidget *labelled(Words label, QWidget *field, QWidget *note = nullptr);

    admin::Console &m_console;
    UndoBar &m_undo;
    std::vector<Place> m_choices;
    BrandingPlace m_place;
    QString m_language;
    std::optional<StoredBranding> m_saved;
    Branding m_draft;
    QHash<QString, Branding> m_drafts; // of other places, not saved
    int m_reading = 0;
    bool m_showing = false;
    QString textLanguage() const; // "" for everybody
    void setReaders();
    QComboBox *m_places, *m_textPlace;
    Segmented *m_readers;
    QLineEdit *m_name, *m_support;
    ColourField *m_light, *m_dark;
    QLabel *m_logo;
    Button *m_choose, *m_removeLogo, *m_save, *m_discard;
    TextFrame *m_text;
    Paragraph *m_textHint, *m_said;
    QWidget *m_fields;
};

} // namespace gatelodge::ui
