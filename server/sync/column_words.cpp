#include "server/sync/column_words.h"
#include <QHash>

namespace gatelodge::sync {

namespace {

struct Words {
    ImportField field;
    const char *words; // folded, separated by blanks
};

// English, French, German, Spanish, Portuguese, Japanese, Arabic; then what directories and programs write.
constexpr Words kWords[] = {
    {ImportField::Username,
     "username user login loginname account accountname handle nickname nomdutilisateur identifiant pseudo "
     "benutzername benutzer anmeldename kennung usuario nombredeusuario nomedeusuario nomedousuario utilizador "
     "ユーザー名 ユーザ名 اسمالمستخدم uid samaccountname userid"},
    {ImportField::FirstName,
     "firstname first givenname forename prenom vorname nombre nombredepila primeiro primeironome nome 名 下の名前 "
     "الاسمالأول الاسم fname givennames"},
    {ImportField::LastName,
     "lastname last surname familyname nom nomdefamille nachname familienname apellido apellidos sobrenome apelido "
     "ultimonome 姓 苗字 名字 اسمالعائلة اللقب sn lname family"},
    {ImportField::Email,
     "email mail emailaddress mailaddress primaryemail mainemail emailprincipal adresseemail adressemail "
     "adresseelectronique courriel emailadresse mailadresse correo correoelectronico direcciondecorreo "
     "enderecodeemail メール メールアドレス البريد البريدالإلكتروني email1"},
    {ImportField::OtherEmails,
     "otheremails otheraddresses secondaryemail secondaryemails moreemails autresadresses autresemails "
     "weitereadressen weitereemails otrosemails otrascorreos otroscorreos outrosemails 他のメール عناوينأخرى email2 "
     "email3 emails mailalternateaddress alternateemail"},
    {ImportField::Groups,
     "groups group groupes groupe gruppen gruppe grupos grupo グループ المجموعات المجموعة memberof teams team "
     "section sections abteilung"},
    {ImportField::Language, "language lang locale langue sprache idioma 言語 اللغة preferredlanguage"},
    {ImportField::Notes,
     "notes note remarks remark comment comments remarques remarque commentaire notizen notiz bemerkung "
     "bemerkungen notas nota observaciones observacoes comentario メモ 備考 ملاحظات"},
    {ImportField::Status,
     "status statut etat zustand estado situacao 状態 الحالة active isactive actif aktiv activo ativo"},
    {ImportField::StatusMessage, "statusmessage statusreason motif grund motivo 理由 السبب"},
    {ImportField::ValidFrom,
     "validfrom from since start startdate debut valabledu gultigab gultigvon beginn validodesde desde inicio "
     "validoapartirde 開始日 صالحمن"},
    {ImportField::ValidUntil,
     "validuntil validto until expires expiry expirydate enddate end fin valablejusquau expire gultigbis ende "
     "ablauf validohasta hasta validoate termino 終了日 有効期限 صالححتى accountexpires"},
    {ImportField::Password,
     "password passwordhash hash motdepasse passwort kennwort contrasena senha パスワード كلمةالمرور userpassword "
     "cryptedpassword"},
    {ImportField::SshKeys,
     "sshkeys sshkey sshpublickey sshpublickeys publickey clesssh clessh sshschlussel clavesssh clavessh chavesssh "
     "chavessh ssh公開鍵 ssh鍵 مفاتيحssh"},
    {ImportField::Key, "sourcedid sourcekey externalid membernumber memberid"},
    {ImportField::Record, "recstatus recordstatus"},
};

// Letters and digits only, small, without accents.
QString folded(const QString &heading) {
    QString result;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

} // namespace

std::optional<ImportField> fieldCalled(const QString &heading) {
    static const QHash<QString, ImportField> known = [] {
        QHash<QString, ImportField> known;
        for (const Words &one : kWords) {
            known.insert(folded(importFieldName(one.field)), one.field);
            for (const QString &word : QString::fromUtf8(one.words).split(u' ', Qt::SkipEmptyParts))
                known.insert(folded(word), one.field);
        }
        return known;
    }();
    const auto found = known.constFind(folded(heading));
    if (heading.startsWith(u'#') || found == known.constEnd())
        return std::nullopt;
    return *found;
}

} // namespace gatelodge::sync
