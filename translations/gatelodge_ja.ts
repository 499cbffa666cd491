<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Waits for you</source>
        <translation>あなたの判断待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>wants an account</source>
        <translation>アカウントを希望</translation>
    </message>
    <message>
        <source>wants an account, at %1</source>
        <comment>an authority</comment>
        <translation>%1 でのアカウントを希望</translation>
    </message>
    <message>
        <source>wants to sign in with %1</source>
        <comment>an authority</comment>
        <translation>%1 でのサインインを希望</translation>
    </message>
    <message>
        <source>wants a new password</source>
        <translation>新しいパスワードを希望</translation>
    </message>
    <message>
        <source>wants a new password at %1</source>
        <comment>an authority</comment>
        <translation>%1 の新しいパスワードを希望</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>when</comment>
        <translation>申請: %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <comment>when</comment>
        <translation>承認: %1</translation>
    </message>
    <message>
        <source>declined %1</source>
        <comment>when</comment>
        <translation>却下: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>when</comment>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <comment>when</comment>
        <translation>取り下げ: %1</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>Who decided: a rule of the house, nobody</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1（コンソール）</translation>
    </message>
    <message>
        <source>wants to be erased for good</source>
        <translation>アカウントの完全な消去を希望</translation>
    </message>
</context>
<context>
    <name>AuthorityWords</name>
    <message>
        <source>The settings can be used</source>
        <translation>設定は使えます</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>応答があります</translation>
    </message>
    <message>
        <source>The connection is encrypted, and it is the right one</source>
        <translation>接続は暗号化され、相手も正しいものです</translation>
    </message>
    <message>
        <source>It lets Gatelodge sign in</source>
        <translation>Gatelodge のサインインを受け付けます</translation>
    </message>
    <message>
        <source>It can be searched for people</source>
        <translation>ユーザーを検索できます</translation>
    </message>
    <message>
        <source>It says how it wants to be asked</source>
        <translation>問い合わせ方法を公開しています</translation>
    </message>
    <message>
        <source>The program that asks it runs</source>
        <translation>問い合わせるプログラムが動いています</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>設定が使えません</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>No connection that can be trusted came about</source>
        <translation>信頼できる接続を確立できませんでした</translation>
    </message>
    <message>
        <source>It does not let Gatelodge sign in</source>
        <translation>Gatelodge のサインインを受け付けません</translation>
    </message>
    <message>
        <source>It cannot be searched for people</source>
        <translation>ユーザーを検索できません</translation>
    </message>
    <message>
        <source>It does not say how it wants to be asked</source>
        <translation>問い合わせ方法を公開していません</translation>
    </message>
    <message>
        <source>The program that asks it does not run</source>
        <translation>問い合わせるプログラムが動いていません</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>不明な種類: %1</translation>
    </message>
    <message>
        <source>Accounts of this house</source>
        <translation>この環境のアカウント</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>No owner could sign in any more. Give an owner a login elsewhere first.</source>
        <translation>サインインできるオーナーがいなくなります。先にオーナーへ別のログイン手段を用意してください。</translation>
    </message>
    <message>
        <source>It cannot be asked: %1.</source>
        <translation>問い合わせできません: %1</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <comment>authority</comment>
        <translation>%1 は変更されませんでした。</translation>
    </message>
    <message>
        <source>The test of %1 failed.</source>
        <comment>authority</comment>
        <translation>%1 のテストに失敗しました。</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証元</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン手段</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同期</translation>
    </message>
</context>
<context>
    <name>ChangeSentence</name>
    <message>
        <source>was erased</source>
        <translation>データが消去されました</translation>
    </message>
    <message>
        <source>was suspended</source>
        <translation>停止されました</translation>
    </message>
    <message>
        <source>was let in again</source>
        <translation>再び入れるようになりました</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>承認待ちです</translation>
    </message>
    <message>
        <source>has a new username</source>
        <translation>ユーザー名が変わりました</translation>
    </message>
    <message>
        <source>has a new name</source>
        <translation>名前が変わりました</translation>
    </message>
    <message>
        <source>has new dates</source>
        <translation>有効期間が変わりました</translation>
    </message>
    <message>
        <source>chose a language</source>
        <translation>言語が選ばれました</translation>
    </message>
    <message>
        <source>is known to a site</source>
        <translation>サイトに知られました</translation>
    </message>
    <message>
        <source>has new notes</source>
        <translation>メモが変わりました</translation>
    </message>
    <message>
        <source>has another main address</source>
        <translation>メインアドレスが変わりました</translation>
    </message>
    <message>
        <source>has a confirmed address</source>
        <translation>アドレスが確認されました</translation>
    </message>
    <message>
        <source>has a new password</source>
        <translation>パスワードが変わりました</translation>
    </message>
    <message>
        <source>has to choose another password</source>
        <translation>パスワードの変更が必要です</translation>
    </message>
    <message>
        <source>has a login in another state</source>
        <translation>ログイン手段の状態が変わりました</translation>
    </message>
    <message>
        <source>got a new key</source>
        <translation>新しい鍵ができました</translation>
    </message>
    <message>
        <source>uses its new key only</source>
        <translation>新しい鍵だけを使うようになりました</translation>
    </message>
    <message>
        <source>asks by another protocol</source>
        <translation>別のプロトコルで問い合わせます</translation>
    </message>
    <message>
        <source>is told of changes</source>
        <translation>変更が通知されます</translation>
    </message>
    <message>
        <source>is told of changes no more</source>
        <translation>変更が通知されなくなりました</translation>
    </message>
    <message>
        <source>has other rules for SSH keys</source>
        <translation>SSH 鍵の規則が変わりました</translation>
    </message>
    <message>
        <source>has another address to come back to</source>
        <translation>戻り先アドレスが変わりました</translation>
    </message>
    <message>
        <source>has another address for updates</source>
        <translation>更新の送り先が変わりました</translation>
    </message>
    <message>
        <source>lets in accounts of another age</source>
        <translation>入れるアカウントの経過期間が変わりました</translation>
    </message>
    <message>
        <source>asks for another level</source>
        <translation>求めるレベルが変わりました</translation>
    </message>
    <message>
        <source>has another organisation</source>
        <translation>組織が変わりました</translation>
    </message>
    <message>
        <source>has another colour</source>
        <translation>色が変わりました</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>同意を求めるようになりました</translation>
    </message>
    <message>
        <source>asks for consent no more</source>
        <translation>同意を求めなくなりました</translation>
    </message>
    <message>
        <source>was switched on</source>
        <translation>有効になりました</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>無効になりました</translation>
    </message>
    <message>
        <source>has other rules for passwords</source>
        <translation>パスワードの規則が変わりました</translation>
    </message>
    <message>
        <source>is reached another way</source>
        <translation>接続方法が変わりました</translation>
    </message>
    <message>
        <source>lets people sign in</source>
        <translation>サインインに使えるようになりました</translation>
    </message>
    <message>
        <source>lets nobody sign in</source>
        <translation>サインインに使えなくなりました</translation>
    </message>
    <message>
        <source>makes accounts</source>
        <translation>アカウントを作成します</translation>
    </message>
    <message>
        <source>makes no accounts any more</source>
        <translation>アカウントを作成しなくなりました</translation>
    </message>
    <message>
        <source>takes those who sign up</source>
        <translation>新規登録を受け付けます</translation>
    </message>
    <message>
        <source>takes those who sign up no more</source>
        <translation>新規登録を受け付けなくなりました</translation>
    </message>
    <message>
        <source>has other names for people</source>
        <translation>名前の付け方が変わりました</translation>
    </message>
    <message>
        <source>has another place in the order</source>
        <translation>並び順が変わりました</translation>
    </message>
    <message>
        <source>has a new title</source>
        <translation>表示名が変わりました</translation>
    </message>
    <message>
        <source>has another help text</source>
        <translation>ヘルプ文が変わりました</translation>
    </message>
    <message>
        <source>has other pages of its own</source>
        <translation>独自ページが変わりました</translation>
    </message>
    <message>
        <source>was added</source>
        <translation>追加されました</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>削除されました</translation>
    </message>
    <message>
        <source>has one more address</source>
        <translation>アドレスが追加されました</translation>
    </message>
    <message>
        <source>has one address less</source>
        <translation>アドレスが削除されました</translation>
    </message>
    <message>
        <source>has one more SSH key</source>
        <translation>SSH 鍵が追加されました</translation>
    </message>
    <message>
        <source>has one SSH key less</source>
        <translation>SSH 鍵が削除されました</translation>
    </message>
    <message>
        <source>has one more way to sign in</source>
        <translation>ログイン手段が追加されました</translation>
    </message>
    <message>
        <source>has one way to sign in less</source>
        <translation>ログイン手段が削除されました</translation>
    </message>
    <message>
        <source>joined a group</source>
        <translation>グループに入りました</translation>
    </message>
    <message>
        <source>left a group</source>
        <translation>グループを抜けました</translation>
    </message>
    <message>
        <source>got a role</source>
        <translation>役割が付きました</translation>
    </message>
    <message>
        <source>lost a role</source>
        <translation>役割が外れました</translation>
    </message>
    <message>
        <source>was founded</source>
        <translation>作成されました</translation>
    </message>
    <message>
        <source>was made</source>
        <translation>作成されました</translation>
    </message>
    <message>
        <source>was connected</source>
        <translation>接続されました</translation>
    </message>
    <message>
        <source>lets in one group more</source>
        <translation>入れるグループが増えました</translation>
    </message>
    <message>
        <source>lets in one group less</source>
        <translation>入れるグループが減りました</translation>
    </message>
    <message>
        <source>has new words at a gate</source>
        <translation>ゲートの文言が変わりました</translation>
    </message>
    <message>
        <source>has the usual words at a gate</source>
        <translation>ゲートの文言が標準に戻りました</translation>
    </message>
    <message>
        <source>takes one authority more</source>
        <translation>受け入れる認証元が増えました</translation>
    </message>
    <message>
        <source>takes one authority less</source>
        <translation>受け入れる認証元が減りました</translation>
    </message>
    <message>
        <source>does one thing more for somebody new</source>
        <translation>新しい人への処理が増えました</translation>
    </message>
    <message>
        <source>does one thing less for somebody new</source>
        <translation>新しい人への処理が減りました</translation>
    </message>
    <message>
        <source>was brought back</source>
        <translation>復元されました</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>変更されました</translation>
    </message>
    <message>
        <source>gave consent</source>
        <translation>同意しました</translation>
    </message>
    <message>
        <source>withdrew consent</source>
        <translation>同意を取り消しました</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>by hand-written SQL</source>
        <translation>（手書きの SQL）</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>was deleted for good</source>
        <translation>完全に削除されました</translation>
    </message>
    <message>
        <source>has names of its own for people</source>
        <translation>人に独自の識別子を使うようになりました</translation>
    </message>
    <message>
        <source>has the usual names for people</source>
        <translation>人に通常の識別子を使うようになりました</translation>
    </message>
    <message>
        <source>takes sign-ins by OpenID Connect</source>
        <translation>OpenID Connect でのサインインを受け付けます</translation>
    </message>
    <message>
        <source>takes no sign-ins by OpenID Connect</source>
        <translation>OpenID Connect でのサインインを受け付けなくなりました</translation>
    </message>
    <message>
        <source>has other redirect addresses</source>
        <translation>リダイレクト先アドレスが変わりました</translation>
    </message>
    <message>
        <source>has other claims of its own</source>
        <translation>独自のクレームが変わりました</translation>
    </message>
    <message>
        <source>has other settings of OpenID Connect</source>
        <translation>OpenID Connect の設定が変わりました</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>終了が決まりました</translation>
    </message>
    <message>
        <source>is followed by another</source>
        <translation>後継に引き継がれます</translation>
    </message>
    <message>
        <source>brings everybody in</source>
        <translation>全員を取り込みます</translation>
    </message>
    <message>
        <source>came to the end of a step</source>
        <translation>段階が終わりました</translation>
    </message>
    <message>
        <source>moves people</source>
        <translation>人を移行します</translation>
    </message>
    <message>
        <source>takes people back</source>
        <translation>人を元に戻します</translation>
    </message>
    <message>
        <source>was paused</source>
        <translation>一時停止されました</translation>
    </message>
    <message>
        <source>was finished</source>
        <translation>完了しました</translation>
    </message>
    <message>
        <source>speaks OpenID Connect</source>
        <translation>OpenID Connect に対応しました</translation>
    </message>
    <message>
        <source>speaks OpenID Connect no more</source>
        <translation>OpenID Connect に対応しなくなりました</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>新しく作られました</translation>
    </message>
    <message>
        <source>was begun</source>
        <translation>開始されました</translation>
    </message>
    <message>
        <source>A site’s secret</source>
        <translation>サイトのシークレット</translation>
    </message>
    <message>
        <source>A signing key</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>A migration</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>（サーバー）</translation>
    </message>
    <message>
        <source>is told of changes by webhooks</source>
        <translation>Webhook で変更が通知されるようになりました</translation>
    </message>
    <message>
        <source>is told of changes by the classic push</source>
        <translation>従来のプッシュで変更が通知されるようになりました</translation>
    </message>
    <message>
        <source>has a webhook secret that ends</source>
        <translation>Webhook シークレットの終了が決まりました</translation>
    </message>
    <message>
        <source>was given up</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>has a new webhook secret</source>
        <translation>新しい Webhook シークレットができました</translation>
    </message>
    <message>
        <source>has one webhook secret less</source>
        <translation>Webhook シークレットが削除されました</translation>
    </message>
    <message>
        <source>A synchronisation</source>
        <translation>同期</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before, value after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two changed fields</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Secret changed</source>
        <translation>秘密情報を変更</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Came to be</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Address added: %1</source>
        <translation>アドレスを追加: %1</translation>
    </message>
    <message>
        <source>Address removed: %1</source>
        <translation>アドレスを削除: %1</translation>
    </message>
    <message>
        <source>Joined the group %1</source>
        <translation>グループに参加: %1</translation>
    </message>
    <message>
        <source>Left the group %1</source>
        <translation>グループから退出: %1</translation>
    </message>
    <message>
        <source>Consent given to %1</source>
        <translation>%1 に同意</translation>
    </message>
    <message>
        <source>Consent to %1 withdrawn</source>
        <translation>%1 への同意を取り消し</translation>
    </message>
    <message>
        <source>SSH key added</source>
        <translation>SSH 鍵を追加</translation>
    </message>
    <message>
        <source>SSH key removed</source>
        <translation>SSH 鍵を削除</translation>
    </message>
    <message>
        <source>Login added: %1</source>
        <translation>ログイン手段を追加: %1</translation>
    </message>
    <message>
        <source>Login removed: %1</source>
        <translation>ログイン手段を削除: %1</translation>
    </message>
    <message>
        <source>Role given: %1</source>
        <translation>役割を付与: %1</translation>
    </message>
    <message>
        <source>Role taken away: %1</source>
        <translation>役割を解除: %1</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>somebody not signed in</source>
        <translation>サインインしていない人</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1（コンソール）</translation>
    </message>
    <message>
        <source>%1 by hand-written SQL</source>
        <translation>%1（手書きの SQL）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>コンソールで</translation>
    </message>
    <message>
        <source>on the pages</source>
        <translation>ページで</translation>
    </message>
    <message>
        <source>by a program</source>
        <translation>プログラムにより</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>コマンドラインで</translation>
    </message>
    <message>
        <source>by a synchronisation</source>
        <translation>同期により</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自動で</translation>
    </message>
    <message>
        <source>by hand-written SQL</source>
        <translation>手書きの SQL で</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>the migration from %1</source>
        <translation>%1 からの移行</translation>
    </message>
    <message>
        <source>Gatelodge</source>
        <translation>Gatelodge</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Username fixed since</source>
        <translation>ユーザー名の固定日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>メインアドレス</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン手段</translation>
    </message>
    <message>
        <source>Identity there</source>
        <translation>認証元での識別子</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>秘密情報の設定日</translation>
    </message>
    <message>
        <source>Must be changed</source>
        <translation>変更が必要</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除日</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Consent required</source>
        <translation>同意が必要</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Address to come back to</source>
        <translation>戻り先アドレス</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>プロトコルの版</translation>
    </message>
    <message>
        <source>Earlier key</source>
        <translation>以前の鍵</translation>
    </message>
    <message>
        <source>Key’s fingerprint</source>
        <translation>鍵の指紋</translation>
    </message>
    <message>
        <source>Earlier key’s fingerprint</source>
        <translation>以前の鍵の指紋</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>鍵の作成日</translation>
    </message>
    <message>
        <source>Address for updates</source>
        <translation>更新の送り先</translation>
    </message>
    <message>
        <source>Updates into our own network</source>
        <translation>自分たちのネットワークへの更新</translation>
    </message>
    <message>
        <source>Questions must be signed</source>
        <translation>問い合わせに署名が必要</translation>
    </message>
    <message>
        <source>Is told of changes</source>
        <translation>変更の通知</translation>
    </message>
    <message>
        <source>Is told SSH keys</source>
        <translation>SSH 鍵の通知</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低レベル</translation>
    </message>
    <message>
        <source>Hours an account must be old</source>
        <translation>必要な経過時間</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Takes those who sign up</source>
        <translation>新規登録の受け付け</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ヘルプ文</translation>
    </message>
    <message>
        <source>Lets people sign in</source>
        <translation>サインインに使う</translation>
    </message>
    <message>
        <source>Makes accounts</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Names are addresses</source>
        <translation>ユーザー名がアドレス</translation>
    </message>
    <message>
        <source>Its page for forgotten passwords</source>
        <translation>忘れたパスワードのページ</translation>
    </message>
    <message>
        <source>Its page for new passwords</source>
        <translation>新しいパスワードのページ</translation>
    </message>
    <message>
        <source>Its page for new accounts</source>
        <translation>新しいアカウントのページ</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>パスワードの規則</translation>
    </message>
    <message>
        <source>Logins wait for approval</source>
        <translation>ログイン手段に承認が必要</translation>
    </message>
    <message>
        <source>New passwords wait for approval</source>
        <translation>新しいパスワードに承認が必要</translation>
    </message>
    <message>
        <source>To somebody without an account</source>
        <translation>アカウントのない人へ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>送り方</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Link made</source>
        <translation>リンクの作成日</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し日</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾日</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Role in the database</source>
        <translation>データベースのロール</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申請内容</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>申請元</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>表示する名前</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Colour in the dark</source>
        <translation>ダーク時の色</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>独自の文</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Message to the person</source>
        <translation>本人へのメッセージ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Home authority</source>
        <translation>所属の認証元</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除日</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去日</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証元</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>not proved yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>ログイン手段</translation>
    </message>
    <message>
        <source>a new password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation>信頼なし</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>because it was given</source>
        <translation>付与されたため</translation>
    </message>
    <message>
        <source>because somebody asked</source>
        <translation>求められたため</translation>
    </message>
    <message>
        <source>because the second factor is gone</source>
        <translation>第 2 要素がなくなったため</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>age of the account</source>
        <translation>アカウントの経過期間</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>番号 %1</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>接続先のアカウント</translation>
    </message>
    <message>
        <source>The address may be a private one</source>
        <translation>プライベートアドレスを許可する</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The document has everybody</source>
        <translation>元データに全員が載っている</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>いなくなった人</translation>
    </message>
    <message>
        <source>Bring people back out of the recycle bin</source>
        <translation>ごみ箱にある人を復元する</translation>
    </message>
    <message>
        <source>Ask before more per cent go</source>
        <translation>確認なしで減らせる上限（%）</translation>
    </message>
    <message>
        <source>Ask only where so many go</source>
        <translation>確認を求める最少人数</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>受領通知</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>実行の間隔（分）</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Mails to</source>
        <translation>メールの宛先</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>完全削除日</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>検索の起点</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Entries a page</source>
        <translation>1 ページのエントリ数</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Minutes between two questions</source>
        <translation>問い合わせの間隔（分）</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>1 人分のアドレス</translation>
    </message>
    <message>
        <source>Names of its own for people</source>
        <translation>人の独自の識別子</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Proves who it is by</source>
        <translation>本人確認の方法</translation>
    </message>
    <message>
        <source>Its own keys</source>
        <translation>独自の鍵</translation>
    </message>
    <message>
        <source>PKCE required</source>
        <translation>PKCE が必要</translation>
    </message>
    <message>
        <source>Only pushed requests</source>
        <translation>プッシュされたリクエストのみ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>リダイレクト先アドレス</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>サインアウト後のアドレス</translation>
    </message>
    <message>
        <source>Told of signing out at</source>
        <translation>サインアウトの通知先</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Devices may sign in</source>
        <translation>端末のサインイン</translation>
    </message>
    <message>
        <source>Acts for itself</source>
        <translation>自分自身として動作</translation>
    </message>
    <message>
        <source>Claims of its own</source>
        <translation>独自のクレーム</translation>
    </message>
    <message>
        <source>Minutes of access</source>
        <translation>アクセスの有効期間（分）</translation>
    </message>
    <message>
        <source>Days without signing in</source>
        <translation>サインインなしの日数</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>先頭の文字</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>署名の開始日</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>署名の終了日</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>公開の終了日</translation>
    </message>
    <message>
        <source>people come in</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>people move</source>
        <translation>移行中</translation>
    </message>
    <message>
        <source>people go back</source>
        <translation>元に戻し中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Form of the updates</source>
        <translation>更新の形式</translation>
    </message>
    <message>
        <source>Nonce required without PKCE</source>
        <translation>PKCE なしの場合は nonce が必要</translation>
    </message>
    <message>
        <source>Mails after</source>
        <translation>メールを送る実行</translation>
    </message>
    <message>
        <source>every run that changed something</source>
        <translation>変更のあったすべての実行</translation>
    </message>
    <message>
        <source>what needs a person</source>
        <translation>人の対応が必要なもの</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>送らない</translation>
    </message>
</context>
<context>
    <name>DeploymentWords</name>
    <message>
        <source>Where the server listens</source>
        <translation>サーバーの待ち受け先</translation>
    </message>
    <message>
        <source>The address that people see</source>
        <translation>利用者に見えるアドレス</translation>
    </message>
    <message>
        <source>Certificate for TLS</source>
        <translation>TLS の証明書</translation>
    </message>
    <message>
        <source>Private key of that certificate</source>
        <translation>その証明書の秘密鍵</translation>
    </message>
    <message>
        <source>Where people who sign in with a certificate are listened to</source>
        <translation>証明書でサインインする人の待ち受け先</translation>
    </message>
    <message>
        <source>The address for people who sign in with a certificate</source>
        <translation>証明書でサインインする人のアドレス</translation>
    </message>
    <message>
        <source>Proxies that are believed</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>A way to the database past a pooler</source>
        <translation>プーラーを経由しないデータベースへの経路</translation>
    </message>
    <message>
        <source>Folder of the house</source>
        <translation>環境のフォルダー</translation>
    </message>
    <message>
        <source>File with the key to all secrets</source>
        <translation>すべての秘密情報の鍵を収めたファイル</translation>
    </message>
    <message>
        <source>Folder for synchronisation</source>
        <translation>同期用のフォルダー</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップ用のフォルダー</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>残すバックアップの数</translation>
    </message>
    <message>
        <source>Hour of the daily backup</source>
        <translation>毎日のバックアップの時刻（時）</translation>
    </message>
    <message>
        <source>Whose key opens the backups</source>
        <translation>バックアップを開く鍵の持ち主</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Encryption to the mail server</source>
        <translation>メールサーバーへの暗号化</translation>
    </message>
    <message>
        <source>Account at the mail server</source>
        <translation>メールサーバーのアカウント</translation>
    </message>
    <message>
        <source>Password at the mail server</source>
        <translation>メールサーバーのパスワード</translation>
    </message>
    <message>
        <source>Sender of all mails</source>
        <translation>すべてのメールの差出人</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>ログに記録する内容</translation>
    </message>
    <message>
        <source>Memory of one password hash, in KiB</source>
        <translation>パスワードのハッシュ 1 回あたりのメモリー（KiB）</translation>
    </message>
    <message>
        <source>Passes of one password hash</source>
        <translation>パスワードのハッシュ 1 回あたりの反復回数</translation>
    </message>
    <message>
        <source>Database connections for people and sites</source>
        <translation>人とサイトのためのデータベース接続</translation>
    </message>
    <message>
        <source>Database connections for the window</source>
        <translation>ウィンドウのためのデータベース接続</translation>
    </message>
    <message>
        <source>Threads for slow sign-ins</source>
        <translation>時間のかかるサインイン用のスレッド</translation>
    </message>
    <message>
        <source>Requests that may wait</source>
        <translation>待機できる要求の数</translation>
    </message>
    <message>
        <source>This server delivers updates and mails</source>
        <translation>このサーバーが更新とメールを配信する</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Another person has proved that this address is theirs.</source>
        <translation>このアドレスは別の人が本人のものと証明しています。</translation>
    </message>
    <message>
        <source>This person has that address already.</source>
        <translation>このアドレスはすでに登録されています。</translation>
    </message>
    <message>
        <source>Only a confirmed address can be the main one.</source>
        <translation>メインにできるのは確認済みのアドレスだけです。</translation>
    </message>
    <message>
        <source>This is the main address. Make another one the main address first.</source>
        <translation>これはメインアドレスです。先に別のアドレスをメインにしてください。</translation>
    </message>
    <message>
        <source>There are fifty addresses already. Remove one that is no longer used.</source>
        <translation>アドレスがすでに 50 件あります。使わないものを削除してください。</translation>
    </message>
    <message>
        <source>There are fifty keys already. Remove one that is no longer used.</source>
        <translation>鍵がすでに 50 個あります。使わないものを削除してください。</translation>
    </message>
    <message>
        <source>Somebody has, or had, this username.</source>
        <translation>このユーザー名は使われているか、以前使われていました。</translation>
    </message>
    <message>
        <source>The username is fixed, because a site has received it.</source>
        <translation>サイトに渡されたため、ユーザー名は固定されています。</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>終了は開始より後でなければなりません。</translation>
    </message>
    <message>
        <source>This is the last owner, and somebody must hold the keys.</source>
        <translation>最後のオーナーです。鍵を預かる人が必要です。</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>同じ名前のグループがあります。</translation>
    </message>
    <message>
        <source>Another authority has this name.</source>
        <translation>同じ名前の認証元があります。</translation>
    </message>
    <message>
        <source>People have logins there. Switch it off instead: what is known of them stays.</source>
        <translation>この認証元のログイン手段を持つ人がいます。削除せず無効にすれば、記録は残ります。</translation>
    </message>
    <message>
        <source>This person has more power than you: ask an owner.</source>
        <translation>あなたより権限の強い人です。オーナーに依頼してください。</translation>
    </message>
    <message>
        <source>A site’s organisation and reach are not its owner’s to change: ask an administrator.</source>
        <translation>サイトの組織と範囲は、サイトのオーナーには変更できません。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This person has that login already.</source>
        <translation>このログイン手段はすでに登録されています。</translation>
    </message>
    <message>
        <source>An access token ends within a year of its making.</source>
        <translation>アクセストークンは作成から 1 年以内に終わります。</translation>
    </message>
    <message>
        <source>A revoked certificate stays so. The person can make a new one.</source>
        <translation>失効した証明書は元に戻せません。本人が新しく作成できます。</translation>
    </message>
    <message>
        <source>Another person’s login has this identity.</source>
        <translation>この識別子は別の人のログイン手段のものです。</translation>
    </message>
    <message>
        <source>A username has 1 to 30 of a–z, 0–9, dot and hyphen.</source>
        <translation>ユーザー名は a–z、0–9、ピリオド、ハイフンの 1～30 文字です。</translation>
    </message>
    <message>
        <source>This is no email address.</source>
        <translation>メールアドレスではありません。</translation>
    </message>
    <message>
        <source>The end must lie in the future.</source>
        <translation>終了は未来の日時にしてください。</translation>
    </message>
    <message>
        <source>This password is too short or too easy to guess.</source>
        <translation>このパスワードは短すぎるか、推測されやすいものです。</translation>
    </message>
    <message>
        <source>This key is not of a kind or length that is taken here.</source>
        <translation>この鍵の種類または長さは受け付けていません。</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>名前は空にできません。</translation>
    </message>
    <message>
        <source>An address like https://wiki.example.org/auth/, without #.</source>
        <translation>https://wiki.example.org/auth/ のようなアドレス（# は不可）。</translation>
    </message>
    <message>
        <source>Pushing needs an address like https://wiki.example.org/push/.</source>
        <translation>プッシュには https://wiki.example.org/push/ のようなアドレスが必要です。</translation>
    </message>
    <message>
        <source>A name has 1 to 60 of a–z, 0–9, dot and hyphen.</source>
        <translation>名前は a–z、0–9、ピリオド、ハイフンの 1～60 文字です。</translation>
    </message>
    <message>
        <source>A title has at most 200 characters.</source>
        <translation>表示名は 200 文字までです。</translation>
    </message>
    <message>
        <source>A text has at most 2000 characters.</source>
        <translation>文章は 2000 文字までです。</translation>
    </message>
    <message>
        <source>An address like https://club.example.org/help, without #.</source>
        <translation>https://club.example.org/help のようなアドレス（# は不可）。</translation>
    </message>
    <message>
        <source>This kind of authority makes no accounts.</source>
        <translation>この種類の認証元はアカウントを作成しません。</translation>
    </message>
    <message>
        <source>SSH keys go along with changes only: push changes, too.</source>
        <translation>SSH 鍵は変更と一緒にのみ送られます。変更のプッシュも有効にしてください。</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>この値はここでは使えません。</translation>
    </message>
    <message>
        <source>It is gone: somebody removed it meanwhile.</source>
        <translation>もうありません。その間に誰かが削除しました。</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. What stands here is new.</source>
        <translation>その間に誰かが変更しました。表示されているのは新しい内容です。</translation>
    </message>
    <message>
        <source>This value is taken.</source>
        <translation>この値は使われています。</translation>
    </message>
    <message>
        <source>A rule of the database forbids this step.</source>
        <translation>データベースの規則により、この操作はできません。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>あなたの役割ではできません。</translation>
    </message>
    <message>
        <source>It is too old, or was used already.</source>
        <translation>古すぎるか、すでに使われています。</translation>
    </message>
    <message>
        <source>That was too often. Try again in a while.</source>
        <translation>回数が多すぎます。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>データベースが混み合っています。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>データベースが応答しません。</translation>
    </message>
    <message>
        <source>A setting stands in the way. The log names it.</source>
        <translation>設定が妨げになっています。ログに設定名があります。</translation>
    </message>
    <message>
        <source>Something is broken in Gatelodge. The log says what.</source>
        <translation>Gatelodge の内部で不具合が起きました。詳しくはログにあります。</translation>
    </message>
    <message>
        <source>A synchronisation keeps both. Remove one of them at the source first.</source>
        <translation>どちらも同期が管理しています。先に元データで一方を外してください。</translation>
    </message>
    <message>
        <source>Another site has this client ID.</source>
        <translation>このクライアント ID は別のサイトが使っています。</translation>
    </message>
    <message>
        <source>Two secrets hold already. End the one that is no longer used.</source>
        <translation>有効なシークレットがすでに 2 つあります。使わないものを終了してください。</translation>
    </message>
    <message>
        <source>This application proves itself without a secret. Choose another proof first.</source>
        <translation>このアプリケーションはシークレットなしで身元を証明します。先に別の証明方法を選んでください。</translation>
    </message>
    <message>
        <source>A client ID has 1 to 100 of A–Z, a–z, 0–9, dot, underscore, ~ and -.</source>
        <translation>クライアント ID は A–Z、a–z、0–9、ピリオド、アンダースコア、~、- の 1～100 文字です。</translation>
    </message>
    <message>
        <source>A JWK set of public keys for signatures, and nothing private.</source>
        <translation>署名用の公開鍵だけの JWK セットです。秘密鍵は含められません。</translation>
    </message>
    <message>
        <source>An application without a secret needs PKCE.</source>
        <translation>シークレットのないアプリケーションには PKCE が必要です。</translation>
    </message>
    <message>
        <source>Who acts for itself needs a client ID that cannot be taken for a person’s number.</source>
        <translation>自分自身として動作するアプリには、人の番号と間違えられないクライアント ID が必要です。</translation>
    </message>
    <message>
        <source>Who acts for itself must prove itself.</source>
        <translation>自分自身として動作するには、身元の証明が必要です。</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/back, without # and *, and each only once.</source>
        <translation>https://shop.example.org/back のようなアドレス（# と * は不可、それぞれ 1 回だけ）。</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/bye, without # and *, and each only once.</source>
        <translation>https://shop.example.org/bye のようなアドレス（# と * は不可、それぞれ 1 回だけ）。</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/signed-out, without #.</source>
        <translation>https://shop.example.org/signed-out のようなアドレス（# は不可）。</translation>
    </message>
    <message>
        <source>A claim’s name has 1 to 60 of A–Z, a–z, 0–9, _ : . / -, stands there once, and is not one that has a meaning already.</source>
        <translation>クレームの名前は A–Z、a–z、0–9、_ : . / - の 1～60 文字です。重複は不可で、すでに意味の決まった名前も使えません。</translation>
    </message>
    <message>
        <source>The scope openid is always one of them.</source>
        <translation>スコープ openid は必ず含まれます。</translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation>1～1440 分です。</translation>
    </message>
    <message>
        <source>From 1 to 366 days.</source>
        <translation>1～366 日です。</translation>
    </message>
    <message>
        <source>Another synchronisation has this name by now. Give that one another name first, then bring this one back from the recycle bin.</source>
        <translation>現在は別の同期がこの名前を使っています。先にそちらの名前を変えてから、この同期をごみ箱から復元してください。</translation>
    </message>
    <message>
        <source>A run of this synchronisation is still at work. Try again in a moment.</source>
        <translation>この同期はまだ実行中です。少し待ってからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>Mail does not go out, and %n mails wait: %1</source>
        <translation>
            <numerusform>メールを送信できず、%n 通が待っています: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are on their way.</source>
        <translation>
            <numerusform>メール %n 通を送信中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail goes out. The last one left on %1.</source>
        <translation>メールは送信できています。最後の送信は %1 です。</translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>待っているメールはありません。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 away from the database’s. Sites refuse answers that seem older than ten seconds.</source>
        <translation>%1 の時計がデータベースと %2 ずれています。サイトは 10 秒より古く見える応答を拒否します。</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 left. When it is full, nothing is saved.</source>
        <translation>%1 のディスクの空きは %2 です。いっぱいになると何も保存できません。</translation>
    </message>
    <message>
        <source>No server has told of its clock and disk in the last ten minutes.</source>
        <translation>過去 10 分間、時計とディスクを報告したサーバーがありません。</translation>
    </message>
    <message>
        <source>The clocks agree with the database’s.</source>
        <translation>時計はデータベースと合っています。</translation>
    </message>
    <message>
        <source>How much room the disk has is not known.</source>
        <translation>ディスクの空きは不明です。</translation>
    </message>
    <message>
        <source>There is room on the disk: %1 are left.</source>
        <translation>ディスクに空きがあります: 残り %1。</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2. Browsers refuse it.</source>
        <translation>%1 の証明書は %2 に期限が切れました。ブラウザーは拒否します。</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2.</source>
        <translation>%1 の証明書の期限は %2 です。</translation>
    </message>
    <message>
        <source>What issues people’s certificates at %1 ends on %2.</source>
        <translation>%1 で証明書を発行する認証局の期限は %2 です。</translation>
    </message>
    <message>
        <source>This house has no certificates of its own that could end.</source>
        <translation>期限の切れる証明書はこの環境にありません。</translation>
    </message>
    <message>
        <source>Certificates hold until %1 at least.</source>
        <translation>証明書は少なくとも %1 まで有効です。</translation>
    </message>
    <message>
        <source>The database takes %1 to answer.</source>
        <translation>データベースの応答に %1 かかっています。</translation>
    </message>
    <message>
        <source>%1 of the database’s %2 connections are in use.</source>
        <translation>データベースの接続 %2 件のうち %1 件を使用中です。</translation>
    </message>
    <message>
        <source>The database answers within %1: PostgreSQL %2, %3, %4 of %5 connections.</source>
        <translation>データベースは %1 で応答しています: PostgreSQL %2、%3、接続 %5 件中 %4 件。</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>すべての配信が一時停止中です。</translation>
    </message>
    <message>
        <source>%1 gets no updates.</source>
        <translation>%1 に更新が届いていません。</translation>
    </message>
    <message>
        <source>%1 gets no updates: %2.</source>
        <translation>%1 に更新が届いていません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given up on for %n people.</source>
        <translation>
            <numerusform>%1 への通知を %n 人分あきらめました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A change has waited for %1.</source>
        <translation>%1 待っている変更があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on their way to their sites.</source>
        <translation>
            <numerusform>変更 %n 件をサイトへ送信中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every site has the latest state.</source>
        <translation>すべてのサイトが最新の状態です。</translation>
    </message>
    <message>
        <source>The key of %1 has %2 bytes, which protocol v%3 does not take. Nobody can enter.</source>
        <translation>%1 の鍵は %2 バイトで、プロトコル v%3 では使えません。誰も入れません。</translation>
    </message>
    <message>
        <source>The key of %1 was made on %2. It is time for a new one.</source>
        <translation>%1 の鍵は %2 に作成されました。更新の時期です。</translation>
    </message>
    <message>
        <source>The sites’ keys are long enough, and none is older than two years.</source>
        <translation>サイトの鍵は十分に長く、2 年を超えたものはありません。</translation>
    </message>
    <message>
        <source>Gatelodge knows of no backup.</source>
        <translation>バックアップが見つかりません。</translation>
    </message>
    <message>
        <source>The last backup is of %1. Make a new one.</source>
        <translation>最後のバックアップは %1 です。新しく作成してください。</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>最後のバックアップは %1 です。</translation>
    </message>
    <message>
        <source>The revocation list of %1 does not come: %2</source>
        <translation>%1 の失効リストを取得できません: %2</translation>
    </message>
    <message>
        <source>The revocation list of %1 is out of date since %2.</source>
        <translation>%1 の失効リストは %2 から期限切れです。</translation>
    </message>
    <message>
        <source>The revocation list of %1 holds until %2.</source>
        <translation>%1 の失効リストは %2 まで有効です。</translation>
    </message>
    <message>
        <source>The revocation list of %1 is of %2.</source>
        <translation>%1 の失効リストは %2 付です。</translation>
    </message>
    <message>
        <source>%1 says that it is gone (HTTP 410): it is sent nothing until you resume it.</source>
        <translation>%1 はなくなったと回答しました（HTTP 410）。再開するまで何も送られません。</translation>
    </message>
    <message>
        <source>The last backup is of %1, and no trial restore has proved it.</source>
        <translation>最後のバックアップは %1 ですが、試験復元で確認されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused: %n changes wait there.</source>
        <translation>
            <numerusform>%1 は一時停止中で、変更が %n 件待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set, and %n mails wait.</source>
        <translation>
            <numerusform>メールサーバーが設定されておらず、%n 通が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail server is set: nobody gets a mail.</source>
        <translation>メールサーバーが設定されていないため、誰にもメールが届きません。</translation>
    </message>
    <message>
        <source>No server runs yet: nobody can sign in.</source>
        <translation>まだサーバーが動いていないため、誰もサインインできません。</translation>
    </message>
    <message>
        <source>No server has been heard for %1: nobody can sign in.</source>
        <translation>%1、どのサーバーからも応答がないため、誰もサインインできません。</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>The first start</source>
        <translation>初めての起動</translation>
    </message>
    <message>
        <source>The assistant’s three steps: the demo, a house of your own, or one that somebody else serves</source>
        <translation>アシスタントの 3 つの手順: デモ、自分の環境、ほかで動いている環境</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>What Gatelodge is, and the way from the demo to a house that people use</source>
        <translation>Gatelodge とは何か、デモから実際に使われる環境までの道のり</translation>
    </message>
    <message>
        <source>Lists: finding, ordering, changing and printing</source>
        <translation>一覧: 検索、並べ替え、変更、印刷</translation>
    </message>
    <message>
        <source>How every list is searched, put in order, narrowed, kept as a view, changed by many rows and printed</source>
        <translation>一覧の検索、並べ替え、絞り込み、表示の保存、複数行の一括変更、印刷の方法</translation>
    </message>
    <message>
        <source>Finding anything, keys, and reading aloud</source>
        <translation>検索、キー操作、読み上げ</translation>
    </message>
    <message>
        <source>One field that finds everything, every key of the window, and what a screen reader says</source>
        <translation>すべてを探せる検索欄、ウィンドウのすべてのキー操作、スクリーンリーダーの読み上げ</translation>
    </message>
    <message>
        <source>Connecting a site</source>
        <translation>サイトの接続</translation>
    </message>
    <message>
        <source>A website learns who somebody is by the community protocol: address, key, gates and the first sign-in</source>
        <translation>Web サイトが community プロトコルで利用者を知る仕組み: アドレス、鍵、ゲート、最初のサインイン</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Applications that sign people in by OpenID Connect: settings, claims, secrets and what they are told</source>
        <translation>OpenID Connect でサインインするアプリケーション: 設定、クレーム、シークレット、知らせる内容</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>A site is told of changes by classic push or by Standard Webhooks, with secrets that follow each other</source>
        <translation>従来のプッシュまたは Standard Webhooks によるサイトへの変更通知と、シークレットの切り替え</translation>
    </message>
    <message>
        <source>Who gets in, and who does not</source>
        <translation>入れる人と入れない人</translation>
    </message>
    <message>
        <source>Gates of a site, the entry check, refused sign-ins and who is blocked now</source>
        <translation>サイトのゲート、入場チェック、拒否されたサインイン、現在のブロック</translation>
    </message>
    <message>
        <source>The update queue</source>
        <translation>更新キュー</translation>
    </message>
    <message>
        <source>How changes reach the sites, what waits, why, and how it is sent again</source>
        <translation>変更がサイトに届く仕組み、待っているものとその理由、再送の方法</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>新しく加わる</translation>
    </message>
    <message>
        <source>Signing up, invitations, approvals, how long an account holds, forgotten passwords</source>
        <translation>新規登録、招待、承認、アカウントの有効期間、パスワードの再設定</translation>
    </message>
    <message>
        <source>People from elsewhere</source>
        <translation>ほかから人を取り込む</translation>
    </message>
    <message>
        <source>People come in as a file: columns, a plan that changes nothing yet, and the way back</source>
        <translation>ファイルからの取り込み: 列、まだ何も変えない計画、元に戻す方法</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>The house follows a list that is kept elsewhere: CSV, IMS, Django or LDAP, at set times</source>
        <translation>ほかで管理されている名簿（CSV、IMS、Django、LDAP）を決まった時刻に環境へ反映</translation>
    </message>
    <message>
        <source>Moving from an older website</source>
        <translation>以前のサイトからの移行</translation>
    </message>
    <message>
        <source>People move here from an older website while it stays in use</source>
        <translation>以前のサイトを使い続けながら、人をここへ移行</translation>
    </message>
    <message>
        <source>Out of the house</source>
        <translation>消去と書き出し</translation>
    </message>
    <message>
        <source>What is kept about a person, erasing for good, people in a file for another system</source>
        <translation>人について保管している情報、完全な消去、ほかのシステム向けのファイルへの書き出し</translation>
    </message>
    <message>
        <source>Groups and organisations</source>
        <translation>グループと組織</translation>
    </message>
    <message>
        <source>Lists of people with a name, who belongs to them, and the organisations that sites belong to</source>
        <translation>名前の付いた人の一覧とそのメンバー、サイトが属する組織</translation>
    </message>
    <message>
        <source>Authorities: whom Gatelodge believes</source>
        <translation>認証元: Gatelodge が信頼する相手</translation>
    </message>
    <message>
        <source>Who vouches for a login: passwords, LDAP, PAM, OpenID Connect elsewhere, tokens, passkeys</source>
        <translation>ログイン手段を保証するもの: パスワード、LDAP、PAM、外部の OpenID Connect、トークン、パスキー</translation>
    </message>
    <message>
        <source>Certificates: signing in without a password</source>
        <translation>証明書: パスワードなしのサインイン</translation>
    </message>
    <message>
        <source>Signing in by a certificate: issuing, accepting, revoking</source>
        <translation>証明書によるサインイン: 発行、受け入れ、失効</translation>
    </message>
    <message>
        <source>Roles: sharing the work</source>
        <translation>役割: 作業の分担</translation>
    </message>
    <message>
        <source>Who may see and do what in this house, and how the work is shared</source>
        <translation>この環境で誰が何を見て何を行えるか、作業をどう分担するか</translation>
    </message>
    <message>
        <source>The people&apos;s pages</source>
        <translation>利用者のページ</translation>
    </message>
    <message>
        <source>What people do for themselves: profile, addresses, logins, sessions, consents</source>
        <translation>本人が自分で行えること: プロフィール、アドレス、ログイン手段、セッション、同意</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>見え方</translation>
    </message>
    <message>
        <source>Pages and mails as people meet them, and how they get your colours, logo and words</source>
        <translation>利用者から見たページとメール、色、ロゴ、文言の変更方法</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Every mail the house has written, what became of it, and the mail server</source>
        <translation>環境が書いたすべてのメールとその結果、メールサーバー</translation>
    </message>
    <message>
        <source>History and Undo</source>
        <translation>履歴と元に戻す操作</translation>
    </message>
    <message>
        <source>What was changed, by whom and when, and how it is taken back</source>
        <translation>何が、誰によって、いつ変更されたか、どう元に戻すか</translation>
    </message>
    <message>
        <source>The Overview and the health list</source>
        <translation>概要と状態チェック</translation>
    </message>
    <message>
        <source>The verdict, the charts, what the health list looks at, and how each finding is mended</source>
        <translation>判定、グラフ、状態チェックの項目、見つかった問題の解決方法</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Making, keeping, proving and restoring a backup of the whole house</source>
        <translation>環境全体のバックアップの作成、保管、確認、復元</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Where a house is: in a folder, in a PostgreSQL, or only managed from here</source>
        <translation>環境の場所: フォルダー、PostgreSQL、またはここからの管理のみ</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>サーバーと設定</translation>
    </message>
    <message>
        <source>The built-in server, its settings, and several servers over one database</source>
        <translation>内蔵サーバーとその設定、1 つのデータベースを使う複数のサーバー</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Settings in the file, the environment and on the command line</source>
        <translation>設定ファイル、環境変数、コマンドラインでの設定</translation>
    </message>
    <message>
        <source>The community sign-on protocol</source>
        <translation>community sign-on プロトコル</translation>
    </message>
    <message>
        <source>Every byte of the community protocol, for people who write a client</source>
        <translation>クライアントを作る人のための、community プロトコルの全バイトの説明</translation>
    </message>
    <message>
        <source>OpenID Connect, point by point</source>
        <translation>OpenID Connect の適合項目</translation>
    </message>
    <message>
        <source>Every MUST of OpenID Connect for a provider, and where it is kept</source>
        <translation>OpenID Connect がプロバイダーに求めるすべての MUST と、それを満たす場所</translation>
    </message>
    <message>
        <source>How Gatelodge is built</source>
        <translation>Gatelodge の構造</translation>
    </message>
    <message>
        <source>How the program is laid out, and why: for people who change it</source>
        <translation>プログラムの構成とその理由。変更する人向け</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Every requirement, where it lives and which test proves it</source>
        <translation>すべての要件と、その実装場所、それを確かめるテスト</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>line %1 is about the same person, or has the same address</source>
        <translation>%1 行目と同じ人、または同じアドレス</translation>
    </message>
    <message>
        <source>an address belongs to %1</source>
        <translation>%1 が使っているアドレスあり</translation>
    </message>
    <message>
        <source>the person is at home at %1, which says what is true of them</source>
        <translation>この人の情報は %1 が管理元で、内容もそこで決まる</translation>
    </message>
    <message>
        <source>the account would end before it begins</source>
        <translation>アカウントの終了が開始より前</translation>
    </message>
    <message>
        <source>the person is in the recycle bin</source>
        <translation>ごみ箱にある人</translation>
    </message>
    <message>
        <source>the username belonged to somebody who was erased, and is never given again</source>
        <translation>消去された人のユーザー名で、再び割り当てることはない</translation>
    </message>
    <message>
        <source>the person has more power than you</source>
        <translation>あなたより権限の強い人</translation>
    </message>
    <message>
        <source>the person is kept by the synchronisation %1</source>
        <translation>同期 %1 が管理している人</translation>
    </message>
    <message>
        <source>there are characters that cannot be read: is it another encoding?</source>
        <translation>読めない文字あり: 文字コードが違う可能性</translation>
    </message>
    <message>
        <source>there are more cells than the heading has</source>
        <translation>見出しよりセルが多い</translation>
    </message>
    <message>
        <source>neither a username nor an address</source>
        <translation>ユーザー名もアドレスもない</translation>
    </message>
    <message>
        <source>too many addresses in one cell</source>
        <translation>1 つのセルにアドレスが多すぎる</translation>
    </message>
    <message>
        <source>the password is no hash that sign-in knows; plain ones are never taken</source>
        <translation>パスワードが、サインインで使えるハッシュではない（平文は受け付けない）</translation>
    </message>
    <message>
        <source>this is no SSH key, or there are more than 50</source>
        <translation>SSH 鍵ではないか、50 個を超えている</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>文字列が長すぎる</translation>
    </message>
    <message>
        <source>somebody else here has the username %1</source>
        <translation>ユーザー名 %1 はここで別の人が使っている</translation>
    </message>
    <message>
        <source>the username there is %1</source>
        <translation>移行元でのユーザー名は %1</translation>
    </message>
    <message>
        <source>there is no such account there any more</source>
        <translation>移行元にこのアカウントはもうない</translation>
    </message>
    <message>
        <source>the account there has no password</source>
        <translation>移行元のアカウントにパスワードがない</translation>
    </message>
    <message>
        <source>there is no group “%1”</source>
        <translation>「%1」というグループがない</translation>
    </message>
    <message>
        <source>“%1” is no username: 1 to 30 of a-z, 0-9, dot and hyphen</source>
        <translation>「%1」はユーザー名として使えない: a-z、0-9、ピリオド、ハイフンの 1～30 文字</translation>
    </message>
    <message>
        <source>“%1” is no address</source>
        <translation>「%1」はアドレスではない</translation>
    </message>
    <message>
        <source>“%1” is none of active, pending, suspended, true, false</source>
        <translation>「%1」は active、pending、suspended、true、false のどれでもない</translation>
    </message>
    <message>
        <source>“%1” is no date like 2027-08-31</source>
        <translation>「%1」は 2027-08-31 のような日付ではない</translation>
    </message>
    <message>
        <source>“%1” is no language like en or pt_BR</source>
        <translation>「%1」は en や pt_BR のような言語ではない</translation>
    </message>
    <message>
        <source>the login there was taken away</source>
        <translation>移行元のログイン手段が取り消されている</translation>
    </message>
    <message>
        <source>this is no record: the quotation marks do not match, or it is too long</source>
        <translation>レコードではない: 引用符の対応が取れていないか、長すぎる</translation>
    </message>
    <message>
        <source>this is no JSON object of texts, numbers and lists, or it is too long</source>
        <translation>文字列、数値、リストからなる JSON オブジェクトではないか、長すぎる</translation>
    </message>
    <message>
        <source>this is no entry: a line has no colon, a value cannot be decoded or is too long, or it is about changing or removing somebody</source>
        <translation>エントリではない: コロンのない行がある、値をデコードできないか長すぎる、または人の変更や削除を指示している</translation>
    </message>
</context>
<context>
    <name>InvitationTicket</name>
    <message>
        <source>Point a camera at the picture, or type this address:</source>
        <translation>カメラで画像を読み取るか、次のアドレスを入力してください:</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <translation>%1 への招待</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>招待した人: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of somebody who invites, quoted</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>It works once, until %1.</source>
        <translation>%1 まで、1 回だけ使えます。</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>Open</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾済み</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>承諾: %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>取り消し: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>Whoever holds the sheet</source>
        <translation>用紙を持っている人</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1（コンソール）</translation>
    </message>
    <message>
        <source>Will be invited</source>
        <translation>招待します</translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation>アカウントあり</translation>
    </message>
    <message>
        <source>Already invited</source>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>Too many mails</source>
        <translation>メールの送りすぎ</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>by somebody else, just now</source>
        <translation>たった今、別の人が実行</translation>
    </message>
    <message>
        <source>try again tomorrow</source>
        <translation>明日もう一度お試しください</translation>
    </message>
    <message>
        <source>no address in it</source>
        <translation>アドレスがありません</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>メールアドレスではありません</translation>
    </message>
    <message>
        <source>several addresses on one line</source>
        <translation>1 行に複数のアドレスがあります</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>引用符が足りません</translation>
    </message>
    <message>
        <source>more than two names and an address</source>
        <translation>名前 2 つとアドレスより多い</translation>
    </message>
    <message>
        <source>a name over 200 characters</source>
        <translation>名前が 200 文字を超えています</translation>
    </message>
    <message>
        <source>the same address as in line %1</source>
        <translation>%1 行目と同じアドレス</translation>
    </message>
    <message>
        <source>over %1 people at once</source>
        <translation>一度に %1 人を超えています</translation>
    </message>
</context>
<context>
    <name>LogoFile</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読み取れません。</translation>
    </message>
    <message>
        <source>This picture is too large. 1 MiB and 8192 pixels a side are the most.</source>
        <translation>画像が大きすぎます。1 MiB、一辺 8192 ピクセルまでです。</translation>
    </message>
    <message>
        <source>This is no picture that can be taken: choose a PNG, or an SVG that is made of shapes only.</source>
        <translation>使える画像ではありません。PNG か、図形だけの SVG を選んでください。</translation>
    </message>
</context>
<context>
    <name>MailAnswer</name>
    <message>
        <source>The mail server took it. It said: %1</source>
        <translation>メールサーバーが受け付けました。応答: %1</translation>
    </message>
    <message>
        <source>The mail server refused it for good. It said: %1</source>
        <translation>メールサーバーが恒久的に拒否しました。応答: %1</translation>
    </message>
    <message>
        <source>The mail server did not take it now. It said: %1</source>
        <translation>メールサーバーが今は受け付けませんでした。応答: %1</translation>
    </message>
    <message>
        <source>The mail server could not be reached: %1</source>
        <translation>メールサーバーに接続できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>MigrationWords</name>
    <message>
        <source>Rename one of the two.</source>
        <translation>どちらか一方の名前を変えてください。</translation>
    </message>
    <message>
        <source>Nothing is lost: after the finish they ask for a new password here.</source>
        <translation>何も失われません。移行の完了後、本人がここで新しいパスワードを申請します。</translation>
    </message>
    <message>
        <source>Delete the person here, or let them ask for a new password after the finish.</source>
        <translation>ここでこの人を削除するか、移行の完了後に本人が新しいパスワードを申請します。</translation>
    </message>
    <message>
        <source>They change their password there once.</source>
        <translation>本人が移行元で一度パスワードを変更します。</translation>
    </message>
    <message>
        <source>Mend the address there or here.</source>
        <translation>移行元かここでアドレスを直してください。</translation>
    </message>
    <message>
        <source>Nobody guesses that two are one: rename one of them.</source>
        <translation>2 つが同じ人だとは推測しません。どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>Bring the person back out of the recycle bin.</source>
        <translation>この人をごみ箱から復元してください。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>メインアドレス</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>その他のアドレス</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>They stay behind until one of the two is renamed.</source>
        <translation>どちらか一方の名前を変えるまで、移行されずに残ります。</translation>
    </message>
    <message>
        <source>One side lets them sign in, and the other does not.</source>
        <translation>片側ではサインインでき、もう片側ではできません。</translation>
    </message>
    <message>
        <source>What only members may enter may differ, too.</source>
        <translation>メンバーだけが入れる場所も違うことがあります。</translation>
    </message>
    <message>
        <source>A role here is given by an owner; none comes over by itself.</source>
        <translation>ここでの役割はオーナーが付けます。自動では引き継がれません。</translation>
    </message>
    <message>
        <source>The account there is deleted.</source>
        <translation>移行元のアカウントは削除されています。</translation>
    </message>
    <message>
        <source>They have changed it there since; here the earlier one holds.</source>
        <translation>その後、移行元で変更されました。ここでは以前のパスワードが有効です。</translation>
    </message>
    <message>
        <source>no: the site does not take accounts of this house</source>
        <translation>いいえ: サイトがこの環境のアカウントを受け入れない</translation>
    </message>
    <message>
        <source>no: the account is not active</source>
        <translation>いいえ: アカウントが有効でない</translation>
    </message>
    <message>
        <source>no: in none of the site’s groups</source>
        <translation>いいえ: サイトのどのグループにも入っていない</translation>
    </message>
    <message>
        <source>no: the account is too young for the site</source>
        <translation>いいえ: アカウントがサイトには新しすぎる</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>another one since</source>
        <translation>その後別のものに変更</translation>
    </message>
    <message>
        <source>as it was taken over</source>
        <translation>引き継いだまま</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>%1 に入れるか</translation>
    </message>
    <message>
        <source>They will no longer enter once they are converted.</source>
        <translation>移行すると入れなくなります。</translation>
    </message>
    <message>
        <source>They will enter once they are converted.</source>
        <translation>移行すると入れるようになります。</translation>
    </message>
    <message>
        <source>What is said there comes over at the conversion; from then on what stands here counts.</source>
        <translation>移行元の内容が移行時に引き継がれます。以後はここの内容が有効です。</translation>
    </message>
    <message>
        <source>Bring their login there back out of the recycle bin, and take them back.</source>
        <translation>移行元のログイン手段をごみ箱から復元してから、この人を元に戻してください。</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Flowing</source>
        <extracomment>The state of one site’s queue: changes reach it as they come</extracomment>
        <translation>順調</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Owed</source>
        <extracomment>The state of one site’s queue: it has changes to come that it has not been told of</extracomment>
        <translation>未配信あり</translation>
    </message>
    <message>
        <source>Pushes off</source>
        <translation>プッシュ無効</translation>
    </message>
    <message>
        <source>everybody is to be told</source>
        <translation>全員分の通知が必要</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <extracomment>Changes that were given up on and wait for a person</extracomment>
        <translation>
            <numerusform>%n 件を保留</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待ちなし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many wait; since when</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 件待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>when you resume</source>
        <translation>再開時</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>発生しだい</translation>
    </message>
    <message numerus="yes">
        <source>now, after %n failures</source>
        <translation>
            <numerusform>今すぐ（%n 回失敗後）</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, after %2</source>
        <comment>a duration; how many failures</comment>
        <translation>%1 後（%2の後）</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n 回の失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>The site refused the push (HTTP %1): it may have another key.</source>
        <translation>サイトがプッシュを拒否しました（HTTP %1）。別の鍵を持っている可能性があります。</translation>
    </message>
    <message>
        <source>There is nothing at the site’s push address (HTTP 404).</source>
        <translation>サイトのプッシュ先には何もありません（HTTP 404）。</translation>
    </message>
    <message>
        <source>The site says that it is gone (HTTP 410).</source>
        <translation>サイトはなくなったと回答しました（HTTP 410）。</translation>
    </message>
    <message>
        <source>The site asks for a pause (HTTP 429).</source>
        <translation>サイトが一時停止を求めています（HTTP 429）。</translation>
    </message>
    <message>
        <source>The site sends on to another address (HTTP %1): enter that one.</source>
        <translation>サイトは別のアドレスへ転送します（HTTP %1）。そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The site has trouble of its own (HTTP %1).</source>
        <translation>サイト側で問題が起きています（HTTP %1）。</translation>
    </message>
    <message>
        <source>The site answered HTTP %1 instead of 200.</source>
        <translation>サイトの応答は 200 ではなく HTTP %1 でした。</translation>
    </message>
    <message>
        <source>The site cannot be reached.</source>
        <translation>サイトに接続できません。</translation>
    </message>
    <message>
        <source>The site’s certificate does not hold.</source>
        <translation>サイトの証明書が有効ではありません。</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>サイトが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The site broke off before its answer was complete.</source>
        <translation>応答が終わる前にサイトが切断しました。</translation>
    </message>
    <message>
        <source>The push address is not allowed; one in a private network needs the switch for it.</source>
        <translation>このプッシュ先は許可されていません。プライベートネットワークのアドレスには専用の設定が必要です。</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>新しい状態</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>再び許可</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>people in one request</comment>
        <translation>
            <numerusform>%1 ほか %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>HTTP status</comment>
        <translation>応答 %1</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>HTTP status</comment>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>変更がありました</translation>
    </message>
    <message>
        <source>There is something to send</source>
        <translation>送るものがあります</translation>
    </message>
    <message>
        <source>There is a mail to send</source>
        <translation>送るメールがあります</translation>
    </message>
    <message>
        <source>Somebody is signed out</source>
        <translation>サインアウトがありました</translation>
    </message>
    <message>
        <source>Another signal</source>
        <translation>その他の信号</translation>
    </message>
    <message>
        <source>a worker has the row</source>
        <translation>ワーカーが行を処理中</translation>
    </message>
    <message>
        <source>by node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>row written</source>
        <translation>行の書き込み</translation>
    </message>
    <message>
        <source>NOTIFY</source>
        <translation>NOTIFY</translation>
    </message>
    <message>
        <source>worker woken</source>
        <translation>ワーカーが起動</translation>
    </message>
    <message>
        <source>found without it</source>
        <translation>NOTIFY なしで検出</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>A station of a change on its way: a worker takes the row for itself</extracomment>
        <translation>確保</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message numerus="yes">
        <source>POST, %n bytes</source>
        <translation>
            <numerusform>POST、%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>The site’s key or webhook secret is missing or cannot be used: make a new one.</source>
        <translation>サイトの鍵または Webhook シークレットがないか、使えません。新しく作成してください。</translation>
    </message>
</context>
<context>
    <name>RoleLock</name>
    <message>
        <source>Your role does not allow this.</source>
        <translation>あなたの役割ではできません。</translation>
    </message>
    <message>
        <source>Only owners, administrators and the owner of the site may do this.</source>
        <translation>オーナー、管理者、サイトのオーナーだけが行えます。</translation>
    </message>
    <message>
        <source>Your role does not let you see this.</source>
        <translation>あなたの役割では表示できません。</translation>
    </message>
    <message>
        <source>Only owners, administrators and the helpdesk may do this.</source>
        <translation>オーナー、管理者、ヘルプデスクだけが行えます。</translation>
    </message>
    <message>
        <source>Only owners and administrators may do this.</source>
        <translation>オーナーと管理者だけが行えます。</translation>
    </message>
    <message>
        <source>Only owners may do this.</source>
        <translation>オーナーだけが行えます。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>Owner of a site</source>
        <translation>サイトのオーナー</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査担当</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>鍵なし</translation>
    </message>
    <message>
        <source>Pushes off</source>
        <translation>プッシュ無効</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>待機期間</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Any session</source>
        <translation>どのセッションでも</translation>
    </message>
    <message>
        <source>A fresh session</source>
        <translation>新しいセッション</translation>
    </message>
    <message>
        <source>A second factor</source>
        <translation>第 2 要素</translation>
    </message>
    <message>
        <source>Any login that is valid</source>
        <translation>有効なログイン手段ならどれでも</translation>
    </message>
    <message>
        <source>Not suspended, within its dates</source>
        <translation>停止中でなく、期間内</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Name and a confirmed email</source>
        <translation>名前と確認済みのメール</translation>
    </message>
    <message numerus="yes">
        <source>Account older than %n hours</source>
        <translation>
            <numerusform>作成から %n 時間を超えたアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>New accounts at once</source>
        <translation>新しいアカウントもすぐに</translation>
    </message>
    <message>
        <source>Asked once, for %1</source>
        <translation>1 回だけ確認（%1）</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>求めない</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>アカウントは停止中です。</translation>
    </message>
    <message>
        <source>The account waits for approval.</source>
        <translation>アカウントは承認待ちです。</translation>
    </message>
    <message>
        <source>The account begins on %1.</source>
        <translation>アカウントは %1 に始まります。</translation>
    </message>
    <message>
        <source>The account ended on %1.</source>
        <translation>アカウントは %1 に終わりました。</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>アカウントはもうありません。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>誰もサインインしていません。</translation>
    </message>
    <message>
        <source>A sign-in with a password is not enough here.</source>
        <translation>パスワードでのサインインだけでは足りません。</translation>
    </message>
    <message>
        <source>In none of these groups: %1.</source>
        <translation>次のどのグループにも入っていません: %1。</translation>
    </message>
    <message>
        <source>First name, last name or a confirmed main address is missing.</source>
        <translation>名、姓、または確認済みのメインアドレスがありません。</translation>
    </message>
    <message>
        <source>The account is too young. It may enter from %1 on.</source>
        <translation>アカウントが新しすぎます。%1 から入れます。</translation>
    </message>
    <message>
        <source>%1 asks for consent, and it was never given. It is asked for at the next visit.</source>
        <translation>%1 は同意を求めていますが、まだ得られていません。次の訪問時に求められます。</translation>
    </message>
    <message>
        <source>%1 asks for consent, and it was withdrawn.</source>
        <translation>%1 は同意を求めていますが、取り消されています。</translation>
    </message>
    <message>
        <source>As if just signed in with a password.</source>
        <translation>パスワードでサインインした直後と仮定しています。</translation>
    </message>
    <message>
        <source>The account is active.</source>
        <translation>アカウントは有効です。</translation>
    </message>
    <message>
        <source>A sign-in with a password is enough.</source>
        <translation>パスワードでのサインインで足ります。</translation>
    </message>
    <message>
        <source>Every group may enter.</source>
        <translation>すべてのグループが入れます。</translation>
    </message>
    <message>
        <source>In one of these groups: %1.</source>
        <translation>次のグループのいずれかに入っています: %1。</translation>
    </message>
    <message>
        <source>The profile is complete.</source>
        <translation>プロフィールはそろっています。</translation>
    </message>
    <message>
        <source>The account is old enough.</source>
        <translation>アカウントの経過期間は十分です。</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>同意が得られています。</translation>
    </message>
    <message>
        <source>No consent is asked for.</source>
        <translation>同意は求められません。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives: groups</comment>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>a removed group</source>
        <translation>削除されたグループ</translation>
    </message>
    <message>
        <source>Community v%1</source>
        <comment>name of a protocol</comment>
        <translation>Community v%1</translation>
    </message>
    <message>
        <source>Redirect with a sealed answer. The usual choice.</source>
        <translation>封印された応答付きのリダイレクト。標準の選択です。</translation>
    </message>
    <message>
        <source>As v3, with a newer cipher and a shorter key.</source>
        <translation>v3 と同じで、暗号が新しく鍵が短くなっています。</translation>
    </message>
    <message>
        <source>For old plug-ins only. Move on when you can.</source>
        <translation>古いプラグイン専用です。できるだけ早く移行してください。</translation>
    </message>
    <message>
        <source>16, 24 or 32 bytes</source>
        <translation>16、24、32 バイト</translation>
    </message>
    <message>
        <source>32, 48 or 64 bytes</source>
        <translation>32、48、64 バイト</translation>
    </message>
    <message>
        <source>32 bytes</source>
        <translation>32 バイト</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale::toString takes it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month and year, as QLocale::toString takes it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ToldReasons</name>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>New username</source>
        <translation>新しいユーザー名</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新しいアドレス</translation>
    </message>
    <message>
        <source>New SSH keys</source>
        <translation>新しい SSH 鍵</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>グループの変更</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>This kind of record cannot be taken back.</source>
        <translation>この種類のレコードは元に戻せません。</translation>
    </message>
    <message>
        <source>An earlier password is never brought back.</source>
        <translation>以前のパスワードには戻せません。</translation>
    </message>
    <message>
        <source>An earlier key is never brought back.</source>
        <translation>以前の鍵には戻せません。</translation>
    </message>
    <message>
        <source>Pictures are not kept in the history. Choose the earlier one again.</source>
        <translation>画像は履歴に残りません。以前のものを選び直してください。</translation>
    </message>
    <message>
        <source>Who was erased is gone for good.</source>
        <translation>消去された人は元に戻せません。</translation>
    </message>
    <message>
        <source>An invitation is accepted once and for all.</source>
        <translation>招待の承諾は取り消せません。</translation>
    </message>
    <message>
        <source>The link of an invitation is not kept. Invite again.</source>
        <translation>招待のリンクは残りません。もう一度招待してください。</translation>
    </message>
    <message>
        <source>A login that has been proved cannot become one that has not.</source>
        <translation>証明済みのログイン手段を未証明には戻せません。</translation>
    </message>
    <message>
        <source>Only the person gives or withdraws a consent.</source>
        <translation>同意とその取り消しは本人だけが行えます。</translation>
    </message>
    <message>
        <source>A request is decided once. Suspend the person, or let them in.</source>
        <translation>申請の決定は 1 回だけです。停止するか、入れてください。</translation>
    </message>
    <message>
        <source>Certificates were issued by it, so it stays.</source>
        <translation>証明書を発行済みのため、残ります。</translation>
    </message>
    <message>
        <source>The password of a console is not kept. Make a new console.</source>
        <translation>コンソールのパスワードは残りません。新しいコンソールを作成してください。</translation>
    </message>
    <message>
        <source>What the history said of it was erased, too.</source>
        <translation>履歴の該当部分も消去されています。</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>完全に削除されたものは元に戻せません。</translation>
    </message>
    <message>
        <source>A secret that has ended never holds again. Make a new one.</source>
        <translation>終了したシークレットは二度と有効になりません。新しいものを作成してください。</translation>
    </message>
    <message>
        <source>Sites know of the new key already. Replace it by another one.</source>
        <translation>新しい鍵はすでにサイトに知られています。別の鍵に置き換えてください。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The database does not answer.</source>
        <translation>データベースが応答しません。</translation>
    </message>
    <message>
        <source>What you see may be old. It is tried again by itself.</source>
        <translation>表示内容は古い可能性があります。自動で再試行します。</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>誰もサインインできません。</translation>
    </message>
    <message>
        <source>The server of this program does not run.</source>
        <translation>このプログラムのサーバーが動いていません。</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>すべての配信が一時停止中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>変更が %n 件待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets no updates.</source>
        <comment>a site</comment>
        <translation>%1 に更新が届いていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait there.</source>
        <translation>
            <numerusform>変更が %n 件そこで待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits there yet.</source>
        <translation>まだ何も待っていません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a fault, how many wait</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given up on for %n people.</source>
        <comment>a site</comment>
        <translation>
            <numerusform>%1 への通知を %n 人分あきらめました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their changes failed for five days. They can be sent by hand.</source>
        <translation>5 日間届けられませんでした。手動で送れます。</translation>
    </message>
    <message>
        <source>A change has waited for %1.</source>
        <translation>%1 待っている変更があります。</translation>
    </message>
    <message>
        <source>Sites learn of changes within a second when all is well.</source>
        <translation>正常なら、サイトは 1 秒以内に変更を受け取ります。</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <comment>a site</comment>
        <translation>%1 に鍵がありません。</translation>
    </message>
    <message>
        <source>Nobody can enter before it has one.</source>
        <translation>鍵ができるまで誰も入れません。</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>鍵を作成</translation>
    </message>
    <message>
        <source>A new key of %1 waits.</source>
        <comment>a site</comment>
        <translation>%1 の新しい鍵が待っています。</translation>
    </message>
    <message>
        <source>Confirm it once the site has switched.</source>
        <translation>サイトが切り替えたら確定してください。</translation>
    </message>
    <message>
        <source>Mail does not go out.</source>
        <translation>メールを送信できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for you.</source>
        <translation>
            <numerusform>%n 人があなたを待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>They have asked for something that you approve or decline.</source>
        <translation>承認か却下の判断が必要な申請です。</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>データベースが応答しません</translation>
    </message>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>対応が必要なこと %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>すべて順調</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休止中</translation>
    </message>
    <message numerus="yes">
        <source>Open, and %n things want you</source>
        <translation>
            <numerusform>稼働中、対応が必要なこと %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, and all is well</source>
        <translation>稼働中、すべて順調</translation>
    </message>
    <message>
        <source>Nobody lives here but you.</source>
        <translation>まだあなたしかいません。</translation>
    </message>
    <message>
        <source>Bring your people in</source>
        <translation>名簿を取り込む</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <comment>a site</comment>
        <translation>%1 は一時停止中です。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>サーバーを開始</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>再配信</translation>
    </message>
    <message>
        <source>Send it now…</source>
        <translation>今すぐ送信…</translation>
    </message>
    <message>
        <source>Confirm the switch…</source>
        <translation>切り替えを確定…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>判断する…</translation>
    </message>
    <message numerus="yes">
        <source>%n mails wait. The last answer: %1</source>
        <comment>of a mail server</comment>
        <translation>
            <numerusform>メールが %n 通待っています。最後の応答: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Heron Cup, first race</source>
        <translation>ヘロン杯 第 1 レース</translation>
    </message>
    <message>
        <source>Boathouse, Grey Buoy, twice round, home</source>
        <translation>艇庫、灰色ブイ、2 周して帰港</translation>
    </message>
    <message>
        <source>Wednesday evening race</source>
        <translation>水曜夕方のレース</translation>
    </message>
    <message>
        <source>Whatever the wind allows</source>
        <translation>風しだい</translation>
    </message>
    <message>
        <source>Youth regatta</source>
        <translation>ユースレガッタ</translation>
    </message>
    <message>
        <source>Inner harbour, three short races</source>
        <translation>内港、短いレース 3 本</translation>
    </message>
    <message>
        <source>Round the Five Bridges</source>
        <translation>五つの橋めぐり</translation>
    </message>
    <message>
        <source>Upstream with the tide, back against it</source>
        <translation>潮に乗って上り、逆らって戻る</translation>
    </message>
    <message>
        <source>Lantern night race</source>
        <translation>ランタンナイトレース</translation>
    </message>
    <message>
        <source>Start at dusk, lights required</source>
        <translation>日没スタート、灯火必須</translation>
    </message>
    <message>
        <source>Last Sail, then soup</source>
        <translation>最後の帆走、そのあとスープ</translation>
    </message>
    <message>
        <source>One lap, everybody together</source>
        <translation>1 周、みんな一緒に</translation>
    </message>
    <message>
        <source>Race calendar</source>
        <translation>レースカレンダー</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>レース</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>参加登録済み</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>参加する</translation>
    </message>
    <message>
        <source>Nobody has entered yet.</source>
        <translation>まだ誰も参加していません。</translation>
    </message>
    <message>
        <source>The next races</source>
        <translation>次のレース</translation>
    </message>
    <message>
        <source>You sail as %1.</source>
        <translation>%1 として参加します。</translation>
    </message>
    <message>
        <source>Everybody may look. Members sign in to enter.</source>
        <translation>誰でも見られます。参加するにはメンバーがサインインします。</translation>
    </message>
    <message>
        <source>There is no such race</source>
        <translation>このレースはありません</translation>
    </message>
    <message>
        <source>It may have been sailed already.</source>
        <translation>すでに終わったのかもしれません。</translation>
    </message>
    <message>
        <source>That was not kept</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>This site cannot write its file; its log says why.</source>
        <translation>このサイトはファイルに書き込めません。理由はログにあります。</translation>
    </message>
    <message>
        <source>owner: every site but the regatta forms</source>
        <translation>オーナー: レガッタ申込書以外のすべてのサイト</translation>
    </message>
    <message>
        <source>joined today: still too new for the wiki</source>
        <translation>今日参加: ウィキにはまだ新しすぎます</translation>
    </message>
    <message>
        <source>has not consented yet: the wiki asks first</source>
        <translation>まだ同意なし: ウィキが先に確認します</translation>
    </message>
    <message>
        <source>A sample site of the Gatelodge demo. The people in it are invented.</source>
        <translation>Gatelodge デモのサンプルサイトです。登場人物は架空です。</translation>
    </message>
    <message>
        <source>just now, at %1</source>
        <translation>たった今、%1</translation>
    </message>
    <message>
        <source>What I received</source>
        <translation>受け取ったもの</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>本文へ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>ここからサインアウト</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべてからサインアウト</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>最初のページへ</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>先にサインインしてください</translation>
    </message>
    <message>
        <source>This page is for people who are signed in. Gatelodge asks for your password; this site never sees it.</source>
        <translation>このページはサインインした人のためのものです。パスワードは Gatelodge が尋ね、このサイトが目にすることはありません。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>その他のアドレス</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH 鍵</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Known here since</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Last signed in here</source>
        <translation>最後のサインイン</translation>
    </message>
    <message>
        <source>You, as this site knows you</source>
        <translation>このサイトが知っているあなた</translation>
    </message>
    <message>
        <source>This came with the encrypted answer when you signed in, and with every change since.</source>
        <translation>サインイン時の暗号化された応答と、その後の変更のたびに届いたものです。</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>署名を確認済み</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) here changed</source>
        <translation>
            <numerusform>%n 件のアカウントがここで変わりました</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Change a name or suspend somebody in the console, and it arrives here. This page reloads by itself.</source>
        <translation>コンソールで名前を変えたり誰かを停止したりすると、ここに届きます。このページは自動で更新されます。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>The demo is still starting.</source>
        <translation>デモはまだ起動中です。</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>Here and at Gatelodge. Other sites keep their own sessions until they end them.</source>
        <translation>ここと Gatelodge からサインアウトしました。ほかのサイトのセッションは、それぞれが終えるまで続きます。</translation>
    </message>
    <message>
        <source>You are not signed in here</source>
        <translation>ここではサインインしていません</translation>
    </message>
    <message>
        <source>The answer was too old, or it was used before. An answer counts for ten seconds and once. Sign in again.</source>
        <translation>応答が古すぎるか、すでに使われています。応答は 10 秒間、1 回だけ有効です。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The answer belongs to a sign-in that was not begun in this browser, or to an earlier one. Sign in again.</source>
        <translation>この応答は、このブラウザーで始めたものではないサインインか、以前のサインインのものです。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your account is locked here, because Gatelodge told this site that it is suspended. It opens when Gatelodge says so.</source>
        <translation>Gatelodge から停止の通知を受けたため、ここではあなたのアカウントがロックされています。解除も Gatelodge の通知で行われます。</translation>
    </message>
    <message>
        <source>This site cannot sign anybody in right now.</source>
        <translation>このサイトでは現在サインインできません。</translation>
    </message>
    <message>
        <source>What came back is not an answer that Gatelodge sealed for this site. Nobody was signed in.</source>
        <translation>戻ってきたものは、Gatelodge がこのサイトのために封印した応答ではありません。サインインは行われていません。</translation>
    </message>
    <message>
        <source>Mail of the demo</source>
        <translation>デモのメール</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: every mail of the demo ends here. The newest 500 are kept until it stops.</source>
        <translation>このコンピューターの外へは何も出ません。デモのメールはすべてここに届きます。停止するまで新しい 500 通が残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>メール %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail yet. Sign up, or forget a password, and it appears here by itself.</source>
        <translation>まだメールはありません。新規登録やパスワードの再設定をすると、ここに自動で表示されます。</translation>
    </message>
    <message>
        <source>There is no such mail</source>
        <translation>このメールはありません</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>すべてのメール</translation>
    </message>
    <message>
        <source>not the JSON of a push</source>
        <translation>プッシュの JSON ではありません</translation>
    </message>
    <message>
        <source>a person without a username</source>
        <translation>ユーザー名のない人です</translation>
    </message>
    <message>
        <source>the signature is wrong</source>
        <translation>署名が違います</translation>
    </message>
    <message>
        <source>the signature over the time is wrong</source>
        <translation>時刻の署名が違います</translation>
    </message>
    <message>
        <source>it was sent more than five minutes ago</source>
        <translation>5 分以上前に送られたものです</translation>
    </message>
    <message>
        <source>Using the slipway</source>
        <translation>スロープの使い方</translation>
    </message>
    <message>
        <source>The slipway is ours from seven in the morning to sunset. Launch in the order in which you arrive, and leave the trailer in the upper yard, wheels chocked.</source>
        <translation>スロープは朝 7 時から日没まで使えます。到着順に船を下ろし、トレーラーは車輪止めをして上の置き場に置いてください。</translation>
    </message>
    <message>
        <source>At low water there are two metres of mud below the last plank. If your keel is deeper than your boots, wait half an hour.</source>
        <translation>干潮時、最後の板の先には 2 メートルの泥があります。キールが長靴より深いなら 30 分待ちましょう。</translation>
    </message>
    <message>
        <source>Whoever is last in hoses the planks down. The brush hangs behind the door.</source>
        <translation>最後の人が板をホースで洗います。ブラシは扉の裏にあります。</translation>
    </message>
    <message>
        <source>Radio on race days</source>
        <translation>レース当日の無線</translation>
    </message>
    <message>
        <source>The committee boat listens on channel 72 and speaks only when it must. Say the name of your boat twice, then what you want, once.</source>
        <translation>本部船はチャンネル 72 を聞いていて、必要なときだけ話します。船名を 2 回、用件を 1 回伝えてください。</translation>
    </message>
    <message>
        <source>Retiring? Tell us. A boat that goes home without a word is a boat that we search for.</source>
        <translation>リタイアする場合は知らせてください。黙って帰った船は、捜索の対象になります。</translation>
    </message>
    <message>
        <source>Batteries are charged on Fridays by whoever is on duty in the galley.</source>
        <translation>電池は毎週金曜日、炊事当番が充電します。</translation>
    </message>
    <message>
        <source>Keys, and who has them</source>
        <translation>鍵と、持っている人</translation>
    </message>
    <message>
        <source>There are nine keys to the boathouse. The board knows where eight of them are.</source>
        <translation>艇庫の鍵は 9 本あります。そのうち 8 本の場所は役員会が知っています。</translation>
    </message>
    <message>
        <source>A key goes from hand to hand, never under a stone. Write the new name into the book by the door on the same day.</source>
        <translation>鍵は手渡しします。石の下には決して置きません。その日のうちに扉の脇の帳面に新しい名前を書いてください。</translation>
    </message>
    <message>
        <source>Lost one? Say so. Nobody is angry for longer than an evening.</source>
        <translation>なくしたら、言ってください。怒る人も一晩たてば忘れます。</translation>
    </message>
    <message>
        <source>The Thursday soup</source>
        <translation>木曜日のスープ</translation>
    </message>
    <message>
        <source>For forty people: six kilos of potatoes, three of leeks, and whatever the garden gives. Start at four, eat at seven.</source>
        <translation>40 人分: じゃがいも 6 キロ、ポロねぎ 3 キロ、あとは畑で採れるもの。4 時に作り始め、7 時に食べます。</translation>
    </message>
    <message>
        <source>One pot without cream, one without anything from an animal. Label both.</source>
        <translation>1 つの鍋は生クリームなし、もう 1 つは動物性のものなし。どちらにも札を付けます。</translation>
    </message>
    <message>
        <source>New members eat for free on their first evening, and wash up on their second.</source>
        <translation>新しいメンバーは、最初の晩は無料で食べ、2 回目の晩は皿を洗います。</translation>
    </message>
    <message>
        <source>Members’ wiki</source>
        <translation>メンバーのウィキ</translation>
    </message>
    <message>
        <source>Pages of the club</source>
        <translation>クラブのページ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>What the club knows</source>
        <translation>クラブの知恵</translation>
    </message>
    <message>
        <source>Good to see you, %1.</source>
        <translation>ようこそ、%1 さん。</translation>
    </message>
    <message>
        <source>For members. Gatelodge asks who you are; then you read on here.</source>
        <translation>メンバー向けです。Gatelodge があなたを確認したあと、ここで続きを読めます。</translation>
    </message>
    <message>
        <source>Sign in to read</source>
        <translation>サインインして読む</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>すべてのページ</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>このページはありません</translation>
    </message>
    <message>
        <source>Somebody may write it one day.</source>
        <translation>いつか誰かが書くかもしれません。</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have come in here, with names and addresses as Gatelodge last told them.</source>
        <translation>
            <numerusform>%n 人がここに入りました。名前とアドレスは Gatelodge が最後に知らせたものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>This came with the id token when you signed in, and with every change since.</source>
        <translation>サインイン時の ID トークンと、その後の変更のたびに届いたものです。</translation>
    </message>
    <message>
        <source>Club cap</source>
        <translation>クラブの帽子</translation>
    </message>
    <message>
        <source>Navy blue, with a strap for windy days</source>
        <translation>紺色。風の強い日のためのあごひも付き</translation>
    </message>
    <message>
        <source>Rowing jersey</source>
        <translation>ローイングジャージー</translation>
    </message>
    <message>
        <source>Wool, knitted two streets away</source>
        <translation>ウール。2 本先の通りで編んでいます</translation>
    </message>
    <message>
        <source>Enamel mug</source>
        <translation>ほうろうのマグカップ</translation>
    </message>
    <message>
        <source>Survives the bilge</source>
        <translation>船底にたまった水に落ちても平気です</translation>
    </message>
    <message>
        <source>Burgee</source>
        <translation>クラブ旗</translation>
    </message>
    <message>
        <source>The club’s pennant, 30 × 45 cm</source>
        <translation>クラブの三角旗、30 × 45 cm</translation>
    </message>
    <message>
        <source>River chart</source>
        <translation>川の海図</translation>
    </message>
    <message>
        <source>Waterproof, with this year’s sandbanks</source>
        <translation>防水。今年の砂州を記載</translation>
    </message>
    <message>
        <source>Soup ticket</source>
        <translation>スープ券</translation>
    </message>
    <message>
        <source>One bowl after Last Sail</source>
        <translation>最後の帆走のあとの 1 杯</translation>
    </message>
    <message>
        <source>Club shop</source>
        <translation>クラブショップ</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>販売中の品</translation>
    </message>
    <message>
        <source>Put aside for you</source>
        <translation>あなたのために取り置き中</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>取り置きをやめる</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>取り置く</translation>
    </message>
    <message>
        <source>Good to see you, %1. Things are fetched and paid for at the boathouse.</source>
        <translation>ようこそ、%1 さん。受け取りと支払いは艇庫でどうぞ。</translation>
    </message>
    <message>
        <source>Members sign in to have things put aside. This shop speaks OpenID Connect.</source>
        <translation>取り置きにはメンバーのサインインが必要です。このショップは OpenID Connect に対応しています。</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <translation>この品はありません</translation>
    </message>
    <message>
        <source>It may have been sold.</source>
        <translation>すでに売れたのかもしれません。</translation>
    </message>
    <message>
        <source>Change a name or suspend somebody in the console, and it arrives here: as a Standard Webhook, or by the classic push where the console says so. This page reloads by itself.</source>
        <translation>コンソールで名前を変えたり誰かを停止したりすると、ここに届きます。Standard Webhook として届くか、コンソールでそう設定されていれば従来のプッシュで届きます。このページは自動で更新されます。</translation>
    </message>
    <message>
        <source>this site takes no webhooks</source>
        <translation>このサイトは Webhook を受け付けません</translation>
    </message>
    <message>
        <source>member: every site, and each of them learns his changes</source>
        <translation>会員：すべてのサイトに入れ、どのサイトにも変更が伝わる</translation>
    </message>
</context>
<context>
    <name>drivers</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>One address a line, beginning with ldap://, ldaps:// or ldapi://. They are tried in this order; one that did not answer is tried last for half a minute.</source>
        <translation>1 行に 1 つ、ldap://、ldaps://、ldapi:// で始まるアドレスを書きます。この順に試し、応答しなかったものは 30 秒間最後に回します。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Passwords cross this connection. Without encryption only a server on this machine is asked. Addresses that begin with ldaps:// always use TLS.</source>
        <translation>この接続にはパスワードが流れます。暗号化しない場合は、このコンピューター上のサーバーにだけ問い合わせます。ldaps:// で始まるアドレスは常に TLS を使います。</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>最初から TLS</translation>
    </message>
    <message>
        <source>None, on this machine only</source>
        <translation>なし（このコンピューターのみ）</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s, in PEM form. Empty: those that this machine trusts.</source>
        <translation>サーバーの証明書に署名した認証局の証明書（PEM 形式）。空の場合は、このコンピューターが信頼するもの。</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>接続までの秒数</translation>
    </message>
    <message>
        <source>For each server, with the encryption&apos;s beginning.</source>
        <translation>サーバーごと。暗号化の開始を含みます。</translation>
    </message>
    <message>
        <source>Seconds altogether</source>
        <translation>全体の秒数</translation>
    </message>
    <message>
        <source>A sign-in that takes longer ends with “cannot be reached”.</source>
        <translation>これより長いサインインは「接続できない」で終わります。</translation>
    </message>
    <message>
        <source>How people are found</source>
        <translation>ユーザーの見つけ方</translation>
    </message>
    <message>
        <source>Searching needs an account that may search; the template needs all people in one place.</source>
        <translation>検索には検索権限のあるアカウントが、ひな形には全員が 1 か所にいることが必要です。</translation>
    </message>
    <message>
        <source>Search, then check the password</source>
        <translation>検索してからパスワードを確認</translation>
    </message>
    <message>
        <source>The name is part of a template</source>
        <translation>名前をひな形に当てはめる</translation>
    </message>
    <message>
        <source>Template of the name</source>
        <translation>名前のひな形</translation>
    </message>
    <message>
        <source>Account that searches</source>
        <translation>検索するアカウント</translation>
    </message>
    <message>
        <source>Its distinguished name. Empty: searches without signing in.</source>
        <translation>識別名（DN）。空の場合はサインインせずに検索します。</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>そのパスワード</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>検索の起点</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>{username} stands for the name that was typed.</source>
        <translation>{username} は入力された名前に置き換わります。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Everything below</source>
        <translation>下にあるものすべて</translation>
    </message>
    <message>
        <source>Directly below only</source>
        <translation>すぐ下だけ</translation>
    </message>
    <message>
        <source>Attribute that never changes</source>
        <translation>変わることのない属性</translation>
    </message>
    <message>
        <source>A login is recognised by it, also after the person was renamed. A name can be given to somebody else later; “dn” takes it all the same.</source>
        <translation>改名のあとも、ログイン手段はこの属性で見分けます。名前はのちに別の人に割り当てられることがあります。「dn」ではそれを承知で使います。</translation>
    </message>
    <message>
        <source>Attribute of the username</source>
        <translation>ユーザー名の属性</translation>
    </message>
    <message>
        <source>Attribute of the first name</source>
        <translation>名の属性</translation>
    </message>
    <message>
        <source>Attribute of the last name</source>
        <translation>姓の属性</translation>
    </message>
    <message>
        <source>Attribute of email addresses</source>
        <translation>メールアドレスの属性</translation>
    </message>
    <message>
        <source>The directory vouches for the addresses</source>
        <translation>ディレクトリがアドレスを保証する</translation>
    </message>
    <message>
        <source>Only if nobody can enter an address there that is not theirs: people are recognised by verified addresses.</source>
        <translation>他人のアドレスをそこに登録できない場合だけ有効にしてください。ユーザーは確認済みアドレスで見分けられます。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>読み取らない</translation>
    </message>
    <message>
        <source>In an attribute of the person</source>
        <translation>ユーザーの属性から</translation>
    </message>
    <message>
        <source>By a search for the person&apos;s groups</source>
        <translation>ユーザーのグループを検索して</translation>
    </message>
    <message>
        <source>Attribute that names groups</source>
        <translation>グループを示す属性</translation>
    </message>
    <message>
        <source>Groups lie below</source>
        <translation>グループの場所</translation>
    </message>
    <message>
        <source>Groups elsewhere don&apos;t count, so that nobody makes a second “board” in a corner of their own. Needed for a search.</source>
        <translation>ほかの場所のグループは数えません。自分の領域に 2 つ目の「board」を作れないようにするためです。検索に必要です。</translation>
    </message>
    <message>
        <source>Filter of groups</source>
        <translation>グループのフィルター</translation>
    </message>
    <message>
        <source>{dn} stands for the person&apos;s distinguished name, {username} for the username.</source>
        <translation>{dn} はユーザーの識別名に、{username} はユーザー名に置き換わります。</translation>
    </message>
    <message>
        <source>Attribute of a group&apos;s name</source>
        <translation>グループ名の属性</translation>
    </message>
    <message>
        <source>Attribute of closed accounts</source>
        <translation>閉じたアカウントの属性</translation>
    </message>
    <message>
        <source>Whoever has it with the value below is not let in.</source>
        <translation>下の値を持つ人は入れません。</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>その値</translation>
    </message>
    <message>
        <source>Empty: any.</source>
        <translation>空の場合: どの値でも。</translation>
    </message>
    <message>
        <source>What the person reads then</source>
        <translation>そのとき表示する文</translation>
    </message>
    <message>
        <source>New accounts go below</source>
        <translation>新しいアカウントの場所</translation>
    </message>
    <message>
        <source>Empty: none are made there.</source>
        <translation>空の場合: 作成しません。</translation>
    </message>
    <message>
        <source>Object classes of new accounts</source>
        <translation>新しいアカウントのオブジェクトクラス</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Needs the modify-password operation of RFC 3062, which Active Directory lacks. A forgotten password is set by the account that searches.</source>
        <translation>RFC 3062 のパスワード変更操作が必要で、Active Directory にはありません。忘れたパスワードは検索用アカウントが再設定します。</translation>
    </message>
    <message>
        <source>Never changed from here</source>
        <translation>ここからは変更しない</translation>
    </message>
    <message>
        <source>Changed with the present password</source>
        <translation>現在のパスワードで変更</translation>
    </message>
    <message>
        <source>Changed, and set anew when forgotten</source>
        <translation>変更と、忘れたときの再設定</translation>
    </message>
    <message>
        <source>Username there</source>
        <translation>認証元でのユーザー名</translation>
    </message>
    <message>
        <source>Address there</source>
        <translation>認証元でのアドレス</translation>
    </message>
    <message>
        <source>OpenLDAP</source>
        <translation>OpenLDAP</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>FreeIPA</source>
        <translation>FreeIPA</translation>
    </message>
    <message>
        <source>LDAP directory</source>
        <translation>LDAP ディレクトリ</translation>
    </message>
    <message>
        <source>Names and passwords are kept in a directory: OpenLDAP, FreeIPA, Active Directory and their kin.</source>
        <translation>名前とパスワードは OpenLDAP、FreeIPA、Active Directory などのディレクトリにあります。</translation>
    </message>
    <message>
        <source>Accounts kept here</source>
        <translation>ここで管理するアカウント</translation>
    </message>
    <message>
        <source>Names and passwords are kept in this database.</source>
        <translation>名前とパスワードはこのデータベースにあります。</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Google, Microsoft, GitHub, Facebook, or a provider of your own.</source>
        <translation>Google、Microsoft、GitHub、Facebook、または独自のプロバイダー。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>OpenID Connect wherever the provider speaks it.</source>
        <translation>プロバイダーが対応していれば OpenID Connect。</translation>
    </message>
    <message>
        <source>OAuth 2 without id token</source>
        <translation>ID トークンなしの OAuth 2</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Exactly as the provider spells it, with or without a slash at the end. At Microsoft put your directory&apos;s ID in place of “common”.</source>
        <translation>末尾のスラッシュの有無まで、プロバイダーの表記どおりに。Microsoft では「common」の代わりにディレクトリ ID を入れます。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>The provider gives it when you register Gatelodge there.</source>
        <translation>プロバイダーに Gatelodge を登録すると発行されます。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>How the secret is shown to the provider.</source>
        <translation>シークレットをプロバイダーに示す方法。</translation>
    </message>
    <message>
        <source>As the provider announces</source>
        <translation>プロバイダーの公開情報に従う</translation>
    </message>
    <message>
        <source>In a header (client_secret_basic)</source>
        <translation>ヘッダーで（client_secret_basic）</translation>
    </message>
    <message>
        <source>In the form (client_secret_post)</source>
        <translation>フォームで（client_secret_post）</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>What is asked for, separated by blanks.</source>
        <translation>求める内容を空白で区切ります。</translation>
    </message>
    <message>
        <source>Ask the person</source>
        <translation>本人への確認</translation>
    </message>
    <message>
        <source>Whether the provider asks again although it knows the person.</source>
        <translation>プロバイダーが本人を知っていても、もう一度確認するか。</translation>
    </message>
    <message>
        <source>As the provider thinks fit</source>
        <translation>プロバイダーに任せる</translation>
    </message>
    <message>
        <source>To choose an account</source>
        <translation>アカウントの選択</translation>
    </message>
    <message>
        <source>To sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>For consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Clock difference (seconds)</source>
        <translation>時計のずれ（秒）</translation>
    </message>
    <message>
        <source>How far the provider&apos;s clock may be off.</source>
        <translation>プロバイダーの時計に許すずれ。</translation>
    </message>
    <message>
        <source>OAuth 2 only; OpenID Connect finds it by itself.</source>
        <translation>OAuth 2 のみ。OpenID Connect では自動で見つかります。</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>認可エンドポイント</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>User info endpoint</source>
        <translation>ユーザー情報エンドポイント</translation>
    </message>
    <message>
        <source>Endpoint of email addresses</source>
        <translation>メールアドレスのエンドポイント</translation>
    </message>
    <message>
        <source>OAuth 2 only, where a list says which addresses are verified (GitHub).</source>
        <translation>OAuth 2 のみ。確認済みアドレスの一覧がある場合（GitHub）。</translation>
    </message>
    <message>
        <source>Claim of the identity</source>
        <translation>識別子のクレーム</translation>
    </message>
    <message>
        <source>OAuth 2 only; it must never change. With OpenID Connect it is “sub”.</source>
        <translation>OAuth 2 のみ。変わらないものが必要です。OpenID Connect では「sub」です。</translation>
    </message>
    <message>
        <source>Claim of the username</source>
        <translation>ユーザー名のクレーム</translation>
    </message>
    <message>
        <source>Claim of the full name</source>
        <translation>氏名のクレーム</translation>
    </message>
    <message>
        <source>Used where first and last name are missing.</source>
        <translation>姓と名がない場合に使います。</translation>
    </message>
    <message>
        <source>Claim of the first name</source>
        <translation>名のクレーム</translation>
    </message>
    <message>
        <source>Claim of the last name</source>
        <translation>姓のクレーム</translation>
    </message>
    <message>
        <source>Claim of the email address</source>
        <translation>メールアドレスのクレーム</translation>
    </message>
    <message>
        <source>Another one than “email” never counts as verified.</source>
        <translation>「email」以外は確認済みとして扱いません。</translation>
    </message>
    <message>
        <source>Claim of the groups</source>
        <translation>グループのクレーム</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>The file in /etc/pam.d that says how people are checked.</source>
        <translation>確認方法を定める /etc/pam.d のファイル。</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>制限時間（秒）</translation>
    </message>
    <message>
        <source>PAM is given up after this time, with everything it has started.</source>
        <translation>この時間を過ぎると、PAM が始めたものもすべて打ち切ります。</translation>
    </message>
    <message>
        <source>Lower-case names</source>
        <translation>小文字の名前</translation>
    </message>
    <message>
        <source>Names are passed on in lower case, however they are typed.</source>
        <translation>入力にかかわらず、名前は小文字で渡します。</translation>
    </message>
    <message>
        <source>Allowed names</source>
        <translation>許可する名前</translation>
    </message>
    <message>
        <source>A regular expression. PAM is not asked about other names.</source>
        <translation>正規表現。ほかの名前は PAM に問い合わせません。</translation>
    </message>
    <message>
        <source>Account that asks</source>
        <translation>問い合わせるアカウント</translation>
    </message>
    <message>
        <source>Used where Gatelodge runs as root: PAM is never asked as root.</source>
        <translation>Gatelodge が root で動く場合に使います。PAM に root で問い合わせることはありません。</translation>
    </message>
    <message>
        <source>Accounts of this machine (PAM)</source>
        <translation>このコンピューターのアカウント（PAM）</translation>
    </message>
    <message>
        <source>Asks this machine&apos;s PAM: SSSD, winbind, Kerberos, RADIUS and whatever else has a module. PAM is never asked as root, so people whose passwords lie in /etc/shadow cannot sign in this way, except the account that Gatelodge itself runs as.</source>
        <translation>このコンピューターの PAM に問い合わせます。SSSD、winbind、Kerberos、RADIUS など、モジュールのあるものすべてです。root では問い合わせないため、パスワードが /etc/shadow にある人は、Gatelodge を動かすアカウントを除き、この方法ではサインインできません。</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Lets scripts of a person&apos;s in, for what the token names and for a limited time. Nobody signs in to pages with one. Without this authority no token works.</source>
        <translation>本人のスクリプトを、トークンが示す範囲で一定期間だけ受け入れます。ページへのサインインには使えません。この認証元がないとトークンは働きません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>先頭の文字</translation>
    </message>
    <message>
        <source>Whose certificates</source>
        <translation>証明書の発行元</translation>
    </message>
    <message>
        <source>Either people make certificates for their devices here, and this house vouches for them; or somebody else issues them, and you trust that.</source>
        <translation>本人がここで端末用の証明書を作り、この環境が保証するか、信頼する第三者が発行するかのどちらかです。</translation>
    </message>
    <message>
        <source>Issued by this house</source>
        <translation>この環境が発行</translation>
    </message>
    <message>
        <source>Issued by an authority that you trust</source>
        <translation>信頼する認証局が発行</translation>
    </message>
    <message>
        <source>Months a certificate is valid at most</source>
        <translation>証明書の最長有効期間（月）</translation>
    </message>
    <message>
        <source>Of those that this house issues.</source>
        <translation>この環境が発行するもの。</translation>
    </message>
    <message>
        <source>Certificates of the trusted authority (PEM)</source>
        <translation>信頼する認証局の証明書（PEM）</translation>
    </message>
    <message>
        <source>The root, or the intermediate that issues to your people, or both.</source>
        <translation>ルート、またはユーザーに発行する中間認証局、あるいは両方。</translation>
    </message>
    <message>
        <source>Revocation lists (PEM)</source>
        <translation>失効リスト（PEM）</translation>
    </message>
    <message>
        <source>Of each authority whose revocations count. Without one, a certificate is good until its last day.</source>
        <translation>失効を反映する認証局ごとに 1 つ。ない場合、証明書は最終日まで有効です。</translation>
    </message>
    <message>
        <source>Nobody comes in while a revocation list is out of date</source>
        <translation>失効リストが古い間は誰も入れない</translation>
    </message>
    <message>
        <source>Off: the old list still keeps out whom it names.</source>
        <translation>オフの場合も、古いリストに載っている人は入れません。</translation>
    </message>
    <message>
        <source>What in a certificate is the person</source>
        <translation>証明書のどの部分で本人を見分けるか</translation>
    </message>
    <message>
        <source>A renewed certificate opens the same account as long as this part stays the same. Choose what the authority never gives to two people.</source>
        <translation>この部分が変わらなければ、更新した証明書でも同じアカウントに入れます。認証局が 2 人に同じものを与えない部分を選んでください。</translation>
    </message>
    <message>
        <source>Common name (CN)</source>
        <translation>共通名（CN）</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>User principal name (Active Directory)</source>
        <translation>ユーザープリンシパル名（Active Directory）</translation>
    </message>
    <message>
        <source>The whole subject</source>
        <translation>サブジェクト全体</translation>
    </message>
    <message>
        <source>This very certificate</source>
        <translation>この証明書そのもの</translation>
    </message>
    <message>
        <source>The authority checks the email addresses it writes</source>
        <translation>認証局は記載するメールアドレスを確認している</translation>
    </message>
    <message>
        <source>Then a certificate can be joined to the account here that has proved the same address, once its owner has proved that account, too.</source>
        <translation>有効にすると、同じアドレスを証明済みのアカウントに、本人がそのアカウントも証明したうえで証明書を結び付けられます。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>People sign in with a certificate in their browser, on a listener of its own, so that nobody else is asked for one: set certificate_listen in the configuration.</source>
        <translation>ブラウザーの証明書でサインインします。ほかの人に証明書を求めないよう専用の待ち受けを使います。設定ファイルで certificate_listen を指定してください。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Wrong tries for one account, from devices of others</source>
        <translation>1 つのアカウントに対する、他人の端末からの失敗回数</translation>
    </message>
    <message>
        <source>Default: 10.</source>
        <translation>既定: 10。</translation>
    </message>
    <message>
        <source>Wrong tries from a device that the owner has used before</source>
        <translation>本人が以前使った端末からの失敗回数</translation>
    </message>
    <message>
        <source>Default: 30. So no stranger locks anybody out.</source>
        <translation>既定: 30。他人が誰かを締め出すことはできません。</translation>
    </message>
    <message>
        <source>Wrong tries from one network address, for any names</source>
        <translation>1 つのネットワークアドレスからの失敗回数（名前を問わず）</translation>
    </message>
    <message>
        <source>Default: 60. Schools and offices share one.</source>
        <translation>既定: 60。学校や職場では 1 つを共有します。</translation>
    </message>
    <message>
        <source>Minutes in which they are counted</source>
        <translation>数える時間（分）</translation>
    </message>
    <message>
        <source>Then all begins anew. Default: 10.</source>
        <translation>過ぎると最初から数えます。既定: 10。</translation>
    </message>
    <message>
        <source>Minutes without a visit after which it ends</source>
        <translation>訪問がないと終わるまでの分数</translation>
    </message>
    <message>
        <source>Not where somebody asked to be kept signed in. Default: 480, 8 hours.</source>
        <translation>サインインの保持を求めた場合は除きます。既定: 480（8 時間）。</translation>
    </message>
    <message>
        <source>Hours after which it ends in any case</source>
        <translation>必ず終わるまでの時間</translation>
    </message>
    <message>
        <source>Default: 24.</source>
        <translation>既定: 24。</translation>
    </message>
    <message>
        <source>Days that a browser is kept signed in on request</source>
        <translation>希望に応じてブラウザーのサインインを保持する日数</translation>
    </message>
    <message>
        <source>Default: 30.</source>
        <translation>既定: 30。</translation>
    </message>
    <message>
        <source>Minutes after which the password is asked for again</source>
        <translation>パスワードを再び求めるまでの分数</translation>
    </message>
    <message>
        <source>Only by sites and pages that want a fresh proof. Default: 720, 12 hours.</source>
        <translation>新しい証明を求めるサイトとページのみ。既定: 720（12 時間）。</translation>
    </message>
    <message>
        <source>Members see who is here</source>
        <translation>誰がいるかをメンバーに見せる</translation>
    </message>
    <message>
        <source>Signed-in members, on a page of theirs: those who have asked to be shown and were active within five minutes.</source>
        <translation>サインイン中のメンバーのページに、表示を希望し 5 分以内に活動した人を表示します。</translation>
    </message>
    <message>
        <source>How much guessing it must withstand</source>
        <translation>どこまでの推測に耐えるか</translation>
    </message>
    <message>
        <source>Judged by what guessers try: words, names, dates, patterns.</source>
        <translation>推測によく使われる単語、名前、日付、並びで判定します。</translation>
    </message>
    <message>
        <source>Not judged; the commonest are refused all the same</source>
        <translation>判定しない（最もありふれたものは拒否）</translation>
    </message>
    <message>
        <source>Somebody who tries a few</source>
        <translation>いくつか試す人</translation>
    </message>
    <message>
        <source>A program that is slowed down</source>
        <translation>速度を抑えたプログラム</translation>
    </message>
    <message>
        <source>A program at full speed (the default)</source>
        <translation>全速のプログラム（既定）</translation>
    </message>
    <message>
        <source>Somebody who has stolen the database</source>
        <translation>データベースを盗んだ人</translation>
    </message>
    <message>
        <source>Characters at least</source>
        <translation>最低文字数</translation>
    </message>
    <message>
        <source>Default: 15. From 8 to 64.</source>
        <translation>既定: 15。8～64。</translation>
    </message>
    <message>
        <source>Characters at least, for who also has a second factor</source>
        <translation>第 2 要素もある人の最低文字数</translation>
    </message>
    <message>
        <source>Default: 8. No more than above.</source>
        <translation>既定: 8。上の値以下。</translation>
    </message>
    <message>
        <source>Kinds of characters at least</source>
        <translation>文字の種類の最低数</translation>
    </message>
    <message>
        <source>Default: 0, none is asked for. Length protects better than kinds.</source>
        <translation>既定: 0（求めない）。種類より長さのほうが守りになります。</translation>
    </message>
    <message>
        <source>Small letters are one kind</source>
        <translation>小文字を 1 種類と数える</translation>
    </message>
    <message>
        <source>Capital letters are one kind</source>
        <translation>大文字を 1 種類と数える</translation>
    </message>
    <message>
        <source>Digits are one kind</source>
        <translation>数字を 1 種類と数える</translation>
    </message>
    <message>
        <source>Signs and spaces are one kind</source>
        <translation>記号と空白を 1 種類と数える</translation>
    </message>
    <message>
        <source>Letters without small and capital ones are one kind</source>
        <translation>大文字小文字の区別がない文字を 1 種類と数える</translation>
    </message>
    <message>
        <source>It must differ from so many earlier ones</source>
        <translation>以前のものと異なる必要がある個数</translation>
    </message>
    <message>
        <source>The present one counts. Default: 0. At most 24.</source>
        <translation>現在のものを含みます。既定: 0。最大 24。</translation>
    </message>
    <message>
        <source>Days before its owner may change it again</source>
        <translation>本人が再び変更できるまでの日数</translation>
    </message>
    <message>
        <source>Default: 0, at once.</source>
        <translation>既定: 0（すぐに可能）。</translation>
    </message>
    <message>
        <source>Days after which it must be changed</source>
        <translation>変更が必要になるまでの日数</translation>
    </message>
    <message>
        <source>Default: 0, never. Who must change often chooses badly.</source>
        <translation>既定: 0（なし）。頻繁な変更は弱いパスワードを招きます。</translation>
    </message>
    <message>
        <source>Days before that on which its owner is told</source>
        <translation>本人に知らせる時期（何日前か）</translation>
    </message>
    <message>
        <source>By mail and on the pages. Default: 14; 0: not at all.</source>
        <translation>メールとページで知らせます。既定: 14。0 では知らせません。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Database, keys and backups lie here. It is made if it is not there. Keep a copy of master.key elsewhere.</source>
        <translation>データベース、鍵、バックアップの置き場所です。なければ作成します。master.key の写しを別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Its name or address, or the folder of a socket. Beyond this computer nothing travels without TLS and a verified name.</source>
        <translation>名前かアドレス、またはソケットのフォルダー。このコンピューターの外へは、TLS と確認済みの名前なしに何も送りません。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>A database role of your own. Whoever runs the server makes it with “gatelodged role console”.</source>
        <translation>自分用のデータベースロール。サーバーの運用者が「gatelodged role console」で作成します。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>It is kept in the desktop’s keyring or not at all, never in a file.</source>
        <translation>デスクトップのキーリングに保管するか、まったく保管しません。ファイルには書きません。</translation>
    </message>
    <message>
        <source>Authority’s certificate (PEM file)</source>
        <translation>認証局の証明書（PEM ファイル）</translation>
    </message>
    <message>
        <source>Who vouches for the server’s name. Empty: the authorities that this computer trusts.</source>
        <translation>サーバーの名前を保証する認証局。空の場合: このコンピューターが信頼する認証局。</translation>
    </message>
    <message>
        <source>Serve, too</source>
        <translation>サーバーも動かす</translation>
    </message>
    <message>
        <source>The built-in server runs while the window is open. Off: the window manages only, and somebody else serves.</source>
        <translation>ウィンドウが開いている間、内蔵サーバーが動きます。オフの場合は管理だけを行い、サーバーは別に動かします。</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>アドレスとポート</translation>
    </message>
    <message>
        <source>Where the server listens. Beyond this computer it needs a certificate.</source>
        <translation>サーバーの待ち受け場所。このコンピューターの外には証明書が必要です。</translation>
    </message>
    <message>
        <source>Address that people see</source>
        <translation>利用者から見えるアドレス</translation>
    </message>
    <message>
        <source>Links in mails begin with it. Empty: localhost and the port.</source>
        <translation>メールのリンクの先頭になります。空の場合: localhost とポート。</translation>
    </message>
    <message>
        <source>The server’s certificate (PEM file)</source>
        <translation>サーバーの証明書（PEM ファイル）</translation>
    </message>
    <message>
        <source>Its private key (PEM file)</source>
        <translation>秘密鍵（PEM ファイル）</translation>
    </message>
    <message>
        <source>Others must not be able to read it.</source>
        <translation>ほかの人が読めないようにしてください。</translation>
    </message>
    <message>
        <source>The house’s key file</source>
        <translation>環境の鍵ファイル</translation>
    </message>
    <message>
        <source>A server needs it to open stored secrets: a copy of the other servers’ master.key.</source>
        <translation>保存された秘密情報を開くために必要です。ほかのサーバーの master.key の写しです。</translation>
    </message>
    <message>
        <source>What it is called in the menu.</source>
        <translation>メニューに表示する名前。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Three or four words that nobody would guess.</source>
        <translation>誰にも推測されない 3～4 個の単語。</translation>
    </message>
    <message>
        <source>For a start only this computer. A certificate opens it to others later.</source>
        <translation>最初はこのコンピューターだけです。後で証明書を用意すると外から使えます。</translation>
    </message>
    <message>
        <source>What the house is called</source>
        <translation>環境の名前</translation>
    </message>
    <message>
        <source>On every page and in every mail: the club’s own name.</source>
        <translation>すべてのページとメールに表示されます。クラブの名前などです。</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Your username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>1 to 30 of a–z, 0–9, dot and hyphen.</source>
        <translation>a–z、0–9、ピリオド、ハイフンの 1～30 文字。</translation>
    </message>
    <message>
        <source>Days before an account ends that its person is told</source>
        <translation>アカウントの終了を本人に知らせる時期（何日前か）</translation>
    </message>
    <message>
        <source>By mail. 0: never. Default: 14.</source>
        <translation>メールで知らせます。0: 知らせません。既定: 14。</translation>
    </message>
    <message>
        <source>Addresses of revocation lists</source>
        <translation>失効リストのアドレス</translation>
    </message>
    <message>
        <source>One a line. They are fetched every hour; a list counts once it is signed by an authority above.</source>
        <translation>1 行に 1 つ。1 時間ごとに取得し、上の認証局が署名したリストだけを使います。</translation>
    </message>
    <message>
        <source>These addresses are in our own network</source>
        <translation>これらのアドレスは自分たちのネットワークにある</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>元データ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>LDIF</source>
        <translation>LDIF</translation>
    </message>
    <message>
        <source>IMS Enterprise</source>
        <translation>IMS Enterprise</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>One a line, where it is not found out: heading=field.</source>
        <translation>自動で判別できない列だけ、1 行に 1 つ: 見出し=項目。</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>いなくなった人</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>goes to the recycle bin</source>
        <translation>ごみ箱に移す</translation>
    </message>
    <message>
        <source>stays as they are</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Ask before more per cent go</source>
        <translation>確認なしで減らせる上限（%）</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行時期</translation>
    </message>
    <message>
        <source>In English: “every 15 minutes”, “mondays and thursdays at 06:30”, “by hand”.</source>
        <translation>英語で入力します: 「every 15 minutes」「mondays and thursdays at 06:30」「by hand」など。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>接続先のアカウント</translation>
    </message>
    <message>
        <source>The address may be a private one</source>
        <translation>プライベートアドレスを許可する</translation>
    </message>
    <message>
        <source>The document has everybody</source>
        <translation>元データに全員が載っている</translation>
    </message>
    <message>
        <source>Username of who gets mails</source>
        <translation>メールを受け取る人のユーザー名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Database, or file of a dump</source>
        <translation>データベース、またはダンプファイル</translation>
    </message>
    <message>
        <source>Of a directory, as what follows.</source>
        <translation>これと続く項目は、ディレクトリの場合だけ使います。</translation>
    </message>
    <message>
        <source>Entries a page</source>
        <translation>1 ページのエントリ数</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>is found out</source>
        <translation>自動で判別</translation>
    </message>
    <message>
        <source>Separator of a table</source>
        <translation>表の区切り文字</translation>
    </message>
    <message>
        <source>One character, or tab. Empty: it is found out.</source>
        <translation>1 文字、または tab。空の場合は自動で判別します。</translation>
    </message>
    <message>
        <source>Minutes between two questions</source>
        <translation>問い合わせの間隔（分）</translation>
    </message>
    <message>
        <source>A web server or directory is asked about whoever signs in, at most so often. 0: not at all.</source>
        <translation>サインインした人について、Web サーバーやディレクトリに問い合わせます。この間隔より頻繁には行いません。0: 問い合わせません。</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>1 人分のアドレス</translation>
    </message>
    <message>
        <source>With {key} or {username} in it; of a directory a filter.</source>
        <translation>{key} または {username} を含めます。ディレクトリの場合はフィルターです。</translation>
    </message>
    <message>
        <source>A web address, a directory (ldaps://), or a file in sync_folder of the server.</source>
        <translation>Web アドレス、ディレクトリ（ldaps://）、またはサーバーの sync_folder にあるファイル。</translation>
    </message>
    <message>
        <source>And at least so many people</source>
        <translation>確認を求める最少人数</translation>
    </message>
    <message>
        <source>Bring back whom somebody here has deleted</source>
        <translation>ここで削除された人を復元する</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>受領通知</translation>
    </message>
    <message>
        <source>A file in sync_folder that every run writes.</source>
        <translation>実行のたびに書き出す、sync_folder 内のファイル。</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>データベースサーバー</translation>
    </message>
    <message>
        <source>Its name, or the folder of its socket.</source>
        <translation>サーバー名、またはソケットのあるフォルダー。</translation>
    </message>
    <message>
        <source>It may read auth_user and, so that people can be converted, hold its rows: GRANT UPDATE (last_login) ON auth_user.</source>
        <translation>auth_user の読み取り権限が必要です。ユーザーを移行するには、行をロックする権限も要ります: GRANT UPDATE (last_login) ON auth_user。</translation>
    </message>
    <message>
        <source>Accounts of a Django website</source>
        <translation>Django サイトのアカウント</translation>
    </message>
    <message>
        <source>Checks passwords against the website&apos;s own accounts, until its people are converted.</source>
        <translation>ユーザーの移行が済むまで、パスワードをサイト側のアカウントで確認します。</translation>
    </message>
    <message>
        <source>Mails after runs by themselves</source>
        <translation>自動実行後のメール</translation>
    </message>
    <message>
        <source>A run that changed nothing sends none.</source>
        <translation>何も変更しなかった実行では送りません。</translation>
    </message>
    <message>
        <source>where something changed or needs a person</source>
        <translation>変更があったとき、または人の対応が必要なとき</translation>
    </message>
    <message>
        <source>only where something needs a person</source>
        <translation>人の対応が必要なときのみ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>送らない</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Its name, as your mail provider tells it. Empty: no mails.</source>
        <translation>メール事業者が案内している名前。空の場合: メールを送りません。</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>メールサーバーのポート</translation>
    </message>
    <message>
        <source>Mostly 587, or 465 with TLS from the first byte.</source>
        <translation>通常は 587。最初のバイトから TLS の場合は 465。</translation>
    </message>
    <message>
        <source>Encryption to the mail server</source>
        <translation>メールサーバーへの暗号化</translation>
    </message>
    <message>
        <source>STARTTLS, always</source>
        <translation>常に STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>最初のバイトから TLS</translation>
    </message>
    <message>
        <source>Only if offered: for a server on this machine</source>
        <translation>対応している場合のみ: このコンピューター上のサーバー用</translation>
    </message>
    <message>
        <source>Account at the mail server</source>
        <translation>メールサーバーのアカウント</translation>
    </message>
    <message>
        <source>Empty: nobody signs in there.</source>
        <translation>空の場合: サインインしません。</translation>
    </message>
    <message>
        <source>Password of that account</source>
        <translation>そのアカウントのパスワード</translation>
    </message>
    <message>
        <source>For this server and this account alone: with another it is entered anew.</source>
        <translation>このサーバーとこのアカウント専用です。どちらかを変えたら入力し直します。</translation>
    </message>
    <message>
        <source>Mails come from</source>
        <translation>メールの差出人アドレス</translation>
    </message>
    <message>
        <source>An address that the mail server lets you use. Empty: account@ and your host.</source>
        <translation>メールサーバーが使用を認めているアドレス。空の場合: account@ とホスト名。</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>差出人の名前</translation>
    </message>
    <message>
        <source>Empty: as the house is called.</source>
        <translation>空の場合: 環境の名前。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::About</name>
    <message>
        <source>window, network, database driver</source>
        <translation>ウィンドウ、ネットワーク、データベースドライバー</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>Web サーバー</translation>
    </message>
    <message>
        <source>talks to the database</source>
        <translation>データベースとの通信</translation>
    </message>
    <message>
        <source>TLS, certificates, sealed answers</source>
        <translation>TLS、証明書、封印された応答</translation>
    </message>
    <message>
        <source>password hashes, sealed secrets</source>
        <translation>パスワードのハッシュ、封印された秘密情報</translation>
    </message>
    <message>
        <source>pushes and mail</source>
        <translation>プッシュとメール</translation>
    </message>
    <message>
        <source>passwords of older systems</source>
        <translation>古いシステムのパスワード</translation>
    </message>
    <message>
        <source>directories</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>passwords in the keyring</source>
        <translation>キーリングのパスワード</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Single sign-on for clubs, conferences, schools and communities.</source>
        <translation>クラブ、会議、学校、コミュニティのためのシングルサインオン。</translation>
    </message>
    <message>
        <source>A gate lodge is the small house at an estate’s entrance: whoever lives there knows everyone, opens the gate, and keeps the book.</source>
        <translation>ゲートロッジは、屋敷の入口にある小さな家です。住む人は皆を知り、門を開け、帳面をつけます。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>You may use, study, share and improve it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 一般公衆利用許諾書バージョン 3 以降のもとで、使用、研究、共有、改良ができます。保証はありません。</translation>
    </message>
    <message>
        <source>The licence’s own words</source>
        <translation>ライセンスの原文</translation>
    </message>
    <message>
        <source>Libraries it stands on</source>
        <translation>使用しているライブラリ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新着情報</translation>
    </message>
    <message>
        <source>logos in mails</source>
        <translation>メールのロゴ</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AddLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Appearance</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ApprovalPane</name>
    <message>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>本人へのひとこと</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>申請 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for you</source>
        <translation>
            <numerusform>うち %n 件があなたの判断待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n 文字超過</numerusform>
        </translation>
    </message>
    <message>
        <source>It is mailed with the decision, which is final.</source>
        <translation>決定と一緒にメールで送られます。決定は取り消せません。</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>%n 件を承認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n requests</source>
        <translation>
            <numerusform>%n 件を却下</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>認証元での名前</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The device and network from which it was asked</extracomment>
        <translation>申請元</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>決定した人</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>What becomes of the account at the authority</extracomment>
        <translation>認証元</translation>
    </message>
    <message>
        <source>The account at %1 stays. Remove it there.</source>
        <translation>%1 のアカウントは残ります。削除はそちらで行ってください。</translation>
    </message>
    <message>
        <source>It cannot be done: the login belongs to somebody else by now, or there is no address to write to. Decline it, or mend that first.</source>
        <translation>実行できません。ログイン手段がすでに別の人のものか、送り先のアドレスがありません。却下するか、先に解決してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n were decided by somebody else meanwhile, or are too old.</source>
        <translation>
            <numerusform>%n 件は別の人が判断済みか、古くなっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was approved.</source>
        <translation>
            <numerusform>%n 人に承認を知らせます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was declined.</source>
        <translation>
            <numerusform>%n 人に却下を知らせます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>規則…</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>待っている人はいません</translation>
    </message>
    <message>
        <source>Where the rules ask for it, new accounts, further ways to sign in and new passwords wait here until somebody has looked.</source>
        <translation>規則で求める場合、新しいアカウント、ログイン手段の追加、新しいパスワードは、誰かが確認するまでここで待ちます。</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, what they want, state, when</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>あなたの判断待ち %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the requests</source>
        <translation>申請の表示</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every request, in any state</comment>
        <translation>表示: %1、%2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>すべての申請</translation>
    </message>
    <message>
        <source>requests for an account</source>
        <translation>アカウントの申請</translation>
    </message>
    <message>
        <source>requests for a further way to sign in</source>
        <translation>ログイン手段の追加の申請</translation>
    </message>
    <message>
        <source>requests for a new password</source>
        <translation>新しいパスワードの申請</translation>
    </message>
    <message>
        <source>requests to be erased</source>
        <translation>データ消去の申請</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>that wait for you</source>
        <translation>あなたの判断待ち</translation>
    </message>
    <message>
        <source>that were approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>that were declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>that ended by themselves</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>データの消去</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>申請内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ArrivalRulesPane</name>
    <message>
        <source>Who may sign up</source>
        <translation>新規登録できる人</translation>
    </message>
    <message>
        <source>Approve everything by itself</source>
        <translation>すべて自動で承認</translation>
    </message>
    <message>
        <source>The list still tells who asked for what, and when.</source>
        <translation>誰がいつ何を申請したかは一覧に残ります。</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機日数</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>予告</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>メールで</translation>
    </message>
    <message>
        <source>By mail and approval</source>
        <translation>メールと承認で</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>New accounts with a proved address at one of these need nobody’s look.</source>
        <translation>これらのドメインの証明済みアドレスを持つ新しいアカウントは、確認を待ちません。</translation>
    </message>
    <message>
        <source>Days that a request waits, 1 to 90. Then it ends, and whoever asked is told.</source>
        <translation>申請が待つ日数（1～90）。過ぎると終了し、本人に知らせます。</translation>
    </message>
    <message>
        <source>Days before an account’s end its owner is told by mail; 0 tells nobody.</source>
        <translation>アカウントの終了の何日前に本人へメールで知らせるか。0 では知らせません。</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Rules of coming in</source>
        <translation>受け入れの規則</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Accounts for a time</source>
        <translation>期限付きアカウント</translation>
    </message>
    <message>
        <source>One of these is no domain. Write them like example.org, with spaces between.</source>
        <translation>ドメインでないものがあります。example.org のように、空白で区切って書いてください。</translation>
    </message>
    <message>
        <source>Write a number of days, up to 90.</source>
        <translation>90 までの日数を書いてください。</translation>
    </message>
    <message>
        <source>There is no page for it. People come by invitation, or you add them.</source>
        <translation>登録ページはありません。招待するか、あなたが追加します。</translation>
    </message>
    <message>
        <source>Whoever opens a mailed link has an account.</source>
        <translation>メールのリンクを開いた人はアカウントを持ちます。</translation>
    </message>
    <message>
        <source>Whoever opens a mailed link waits here until you have looked.</source>
        <translation>メールのリンクを開いた人は、あなたが確認するまでここで待ちます。</translation>
    </message>
    <message>
        <source>Somebody else chose “%1” meanwhile. Choose once more to set yours.</source>
        <translation>その間にほかの人が「%1」を選びました。もう一度選ぶと、自分の選択になります。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ArrivalsSection</name>
    <message>
        <source>Somebody new</source>
        <translation>新しい人</translation>
    </message>
    <message>
        <source>Whom it brings for the first time joins these groups and gets these roles.</source>
        <translation>この認証元から初めて来た人は、次のグループに入り、次の役割を得ます。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Add a group or a role…</source>
        <translation>グループまたは役割を追加…</translation>
    </message>
    <message>
        <source>Add a group or a role</source>
        <translation>グループまたは役割を追加</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>グループ: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>役割: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuditPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Views of the history</source>
        <translation>履歴の表示</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing like that was changed</source>
        <translation>該当する変更はありません</translation>
    </message>
    <message>
        <source>No change fits the sentence above. Loosen it, or look at everything.</source>
        <translation>上の条件に合う変更はありません。条件をゆるめるか、すべてを表示してください。</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>まだ変更はありません</translation>
    </message>
    <message>
        <source>Whatever anybody changes appears here at once: before and after, by whom, and by which way.</source>
        <translation>誰かが何かを変更すると、前後の内容、変更した人、方法がすぐにここに表示されます。</translation>
    </message>
    <message>
        <source>Every change, by whom and by which way. Whatever can be taken back is taken back from here.</source>
        <translation>すべての変更と、その人と方法です。元に戻せるものはここから戻せます。</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>すべての変更</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthoritiesPage</name>
    <message>
        <source>Authorities</source>
        <translation>認証元</translation>
    </message>
    <message>
        <source>New authority</source>
        <translation>新しい認証元</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>認証元の名前</translation>
    </message>
    <message>
        <source>No authority yet</source>
        <translation>信頼する認証元がありません</translation>
    </message>
    <message>
        <source>An authority knows people and their passwords. Without one nobody can sign in.</source>
        <translation>認証元はユーザーとそのパスワードを知っています。これがないと誰もサインインできません。</translation>
    </message>
    <message>
        <source>%1 · people sign up here</source>
        <comment>kind of authority</comment>
        <translation>%1 · 新規登録を受け付け</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>ログイン手段 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, kind, logins, state of an authority</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>Everybody signs in with the accounts kept here.</source>
        <translation>全員がここで管理するアカウントでサインインします。</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities, in the order in which people see them</source>
        <translation>
            <numerusform>%n 件の認証元（表示される順）</numerusform>
        </translation>
    </message>
    <message>
        <source>authorities of every kind</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Views of the authorities</source>
        <translation>認証元の表示</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <comment>authorities of every kind, in use or not</comment>
        <translation>表示: %1、%2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>in use or not</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Delete these authorities</source>
        <translation>これらの認証元を削除</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are in use now.</source>
        <translation>
            <numerusform>認証元 %n 件を有効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were switched off.</source>
        <translation>
            <numerusform>認証元 %n 件を無効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were deleted.</source>
        <translation>
            <numerusform>認証元 %n 件を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>ログイン手段</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities</source>
        <translation>
            <numerusform>%n 件の認証元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthorityPane</name>
    <message>
        <source>Delete authority</source>
        <translation>認証元を削除</translation>
    </message>
    <message>
        <source>Earlier in the order</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later in the order</source>
        <translation>後ろへ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ヘルプ文</translation>
    </message>
    <message>
        <source>To strangers</source>
        <translation>知らない人へ</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>忘れたとき</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>新規登録</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Stands at the sign-in form.</source>
        <translation>サインインフォームに表示されます。</translation>
    </message>
    <message>
        <source>Its own pages</source>
        <translation>独自のページ</translation>
    </message>
    <message>
        <source>Where people go who have forgotten their password.</source>
        <translation>パスワードを忘れた人の行き先。</translation>
    </message>
    <message>
        <source>Where they change it.</source>
        <translation>パスワードを変更する場所。</translation>
    </message>
    <message>
        <source>Where they get an account.</source>
        <translation>アカウントを得る場所。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>先に接続を整える必要があります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of authority, how many logins</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>ログイン手段 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts kept here keep this name.</source>
        <translation>ここで管理するアカウントの名前は変えられません。</translation>
    </message>
    <message>
        <source>People type %1 to mean it.</source>
        <translation>%1 と入力すると、この認証元を指します。</translation>
    </message>
    <message>
        <source>The only one, so nobody is asked to choose</source>
        <translation>1 つだけなので、選択は表示されません</translation>
    </message>
    <message>
        <source>Number %1 of %2 where people choose</source>
        <translation>選択肢の %2 件中 %1 番目</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>as the name</source>
        <translation>名前と同じ</translation>
    </message>
    <message>
        <source>Shown to people who prove a login there and get no account here.</source>
        <translation>認証元でログイン手段を証明しても、ここでアカウントを得られない人に表示されます。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Backups are made on the house’s server: gatelodged backup.</source>
        <translation>バックアップは環境のサーバーで作成します: gatelodged backup</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>バックアップ (*.backup)</translation>
    </message>
    <message>
        <source>A backup is being made, and tried.</source>
        <translation>バックアップを作成し、試験復元しています。</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>バックアップを作成中</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation>中止しました。バックアップは作成されていません。</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>バックアップは作成されていません: %1</translation>
    </message>
    <message>
        <source>%1 was made, and its trial failed: %2</source>
        <translation>%1 を作成しましたが、試験復元に失敗しました: %2</translation>
    </message>
    <message>
        <source>%1 was made, and a trial restore has proved it. Keep the master key apart from it: both are needed to bring the house back.</source>
        <translation>%1 を作成し、試験復元で確認しました。マスター鍵は別の場所に保管してください。環境を復元するには両方が必要です。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BehindSection</name>
    <message>
        <source>Who stays behind</source>
        <translation>移行されずに残る人</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>わかっている限り、いません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BinModel</name>
    <message>
        <source>%1, deleted %2</source>
        <comment>a kind of record, when</comment>
        <translation>%1、%2 に削除</translation>
    </message>
    <message>
        <source>%1, deleted %2 by %3</source>
        <comment>a kind of record, when, by whom</comment>
        <translation>%1、%2 に %3 が削除</translation>
    </message>
    <message>
        <source>Goes for good now</source>
        <translation>まもなく完全に消えます</translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n days</source>
        <translation>
            <numerusform>%n 日後に消えます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a login, its owner</comment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an address, its owner</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, when and by whom</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a row, when it goes for good</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BinPanel</name>
    <message>
        <source>only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>When things go for good</source>
        <translation>完全に消える時期</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>削除されたものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n back</source>
        <translation>
            <numerusform>%n 件を復元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back.</source>
        <translation>
            <numerusform>%n 件を復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back; the others cannot come back as they were, because of what was changed since.</source>
        <translation>
            <numerusform>%n 件を復元しました。ほかは、その後の変更のため元の状態に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 を完全に削除しますか？</translation>
    </message>
    <message>
        <source>The person is erased: names, addresses, logins and what the history says of them. Only the username stays, so that nobody else gets it, and the sites are told. This cannot be undone.</source>
        <translation>この人の名前、アドレス、ログイン手段と、履歴の該当部分を消去します。ほかの人に渡らないようユーザー名だけが残り、サイトに通知されます。元に戻せません。</translation>
    </message>
    <message>
        <source>What the history says of it goes, too. This cannot be undone.</source>
        <translation>履歴の該当部分も消えます。元に戻せません。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1 を完全に削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>by themselves after %n days</source>
        <translation>
            <numerusform>%n 日後に自動で</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted things go for good %1</source>
        <translation>削除されたものが完全に消える時期: %1</translation>
    </message>
    <message>
        <source>Its keys, texts and pictures go, and so does who was in it. Only its name stays, for the history. This cannot be undone.</source>
        <translation>鍵、文章、画像と、誰が属していたかの情報が消えます。履歴のために名前だけが残ります。元に戻せません。</translation>
    </message>
    <message>
        <source>People, sites, groups, organisations, authorities, synchronisations, logins and addresses that somebody deletes lie here, and can be brought back.</source>
        <translation>削除された人、サイト、グループ、組織、認証元、同期、ログイン手段、アドレスはここに置かれ、復元できます。</translation>
    </message>
    <message>
        <source>Its settings, its password, its runs and what it knows its people by go. The people stay. This cannot be undone.</source>
        <translation>設定、パスワード、実行の記録、元データの人との対応付けが消えます。人は残ります。元に戻せません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BlockedPanel</name>
    <message numerus="yes">
        <source>%n wrong tries for any names came from there and its neighbours. Nobody gets another one before %1.</source>
        <translation>
            <numerusform>ここと隣接アドレスから、名前を問わず %n 回の失敗がありました。%1 まで誰も試せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries on a device of their own. It waits until %1.</source>
        <translation>
            <numerusform>本人の端末で %n 回の失敗。その端末は %1 まで待ちます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others. Those wait until %1; their own do not.</source>
        <translation>
            <numerusform>他人の端末から %n 回の失敗。それらは %1 まで待ち、本人の端末は待ちません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>ブロック中のものはありません</translation>
    </message>
    <message>
        <source>Whoever types too many wrong passwords has to wait for a while, and stands here meanwhile: an account as strangers&apos; devices see it, or an address from which many names were tried.</source>
        <translation>パスワードを何度も間違えた人はしばらく待つことになり、その間ここに表示されます。他人の端末から見たアカウント、または多くの名前を試したアドレスです。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロックを解除</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>Blocked addresses are seen only on the server’s own machine; people are seen here, too.</source>
        <translation>ブロック中のアドレスは、サーバーが動くコンピューターでのみ表示されます。人はここにも表示されます。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BulkWords</name>
    <message numerus="yes">
        <source>Suspending %n people</source>
        <translation>
            <numerusform>%n 人を停止しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letting %n people in again</source>
        <translation>
            <numerusform>%n 人を再び入れています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n people to a group</source>
        <translation>
            <numerusform>%n 人をグループに追加しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking %n people from a group</source>
        <translation>
            <numerusform>%n 人をグループから外しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing when %n accounts end</source>
        <translation>
            <numerusform>%n 件のアカウントの期限を変更しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n people for a new password</source>
        <translation>
            <numerusform>%n 人に新しいパスワードを求めています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing %n people out</source>
        <translation>
            <numerusform>%n 人をサインアウトしています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing letters to %n people</source>
        <translation>
            <numerusform>%n 人にメールを書いています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n people</source>
        <translation>
            <numerusform>%n 人を削除しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing %n people back</source>
        <translation>
            <numerusform>%n 人を復元しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were suspended.</source>
        <translation>
            <numerusform>%n 人を停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may enter again.</source>
        <translation>
            <numerusform>%n 人が再び入れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added to %1.</source>
        <translation>
            <numerusform>%n 人を %1 に追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken from %1.</source>
        <translation>
            <numerusform>%n 人を %1 から外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts end on %1.</source>
        <translation>
            <numerusform>%n 件のアカウントの期限は %1 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts last for good.</source>
        <translation>
            <numerusform>%n 件のアカウントが無期限になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people choose a new password when they sign in next.</source>
        <translation>
            <numerusform>%n 人が次のサインイン時に新しいパスワードを選びます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were signed out everywhere.</source>
        <translation>
            <numerusform>%n 人をすべてからサインアウトしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are on their way.</source>
        <translation>
            <numerusform>%n 通のメールを送信しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>%n 人を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>%n 人を復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n others there was nothing to do.</source>
        <translation>
            <numerusform>ほかの %n 人にはすることがありませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Caller</name>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>対応が必要なこと %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ChangeTable</name>
    <message>
        <source>–</source>
        <comment>there was no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1（変更前）: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1（変更後）: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more fields.</source>
        <translation>
            <numerusform>ほか %n 項目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ClientSection</name>
    <message>
        <source>Language of the example</source>
        <translation>例の言語</translation>
    </message>
    <message>
        <source>Example client</source>
        <translation>クライアントの例</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>what the site’s programmer starts from</source>
        <translation>サイトのプログラマーの出発点</translation>
    </message>
    <message>
        <source>Send people to %1. They come back to %2.</source>
        <translation>利用者を %1 へ送ります。戻り先は %2 です。</translation>
    </message>
    <message>
        <source>This example speaks %1, and the site is set to %2. Choose %1 under “How it asks” to use it.</source>
        <translation>この例は %1 を使い、サイトの設定は %2 です。使うには「問い合わせ方法」で %1 を選んでください。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ColourField</name>
    <message>
        <source>Take that one</source>
        <translation>この色にする</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>name of a colour field</comment>
        <translation>選択: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ColumnsStep</name>
    <message>
        <source>As you corrected such a file the last time.</source>
        <translation>前回、同じ形のファイルで直した内容を使っています。</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>計画を作成</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Entries of a directory (LDIF)</source>
        <translation>ディレクトリのエントリ（LDIF）</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <extracomment>of a column of a file: its heading</extracomment>
        <translation>「%1」の項目</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same thing: one of them cannot be used.</source>
        <translation>「%1」と「%2」が同じ項目です。使えるのはどちらか一方です。</translation>
    </message>
    <message>
        <source>No column names anybody: one must be a username or an address.</source>
        <translation>人を特定する列がありません。ユーザー名かアドレスの列が必要です。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::CommandPalette</name>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  選択</translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation>Enter  開く</translation>
    </message>
    <message>
        <source>Ctrl+Enter  act without leaving</source>
        <translation>Ctrl+Enter  閉じずに実行</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  閉じる</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message numerus="yes">
        <source>%n found in %1 ms</source>
        <translation>
            <numerusform>%n 件（%1 ミリ秒）</numerusform>
        </translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>Find people, sites, settings, or something to do</source>
        <translation>ユーザー、サイト、設定、操作を検索</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ComparedSection</name>
    <message>
        <source>Nobody is there to be compared.</source>
        <translation>比べる人がいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people were compared, and both sides say the same of each.</source>
        <translation>
            <numerusform>%n 人を比べました。全員について両側の内容は同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people %1 are the same on both sides; in the others there are %2 differences.</source>
        <extracomment>people; of whom both sides say the same; differences in all others</extracomment>
        <translation>
            <numerusform>%n 人のうち %1 人は両側で同じです。ほかの人には合わせて %2 件の違いがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <extracomment>what it is about, what the older system says, what this house says</extracomment>
        <translation>%1: 移行元は %2、ここは %3</translation>
    </message>
    <message>
        <source>Both sides compared</source>
        <translation>両側の比較</translation>
    </message>
    <message>
        <source>Those who go first alone</source>
        <translation>先行する人だけ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>the name of a file</extracomment>
        <translation>CSV に書き出す…</translation>
    </message>
    <message>
        <source>Names, addresses, groups and powers, and who may enter which site, as both sides have it now. Nothing is changed.</source>
        <translation>名前、アドレス、グループ、権限、入れるサイトを、両側の現在の内容で比べます。何も変更しません。</translation>
    </message>
    <message>
        <source>Both sides are read</source>
        <translation>両側を読み込んでいます</translation>
    </message>
    <message>
        <source>both-sides</source>
        <translation>両側の比較</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were written to %1.</source>
        <translation>
            <numerusform>%n 件の違いを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has all of them.</source>
        <translation>すべてファイルに入っています。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConfirmDialog</name>
    <message>
        <source>This cannot be undone. Type %1 to go on.</source>
        <translation>元に戻せません。続けるには %1 と入力してください。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>続けるには %1 と入力してください。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionWords</name>
    <message>
        <source>There is a house in this folder.</source>
        <translation>このフォルダーに環境があります。</translation>
    </message>
    <message>
        <source>It works: this is %1.</source>
        <translation>接続できました: %1 です。</translation>
    </message>
    <message>
        <source>It works: this is %1, and you come in as %2.</source>
        <translation>接続できました: %1 に %2 として入ります。</translation>
    </message>
    <message>
        <source>The line is encrypted, and the server’s name is verified.</source>
        <translation>通信は暗号化され、サーバーの名前も確認済みです。</translation>
    </message>
    <message>
        <source>There is no house yet. Opening it makes one.</source>
        <translation>環境はまだありません。開くと作成されます。</translation>
    </message>
    <message>
        <source>No computer is called %1.</source>
        <translation>%1 というコンピューターはありません。</translation>
    </message>
    <message>
        <source>Look at the spelling and at the network.</source>
        <translation>つづりとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 is there, but no database listens at this port.</source>
        <translation>%1 はありますが、このポートでデータベースが待ち受けていません。</translation>
    </message>
    <message>
        <source>PostgreSQL may be stopped, or it listens on its own computer only (listen_addresses).</source>
        <translation>PostgreSQL が停止しているか、自身のコンピューターだけで待ち受けています（listen_addresses）。</translation>
    </message>
    <message>
        <source>%1 did not answer within five seconds.</source>
        <translation>%1 が 5 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>A firewall may stand between, or the computer is off.</source>
        <translation>ファイアウォールがあるか、コンピューターが止まっているのかもしれません。</translation>
    </message>
    <message>
        <source>The line could not be made safe: %1 did not prove its name.</source>
        <translation>安全な通信にできませんでした。%1 が名前を証明しませんでした。</translation>
    </message>
    <message>
        <source>The server needs TLS with a certificate for exactly this name, from the authority given here or from one that this computer trusts.</source>
        <translation>サーバーには、まさにこの名前の証明書による TLS が必要です。ここで指定した認証局か、このコンピューターが信頼する認証局のものです。</translation>
    </message>
    <message>
        <source>The database does not take this role and password.</source>
        <translation>データベースがこのロールとパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>A new password is made with “gatelodged role console” on the server.</source>
        <translation>新しいパスワードは、サーバー上の「gatelodged role console」で作成します。</translation>
    </message>
    <message>
        <source>The database keeps this role or this computer out.</source>
        <translation>データベースがこのロールまたはこのコンピューターを拒否しています。</translation>
    </message>
    <message>
        <source>Its rules (pg_hba.conf) have no line for it.</source>
        <translation>規則（pg_hba.conf）に該当する行がありません。</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>データベース %1 はありません。</translation>
    </message>
    <message>
        <source>The database is there, but no house is in it.</source>
        <translation>データベースはありますが、環境がありません。</translation>
    </message>
    <message>
        <source>Its server makes it at the first start. With “Serve, too” this window does.</source>
        <translation>サーバーの最初の起動時に作成されます。「サーバーも動かす」を選ぶと、このウィンドウが作成します。</translation>
    </message>
    <message>
        <source>The house was made by another version of Gatelodge.</source>
        <translation>この環境は別の版の Gatelodge で作成されています。</translation>
    </message>
    <message>
        <source>Window and server must be of one version.</source>
        <translation>ウィンドウとサーバーは同じ版でなければなりません。</translation>
    </message>
    <message>
        <source>Whoever this role belongs to may not come in any more, or has no role in the house.</source>
        <translation>このロールの持ち主はもう入れないか、環境での役割がありません。</translation>
    </message>
    <message>
        <source>The folder cannot be used.</source>
        <translation>フォルダーを使えません。</translation>
    </message>
    <message>
        <source>It must be yours, or not be there yet.</source>
        <translation>自分のものか、まだないものにしてください。</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>接続できません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A connection says where a house is: in a folder of this computer, or in somebody’s PostgreSQL.</source>
        <translation>接続は環境の場所を示します。このコンピューターのフォルダーか、どこかの PostgreSQL です。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of connection, where it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>serves, too</source>
        <translation>サーバーも動かす</translation>
    </message>
    <message>
        <source>manages only</source>
        <translation>管理のみ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind and place, what it does, of a connection</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開いています</translation>
    </message>
    <message numerus="yes">
        <source>%n houses that this window knows</source>
        <translation>
            <numerusform>このウィンドウが知っている環境 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken from the list. The house itself stays.</source>
        <translation>%1 を一覧から外しました。環境そのものは残ります。</translation>
    </message>
    <message>
        <source>Its password was forgotten.</source>
        <translation>パスワードを忘れました。</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>保存された接続はまだありません</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConsentsSection</name>
    <message>
        <source>Given</source>
        <translation>同意済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Consents and what was shared</source>
        <translation>同意と共有した情報</translation>
    </message>
    <message>
        <source>%1, wording %2</source>
        <extracomment>%2: a short code that names the words that somebody agreed to</extracomment>
        <translation>%1、文面 %2</translation>
    </message>
    <message>
        <source>%1; %2, %3</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>%1; first %2, last %3, %4</source>
        <translation>%1（最初 %2、最後 %3、%4）</translation>
    </message>
    <message>
        <source>No organisation has asked, and no site was told anything.</source>
        <translation>同意を求めた組織も、情報を受け取ったサイトもありません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeedPane</name>
    <message>
        <source>Show only its history</source>
        <translation>この履歴だけ表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>グループを開く</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>組織を開く</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>認証元を開く</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 は%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more entries of the same deed.</source>
        <translation>
            <numerusform>同じ操作のほか %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveriesCard</name>
    <message>
        <source>Deliveries to sites</source>
        <translation>サイトへの配信</translation>
    </message>
    <message>
        <source>none, %1</source>
        <comment>a stretch of time</comment>
        <translation>なし、%1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveryPane</name>
    <message>
        <source>Send again now</source>
        <translation>今すぐ再送</translation>
    </message>
    <message>
        <source>Pause site</source>
        <translation>サイトを一時停止</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>返ってきた内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>the latest state</source>
        <translation>最新の状態</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>people, site</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The site has it. Nothing is left to do.</source>
        <translation>サイトに届きました。することはありません。</translation>
    </message>
    <message>
        <source>The site answered %1 and did not take it. It waits and is sent again by itself.</source>
        <translation>サイトは %1 と応答し、受け取りませんでした。待ってから自動で再送します。</translation>
    </message>
    <message>
        <source>The site did not answer. It waits and is sent again by itself.</source>
        <translation>サイトが応答しませんでした。待ってから自動で再送します。</translation>
    </message>
    <message>
        <source>Resume site</source>
        <translation>サイトを再開</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>送った内容</translation>
    </message>
    <message>
        <source>Head of what was sent</source>
        <translation>送った内容のヘッダー</translation>
    </message>
    <message>
        <source>Head of what came back</source>
        <translation>返ってきた内容のヘッダー</translation>
    </message>
    <message>
        <source>Its text is not kept: it is of an earlier version of Gatelodge, or of somebody who is gone.</source>
        <translation>本文は残っていません。以前の版の Gatelodge のものか、もういない人のものです。</translation>
    </message>
    <message>
        <source>What would be sent now</source>
        <translation>今送られる内容</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DemoCard</name>
    <message>
        <source>Copy the password of %1</source>
        <translation>%1 のパスワードをコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>This is the demo</source>
        <translation>これはデモです</translation>
    </message>
    <message>
        <source>go and try it</source>
        <translation>試してみましょう</translation>
    </message>
    <message>
        <source>Sites and mails</source>
        <translation>サイトとメール</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Who can sign in</source>
        <translation>サインインできる人</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeploymentSection</name>
    <message>
        <source>set, and never shown</source>
        <translation>設定済み（表示されません）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value of a setting, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, from the connection</source>
        <comment>value of a setting, its name</comment>
        <translation>%1 · %2、接続から</translation>
    </message>
    <message>
        <source>%1 · %2, from %3</source>
        <comment>value of a setting, its name, where it was written</comment>
        <translation>%1 · %2、%3 から</translation>
    </message>
    <message numerus="yes">
        <source>As usual: %n settings</source>
        <translation>
            <numerusform>既定のまま: 設定 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DuplicatesPane</name>
    <message>
        <source>Likely duplicates</source>
        <translation>重複の可能性</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of accounts may be one person each. Choose one to see what merging does.</source>
        <translation>
            <numerusform>同一人物の可能性があるアカウントが %n 組あります。1 組選ぶと、統合の結果を確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No two accounts look like one person’s.</source>
        <translation>同一人物と思われるアカウントはありません。</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>同じアドレス</translation>
    </message>
    <message>
        <source>Same account elsewhere</source>
        <translation>ほかの場所で同じアカウント</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同じ名前</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EmailsSection</name>
    <message>
        <source>Emails</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>アドレスを追加</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新しいアドレス</translation>
    </message>
    <message>
        <source>I vouch that it is theirs</source>
        <translation>本人のものと保証する</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Make main</source>
        <translation>メインにする</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Mail the link again</source>
        <translation>リンクを再送</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>保証する</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No address. Without a confirmed one no link can be mailed.</source>
        <translation>アドレスがありません。確認済みのアドレスがないと、リンクを送れません。</translation>
    </message>
    <message>
        <source>A link that confirms the address is on its way.</source>
        <translation>アドレスを確認するリンクを送りました。</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>%1 が管理</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EmptyState</name>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EndSection</name>
    <message>
        <source>Back, or for good</source>
        <translation>元に戻すか、完了するか</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完了…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n people back</source>
        <translation>
            <numerusform>%n 人を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>移行を完了</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>完了する</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ完了しない</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>中止…</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in:</source>
        <translation>
            <numerusform>移行元のアカウント %n 件を取り込めませんでした:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the migration up</source>
        <translation>移行を中止</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>中止する</translation>
    </message>
    <message>
        <source>Who is there, and not here</source>
        <translation>移行元にいて、ここにいない人</translation>
    </message>
    <message>
        <source>Finish it all the same</source>
        <translation>それでも完了する</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryCheck</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>入れる人</translation>
    </message>
    <message>
        <source>choose a person, and every gate answers</source>
        <translation>人を選ぶと、各ゲートが答えます</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryGates</name>
    <message>
        <source>Signed in now</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>ブラウザー</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryPage</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Why can’t this person enter this site?</source>
        <translation>この人がこのサイトに入れない理由</translation>
    </message>
    <message>
        <source>Every step of the way answers, without signing in as them.</source>
        <translation>本人としてサインインせずに、道のりの各段階が答えます。</translation>
    </message>
    <message>
        <source>A person and a site</source>
        <translation>人とサイト</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>サイトを選ぶ</translation>
    </message>
    <message>
        <source>Choose both, and see what the person would meet on the way: a login that counts there, then each gate of the site in its order. Nobody is signed in, and nothing is counted.</source>
        <translation>両方を選ぶと、本人が途中で通るものがわかります。まずそこで使えるログイン手段、次にサイトの各ゲートを順に確認します。誰もサインインせず、回数にも数えません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryWords</name>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Key of the site</source>
        <translation>サイトの鍵</translation>
    </message>
    <message>
        <source>A way in</source>
        <translation>入る方法</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>First to be done</source>
        <translation>先にすることがあります</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of login, authority</comment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1: good here.</source>
        <comment>a login</comment>
        <translation>%1: ここで使えます。</translation>
    </message>
    <message>
        <source>%1: it is not valid.</source>
        <comment>a login</comment>
        <translation>%1: 無効です。</translation>
    </message>
    <message>
        <source>%1: it has expired.</source>
        <comment>a login</comment>
        <translation>%1: 期限切れです。</translation>
    </message>
    <message>
        <source>%1: nobody signs in there at present.</source>
        <comment>a login</comment>
        <translation>%1: 現在この認証元ではサインインできません。</translation>
    </message>
    <message>
        <source>%1: this site takes other authorities.</source>
        <comment>a login</comment>
        <translation>%1: このサイトは別の認証元を受け入れます。</translation>
    </message>
    <message>
        <source>%1: it opens no door by itself.</source>
        <comment>a login</comment>
        <translation>%1: これだけでは入れません。</translation>
    </message>
    <message>
        <source>The account is deleted, so its logins open nothing.</source>
        <translation>アカウントが削除されているため、ログイン手段では入れません。</translation>
    </message>
    <message>
        <source>No authority lets anybody in here at present.</source>
        <translation>現在、ここに入れる認証元がありません。</translation>
    </message>
    <message>
        <source>%1 has no login at all.</source>
        <translation>%1 にはログイン手段がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wrong tries, so the next one counts.</source>
        <translation>
            <numerusform>失敗は %n 回中 %1 回。次の試行も有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No wrong password lately.</source>
        <translation>最近のパスワード間違いはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others: until %1 even the right password waits there.</source>
        <translation>
            <numerusform>他人の端末から %n 回の失敗。そこでは %1 まで正しいパスワードも待たされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It need not be changed first.</source>
        <translation>先に変更する必要はありません。</translation>
    </message>
    <message>
        <source>An administrator has chosen it. At the sign-in a new one is asked for.</source>
        <translation>管理者が決めたものです。サインイン時に新しいものを求められます。</translation>
    </message>
    <message>
        <source>At the next sign-in a new one is asked for.</source>
        <translation>次のサインイン時に新しいものを求められます。</translation>
    </message>
    <message>
        <source>It is too short without a second factor. At the sign-in a new one is asked for.</source>
        <translation>第 2 要素がない場合は短すぎます。サインイン時に新しいものを求められます。</translation>
    </message>
    <message>
        <source>It has reached its age. At the sign-in a new one is asked for.</source>
        <translation>使用期限に達しました。サインイン時に新しいものを求められます。</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>confirmed address</source>
        <translation>確認済みのアドレス</translation>
    </message>
    <message>
        <source>Missing: %1. The site’s door asks for it.</source>
        <comment>parts of a profile</comment>
        <translation>不足: %1。サイトの入口で求められます。</translation>
    </message>
    <message>
        <source>%1 has not been confirmed yet.</source>
        <comment>an address</comment>
        <translation>%1 はまだ確認されていません。</translation>
    </message>
    <message>
        <source>The account was deleted on %1.</source>
        <translation>アカウントは %1 に削除されました。</translation>
    </message>
    <message>
        <source>The account is suspended. At the door it says: “%1”</source>
        <translation>アカウントは停止中です。入口の表示: 「%1」</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <comment>a site</comment>
        <translation>%1 は参加しています。</translation>
    </message>
    <message>
        <source>%1 was removed, so nobody enters.</source>
        <translation>%1 は削除されているため、誰も入れません。</translation>
    </message>
    <message>
        <source>Answers to it can be sealed.</source>
        <translation>このサイトへの応答を封印できます。</translation>
    </message>
    <message>
        <source>It has none yet, so no answer can be sealed and nobody enters.</source>
        <translation>まだ鍵がないため応答を封印できず、誰も入れません。</translation>
    </message>
    <message>
        <source>%1 may enter</source>
        <translation>%1 は入れます</translation>
    </message>
    <message>
        <source>%1 may enter, and has to do something first</source>
        <translation>%1 は入れますが、先にすることがあります</translation>
    </message>
    <message>
        <source>%1 is stopped at “%2”</source>
        <comment>a person, a gate</comment>
        <translation>%1 は「%2」で止まります</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1; it was opened at an authority that the site does not take, so they sign in once more.</source>
        <comment>since when</comment>
        <translation>%1。サイトが受け入れない認証元で開かれたため、もう一度サインインします。</translation>
    </message>
    <message>
        <source>%1; with it the way ends at “%2”.</source>
        <comment>since when; a gate</comment>
        <translation>%1。このセッションでは「%2」で止まります。</translation>
    </message>
    <message>
        <source>%1; with it every gate is open.</source>
        <comment>since when</comment>
        <translation>%1。このセッションではすべてのゲートが開きます。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>Forgive the tries</source>
        <translation>試行を帳消しにする</translation>
    </message>
    <message>
        <source>Make the login valid again</source>
        <translation>ログイン手段を再び有効にする</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>認証元を開く</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>入れる</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a group</comment>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>There are tries left.</source>
        <translation>まだ試行できます。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ExplanationWords</name>
    <message>
        <source>%1 signed out</source>
        <translation>%1 がサインアウトしました</translation>
    </message>
    <message>
        <source>The session has ended on this device.</source>
        <translation>この端末のセッションが終わりました。</translation>
    </message>
    <message>
        <source>%1 signed in to enter %2</source>
        <comment>person, site</comment>
        <translation>%1 が %2 に入るためサインインしました</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 がサインインしました</translation>
    </message>
    <message>
        <source>A certificate was not believed, or none was shown</source>
        <translation>証明書が信頼されなかったか、示されませんでした</translation>
    </message>
    <message>
        <source>It is from an issuer that %1 does not believe, its time is over or has not begun, it is revoked, too weak, or made for something else. Whoever held it has read which of these.</source>
        <translation>%1 が信頼しない発行元のもの、期限切れ、開始前、失効済み、弱すぎる、別の用途のもののいずれかです。どれかは本人に表示されました。</translation>
    </message>
    <message>
        <source>A new one can be issued to the person; whose certificates are believed stands at the authority.</source>
        <translation>本人に新しく発行できます。誰の証明書を信頼するかは認証元のページにあります。</translation>
    </message>
    <message>
        <source>No certificate can be judged at present</source>
        <translation>現在、証明書を判定できません</translation>
    </message>
    <message>
        <source>The time of the authority above them is over, or the list of revoked ones is missing or out of date.</source>
        <translation>上位の認証局の期限が切れたか、失効リストがないか古くなっています。</translation>
    </message>
    <message>
        <source>The authority’s page can test it, and says what it needs.</source>
        <translation>認証元のページでテストでき、必要なものがわかります。</translation>
    </message>
    <message>
        <source>A good certificate was shown, and no account has it</source>
        <translation>有効な証明書でしたが、対応するアカウントがありません</translation>
    </message>
    <message>
        <source>It may have been issued for somebody else, or elsewhere.</source>
        <translation>別の人に、または別の場所で発行されたものかもしれません。</translation>
    </message>
    <message>
        <source>Issue one to the person, or let the authority make accounts for whoever has one.</source>
        <translation>本人に発行するか、証明書を持つ人のアカウントを認証元に作らせてください。</translation>
    </message>
    <message>
        <source>No browser can be asked for a certificate</source>
        <translation>ブラウザーに証明書を求められません</translation>
    </message>
    <message>
        <source>This server has no listener that asks for one, or it does not run.</source>
        <translation>証明書を求める待ち受けがないか、動いていません。</translation>
    </message>
    <message>
        <source>It is switched on with certificate_listen in gatelodge.toml.</source>
        <translation>gatelodge.toml の certificate_listen で有効になります。</translation>
    </message>
    <message>
        <source>%1 came with a certificate that is revoked</source>
        <translation>%1 は失効した証明書を示しました</translation>
    </message>
    <message>
        <source>It was revoked here, or its login was made invalid.</source>
        <translation>ここで失効させたか、ログイン手段が無効にされました。</translation>
    </message>
    <message>
        <source>A new one can be issued to %1; a revoked one never counts again.</source>
        <translation>%1 に新しく発行できます。失効したものは二度と使えません。</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>Nobody here has that name and password</source>
        <translation>この名前とパスワードの人はいません</translation>
    </message>
    <message>
        <source>The name that was typed belongs to nobody. It is not kept: people type passwords there by mistake.</source>
        <translation>入力された名前は誰のものでもありません。誤ってパスワードを入力することがあるため、保存しません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Too many tries from one address have to wait by themselves.</source>
        <translation>することはありません。同じアドレスからの試行が多すぎると自動で待たされます。</translation>
    </message>
    <message>
        <source>Somebody typed a wrong password for %1</source>
        <translation>%1 のパスワードが間違って入力されました</translation>
    </message>
    <message>
        <source>%1 did not accept name and password. What a right one is, only it knows.</source>
        <translation>%1 が名前とパスワードを受け付けませんでした。正しいものは認証元だけが知っています。</translation>
    </message>
    <message>
        <source>A forgotten password is changed there.</source>
        <translation>忘れたパスワードの変更はそちらで行います。</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>認証元を開く</translation>
    </message>
    <message>
        <source>It may have been %1, who has forgotten it, or somebody who guesses.</source>
        <translation>忘れた %1 本人か、推測している人かもしれません。</translation>
    </message>
    <message>
        <source>%1 has no password here that is valid.</source>
        <translation>%1 には、ここで有効なパスワードがありません。</translation>
    </message>
    <message>
        <source>A mailed link lets %1 choose a new one.</source>
        <translation>メールのリンクで %1 が新しいものを選べます。</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>再設定リンクを送る</translation>
    </message>
    <message>
        <source>No link can be mailed, because %1 has no confirmed address.</source>
        <translation>%1 に確認済みのアドレスがないため、リンクを送れません。</translation>
    </message>
    <message>
        <source>Too many tries for %1</source>
        <translation>%1 への試行が多すぎます</translation>
    </message>
    <message>
        <source>Too many tries from %1</source>
        <comment>an address</comment>
        <translation>%1 からの試行が多すぎます</translation>
    </message>
    <message numerus="yes">
        <source>%n tries were made within a few minutes from devices that %1 has not used before. Until they are forgotten the right password waits, too; devices of their own do not.</source>
        <translation>
            <numerusform>%1 が使ったことのない端末から、数分間に %n 回の試行がありました。帳消しになるまで、正しいパスワードも待たされます。本人の端末は待ちません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>%1 に自動で再開します。</translation>
    </message>
    <message>
        <source>Forgive the tries</source>
        <translation>試行を帳消しにする</translation>
    </message>
    <message numerus="yes">
        <source>%n tries for any names came from %1 and its neighbours within a few minutes, so nobody gets another one from there.</source>
        <translation>
            <numerusform>%1 と隣接アドレスから、名前を問わず数分間に %n 回の試行がありました。そこからは誰も試せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The waiting time is over, or the tries were forgiven.</source>
        <translation>待ち時間が過ぎたか、試行が帳消しになりました。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: whoever knows the password may try again.</source>
        <translation>することはありません。パスワードを知っている人はもう一度試せます。</translation>
    </message>
    <message>
        <source>%1 came with a login that is not valid here any more</source>
        <translation>%1 のログイン手段は、ここではもう無効です</translation>
    </message>
    <message>
        <source>%1 proved it, and by now it is valid again.</source>
        <translation>%1 が証明し、今は再び有効です。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>することはありません。</translation>
    </message>
    <message>
        <source>%1 proved it, but it has expired here.</source>
        <translation>%1 が証明しましたが、ここでは期限切れです。</translation>
    </message>
    <message>
        <source>%1 proved it, but somebody made it invalid here.</source>
        <translation>%1 が証明しましたが、ここで無効にされています。</translation>
    </message>
    <message>
        <source>Once it is valid again, %1 may come in with it.</source>
        <translation>再び有効になれば、%1 はそれで入れます。</translation>
    </message>
    <message>
        <source>Make the login valid again</source>
        <translation>ログイン手段を再び有効にする</translation>
    </message>
    <message>
        <source>The authority</source>
        <translation>認証元</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 が応答しませんでした</translation>
    </message>
    <message>
        <source>Nobody can come in with it while it is away. Whoever tried has lost no try by it.</source>
        <translation>応答がない間、これで入れる人はいません。試した人の回数には数えません。</translation>
    </message>
    <message>
        <source>Look whether it runs and whether its address is right: the authority’s page can test the connection.</source>
        <translation>動いているか、アドレスが正しいかを確かめてください。認証元のページで接続をテストできます。</translation>
    </message>
    <message>
        <source>%1 answered something that proves nothing</source>
        <translation>%1 の応答では何も証明されません</translation>
    </message>
    <message>
        <source>It was reached, but its answer does not fit the settings: a wrong account to search with, a key that has changed, or a clock that is wrong.</source>
        <translation>接続はできましたが、応答が設定と合いません。検索用アカウントの誤り、鍵の変更、時計のずれなどが考えられます。</translation>
    </message>
    <message>
        <source>The authority’s page can test the connection, and shows its own words.</source>
        <translation>認証元のページで接続をテストでき、相手の文言も表示されます。</translation>
    </message>
    <message>
        <source>%1 has closed the account of %2</source>
        <comment>authority, person</comment>
        <translation>%1 は %2 のアカウントを閉じています</translation>
    </message>
    <message>
        <source>The password was right, but the account is locked or has expired there.</source>
        <translation>パスワードは正しかったものの、そちらでアカウントがロックされているか期限切れです。</translation>
    </message>
    <message>
        <source>Whoever runs %1 can open it again.</source>
        <translation>%1 の運営者が再び開けます。</translation>
    </message>
    <message>
        <source>Somebody proved a login at %1, and has no account here</source>
        <translation>%1 のログイン手段を証明した人に、ここのアカウントがありません</translation>
    </message>
    <message>
        <source>%1 brings nobody new. Who it was is not kept.</source>
        <translation>%1 からは新しい人を受け入れていません。誰だったかは保存しません。</translation>
    </message>
    <message>
        <source>Let it make accounts for those who prove a login there, or add the person by hand in Users.</source>
        <translation>証明した人のアカウントを作るよう認証元を設定するか、「ユーザー」で手動で追加してください。</translation>
    </message>
    <message>
        <source>%1 has yet to link a login at %2</source>
        <comment>person, authority</comment>
        <translation>%1 は %2 のログイン手段をまだ結び付けていません</translation>
    </message>
    <message>
        <source>It carries an address of %1’s, and an address alone links nothing.</source>
        <translation>%1 のアドレスを持っていますが、アドレスだけでは結び付きません。</translation>
    </message>
    <message>
        <source>%1 links it by proving the account here, with the password for instance; if an administrator has to agree, it waits in Approvals.</source>
        <translation>%1 がパスワードなどでここのアカウントを証明すると結び付きます。管理者の同意が必要な場合は「承認」で待ちます。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FactStrip</name>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>現在の人数</translation>
    </message>
    <message>
        <source>Sign-ins today</source>
        <translation>今日のサインイン</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>更新キュー</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>別のコンピューター</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %n addresses</source>
        <translation>
            <numerusform>%n 個のアドレスで稼働中</numerusform>
        </translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>停止中</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>いません</translation>
    </message>
    <message>
        <source>%1, and %2 refused</source>
        <translation>%1、拒否 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>変更 %n 件が待機</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>待ちなし</translation>
    </message>
    <message>
        <source>Half of today’s within %1.</source>
        <translation>今日の半数は %1 以内。</translation>
    </message>
    <message numerus="yes">
        <source>At %n sites. %1</source>
        <translation>
            <numerusform>%n サイト。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FieldEdit</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter saves, Esc goes back</source>
        <translation>Enter で保存、Esc で戻る</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value of a field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” meanwhile. Esc keeps theirs</source>
        <translation>その間にほかの人が「%1」と書きました。Esc でその内容を残します</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” meanwhile. Enter once more saves yours, Esc keeps theirs</source>
        <translation>その間にほかの人が「%1」と書きました。もう一度 Enter を押すと自分の内容を保存し、Esc で相手の内容を残します</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Bring your people in</source>
        <translation>名簿を取り込む</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one: a table (CSV), JSON lines, entries of a directory (LDIF), or IMS Enterprise. Nothing happens before you have seen the plan.</source>
        <translation>ファイルをここにドロップするか、選択してください。表（CSV）、JSON Lines、ディレクトリのエントリ（LDIF）、IMS Enterprise に対応しています。計画を確認するまで、何も実行されません。</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>これまでの取り込み</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;All files (*)</source>
        <translation>名簿 (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <extracomment>a past import: who, when, what became of the rows</extracomment>
        <translation>%1、%2 · %3</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>A directory (LDAP)…</source>
        <translation>ディレクトリ（LDAP）…</translation>
    </message>
    <message>
        <source>An older website (Django)…</source>
        <translation>以前のサイト（Django）…</translation>
    </message>
    <message>
        <source>A directory (LDAP)</source>
        <translation>ディレクトリ（LDAP）</translation>
    </message>
    <message>
        <source>Its people are read like a file; nothing is written there.</source>
        <translation>登録されている人をファイルと同じように読み取ります。ディレクトリには何も書き込みません。</translation>
    </message>
    <message>
        <source>An older website (Django)</source>
        <translation>以前のサイト（Django）</translation>
    </message>
    <message>
        <source>People come with the passwords they know, sites with their numbers and keys. Nothing is written there.</source>
        <translation>人は今のパスワードのまま、サイトは番号と鍵ごと取り込みます。以前のサイトには何も書き込みません。</translation>
    </message>
    <message>
        <source>Stopped on the way</source>
        <translation>途中で中止した取り込み</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 done, %L4 left</source>
        <extracomment>an import that was stopped: who, when, how many people have come, and how many have not</extracomment>
        <translation>%1、%2 · 完了 %L3 人、残り %L4 人</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中の取り込み</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>who is at work, and the name of their computer</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 done, %L4 to come</source>
        <extracomment>an import that is under way: who, when, how many people have come, and how many are still to</extracomment>
        <translation>%1、%2 · 完了 %L3、残り %L4</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>取り消し中</translation>
    </message>
    <message>
        <source>%1 · %2 % taken back</source>
        <extracomment>what is said of an import; how much of it has been taken back already</extracomment>
        <translation>%1 · %2 % 取り消し済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>whose import, and when it was planned</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FilterSentence</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FindButton</name>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <translation>何でも検索（%1）</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FirstRunPage</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Try a sign-in</source>
        <translation>サインインを試す</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>まず見てみる</translation>
    </message>
    <message>
        <source>about 10 seconds</source>
        <translation>約 10 秒</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>本番として始める</translation>
    </message>
    <message>
        <source>An empty house with its own private database, kept in a folder of yours. You name it and make your own account.</source>
        <translation>専用データベースを持つ空の環境を、あなたのフォルダーに作ります。名前を付け、自分のアカウントを作成します。</translation>
    </message>
    <message>
        <source>about 2 minutes</source>
        <translation>約 2 分</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Your organisation already runs Gatelodge. Bring an address, a role and its password; the password goes into your keyring.</source>
        <translation>組織ですでに Gatelodge が動いている場合。アドレス、ロール、パスワードを用意してください。パスワードはキーリングに保管されます。</translation>
    </message>
    <message>
        <source>needs an address</source>
        <translation>アドレスが必要</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Who do you keep the gate for?</source>
        <translation>どなたのための門番ですか？</translation>
    </message>
    <message>
        <source>You can change your mind later. The demo and a real house can live beside each other on this computer.</source>
        <translation>後で変えられます。デモと本番の環境は、このコンピューターに並べて置けます。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Your house, and you</source>
        <translation>環境とあなた</translation>
    </message>
    <message>
        <source>Where is the server?</source>
        <translation>サーバーの場所</translation>
    </message>
    <message>
        <source>You become its owner: whoever holds all the keys. More owners can be made.</source>
        <translation>あなたが、すべての鍵を持つオーナーになります。オーナーは後で増やせます。</translation>
    </message>
    <message>
        <source>Whoever runs it can tell: it is what “gatelodged role console” printed.</source>
        <translation>運用者に聞いてください。「gatelodged role console」が表示した内容です。</translation>
    </message>
    <message>
        <source>Make the house</source>
        <translation>環境を作成</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>動いています</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだです</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>This was tried just now, in the way people will use it.</source>
        <translation>たった今、利用者と同じ方法で試しました。</translation>
    </message>
    <message>
        <source>The house is opened, and a sign-in is tried.</source>
        <translation>環境を開き、サインインを試します。</translation>
    </message>
    <message>
        <source>Go into the house</source>
        <translation>環境に入る</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The house is being opened…</source>
        <translation>環境を開いています…</translation>
    </message>
    <message>
        <source>The house cannot be opened.</source>
        <translation>環境を開けません。</translation>
    </message>
    <message>
        <source>Your account was not made.</source>
        <translation>アカウントを作成できませんでした。</translation>
    </message>
    <message>
        <source>The house is open, and people find it at %1.</source>
        <translation>環境が開きました。利用者のアドレスは %1 です。</translation>
    </message>
    <message>
        <source>The house is open.</source>
        <translation>環境が開きました。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in it already.</source>
        <translation>
            <numerusform>すでに %n 人います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account is being made…</source>
        <translation>アカウントを作成しています…</translation>
    </message>
    <message>
        <source>%1 is the owner of the house.</source>
        <translation>%1 は環境のオーナーです。</translation>
    </message>
    <message>
        <source>A sign-in is being tried…</source>
        <translation>サインインを試しています…</translation>
    </message>
    <message>
        <source>The sign-in page at %1 is there.</source>
        <translation>%1 にサインインページがあります。</translation>
    </message>
    <message>
        <source>%1 signed in at %2 and saw the account page.</source>
        <translation>%1 が %2 でサインインし、アカウントページを見ました。</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>%1 was not let in.</source>
        <translation>%1 は入れませんでした。</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>%1 で別のものが応答しています。</translation>
    </message>
    <message>
        <source>The house is being looked at…</source>
        <translation>環境を見ています…</translation>
    </message>
    <message numerus="yes">
        <source>This is %1, with %n people.</source>
        <translation>
            <numerusform>%1、%n 人です。</numerusform>
        </translation>
    </message>
    <message>
        <source>You came in. Your role sees a part of the house.</source>
        <translation>入れました。あなたの役割では環境の一部が見えます。</translation>
    </message>
    <message>
        <source>A sailing club with 60 people and three small sites that really work. Everything may be broken; nothing leaves this computer.</source>
        <translation>60 人のヨットクラブと、実際に動く小さなサイトが 3 つあります。何を壊してもかまいません。このコンピューターの外へは何も出ません。</translation>
    </message>
    <message>
        <source>Back to the field</source>
        <translation>入力欄に戻る</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FlawWords</name>
    <message>
        <source>The browser was asked for a certificate and showed none.</source>
        <translation>ブラウザーは証明書を求められましたが、示しませんでした。</translation>
    </message>
    <message>
        <source>It is from an issuer that %1 does not believe.</source>
        <translation>%1 が信頼しない発行元の証明書です。</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>有効期限が切れています。</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>有効期間がまだ始まっていません。</translation>
    </message>
    <message>
        <source>The time of the authority above it is over.</source>
        <translation>上位の認証局の期限が切れています。</translation>
    </message>
    <message>
        <source>It stands on the revocation list of who issued it.</source>
        <translation>発行元の失効リストに載っています。</translation>
    </message>
    <message>
        <source>It is made for something else than signing in.</source>
        <translation>サインイン用ではない証明書です。</translation>
    </message>
    <message>
        <source>Its key or a signature is too weak to be believed.</source>
        <translation>鍵または署名が弱く、信頼できません。</translation>
    </message>
    <message>
        <source>The part of it that counts as the person is missing, or stands there twice.</source>
        <translation>本人を見分ける部分がないか、2 つあります。</translation>
    </message>
    <message>
        <source>Nobody can know whether it is revoked: a revocation list is missing or out of date.</source>
        <translation>失効しているかどうかを確認できません。失効リストがないか古くなっています。</translation>
    </message>
    <message>
        <source>It was issued here, and its login has been removed.</source>
        <translation>ここで発行されましたが、そのログイン手段は削除されています。</translation>
    </message>
    <message>
        <source>It has to be in the browser, or on a card that is plugged in; a new one can be issued.</source>
        <translation>証明書は、ブラウザーの中か、差し込んだカードに必要です。新しく発行することもできます。</translation>
    </message>
    <message>
        <source>If it should be believed, add the certificate of its issuer at the authority.</source>
        <translation>信頼する場合は、その発行元の証明書を認証元に追加してください。</translation>
    </message>
    <message>
        <source>It counts from its first day on, by the clock of the database.</source>
        <translation>データベースの時計で、有効期間の初日から使えます。</translation>
    </message>
    <message>
        <source>Put the authority’s new certificate in there.</source>
        <translation>認証局の新しい証明書を認証元に設定してください。</translation>
    </message>
    <message>
        <source>Which part counts is chosen at the authority.</source>
        <translation>どの部分で見分けるかは、認証元で選びます。</translation>
    </message>
    <message>
        <source>Put a new list in at the authority, or the address from which it is fetched.</source>
        <translation>認証元に新しいリストを入れるか、リストの取得先アドレスを設定してください。</translation>
    </message>
    <message>
        <source>A new one has to be issued to the person.</source>
        <translation>本人に新しく発行する必要があります。</translation>
    </message>
    <message>
        <source>No certificate was shown</source>
        <translation>証明書が示されませんでした</translation>
    </message>
    <message>
        <source>A certificate was not believed</source>
        <translation>証明書が信頼されませんでした</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GatePipeline</name>
    <message>
        <source>Gates in the order people meet them</source>
        <translation>通る順に並べたゲート</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a gate, its rule, how many were stopped</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n 人が停止</numerusform>
        </translation>
    </message>
    <message>
        <source>came</source>
        <extracomment>How many people came to a site</extracomment>
        <translation>来た人</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>入れた人</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GateSection</name>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>in the order people meet them, in the last seven days</source>
        <translation>通る順、過去 7 日間</translation>
    </message>
    <message>
        <source>Suspended accounts and accounts outside of their dates stop here, at every site.</source>
        <translation>停止中または期間外のアカウントは、どのサイトでもここで止まります。</translation>
    </message>
    <message>
        <source>First name, last name and a confirmed address are asked for, because this site receives them.</source>
        <translation>このサイトに渡すため、名、姓、確認済みアドレスが求められます。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低限</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Accounts younger than this cannot enter. 0: at once.</source>
        <translation>これより新しいアカウントは入れません。0: すぐに入れます。</translation>
    </message>
    <message>
        <source>Open organisations</source>
        <translation>組織を開く</translation>
    </message>
    <message>
        <source>%1 asks each person once before data leaves for one of its sites. This is set at the organisation.</source>
        <translation>%1 のサイトへデータを渡す前に、一人ひとりに 1 回確認します。組織で設定します。</translation>
    </message>
    <message>
        <source>%1 does not ask for consent. This is set at the organisation.</source>
        <translation>%1 は同意を求めません。組織で設定します。</translation>
    </message>
    <message>
        <source>They are told</source>
        <translation>表示する文</translation>
    </message>
    <message>
        <source>The usual words of the house</source>
        <translation>この環境の標準の文</translation>
    </message>
    <message>
        <source>The same as everybody</source>
        <translation>全員と同じ</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Grants</name>
    <message>
        <source>By a device, for longer than a session</source>
        <translation>端末から、セッションより長く</translation>
    </message>
    <message>
        <source>By a device</source>
        <translation>端末から</translation>
    </message>
    <message>
        <source>For longer than a session</source>
        <translation>セッションより長く</translation>
    </message>
    <message>
        <source>Until they sign out</source>
        <translation>サインアウトまで</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>what somebody let a site have; a time</comment>
        <translation>%1 から</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times, last %2</source>
        <comment>since when, how often, when last</comment>
        <translation>
            <numerusform>%1、%n 回、最後は %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2
Scopes: %3</source>
        <comment>how something was given, since when, and what it covers</comment>
        <translation>%1、%2
スコープ: %3</translation>
    </message>
    <message>
        <source>End…</source>
        <comment>what somebody let a site have</comment>
        <translation>終了…</translation>
    </message>
    <message>
        <source>End</source>
        <comment>what somebody let a site have</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>End what %1 let %2 have?</source>
        <comment>a person, a site</comment>
        <translation>%1 が %2 に許可したことを終了しますか？</translation>
    </message>
    <message>
        <source>What runs there in their name stops, and they have to allow it anew.</source>
        <translation>本人の代わりにそこで動いているものは止まり、続けるには本人がもう一度許可する必要があります。</translation>
    </message>
    <message>
        <source>End it</source>
        <comment>what somebody let a site have</comment>
        <translation>終了する</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <comment>since when, and when last</comment>
        <translation>%1、最終使用: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GrantsSection</name>
    <message>
        <source>Applications signed in</source>
        <translation>サインイン中のアプリケーション</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>None by OpenID Connect.</source>
        <translation>OpenID Connect によるものはありません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupPane</name>
    <message>
        <source>Delete group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Sites that ask for it</source>
        <translation>このグループを求めるサイト</translation>
    </message>
    <message>
        <source>The group %1 was deleted.</source>
        <translation>グループ %1 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its members may enter</source>
        <translation>メンバーだけが入れます</translation>
    </message>
    <message numerus="yes">
        <source>Lets in members of %n groups</source>
        <translation>
            <numerusform>%n グループのメンバーが入れます</numerusform>
        </translation>
    </message>
    <message>
        <source>None. The group opens no door yet.</source>
        <translation>ありません。このグループで開く入口はまだありません。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupTokens</name>
    <message>
        <source>Everybody may enter. To let in some only, name a group:</source>
        <translation>全員が入れます。限定するにはグループを指定してください:</translation>
    </message>
    <message>
        <source>Let in people who are in any of</source>
        <translation>次のいずれかに入っている人を入れる</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>a group</comment>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>There is no other group</source>
        <translation>ほかのグループはありません</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>グループはまだありません</translation>
    </message>
    <message>
        <source>A group says who may enter a site: members of any of the site’s groups are let in.</source>
        <translation>グループはサイトに入れる人を決めます。サイトのグループのどれかに入っている人が入れます。</translation>
    </message>
    <message numerus="yes">
        <source>%n sites ask for it</source>
        <translation>
            <numerusform>%n サイトが求めています</numerusform>
        </translation>
    </message>
    <message>
        <source>No site asks for it</source>
        <translation>求めるサイトはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, members, sites of a group</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n グループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the groups</source>
        <translation>グループの表示</translation>
    </message>
    <message>
        <source>Groups %1, %2</source>
        <comment>of any size, asked for or not</comment>
        <translation>グループ: メンバー %1、求めるサイト %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>問わない</translation>
    </message>
    <message>
        <source>with people in them</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>with nobody in them</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>asked for or not</source>
        <translation>問わない</translation>
    </message>
    <message>
        <source>asked for by a site</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>asked for by no site</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nobody in them</source>
        <translation>メンバーなし</translation>
    </message>
    <message>
        <source>No site asks</source>
        <translation>求めるサイトなし</translation>
    </message>
    <message>
        <source>Let them in at</source>
        <translation>サイトに入れるようにする</translation>
    </message>
    <message>
        <source>Delete these groups</source>
        <translation>これらのグループを削除</translation>
    </message>
    <message>
        <source>%1, where everybody may enter so far</source>
        <comment>a site</comment>
        <translation>%1（今は全員が入れます）</translation>
    </message>
    <message>
        <source>There is no site yet</source>
        <translation>サイトはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>Only members of %n groups may enter %1 now.</source>
        <translation>
            <numerusform>%1 に入れるのは %n グループのメンバーだけになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members of %n more groups may enter %1 now.</source>
        <translation>
            <numerusform>さらに %n グループのメンバーが %1 に入れるようになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were deleted.</source>
        <translation>
            <numerusform>%n グループを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupsSection</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>グループに追加</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>グループに入っていません。</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>%1 から外す</translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>グループはまだありません</translation>
    </message>
    <message>
        <source>In every group already</source>
        <translation>すべてのグループに入っています</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1 を %2 に追加しました。</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <comment>person, group</comment>
        <translation>%1 を %2 から外しました。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page of the manual, heading</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is written about that.</source>
        <translation>それについての記述はありません。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新着情報</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>Gatelodge について</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>The pages of this manual are in English.</source>
        <translation>このマニュアルのページは英語です。</translation>
    </message>
    <message>
        <source>Page of the manual: %1</source>
        <translation>マニュアルのページ：%1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistoryFilterBar</name>
    <message>
        <source>Three letters of a name</source>
        <translation>名前の 3 文字</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>すべての変更</translation>
    </message>
    <message>
        <source>changes of people</source>
        <translation>人の変更</translation>
    </message>
    <message>
        <source>changes of logins</source>
        <translation>ログイン手段の変更</translation>
    </message>
    <message>
        <source>changes of groups and members</source>
        <translation>グループとメンバーの変更</translation>
    </message>
    <message>
        <source>changes of sites</source>
        <translation>サイトの変更</translation>
    </message>
    <message>
        <source>changes of organisations</source>
        <translation>組織の変更</translation>
    </message>
    <message>
        <source>changes of authorities</source>
        <translation>認証元の変更</translation>
    </message>
    <message>
        <source>changes of invitations</source>
        <translation>招待の変更</translation>
    </message>
    <message>
        <source>changes of roles</source>
        <translation>役割の変更</translation>
    </message>
    <message>
        <source>changes of settings and texts</source>
        <translation>設定と文の変更</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>すべての対象</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>変更した人</translation>
    </message>
    <message>
        <source>by any way</source>
        <translation>すべての方法</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>この 1 週間</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>この 1 か月</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>この 1 年</translation>
    </message>
    <message>
        <source>Show %1 about %2 made by %3 %4 %5</source>
        <comment>filter of the history: kind, record, who, way, time</comment>
        <translation>表示: %2 の %1、%3、%4、%5</translation>
    </message>
    <message>
        <source>Name of a person, site, group, organisation or authority</source>
        <translation>人、サイト、グループ、組織、認証元の名前</translation>
    </message>
    <message>
        <source>Search the history by the name of what was changed</source>
        <translation>変更されたものの名前で履歴を検索</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistoryModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 は%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, by which way</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what, who, when</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1、元に戻し済み</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>%1 %2; the same of %3 more people</source>
        <comment>a record, what became of it, a number</comment>
        <translation>%1 は%2（ほか %3 人も同様）</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>取り消し操作</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistorySection</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSection</name>
    <message>
        <source>The house</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Everybody sees its name. Looks and words stand in What they see.</source>
        <translation>名前は全員に表示されます。外観と文は「見え方」にあります。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSubject</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>更新キュー</translation>
    </message>
    <message>
        <source>Entry check</source>
        <translation>入場チェック</translation>
    </message>
    <message>
        <source>House</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>認証元</translation>
    </message>
    <message>
        <source>Sign-in log</source>
        <translation>サインイン記録</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>見え方</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>サーバーと設定</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>移行</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSwitch</name>
    <message>
        <source>House: %1</source>
        <translation>環境: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportFate</name>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Stopped. What is done stays, and the rest can be resumed.</source>
        <translation>中止しました。完了した分はそのまま残り、残りは再開できます。</translation>
    </message>
    <message>
        <source>Stopped here. Somebody else goes on with it.</source>
        <translation>ここでは中止しました。別の人が続けています。</translation>
    </message>
    <message>
        <source>It was over before it could be stopped: everybody has come.</source>
        <translation>中止する前に終わりました。全員が登録されています。</translation>
    </message>
    <message>
        <source>Stopped. What had come was taken back meanwhile.</source>
        <translation>中止しました。登録された分は、その間に取り消されました。</translation>
    </message>
    <message>
        <source>Stopped. What has happened is not known: the database does not answer.</source>
        <translation>中止しました。データベースが応答しないため、どこまで進んだかわかりません。</translation>
    </message>
    <message>
        <source>Stopped. What had come is just being taken back.</source>
        <translation>中止しました。登録された分は、いま取り消されています。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportPlan</name>
    <message>
        <source>Other addresses</source>
        <translation>ほかのアドレス</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH 鍵</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルは読み取れません。</translation>
    </message>
    <message>
        <source>This is a folder. Choose one file.</source>
        <translation>これはフォルダーです。ファイルを 1 つ選んでください。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>Only its own program reads this spreadsheet. Save it there as CSV.</source>
        <translation>この表計算ファイルは、作成したソフトでしか読めません。そのソフトで CSV として保存してください。</translation>
    </message>
    <message>
        <source>This is no text. A table (CSV), JSON lines or LDIF is read.</source>
        <translation>テキストではありません。読み取れるのは表（CSV）、JSON Lines、LDIF です。</translation>
    </message>
    <message>
        <source>The first line must name the columns, and nothing does here.</source>
        <translation>1 行目に列の見出しが必要ですが、見つかりません。</translation>
    </message>
    <message>
        <source>The file has other columns now. Choose it again.</source>
        <translation>ファイルの列が変わっています。もう一度選んでください。</translation>
    </message>
    <message>
        <source>The file is no longer where it was. Put it back and try again.</source>
        <translation>ファイルが元の場所にありません。戻してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made.</source>
        <translation>計画の作成後にファイルが変更されました。</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>そこには書き込めません。</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>ファイルに書き込めませんでした。ディスクがいっぱいの可能性があります。</translation>
    </message>
    <message>
        <source>This plan was applied already, or is older than a day.</source>
        <translation>この計画は適用済みか、作成から 1 日を過ぎています。</translation>
    </message>
    <message>
        <source>Comes back out of the recycle bin</source>
        <translation>ごみ箱から復元</translation>
    </message>
    <message>
        <source>Goes into the recycle bin</source>
        <translation>ごみ箱へ移動</translation>
    </message>
    <message>
        <source>%1: + %2</source>
        <extracomment>of a list: a field, what is added</extracomment>
        <translation>%1: + %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field, its value
----------
what became of rows, how many: &quot;New: 312&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, its value before, its value after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>new people; people who change; rows that are left</extracomment>
        <translation>%1、%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n people come in anew</source>
        <translation>
            <numerusform>新規 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>変更 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left alone</source>
        <translation>
            <numerusform>見送り %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The plan no longer stands: somebody has changed one of these people. Nothing has happened.</source>
        <translation>対象の人を誰かが変更したため、この計画は使えなくなりました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The disk of the database is full. Nothing of this has happened.</source>
        <translation>データベースのディスクがいっぱいです。何も変わっていません。</translation>
    </message>
    <message>
        <source>The directory does not answer, or not to these settings.</source>
        <translation>ディレクトリが応答しないか、この設定を受け付けません。</translation>
    </message>
    <message>
        <source>No Django website can be read there: neither its database nor a plain dump.</source>
        <translation>Django サイトを読み取れません。データベースでも、プレーンテキストのダンプでもありません。</translation>
    </message>
    <message>
        <source>This dump is not whole, or not of this kind.</source>
        <translation>このダンプは不完全か、種類が違います。</translation>
    </message>
    <message>
        <source>There is no Django website in it.</source>
        <translation>この中に Django サイトはありません。</translation>
    </message>
    <message>
        <source>Along come organisations: %1, sites: %2, consents: %3, visits: %4.</source>
        <extracomment>numbers of what comes along with people</extracomment>
        <translation>あわせて取り込むもの: 組織 %1、サイト %2、同意 %3、訪問 %4。</translation>
    </message>
    <message>
        <source>%1 Left, since a number, address or key does not fit: %2.</source>
        <extracomment>what comes along; names of sites and organisations</extracomment>
        <translation>%1見送り（番号、アドレス、鍵のいずれかが合わないため）: %2。</translation>
    </message>
    <message>
        <source>Leaves %1: the source gave that, and lists it no more</source>
        <extracomment>names of groups</extracomment>
        <translation>%1 から外れます（元データによる所属で、現在は元データにありません）</translation>
    </message>
    <message>
        <source>The disk of the database is full. What came before stays, and the rest can be resumed.</source>
        <translation>データベースのディスクがいっぱいです。それまでの分はそのまま残り、残りは再開できます。</translation>
    </message>
    <message>
        <source>The rest of the plan no longer stands: somebody has changed one of these people. What came before stays. Read the file again for the rest.</source>
        <translation>残りの計画は無効になりました。この中の誰かの情報が変更されています。それまでの分はそのまま残ります。残りはファイルを読み直してください。</translation>
    </message>
    <message>
        <source>Somebody is just taking this import back: nobody goes on with it.</source>
        <translation>この取り込みは誰かがいま取り消しているため、続行できません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportProgressBar</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>The file is read</source>
        <translation>ファイルを読み取っています</translation>
    </message>
    <message>
        <source>It is compared with who is here</source>
        <translation>登録済みの人と照合しています</translation>
    </message>
    <message>
        <source>People are written down</source>
        <translation>データを書き込んでいます</translation>
    </message>
    <message>
        <source>It is being stopped</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is being done, how long it will take</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>残り %n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportsPage</name>
    <message>
        <source>Steps of an import</source>
        <translation>取り込みの手順</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>People from a spreadsheet, a directory or another system.</source>
        <translation>表計算ソフト、ディレクトリ、別のシステムの名簿を取り込みます。</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1. ファイル</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2. 列</translation>
    </message>
    <message>
        <source>3 Plan</source>
        <translation>3. 計画</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>先にファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1-left</source>
        <extracomment>the name of a file: that of the source, and what is added to it</extracomment>
        <translation>%1-見送り</translation>
    </message>
    <message>
        <source>Save the rows that are left</source>
        <translation>見送った行を保存</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n 行を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan again</source>
        <translation>計画を作り直す</translation>
    </message>
    <message>
        <source>One file at a time.</source>
        <translation>ファイルは 1 つずつ選んでください。</translation>
    </message>
    <message>
        <source>This is no file of this computer.</source>
        <translation>このコンピューターのファイルではありません。</translation>
    </message>
    <message>
        <source>It has come to its end all the same: everybody has come.</source>
        <translation>それでも最後まで終わりました。全員が登録されています。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationPane</name>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Print its sheet</source>
        <translation>用紙を印刷</translation>
    </message>
    <message numerus="yes">
        <source>Print all %n sheets that wait</source>
        <translation>
            <numerusform>待っている用紙 %n 枚をすべて印刷</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, until when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>How an invitation gets to somebody: by mail or on paper</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>by mail; the link proves the address</source>
        <translation>メールで。リンクがアドレスの証明になります</translation>
    </message>
    <message>
        <source>on paper; the link proves no address</source>
        <translation>紙で。リンクはアドレスの証明になりません</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>参加グループ</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>本人へのひとこと</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, who</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>A new link is on its way to %1; the one before is dead.</source>
        <translation>%1 に新しいリンクを送りました。以前のものは使えません。</translation>
    </message>
    <message>
        <source>This address had its share of invitations today. Try again tomorrow.</source>
        <translation>このアドレスには今日、十分な数の招待を送りました。明日もう一度お試しください。</translation>
    </message>
    <message>
        <source>The invitation of %1 was revoked.</source>
        <translation>%1 の招待を取り消しました。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Nobody is invited</source>
        <translation>招待中の人はいません</translation>
    </message>
    <message>
        <source>Paste a list of addresses: everybody gets a link with which they choose their own password and join the groups that you choose for them.</source>
        <translation>アドレスの一覧を貼り付けてください。それぞれに届くリンクで、本人がパスワードを決め、あなたが選んだグループに入ります。</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>紙で</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, address, state, until when</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>有効な招待はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n are open</source>
        <translation>
            <numerusform>有効な招待 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were invited.</source>
        <translation>
            <numerusform>%n 人を招待しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>用紙を印刷</translation>
    </message>
    <message numerus="yes">
        <source>%n new links are on their way.</source>
        <translation>
            <numerusform>新しいリンク %n 件を送りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were revoked.</source>
        <translation>
            <numerusform>招待 %n 件を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the invitations</source>
        <translation>招待の表示</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every invitation, in any state</comment>
        <translation>表示: %1、%2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>every invitation</source>
        <translation>すべての招待</translation>
    </message>
    <message>
        <source>invitations by mail</source>
        <translation>メールでの招待</translation>
    </message>
    <message>
        <source>invitations on paper</source>
        <translation>紙での招待</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>that are open</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>that were accepted</source>
        <translation>承諾済み</translation>
    </message>
    <message>
        <source>that ran out</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>that were revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeyDialog</name>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>It is shown this once. Nobody can read it here again.</source>
        <translation>表示はこの 1 回だけです。ここで再び読むことはできません。</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>控えました</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeySection</name>
    <message>
        <source>Fingerprint of the key</source>
        <translation>鍵の指紋</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>鍵を作成</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Import key…</source>
        <translation>鍵を読み込む…</translation>
    </message>
    <message>
        <source>The site has switched</source>
        <translation>サイトが切り替えました</translation>
    </message>
    <message>
        <source>Key, in standard base64</source>
        <translation>標準 base64 の鍵</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>A new key waits</source>
        <translation>新しい鍵が待っています</translation>
    </message>
    <message>
        <source>It waits until you confirm that the site has switched. Until then pushes are signed with the old one, %1.</source>
        <translation>サイトの切り替えを確定するまで待ちます。それまでプッシュは古い鍵 %1 で署名します。</translation>
    </message>
    <message>
        <source>Made %1. %2 takes %3. The key itself was shown once and cannot be read again.</source>
        <translation>作成: %1。%2 は %3 を使います。鍵そのものは 1 回だけ表示され、再び読むことはできません。</translation>
    </message>
    <message>
        <source>Nobody can enter before the site has a key. %1 takes %2.</source>
        <translation>鍵ができるまで誰も入れません。%1 は %2 を使います。</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>%1 の鍵</translation>
    </message>
    <message>
        <source>Put it into the site’s settings, then confirm here that the site has switched.</source>
        <translation>サイトの設定に入れ、サイトが切り替えたらここで確定してください。</translation>
    </message>
    <message>
        <source>Put it into the site’s settings.</source>
        <translation>サイトの設定に入れてください。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeysSection</name>
    <message>
        <source>SSH keys</source>
        <translation>SSH 鍵</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>鍵を追加</translation>
    </message>
    <message>
        <source>Public key, one line</source>
        <translation>公開鍵（1 行）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No key. Sites that ask for keys get those listed here.</source>
        <translation>鍵はありません。鍵を求めるサイトには、ここにあるものが渡ります。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneHeader</name>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>changes</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>least first</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>greatest first</source>
        <translation>降順</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LanePane</name>
    <message>
        <source>The last try failed</source>
        <translation>最後の試行は失敗しました</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Tell it everything again</source>
        <translation>すべてをもう一度知らせる</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Changed %1 ago, not before %2</source>
        <translation>%1前に変更、%2以降</translation>
    </message>
    <message>
        <source>Changed %1 ago</source>
        <translation>%1前に変更</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送る</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>何も待っていません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneRow</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, a verb</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>site, state, what waits, when it goes on</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <comment>what a lane says</comment>
        <translation>%1、選択中</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneStrip</name>
    <message>
        <source>Last requests</source>
        <translation>最近の要求</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many requests, how many of them failed</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>要求 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LatencyScatter</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>配信 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>deliveries, and how many of them failed</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LatestCard</name>
    <message>
        <source>%1: %2 %3 %4</source>
        <comment>time, record, what became of it, by whom</comment>
        <translation>%1: %2 は%3 %4</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近の変更</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>まだ変更はありません。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Leaving</name>
    <message>
        <source>What is kept about %1</source>
        <translation>%1 について保存されている情報</translation>
    </message>
    <message>
        <source>What is kept about them stands in %1.</source>
        <translation>保存されている情報を %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 を完全に消去しますか？</translation>
    </message>
    <message>
        <source>Names, addresses, logins and what the history says of them go, also out of the recycle bin. Only the username stays, so that nobody else gets it. This cannot be undone.</source>
        <translation>名前、アドレス、ログイン手段と、履歴の該当部分が、ごみ箱の中のものも含めて消えます。ほかの人に渡らないよう、ユーザー名だけが残ります。元に戻せません。</translation>
    </message>
    <message>
        <source>These sites are told: %1.</source>
        <translation>次のサイトに通知されます: %1。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 を消去しました。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LedgerSection</name>
    <message>
        <source>agreed</source>
        <translation>同意済み</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>確認なし</translation>
    </message>
    <message>
        <source>Consents and what was shared</source>
        <translation>同意と共有した情報</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV に書き出す…</translation>
    </message>
    <message>
        <source>Nobody has been asked, and none of its sites was told of anybody.</source>
        <translation>誰も確認を受けておらず、誰の情報もこの組織のサイトに渡っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people have answered it or were at one of its sites.</source>
        <translation>
            <numerusform>%n 人が確認に回答したか、この組織のサイトを使っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>同意した文面</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>渡した情報</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Wording then</source>
        <translation>当時の文面</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LimitsSection</name>
    <message>
        <source>Wrong passwords</source>
        <translation>パスワードの間違い</translation>
    </message>
    <message>
        <source>How long a session lasts</source>
        <translation>セッションの長さ</translation>
    </message>
    <message>
        <source>After so many nobody gets another try until the time is over, or somebody unblocks them in the sign-in log. It holds for all authorities.</source>
        <translation>この回数を超えると、時間が過ぎるか、サインイン記録でブロックが解除されるまで試せません。すべての認証元に適用されます。</translation>
    </message>
    <message>
        <source>Whatever somebody signed in with. It holds for all authorities.</source>
        <translation>どのログイン手段でも同じです。すべての認証元に適用されます。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LineEditIcon</name>
    <message>
        <source>Clear the field</source>
        <translation>入力を消す</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListOutlets</name>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV に書き出す…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>この一覧のその他</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 の書き出し</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n rows</source>
        <translation>
            <numerusform>%n 行を書き出しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n 行を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは書かれていません。</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>印刷の準備をしています</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 の印刷</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListPrinting</name>
    <message numerus="yes">
        <source>%1 · %n more are not printed</source>
        <comment>date and time; rows</comment>
        <translation>
            <numerusform>%1 · ほか %n 行は印刷されません</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListSearch</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>title of a list</comment>
        <translation>%1 内を検索</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListTable</name>
    <message>
        <source>Least first</source>
        <translation>小さい順</translation>
    </message>
    <message>
        <source>Greatest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In their own order</source>
        <translation>標準の順</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LiveWatch</name>
    <message numerus="yes">
        <source>Show %n newer</source>
        <translation>
            <numerusform>新しい %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is newer</source>
        <translation>新しいものを表示</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LoginForm</name>
    <message>
        <source>Nobody is called so there.</source>
        <translation>その名前の人はいません。</translation>
    </message>
    <message>
        <source>The authority does not answer, so whose name it is cannot be known now.</source>
        <translation>認証元が応答しないため、誰の名前かは今はわかりません。</translation>
    </message>
    <message>
        <source>The authority cannot be asked: %1.</source>
        <translation>認証元に問い合わせできません: %1</translation>
    </message>
    <message>
        <source>Username there</source>
        <translation>認証元でのユーザー名</translation>
    </message>
    <message>
        <source>The authority is asked whose name that is, where it can tell.</source>
        <translation>答えられる認証元には、誰の名前かを問い合わせます。</translation>
    </message>
    <message>
        <source>Last day on which it counts; empty: for good</source>
        <translation>有効な最後の日。空の場合は無期限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A login elsewhere</source>
        <translation>ほかの認証元のログイン手段</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>ログイン手段を追加</translation>
    </message>
    <message>
        <source>No authority takes logins by name. A directory or PAM does; others are linked by their owners at a sign-in.</source>
        <translation>名前で追加できる認証元がありません。ディレクトリと PAM では可能です。ほかは本人がサインイン時に結び付けます。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of login, authority</comment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A day is written like 2027-12-31.</source>
        <translation>日付は 2027-12-31 のように書いてください。</translation>
    </message>
    <message>
        <source>Type how the person is called there.</source>
        <translation>認証元での名前を入力してください。</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証元</translation>
    </message>
    <message>
        <source>Last day on which it counts</source>
        <translation>有効な最後の日</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LoginsSection</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>パスキー</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Account of the machine</source>
        <translation>コンピューターのアカウント</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Begun as a draft</source>
        <translation>下書きとして開始</translation>
    </message>
    <message>
        <source>Added, and valid</source>
        <translation>追加（有効）</translation>
    </message>
    <message>
        <source>Became valid</source>
        <translation>有効になりました</translation>
    </message>
    <message>
        <source>Made valid again</source>
        <translation>再び有効になりました</translation>
    </message>
    <message>
        <source>Made invalid</source>
        <translation>無効になりました</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, by whom</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>ログイン手段</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>ログイン手段を追加</translation>
    </message>
    <message>
        <source>New password; all sessions end</source>
        <translation>新しいパスワード。すべてのセッションが終わります</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>Why, for the history of the login; may be empty</source>
        <translation>理由（ログイン手段の履歴用、空でも可）</translation>
    </message>
    <message>
        <source>Make it invalid</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>履歴を閉じる</translation>
    </message>
    <message>
        <source>History of this login</source>
        <translation>このログイン手段の履歴</translation>
    </message>
    <message>
        <source>No way to sign in yet</source>
        <translation>サインインの手段がまだありません</translation>
    </message>
    <message>
        <source>No password here</source>
        <translation>ここにパスワードはありません</translation>
    </message>
    <message>
        <source>Set a password, or mail a link that lets the person choose one.</source>
        <translation>パスワードを設定するか、本人が選ぶためのリンクを送ってください。</translation>
    </message>
    <message>
        <source>Mail a link</source>
        <translation>リンクを送る</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of login and its identity</comment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Must be changed</source>
        <translation>変更が必要</translation>
    </message>
    <message>
        <source>Authority switched off</source>
        <translation>認証元が無効</translation>
    </message>
    <message>
        <source>kept here, since %1</source>
        <translation>ここで管理、%1 から</translation>
    </message>
    <message>
        <source>at %1, since %2</source>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>set %1</source>
        <comment>a password, when</comment>
        <translation>設定: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>まだ使われていません</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a property of a login and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>what became of a login, by whom, when</comment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>Invalidate…</source>
        <translation>無効にする…</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>再設定リンクを送る</translation>
    </message>
    <message>
        <source>Ask for a new one at the next sign-in</source>
        <translation>次のサインインで変更を求める</translation>
    </message>
    <message>
        <source>Let it end…</source>
        <translation>期限を設ける…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A login of %1 was removed.</source>
        <translation>%1 のログイン手段を削除しました。</translation>
    </message>
    <message>
        <source>Sessions that began with it have ended.</source>
        <translation>これで始まったセッションは終わりました。</translation>
    </message>
    <message>
        <source>A link that sets a new password is on its way to the main address.</source>
        <translation>新しいパスワードを設定するリンクをメインアドレスに送りました。</translation>
    </message>
    <message>
        <source>There is no confirmed address to mail it to.</source>
        <translation>送り先となる確認済みのアドレスがありません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LookForm</name>
    <message>
        <source>For whom the words are</source>
        <translation>対象の読者</translation>
    </message>
    <message>
        <source>Colour on light pages</source>
        <translation>ライト時の色</translation>
    </message>
    <message>
        <source>Colour on dark pages</source>
        <translation>ダーク時の色</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選ぶ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The look of</source>
        <translation>外観の対象:</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>表示する名前</translation>
    </message>
    <message>
        <source>Address for questions</source>
        <translation>問い合わせ先アドレス</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>独自の文</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>name of a language</comment>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選ぶ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>画像 (*.png *.svg)</translation>
    </message>
    <message>
        <source>The look was saved. Pages show it at once.</source>
        <translation>外観を保存しました。すぐにページに表示されます。</translation>
    </message>
    <message>
        <source>Your edits were put aside.</source>
        <translation>編集を取り置きました。</translation>
    </message>
    <message>
        <source>The address for questions is no mail address.</source>
        <translation>問い合わせ先がメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Whose look is edited</source>
        <translation>編集する外観の対象</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>文の場所</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LostBanner</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>データベースが応答しません。</translation>
    </message>
    <message>
        <source>What you see is from %1. Edits are kept as drafts. Trying again…</source>
        <translation>表示は %1 時点のものです。編集は下書きとして残ります。再試行しています…</translation>
    </message>
    <message numerus="yes">
        <source>What you see is from %1. Edits are kept as drafts. Trying again in %n s.</source>
        <translation>
            <numerusform>表示は %1 時点のものです。編集は下書きとして残ります。%n 秒後に再試行します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailFilterBar</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>every mail</source>
        <translation>すべてのメール</translation>
    </message>
    <message>
        <source>mails that wait</source>
        <translation>待機中のメール</translation>
    </message>
    <message>
        <source>mails that are tried again</source>
        <translation>再試行するメール</translation>
    </message>
    <message>
        <source>mails that were given up</source>
        <translation>あきらめたメール</translation>
    </message>
    <message>
        <source>mails that were sent</source>
        <translation>送信済みのメール</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <comment>filter of mails: state, kind</comment>
        <translation>表示: %1、%2</translation>
    </message>
    <message>
        <source>Part of an address</source>
        <translation>アドレスの一部</translation>
    </message>
    <message>
        <source>Search mails by address</source>
        <translation>アドレスでメールを検索</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Back to the program’s words</source>
        <translation>標準の文に戻す</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Send it once, to look at</source>
        <translation>確認用に 1 通送る</translation>
    </message>
    <message>
        <source>The house’s own words.</source>
        <translation>この環境の独自の文です。</translation>
    </message>
    <message>
        <source>The program’s words. What you save replaces them.</source>
        <translation>標準の文です。保存すると置き換わります。</translation>
    </message>
    <message>
        <source>What may stand in it: %1. Greeting and foot are the program’s.</source>
        <comment>variables</comment>
        <translation>使える変数: %1。あいさつと末尾は標準です。</translation>
    </message>
    <message>
        <source>What must stand in it: %1. What may: %2. Greeting and foot are the program’s.</source>
        <comment>variables</comment>
        <translation>必須の変数: %1。使える変数: %2。あいさつと末尾は標準です。</translation>
    </message>
    <message>
        <source>The words were saved. The next mail is written in them.</source>
        <translation>文を保存しました。次のメールから使われます。</translation>
    </message>
    <message>
        <source>Your edits were put aside.</source>
        <translation>編集を取り置きました。</translation>
    </message>
    <message>
        <source>This mail is in the program’s words again.</source>
        <translation>このメールを標準の文に戻しました。</translation>
    </message>
    <message>
        <source>The mail server is asked …</source>
        <translation>メールサーバーに問い合わせています …</translation>
    </message>
    <message>
        <source>This window sends no mails: the house is served elsewhere.</source>
        <translation>このウィンドウからはメールを送りません。環境は別の場所で動いています。</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>メールアドレスではありません。</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>メールの種類</translation>
    </message>
    <message>
        <source>Address for the test</source>
        <translation>テストの宛先</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>あなたのアドレス</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailModel</name>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read aloud: address, kind of mail, how far it got</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>順番を待っています。</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>%n 回試し、%1 に再試行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times and given up.</source>
        <translation>
            <numerusform>%n 回試し、あきらめました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took it at %1.</source>
        <translation>%1 にメールサーバーが受け付けました。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPage</name>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>No mail has been written yet</source>
        <translation>メールはまだ書かれていません</translation>
    </message>
    <message>
        <source>The house writes when somebody signs up, forgets a password, changes an address, or is invited. Each mail stands here, and for 30 days after it was sent.</source>
        <translation>新規登録、パスワードの再設定、アドレスの変更、招待の際にメールを書きます。送信後 30 日間、ここに表示されます。</translation>
    </message>
    <message>
        <source>No mail is like that</source>
        <translation>該当するメールはありません</translation>
    </message>
    <message>
        <source>Ask for less: every state, every kind, a shorter part of the address.</source>
        <translation>条件をゆるめてください。すべての状態、すべての種類、アドレスの短い一部など。</translation>
    </message>
    <message>
        <source>Mails leave from where the house is served, not from this window.</source>
        <translation>メールは環境が動いている場所から送られ、このウィンドウからは送られません。</translation>
    </message>
    <message>
        <source>This is the demo: mails go into its own mail viewer and nowhere else.</source>
        <translation>これはデモです。メールはデモ専用のビューアーにだけ届きます。</translation>
    </message>
    <message>
        <source>Through %1, encrypted only if that server offers it.</source>
        <translation>%1 経由。サーバーが対応する場合だけ暗号化します。</translation>
    </message>
    <message>
        <source>Through %1, encrypted, as %2.</source>
        <comment>mail server, sender</comment>
        <translation>%1 経由、暗号化、差出人 %2。</translation>
    </message>
    <message>
        <source>Through %1, encrypted, signed in as %2, from %3.</source>
        <comment>mail server, user, sender</comment>
        <translation>%1 経由、暗号化、%2 としてサインイン、差出人 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n mails were given up</source>
        <translation>
            <numerusform>断念したメール %n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are tried again</source>
        <translation>
            <numerusform>再試行するメール %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 in 30 days.</source>
        <comment>mails that wait, mails that were sent</comment>
        <translation>%1、30 日間で%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>待機 %n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent</source>
        <translation>
            <numerusform>送信 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>今すぐ再送</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送らない</translation>
    </message>
    <message numerus="yes">
        <source>%n mails are sent again now.</source>
        <translation>
            <numerusform>メール %n 通を今すぐ再送します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails will not be sent.</source>
        <translation>
            <numerusform>メール %n 通の送信を取りやめました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the mails</source>
        <translation>メールの表示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Look at the mails it would write</source>
        <translation>送られるメールを見る</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>No mail server is set, so nothing leaves. Once there is one, what waits is sent.</source>
        <translation>メールサーバーが設定されていないため、何も送られません。設定すると、待っているメールが送信されます。</translation>
    </message>
    <message>
        <source>None waits</source>
        <translation>待機なし</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>送信なし</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPane</name>
    <message>
        <source>Send it again now</source>
        <translation>今すぐ再送</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>送らない</translation>
    </message>
    <message>
        <source>Change the words of these mails…</source>
        <translation>このメールの文を変更…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>As its receiver sees it</source>
        <translation>受信者から見た表示</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最後の応答</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>テキスト形式のメール</translation>
    </message>
    <message>
        <source>None that was bad</source>
        <translation>問題のある応答なし</translation>
    </message>
    <message>
        <source>Its words were not kept: once a mail is sent, nobody can read it here any more.</source>
        <translation>本文は残っていません。送信後のメールはここでは読めません。</translation>
    </message>
    <message>
        <source>Its words are sealed. They are shown where the server runs, which has the key.</source>
        <translation>本文は封印されています。鍵を持つサーバーの場所で表示されます。</translation>
    </message>
    <message>
        <source>What proves who opens its link is left out here.</source>
        <translation>リンクを開いた人を証明する部分は、ここでは省いています。</translation>
    </message>
    <message>
        <source>The mail as its receiver sees it</source>
        <translation>受信者から見たメール</translation>
    </message>
    <message>
        <source>The mail to %1 is sent again now.</source>
        <translation>%1 へのメールを再送します。</translation>
    </message>
    <message>
        <source>The mail to %1 will not be sent.</source>
        <translation>%1 へのメールは送りません。</translation>
    </message>
    <message>
        <source>Whoever needs it can ask for it again.</source>
        <translation>必要な人はもう一度申請できます。</translation>
    </message>
    <message>
        <source>This mail was sent meanwhile.</source>
        <translation>このメールはその間に送信されました。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailServerSection</name>
    <message>
        <source>This is the demo: mails go into its own mail viewer and nowhere else.</source>
        <translation>これはデモです。メールはデモ専用のビューアーにだけ届きます。</translation>
    </message>
    <message>
        <source>Mails leave through %1: the server was told so at its start, and that goes before what is kept here.</source>
        <translation>メールは %1 経由で送られます。サーバーの起動時に指定されたもので、ここの設定より優先されます。</translation>
    </message>
    <message>
        <source>People confirm addresses and come back to forgotten passwords by mail. What waits is sent as soon as a server is set.</source>
        <translation>アドレスの確認と、忘れたパスワードの再設定にはメールを使います。待っているメールは、サーバーを設定するとすぐに送信されます。</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MainWindow</name>
    <message>
        <source>Private database</source>
        <translation>専用データベース</translation>
    </message>
    <message>
        <source>Queue: nothing waits</source>
        <translation>キュー: 待ちなし</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n waiting</source>
        <translation>
            <numerusform>キュー: %n 件待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>最後の変更: %1</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>データベースを待っています</translation>
    </message>
    <message>
        <source>Connected to a house on another computer</source>
        <translation>別のコンピューターの環境に接続中</translation>
    </message>
    <message>
        <source>Serving · %1</source>
        <translation>稼働中 · %1</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>サインインページを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Edit connections…</source>
        <translation>接続を編集…</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>サーバーを停止</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>サーバーを開始</translation>
    </message>
    <message>
        <source>The database does not take this role and password.</source>
        <translation>データベースがこのロールとパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新着情報</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>Gatelodge について</translation>
    </message>
    <message>
        <source>The database is slow to answer</source>
        <translation>データベースの応答が遅れています</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MembersSection</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Name, username or address; three letters or more</source>
        <translation>名前、ユーザー名、アドレス（3 文字以上）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Users shows all of them: choose the group in its sentence.</source>
        <translation>全員は「ユーザー」で、このグループを選ぶと表示されます。</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>まだいません。</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1 を %2 に追加しました。</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <comment>person, group</comment>
        <translation>%1 を %2 から外しました。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MendWords</name>
    <message>
        <source>How to mend it</source>
        <translation>解決方法</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>証明書を選択…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>新しい鍵を作成</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>再配信</translation>
    </message>
    <message>
        <source>Send it now…</source>
        <translation>今すぐ送信…</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Send a test mail…</source>
        <translation>テストメールを送る…</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Look at the servers…</source>
        <translation>サーバーを見る…</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Mender</name>
    <message>
        <source>All deliveries go on.</source>
        <translation>すべての配信を再開しました。</translation>
    </message>
    <message>
        <source>Its deliveries go on.</source>
        <translation>このサイトへの配信を再開しました。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Mending</name>
    <message>
        <source>%1 may enter again.</source>
        <translation>%1 は再び入れます。</translation>
    </message>
    <message>
        <source>%1 was brought back.</source>
        <translation>%1 を復元しました。</translation>
    </message>
    <message>
        <source>%1 may come in with this login again.</source>
        <translation>%1 は再びこのログイン手段で入れます。</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1 を %2 に追加しました。</translation>
    </message>
    <message>
        <source>%1 may try again.</source>
        <translation>%1 はもう一度試せます。</translation>
    </message>
    <message>
        <source>Whoever sits at %1 may try again.</source>
        <translation>%1 からもう一度試せます。</translation>
    </message>
    <message>
        <source>A link that sets a new password is on its way to %1.</source>
        <translation>新しいパスワードを設定するリンクを %1 に送りました。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MergeSection</name>
    <message>
        <source>One person?</source>
        <translation>同一人物ですか？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残すアカウント</translation>
    </message>
    <message numerus="yes">
        <source>%n come over</source>
        <translation>
            <numerusform>%n 件が移ります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hear that %2 is suspended</source>
        <translation>%2 の停止を %1 に通知</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationForm</name>
    <message>
        <source>No authority gives its accounts away. Add the older website as one first: a Django website with its database.</source>
        <translation>アカウントを引き渡せる認証元がありません。先に以前のサイト（Django とそのデータベース）を認証元として追加してください。</translation>
    </message>
    <message>
        <source>%1 accounts there: %2 come in, %3 are here already, %4 cannot come in.</source>
        <extracomment>accounts there; newcomers; people who are here already; accounts that cannot come in</extracomment>
        <translation>移行元のアカウント %1 件: 取り込み %2 件、登録済み %3 件、取り込み不可 %4 件。</translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there that could be taken over.</source>
        <translation>
            <numerusform>%n 人は、引き継げるパスワードが移行元にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring everybody in</source>
        <translation>全員を取り込む</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Authorities…</source>
        <translation>認証元…</translation>
    </message>
    <message>
        <source>Moving people in</source>
        <translation>人の移行</translation>
    </message>
    <message>
        <source>While the older system goes on.</source>
        <translation>以前のシステムを使い続けながら行います。</translation>
    </message>
    <message>
        <source>Whose people</source>
        <translation>移行元</translation>
    </message>
    <message>
        <source>It stays the authority for everybody until they are moved. It goes on changing their names and addresses.</source>
        <translation>移行するまで、全員の認証元であり続けます。名前とアドレスの変更も引き続き反映されます。</translation>
    </message>
    <message>
        <source>People a batch</source>
        <translation>1 バッチの人数</translation>
    </message>
    <message>
        <source>So many are moved in one step; a pause stops between two of them.</source>
        <translation>1 段階でこの人数を移行します。一時停止は段階の間で止まります。</translation>
    </message>
    <message>
        <source>Nobody is moved by this: everybody comes in, and goes on signing in as before.</source>
        <translation>これだけでは誰も移行しません。全員を取り込み、サインインはこれまでどおりです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 people.</source>
        <translation>1 バッチは 1～%1 人です。</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>実行した場合の結果</translation>
    </message>
    <message>
        <source>Those of an earlier migration that was given up, say, if their login there is still known here. Who is deleted while this one is on stays deleted.</source>
        <translation>以前に中止した移行の人などで、移行元のログイン手段がまだここで知られている場合です。この移行の間に削除された人は、削除されたままです。</translation>
    </message>
    <message>
        <source>Bring back who is there and lies in the recycle bin</source>
        <translation>移行元にいて、ここではごみ箱にある人を復元する</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationPane</name>
    <message>
        <source>No server is at work here. It goes on as soon as one serves.</source>
        <translation>ここで動いているサーバーがありません。サーバーが動き始めると続行します。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>begun %1</source>
        <comment>when</comment>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移行済み</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>New password since</source>
        <translation>その後パスワードを変更</translation>
    </message>
    <message>
        <source>Could not come in</source>
        <translation>取り込めなかった人</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translation>自分で入った人</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>1 バッチ</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最後の操作</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who, when</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>ごみ箱にある人</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationsPage</name>
    <message>
        <source>Moving in</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>Move people in</source>
        <translation>人を移行する</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Nobody is being moved</source>
        <translation>移行はありません</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>the older system, where its migration stands, its state</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>One is on</source>
        <translation>1 件が進行中</translation>
    </message>
    <message>
        <source>An older website has people, and is in use. They move here while it goes on: a few first, then everybody, batch by batch. Nobody notices, and until you finish, whoever has moved can be taken back.</source>
        <translation>以前のサイトに人がいて、今も使われています。それを使い続けながら、まず数人、次に全員をバッチごとにここへ移行します。誰にも気づかれず、完了するまでは移行した人を元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n are over</source>
        <translation>
            <numerusform>%n 件が終了</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the migrations</source>
        <translation>移行の表示</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every migration, whoever stays behind</comment>
        <translation>表示: %1、%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>every migration</source>
        <translation>すべての移行</translation>
    </message>
    <message>
        <source>the migration that is on</source>
        <translation>進行中の移行</translation>
    </message>
    <message>
        <source>migrations that are over</source>
        <translation>終了した移行</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>whoever stays behind</source>
        <translation>残る人の有無を問わない</translation>
    </message>
    <message>
        <source>where somebody stays behind</source>
        <translation>残る人あり</translation>
    </message>
    <message>
        <source>where nobody stays behind</source>
        <translation>残る人なし</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Somebody stays behind</source>
        <translation>残る人あり</translation>
    </message>
    <message>
        <source>Older system</source>
        <translation>以前のシステム</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>People moved</source>
        <translation>移行した人</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>進み具合</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MoveSection</name>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Move everybody</source>
        <translation>全員を移行</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Bring in who is new there</source>
        <translation>移行元の新しい人を取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%1 would move, in %n batches; %2 would stay behind.</source>
        <extracomment>people; batches; people</extracomment>
        <translation>
            <numerusform>%1 人が %n バッチで移行し、%2 人が残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n something has changed there, and changes here before.</source>
        <translation>
            <numerusform>%n 人は移行元で内容が変わったため、移行の前にここでも変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>%n 人を移行</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>実行した場合の結果</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Moving</name>
    <message numerus="yes">
        <source>%1 of %n people have moved.</source>
        <extracomment>how many people have moved, of how many</extracomment>
        <translation>
            <numerusform>%n 人のうち %1 人を移行しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>移行中</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>元に戻し中</translation>
    </message>
    <message>
        <source>Stopped by itself</source>
        <translation>自動で停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%n stay behind</source>
        <translation>
            <numerusform>%n 人が残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has moved</source>
        <translation>全員を移行済み</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>Everybody is brought in, %n so far.</source>
        <translation>
            <numerusform>全員を取り込んでいます。現在 %n 人です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pilot set moves. %1</source>
        <translation>先行する人を移行しています。%1</translation>
    </message>
    <message>
        <source>People go back to %1. %2</source>
        <translation>人を %1 に戻しています。%2</translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n people are at home here.</source>
        <translation>
            <numerusform>完了しました。%n 人の管理元はここです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have come in, and still sign in by %1.</source>
        <translation>
            <numerusform>%n 人を取り込みました。サインインは今も %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not answer as it should: %2</source>
        <translation>%1 の応答が正しくありません: %2</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>待っている人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait. They keep their names and passwords, stay signed in, and notice nothing. Until you finish, they can be taken back.</source>
        <translation>
            <numerusform>%n 人が待っています。名前とパスワードは変わらず、サインインも続き、本人は気づきません。完了するまでは元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has moved yet.</source>
        <translation>まだ誰も移行していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people go back to %1. What was changed here of their names and addresses gives way to what is said there.</source>
        <extracomment>who goes back; the older system; perhaps a sentence on who stays</extracomment>
        <translation>
            <numerusform>%n 人が %1 に戻ります。ここで変えた名前とアドレスは、戻り先の内容に置き換わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a new password that nobody knows there, and stay.</source>
        <translation>
            <numerusform>%n 人は新しいパスワードが移行元で使えないため、ここに残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people came by %1 since everybody was brought in, and would lose their way in. Bring them in first.</source>
        <translation>
            <numerusform>まだ完了できません。取り込みの後に %n 人が %1 から入りました。この人たちが入れなくなるため、先に取り込んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people would lose their way in. Move them first.</source>
        <translation>
            <numerusform>まだ完了できません。%n 人が入れなくなります。先に移行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on %1 is out of use, and nobody goes back.</source>
        <translation>以後 %1 は使われず、誰も戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there; they ask for a new one here.</source>
        <translation>
            <numerusform>%n 人は移行元にパスワードがないため、ここで新しいものを申請します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody would lose their way in. The numbers are new: look again.</source>
        <translation>入れなくなる人がいます。数字は新しくなっています。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Only at the house itself: its key opens the password of the older system.</source>
        <translation>環境そのものの上でのみ行えます。以前のシステムのパスワードを開くには、環境の鍵が必要です。</translation>
    </message>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>停止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>This authority gives no accounts away, or is out of use.</source>
        <translation>この認証元はアカウントを引き渡せないか、無効になっています。</translation>
    </message>
    <message>
        <source>It has moved on meanwhile. What stands here is new.</source>
        <translation>その間に先へ進みました。表示されているのは新しい内容です。</translation>
    </message>
    <message>
        <source>The older system does not answer: %1</source>
        <translation>以前のシステムが応答しません: %1</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Given up. Everybody signs in by %1 as before.</source>
        <translation>中止しました。全員がこれまでどおり %1 でサインインします。</translation>
    </message>
    <message numerus="yes">
        <source>%n have no login there any more, and stay.</source>
        <translation>
            <numerusform>%n 人は移行元のログイン手段がもうないため、ここに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be given up once those who have moved are back.</source>
        <translation>移行した人を元に戻すと、中止できます。</translation>
    </message>
    <message>
        <source>Begun by mistake? Then give it up: everybody who waits goes on signing in by %1. Whoever came in stays in the list, and History takes that import back. Another migration may be begun at once.</source>
        <translation>間違えて開始した場合は中止してください。待っている人は全員、引き続き %1 でサインインします。取り込んだ人は一覧に残り、その取り込みは「履歴」から元に戻せます。すぐに別の移行を開始できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n who could not go back stay at home here.</source>
        <translation>
            <numerusform>元に戻せなかった %n 人の管理元は、ここのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie in the recycle bin; whoever is brought back asks for a new password here.</source>
        <translation>
            <numerusform>%n 人はごみ箱にあり、復元された人はここで新しいパスワードを申請します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be asked: %2 Whoever has registered there since everybody was brought in is not known here, and would be without a way in.</source>
        <extracomment>the older system; what it said</extracomment>
        <translation>%1 に問い合わせできません: %2 取り込みの後に移行元で登録した人はここでは知られておらず、入れなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in, and would be without a way in.</source>
        <translation>
            <numerusform>移行元のアカウント %n 件は取り込めなかったため、入れなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n accounts at %1 are not here. Bring them in first.</source>
        <translation>
            <numerusform>まだ完了できません。%1 のアカウント %n 件がここにありません。先に取り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has registered there just now. Bring them in first.</source>
        <translation>たった今、移行元で登録した人がいます。先に取り込んでください。</translation>
    </message>
    <message>
        <source>Accounts there could not come in, and how many is new: look again.</source>
        <translation>移行元に取り込めなかったアカウントがあり、その数が変わりました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Somebody has moved. Take them back first.</source>
        <translation>移行した人がいます。先に元に戻してください。</translation>
    </message>
    <message>
        <source>One is on already. Finish it first, or give it up.</source>
        <translation>すでに 1 件が進行中です。先に完了するか、中止してください。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MovingProgress</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>残り %n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewAuthority</name>
    <message>
        <source>Add it</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>A new authority</source>
        <translation>新しい認証元</translation>
    </message>
    <message>
        <source>Somebody else who knows people’s passwords.</source>
        <translation>ユーザーのパスワードを知っている相手です。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>What people read when they choose it.</source>
        <translation>選択時に表示される名前。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What stands after the @ when people name it: alice@club.</source>
        <translation>alice@club のように、@ の後に書く名前。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>認証元の種類</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewInvitations</name>
    <message>
        <source>How they are invited</source>
        <translation>招待の方法</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>行われること</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>%n 人を招待</numerusform>
        </translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>メールで</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙で</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>They choose their own password.</source>
        <translation>パスワードは本人が決めます。</translation>
    </message>
    <message>
        <source>They join</source>
        <translation>参加グループ</translation>
    </message>
    <message>
        <source>Days until it ends, 1 to %1</source>
        <translation>有効日数（1～%1）</translation>
    </message>
    <message>
        <source>Signed by, as they read it (optional)</source>
        <translation>署名として表示する名前（任意）</translation>
    </message>
    <message>
        <source>A word to them (optional)</source>
        <translation>本人へのひとこと（任意）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>There is no group yet.</source>
        <translation>グループはまだありません。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is done with it</comment>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>person, verdict, reason</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Nothing is done before you press the button.</source>
        <translation>ボタンを押すまで何も行われません。</translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited.</source>
        <translation>
            <numerusform>%n 人を招待します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out.</source>
        <translation>
            <numerusform>%n 人を除きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>People to invite, one a line</source>
        <translation>招待する人（1 行に 1 人）</translation>
    </message>
    <message>
        <source>Days until the invitation ends</source>
        <translation>招待の有効日数</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>本人へのひとこと</translation>
    </message>
    <message>
        <source>One a line: an address, a name with the address in &lt; &gt;, or first name, last name, address.</source>
        <translation>1 行に 1 人。アドレス、名前と &lt; &gt; で囲んだアドレス、または名、姓、アドレス。</translation>
    </message>
    <message>
        <source>One a line; a name is enough. Whoever holds the sheet may use it, and confirms an address of their own afterwards.</source>
        <translation>1 行に 1 人。名前だけでもかまいません。用紙を持つ人が使え、後で自分のアドレスを確認します。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewPersonForm</name>
    <message>
        <source>Add person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新しい人</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Username; may be changed until a site has received it</source>
        <translation>ユーザー名。サイトに渡るまで変更できます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A name or an address is needed.</source>
        <translation>名前かアドレスが必要です。</translation>
    </message>
    <message>
        <source>I vouch that the address is theirs</source>
        <translation>アドレスが本人のものと保証する</translation>
    </message>
    <message>
        <source>Nobody was added yet. What you typed stays.</source>
        <translation>まだ誰も追加されていません。入力した内容は残っています。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewSite</name>
    <message>
        <source>Connect it</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>新しいサイト</translation>
    </message>
    <message>
        <source>Then make its key, and put that into the site’s settings.</source>
        <translation>続いて鍵を作成し、サイトの設定に入れてください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address where people come back</source>
        <translation>戻り先アドレス</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>運営</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>新しい組織</translation>
    </message>
    <message>
        <source>Name of the new organisation</source>
        <translation>新しい組織の名前</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NodesSection</name>
    <message>
        <source>Its clock agrees with the database’s.</source>
        <translation>時計はデータベースと合っています。</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of the database’s.</source>
        <translation>時計はデータベースより %1 進んでいます。</translation>
    </message>
    <message>
        <source>Its clock is %1 behind the database’s.</source>
        <translation>時計はデータベースより %1 遅れています。</translation>
    </message>
    <message>
        <source>How much room its disk has is not known.</source>
        <translation>ディスクの空きは不明です。</translation>
    </message>
    <message>
        <source>%1 of %2 are free on its disk.</source>
        <translation>ディスクの空きは %2 中 %1 です。</translation>
    </message>
    <message>
        <source>Servers of this house</source>
        <translation>この環境のサーバー</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <comment>a time</comment>
        <translation>最終報告: %1</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>None has told of itself within a day.</source>
        <translation>過去 1 日間に報告したサーバーはありません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OldestCard</name>
    <message>
        <source>Oldest waiting change</source>
        <translation>最も古い待機中の変更</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待ちなし</translation>
    </message>
    <message numerus="yes">
        <source>warning after %n minutes</source>
        <translation>
            <numerusform>%n 分で警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>critical after %n minutes</source>
        <translation>
            <numerusform>%n 分で危険</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OnlineCard</name>
    <message>
        <source>nothing is known of this time yet</source>
        <translation>この期間の情報はまだありません</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>いた人</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdAddresses</name>
    <message>
        <source>Add address…</source>
        <translation>アドレスを追加…</translation>
    </message>
    <message>
        <source>Check an address…</source>
        <translation>アドレスを確認…</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>このアドレスを追加</translation>
    </message>
    <message>
        <source>Address to add</source>
        <translation>追加するアドレス</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Address that the application sends</source>
        <translation>アプリケーションが送るアドレス</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1 は一覧にあります。</translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 は一覧にありません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdApps</name>
    <message>
        <source>Settings of the application</source>
        <translation>アプリケーションの設定</translation>
    </message>
    <message>
        <source>Add its redirect address</source>
        <translation>リダイレクト先アドレスを追加</translation>
    </message>
    <message>
        <source>Set up an application</source>
        <translation>アプリケーションを設定</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>For %1. In place of SECRET stands the secret that was shown once.</source>
        <translation>%1 用です。SECRET には、1 回だけ表示されたシークレットを入れます。</translation>
    </message>
    <message>
        <source>%1 proves itself in another way than is chosen above: “%2”.</source>
        <translation>%1 の証明方法は、上で選んだものと違います: 「%2」。</translation>
    </message>
    <message>
        <source>Its redirect address %1 is on the list.</source>
        <translation>リダイレクト先アドレス %1 は一覧にあります。</translation>
    </message>
    <message>
        <source>It comes back to %1, if it runs at this site’s address.</source>
        <translation>このサイトのアドレスで動いている場合、戻り先は %1 です。</translation>
    </message>
    <message>
        <source>Choose its binding</source>
        <translation>このアプリケーションの結び付けを選ぶ</translation>
    </message>
    <message>
        <source>%1 sends neither PKCE nor a nonce, as far as was known when this was written; a newer version may know PKCE. It is let in where “%2” is chosen as its binding.</source>
        <translation>%1 は、この説明の作成時点で分かっている限り PKCE も nonce も送りません。新しいバージョンは PKCE に対応しているかもしれません。結び付けに「%2」を選ぶと受け入れられます。</translation>
    </message>
    <message>
        <source>%1 knows no PKCE. It is let in where “%2” is chosen as its binding.</source>
        <translation>%1 は PKCE に対応していません。結び付けに「%2」を選ぶと受け入れられます。</translation>
    </message>
    <message>
        <source>Choose its addresses for signing out</source>
        <translation>サインアウト用のアドレスを選ぶ</translation>
    </message>
    <message>
        <source>It is told when people sign out, and may send them on to %1.</source>
        <translation>サインアウトはアプリケーションに通知されます。サインアウト後の移動先は %1 にできます。</translation>
    </message>
    <message>
        <source>It can be told when people sign out, at %1, and sends those who sign out there on to %2.</source>
        <translation>サインアウトの通知は %1 で受け取れます。アプリケーションでサインアウトした人は %2 へ移動します。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdClaims</name>
    <message>
        <source>Add claim…</source>
        <translation>クレームを追加…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Claims of its own</source>
        <translation>独自のクレーム</translation>
    </message>
    <message>
        <source>Where the value is from</source>
        <translation>値の取得元</translation>
    </message>
    <message>
        <source>Name of the claim</source>
        <translation>クレームの名前</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>How their names begin; nothing for all</source>
        <translation>名前の先頭の文字（空欄ですべて）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a claim</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>None: the standard ones are enough for most applications.</source>
        <translation>なし: ほとんどのアプリケーションは標準のもので足ります。</translation>
    </message>
    <message>
        <source>What this application reads of a person under a name that it expects, with the scope profile; what is made of groups, with the scope groups.</source>
        <translation>このアプリケーションが、決まった名前で読み取る人の情報です。スコープ profile で渡されます。グループをもとにしたものは、スコープ groups で渡されます。</translation>
    </message>
    <message>
        <source>Let it ask for groups</source>
        <translation>グループの要求を許可</translation>
    </message>
    <message>
        <source>%1: made of groups, and never told, since this application may not ask for the scope groups.</source>
        <translation>%1: グループをもとにしたものですが、このアプリケーションはスコープ groups を要求できないため、渡されません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdGrants</name>
    <message>
        <source>Signed in there now</source>
        <translation>現在そこにログイン中</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>いません。</translation>
    </message>
    <message>
        <source>Show more people</source>
        <translation>さらに人を表示</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdKeysSection</name>
    <message>
        <source>Signing keys</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>With these the house signs what it tells sites by OpenID Connect. Every ninety days the next one takes over by itself; sites learn of it a day before.</source>
        <translation>OpenID Connect でサイトに伝える内容に、この環境が署名する鍵です。90 日ごとに次の鍵へ自動で切り替わり、サイトには 1 日前に伝わります。</translation>
    </message>
    <message>
        <source>None yet: the server makes them when it starts.</source>
        <translation>まだありません。サーバーが起動時に作成します。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Still published</source>
        <translation>まだ公開中</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の鍵</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>署名中</translation>
    </message>
    <message>
        <source>Signed until %1. Nobody takes it for ours any more.</source>
        <translation>%1 まで署名に使用。もう、この環境の鍵とは認められません。</translation>
    </message>
    <message>
        <source>Signed until %1; still published until %2, for what it signed.</source>
        <translation>%1 まで署名に使用。その署名の確認のため、%2 まで公開します。</translation>
    </message>
    <message>
        <source>Signs from %1.</source>
        <translation>%1 から署名します。</translation>
    </message>
    <message>
        <source>Signs since %1.</source>
        <translation>%1 から署名に使用しています。</translation>
    </message>
    <message>
        <source>Key ID %1</source>
        <translation>鍵 ID %1</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>今すぐ置き換える</translation>
    </message>
    <message>
        <source>It may be known to others: replace and withdraw…</source>
        <translation>漏れた可能性がある場合: 置き換えて失効…</translation>
    </message>
    <message>
        <source>Withdraw the key for %1?</source>
        <translation>%1 の鍵を失効させますか？</translation>
    </message>
    <message>
        <source>Nothing that it has signed is believed any more: applications ask for new tokens, and some people have to sign in again. A new key signs at once.</source>
        <translation>この鍵の署名はすべて信頼されなくなります。アプリケーションは新しいトークンを求め、再びサインインが必要になる人もいます。新しい鍵がすぐに署名を始めます。</translation>
    </message>
    <message>
        <source>Replace and withdraw</source>
        <translation>置き換えて失効</translation>
    </message>
    <message>
        <source>Another took its turn before it had signed anything.</source>
        <translation>何も署名しないうちに、別の鍵に替わりました。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdRejected</name>
    <message>
        <source>Forget these</source>
        <translation>この記録を消去</translation>
    </message>
    <message>
        <source>Refused lately</source>
        <translation>最近の拒否</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>拒否はありません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that is one cause</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>It has been added since.</source>
        <translation>その後、追加されました。</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>このアドレスを追加</translation>
    </message>
    <message numerus="yes">
        <source>%n times, the last one %1.</source>
        <translation>
            <numerusform>%n 回、最後は %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for neither</source>
        <translation>どちらも求めない</translation>
    </message>
    <message>
        <source>Take a nonce instead</source>
        <translation>代わりに nonce を使う</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSecrets</name>
    <message>
        <source>ends at once</source>
        <translation>すぐに終了</translation>
    </message>
    <message>
        <source>holds for one day more</source>
        <translation>あと 1 日有効</translation>
    </message>
    <message>
        <source>holds for a week more</source>
        <translation>あと 1 週間有効</translation>
    </message>
    <message>
        <source>holds for 30 days more</source>
        <translation>あと 30 日有効</translation>
    </message>
    <message>
        <source>Make secret</source>
        <translation>シークレットを作成</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>古いシークレット</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>別のシークレットを作成</translation>
    </message>
    <message>
        <source> It ends %1.</source>
        <translation> %1 に終了します。</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <comment>a secret</comment>
        <translation>%1 で始まるシークレット</translation>
    </message>
    <message>
        <source>Made %1. It was shown once and cannot be read again.</source>
        <translation>作成: %1。1 回だけ表示され、再び読むことはできません。</translation>
    </message>
    <message>
        <source>End now</source>
        <comment>a secret</comment>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>The application cannot prove itself before it has a secret.</source>
        <translation>シークレットができるまで、アプリケーションは身元を証明できません。</translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation>%1 のシークレット</translation>
    </message>
    <message>
        <source>Put it into the application’s settings before the old one ends.</source>
        <translation>古いものが終了する前に、アプリケーションの設定に入れてください。</translation>
    </message>
    <message>
        <source>Put it into the application’s settings, with the client ID.</source>
        <translation>クライアント ID とともに、アプリケーションの設定に入れてください。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSection</name>
    <message>
        <source>Most applications can be signed in to by OpenID Connect: wikis, clouds, chats, shops. The gates, consents and updates of this site hold for it, too.</source>
        <translation>ウィキ、クラウド、チャット、ショップなど、ほとんどのアプリケーションには OpenID Connect でサインインできます。このサイトのゲート、同意、更新も適用されます。</translation>
    </message>
    <message>
        <source>Set up OpenID Connect</source>
        <translation>OpenID Connect を設定</translation>
    </message>
    <message>
        <source>End OpenID Connect here…</source>
        <translation>OpenID Connect を終了…</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>how other applications ask</source>
        <translation>ほかのアプリケーションの問い合わせ方法</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>ディスカバリー</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>ユーザー情報</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>People may sign in by it</source>
        <translation>これで人がサインインできる</translation>
    </message>
    <message>
        <source>Off: every request is refused, and tokens hold no more.</source>
        <translation>オフの場合、要求はすべて拒否され、トークンも無効になります。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>By this name the application tells who it is. It is no secret.</source>
        <translation>アプリケーションが名乗る名前です。秘密ではありません。</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>リダイレクト先アドレス</translation>
    </message>
    <message>
        <source>None yet: nobody can sign in before there is one.</source>
        <translation>まだありません。登録するまで誰もサインインできません。</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>サインアウト後のアドレス</translation>
    </message>
    <message>
        <source>None: people stay on a page of this house.</source>
        <translation>なし: この環境のページに残ります。</translation>
    </message>
    <message>
        <source>End OpenID Connect at %1?</source>
        <translation>%1 の OpenID Connect を終了しますか？</translation>
    </message>
    <message>
        <source>Its secrets are forgotten, and whoever is signed in there by it is signed out. Its settings can be brought back from the history, its secrets cannot.</source>
        <translation>シークレットは消え、これでサインインしている人はサインアウトします。設定は履歴から復元できますが、シークレットは復元できません。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>終了する</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSettings</name>
    <message>
        <source>It may ask for %1</source>
        <translation>要求できるスコープ %1</translation>
    </message>
    <message>
        <source>How it proves itself</source>
        <translation>身元の証明方法</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>アプリケーションの鍵</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A JWK set with its public keys, for the proof by signature.</source>
        <translation>署名による証明に使う公開鍵の JWK セット。</translation>
    </message>
    <message>
        <source>Pushed requests only</source>
        <translation>プッシュされたリクエストのみ</translation>
    </message>
    <message>
        <source>The application hands its request over by itself first, so that nobody reads or changes it.</source>
        <translation>アプリケーションが先にリクエストを直接渡すため、途中で読まれたり変えられたりしません。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Of the ID token. Every application takes RS256; the others are shorter.</source>
        <translation>ID トークンの署名。RS256 はどのアプリケーションでも使えます。ほかはより短くなります。</translation>
    </message>
    <message>
        <source>What it may ask for</source>
        <translation>要求できるもの</translation>
    </message>
    <message>
        <source>Devices without a browser may sign in</source>
        <translation>ブラウザーのない端末もサインインできる</translation>
    </message>
    <message>
        <source>They show a code, and their person types it on another device.</source>
        <translation>端末にコードが表示され、人が別の端末で入力します。</translation>
    </message>
    <message>
        <source>It may act for itself</source>
        <translation>自分自身として動作できる</translation>
    </message>
    <message>
        <source>Without any person: a service that asks in its own name.</source>
        <translation>人を伴わず、サービス自身の名前で要求します。</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Minutes until an access token must be renewed.</source>
        <translation>アクセストークンの更新が必要になるまでの分数。</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Days after which a person must sign in again, if the site did not ask meanwhile.</source>
        <translation>サイトからの要求がない場合に、再びサインインが必要になるまでの日数。</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Without a secret, PKCE is all that protects a sign-in.</source>
        <translation>シークレットがない場合、サインインを守るのは PKCE だけです。</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>結び付け</translation>
    </message>
    <message>
        <source>What ties a sign-in to the browser that began it.</source>
        <translation>サインインを、開始したブラウザーに結び付けるものです。</translation>
    </message>
    <message>
        <source>Where the application is told that a person has signed out, or that what it was let have has ended (back-channel logout).</source>
        <translation>人がサインアウトしたこと、またはアプリケーションに許可されていたものが終了したことを、アプリケーションに知らせる先（back-channel logout）。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdWords</name>
    <message>
        <source>another scheme</source>
        <translation>スキームが違う</translation>
    </message>
    <message>
        <source>www. before one of them only</source>
        <translation>片方だけ www. で始まる</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>ホストが違う</translation>
    </message>
    <message>
        <source>another port</source>
        <translation>ポートが違う</translation>
    </message>
    <message>
        <source>a slash at the end of one of them only</source>
        <translation>片方だけ末尾にスラッシュがある</translation>
    </message>
    <message>
        <source>other capital letters</source>
        <translation>大文字と小文字が違う</translation>
    </message>
    <message>
        <source>another path</source>
        <translation>パスが違う</translation>
    </message>
    <message>
        <source>something else after the ?</source>
        <translation>? の後が違う</translation>
    </message>
    <message>
        <source>a # in one of them only</source>
        <translation>片方だけ # がある</translation>
    </message>
    <message>
        <source>Nothing: an app or a page in the browser</source>
        <translation>なし: アプリ、またはブラウザー内のページ</translation>
    </message>
    <message>
        <source>A secret, in a header (the usual way)</source>
        <translation>シークレットをヘッダーで送る（標準）</translation>
    </message>
    <message>
        <source>A secret, in the form</source>
        <translation>シークレットをフォームで送る</translation>
    </message>
    <message>
        <source>A signature with a key of its own</source>
        <translation>独自の鍵による署名</translation>
    </message>
    <message>
        <source>Names, username and language, and the site’s own claims.</source>
        <translation>名前、ユーザー名、言語、サイト独自のクレーム。</translation>
    </message>
    <message>
        <source>The main address, which has been confirmed.</source>
        <translation>確認済みのメインアドレス。</translation>
    </message>
    <message>
        <source>The names of all groups the person is in.</source>
        <translation>その人が入っているすべてのグループの名前。</translation>
    </message>
    <message>
        <source>It stays signed in after the person has left, until the days below have passed.</source>
        <translation>人が離れた後も、下の日数が過ぎるまでサインインしたままになります。</translation>
    </message>
    <message>
        <source>The same text for everybody</source>
        <translation>全員同じ文字列</translation>
    </message>
    <message>
        <source>Whether they are in a group</source>
        <translation>グループに入っているかどうか</translation>
    </message>
    <message>
        <source>Groups whose name begins with</source>
        <translation>名前が次で始まるグループ</translation>
    </message>
    <message>
        <source>The username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>常に「%1」</translation>
    </message>
    <message>
        <source>true for those in the group “%1”, else false</source>
        <translation>グループ「%1」の人は true、ほかは false</translation>
    </message>
    <message>
        <source>the names of all groups the person is in</source>
        <translation>その人が入っているすべてのグループの名前</translation>
    </message>
    <message>
        <source>groups that begin with “%1”, without that</source>
        <translation>「%1」で始まるグループ（先頭のその部分は除く）</translation>
    </message>
    <message>
        <source>the username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>An address has at most 2000 characters.</source>
        <translation>アドレスは 2000 文字までです。</translation>
    </message>
    <message>
        <source>An address has no spaces, and plain letters only.</source>
        <translation>アドレスに空白は使えません。使えるのは半角の文字だけです。</translation>
    </message>
    <message>
        <source>A * stands for nothing here: write every address out.</source>
        <translation>* は使えません。アドレスをすべて書き出してください。</translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation>https:// から、アドレス全体を書いてください。</translation>
    </message>
    <message>
        <source>Leave out the # and what follows it.</source>
        <translation># とその後を除いてください。</translation>
    </message>
    <message>
        <source>An address here names no user.</source>
        <translation>ここのアドレスにユーザー名は含められません。</translation>
    </message>
    <message>
        <source>It needs https. Plain http is for the very computer where the application is used.</source>
        <translation>https が必要です。http は、アプリケーションを使うコンピューター自身のアドレスに限ります。</translation>
    </message>
    <message>
        <source>It needs https, or an app’s own scheme with a dot in it, as in org.example.app:/back.</source>
        <translation>https か、org.example.app:/back のように、ピリオドを含むアプリ独自のスキームが必要です。</translation>
    </message>
    <message>
        <source>It is nearly %1; the difference: %2.</source>
        <translation>%1 とほぼ同じです。違い: %2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>A redirect address that is not registered</source>
        <translation>登録されていないリダイレクト先アドレス</translation>
    </message>
    <message>
        <source>An address after signing out that is not registered</source>
        <translation>登録されていないサインアウト後のアドレス</translation>
    </message>
    <message>
        <source>No PKCE challenge came</source>
        <translation>PKCE のチャレンジがない</translation>
    </message>
    <message>
        <source>A PKCE challenge of another kind than S256</source>
        <translation>PKCE のチャレンジが S256 ではない</translation>
    </message>
    <message>
        <source>Neither a PKCE challenge nor a nonce came</source>
        <translation>PKCE のチャレンジも nonce もない</translation>
    </message>
    <message>
        <source>The request was not pushed first</source>
        <translation>リクエストが先にプッシュされていない</translation>
    </message>
    <message>
        <source>A scope that the site may not ask for</source>
        <translation>サイトが要求できないスコープ</translation>
    </message>
    <message>
        <source>Another flow than the code’s</source>
        <translation>認可コード以外のフロー</translation>
    </message>
    <message>
        <source>The application did not prove who it is</source>
        <translation>アプリケーションが身元を証明していない</translation>
    </message>
    <message>
        <source>The PKCE verifier did not fit</source>
        <translation>PKCE の検証コードが一致しない</translation>
    </message>
    <message>
        <source>Add it if it is the application’s own; somebody else’s would get the answers.</source>
        <translation>アプリケーション自身のものなら追加してください。他人のものを追加すると、応答が他人に渡ります。</translation>
    </message>
    <message>
        <source>Choose S256 in the application.</source>
        <translation>アプリケーションで S256 を選んでください。</translation>
    </message>
    <message>
        <source>Switch pushed requests on in the application, or off below.</source>
        <translation>アプリケーションでプッシュされたリクエストを有効にするか、下でオフにしてください。</translation>
    </message>
    <message>
        <source>Allow the scope below, or ask for less in the application.</source>
        <translation>下でスコープを許可するか、アプリケーションの要求を減らしてください。</translation>
    </message>
    <message>
        <source>Choose the authorization code flow in the application.</source>
        <translation>アプリケーションで認可コードフローを選んでください。</translation>
    </message>
    <message>
        <source>Compare its secret, and whether it sends it in the way that is chosen below.</source>
        <translation>シークレットと、その送り方が下の選択と同じかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>Once, it may be a page that was opened twice; often, an application that mixes up sign-ins.</source>
        <translation>1 回だけなら、ページが 2 回開かれた可能性があります。たびたび起きるなら、アプリケーションがサインインを取り違えている可能性があります。</translation>
    </message>
    <message>
        <source>PKCE (the usual way)</source>
        <translation>PKCE（標準）</translation>
    </message>
    <message>
        <source>A nonce instead of PKCE</source>
        <translation>PKCE の代わりに nonce</translation>
    </message>
    <message>
        <source>Neither PKCE nor a nonce</source>
        <translation>PKCE も nonce もなし</translation>
    </message>
    <message>
        <source>Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another sign-in, unless the application checks its nonce.</source>
        <translation>この設定ではサインインの保護が弱くなります。アプリケーションが nonce を確認しない場合、盗まれたコードを別のサインインに使われる可能性があります。</translation>
    </message>
    <message>
        <source>Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another sign-in, and nobody notices. Choose this only for an application that can do neither.</source>
        <translation>この設定ではサインインの保護が弱くなります。盗まれたコードを別のサインインに使われても、誰も気づきません。どちらにも対応していないアプリケーションにだけ選んでください。</translation>
    </message>
    <message>
        <source>Switch PKCE on in the application. If it knows none, take a nonce instead.</source>
        <translation>アプリケーションで PKCE を有効にしてください。対応していなければ、代わりに nonce を使ってください。</translation>
    </message>
    <message>
        <source>Switch PKCE on in the application, or its nonce. If it knows neither and has a secret, it can be let in without; a code that somebody has stolen can then be put into another sign-in, and nobody notices.</source>
        <translation>アプリケーションで PKCE か nonce を有効にしてください。どちらにも対応しておらずシークレットがある場合は、なしでも受け入れられます。その場合、盗まれたコードを別のサインインに使われても、誰も気づきません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OrgPane</name>
    <message>
        <source>Delete organisation</source>
        <translation>組織を削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Asks each person before data leaves</source>
        <translation>データを渡す前に一人ひとりに確認する</translation>
    </message>
    <message>
        <source>Its sites let in, find and are told of those people only who agreed. Switching it on holds back what is owed until they do; switching it off sends it at once.</source>
        <translation>サイトは、同意した人だけを入れ、検索でき、通知を受けます。有効にすると未配信分は同意まで保留され、無効にするとすぐ送られます。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Why it wants data; people read this when they are asked.</source>
        <translation>データを求める理由。同意を求められた人が読みます。</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Sites it runs</source>
        <translation>運営するサイト</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>It runs %n sites, and a site needs somebody who runs it. Move or delete them first.</source>
        <translation>
            <numerusform>%n サイトを運営しています。サイトには運営者が必要です。先に移すか削除してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs %n sites</source>
        <translation>
            <numerusform>%n サイトを運営</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Names of its own for people</source>
        <translation>人に独自の識別子を使う</translation>
    </message>
    <message>
        <source>By OpenID Connect its sites know each person by another name (sub) than those of other organisations, so that nobody can compare. Switching it makes everybody a stranger to sites that know them by the name they have now.</source>
        <translation>OpenID Connect では、この組織のサイトに、ほかの組織とは別の識別子（sub）を渡すため、互いに照合できません。切り替えると、今の識別子を使っているサイトでは、全員が知らない人として扱われます。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OrgsPage</name>
    <message>
        <source>Organisations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>新しい組織</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>組織の名前</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>組織はまだありません</translation>
    </message>
    <message>
        <source>Every site is run by an organisation. It says why it wants data, and people may be asked first.</source>
        <translation>サイトはすべて、いずれかの組織が運営します。組織はデータを求める理由を示し、本人に先に確認することもあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n people agree</source>
        <translation>
            <numerusform>%n 人が同意</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks nobody</source>
        <translation>確認なし</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n サイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, sites, consent of an organisation</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n 組織</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the organisations</source>
        <translation>組織の表示</translation>
    </message>
    <message>
        <source>Organisations %1, %2</source>
        <comment>with or without sites, whether or not they ask people</comment>
        <translation>組織: サイト %1、事前の同意 %2</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>with or without sites</source>
        <translation>問わない</translation>
    </message>
    <message>
        <source>with sites</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>without a site</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>whether or not they ask people first</source>
        <translation>問わない</translation>
    </message>
    <message>
        <source>asking people first</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>asking nobody</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Asking people first</source>
        <translation>同意が必要</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>サイトなし</translation>
    </message>
    <message>
        <source>Ask people first</source>
        <translation>先に同意を求める</translation>
    </message>
    <message>
        <source>Ask nobody</source>
        <translation>同意を求めない</translation>
    </message>
    <message>
        <source>Delete these organisations</source>
        <translation>これらの組織を削除</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask people first now.</source>
        <translation>
            <numerusform>%n 組織が先に同意を求めるようになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask nobody now.</source>
        <translation>
            <numerusform>%n 組織が同意を求めないようになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were deleted.</source>
        <translation>
            <numerusform>%n 組織を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>how many people, how many sites</comment>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n サイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Serving for %1. %2</source>
        <comment>a duration, a sentence</comment>
        <translation>稼働時間 %1。%2</translation>
    </message>
    <message>
        <source>Serving since just now. %1</source>
        <comment>a sentence</comment>
        <translation>稼働を始めたばかりです。%1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PagedModel</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaintedStrip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteActions</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>colours appearance mode</source>
        <translation>色 外観 モード</translation>
    </message>
    <message>
        <source>new user account create register</source>
        <translation>新規 ユーザー アカウント 作成 登録</translation>
    </message>
    <message>
        <source>people who were never here</source>
        <translation>来たことのない人</translation>
    </message>
    <message>
        <source>people whose address is not confirmed</source>
        <translation>アドレスが未確認の人</translation>
    </message>
    <message>
        <source>people who are locked out</source>
        <translation>入れなくなっている人</translation>
    </message>
    <message>
        <source>people who were removed, recycle bin</source>
        <translation>削除された人、ごみ箱</translation>
    </message>
    <message>
        <source>add create team</source>
        <translation>追加 作成 チーム</translation>
    </message>
    <message>
        <source>add create association</source>
        <translation>追加 作成 団体</translation>
    </message>
    <message>
        <source>new invitation send link paper sheet</source>
        <translation>新規 招待 送信 リンク 紙 用紙</translation>
    </message>
    <message>
        <source>add new create website application client</source>
        <translation>追加 新規 作成 ウェブサイト アプリ クライアント</translation>
    </message>
    <message>
        <source>stop the update queue</source>
        <translation>更新キューを止める</translation>
    </message>
    <message>
        <source>retry redeliver resend the queue</source>
        <translation>キューを再試行 再配信 再送</translation>
    </message>
    <message>
        <source>add LDAP directory OpenID Connect Google Microsoft PAM</source>
        <translation>LDAP ディレクトリ OpenID Connect Google Microsoft PAM を追加</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Colours as the desktop</source>
        <translation>デスクトップに合わせた色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ライトの色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ダークの色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>import people members CSV spreadsheet</source>
        <translation>取り込み インポート 人 メンバー 名簿 CSV 表計算</translation>
    </message>
    <message>
        <source>people who have not come for long, inactive, stale</source>
        <translation>長く来ていない人、休眠、放置</translation>
    </message>
    <message>
        <source>people who are not let in yet, pending</source>
        <translation>まだ入れない人、承認待ち、保留</translation>
    </message>
    <message>
        <source>sign-up on or off, what has to be approved, domains, days that a request waits</source>
        <translation>新規登録の有効と無効、承認が必要なもの、ドメイン、申請の待機日数</translation>
    </message>
    <message>
        <source>too many tries, unblock, has to wait</source>
        <translation>試行しすぎ、ブロック解除、待たされている人</translation>
    </message>
    <message>
        <source>what was deleted, bring back, restore, trash</source>
        <translation>削除されたもの、復元、元に戻す、ごみ箱</translation>
    </message>
    <message>
        <source>new migration from an older website</source>
        <translation>以前のサイトからの新しい移行</translation>
    </message>
    <message>
        <source>add a list that is followed at set times</source>
        <translation>決まった時刻に同期する名簿を追加</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteHelp</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>answer and its detail</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteSettings</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteSources</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Why can’t they enter?</source>
        <translation>入れない理由</translation>
    </message>
    <message>
        <source>Who may enter %1?</source>
        <translation>%1 に入れる人</translation>
    </message>
    <message>
        <source>Why can’t %1 enter a site?</source>
        <translation>%1 がサイトに入れない理由</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>認証元</translation>
    </message>
    <message>
        <source>Who may enter?</source>
        <translation>入れる人</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Edit connections</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>another database, profile, server, switch house</source>
        <translation>別のデータベース、プロファイル、サーバー、環境の切り替え</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新着情報</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>Gatelodge について</translation>
    </message>
    <message>
        <source>version, licences, changes, release notes</source>
        <translation>バージョン、ライセンス、変更点、リリースノート</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PasswordPage</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>The database did not take the last one.</source>
        <translation>データベースが前回のものを受け付けませんでした。</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop, so it is kept nowhere and asked for each time.</source>
        <translation>このデスクトップのキーリングが応答しないため、どこにも保管せず、毎回尋ねます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Keep it in the desktop’s keyring</source>
        <translation>デスクトップのキーリングに保管する</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PasswordSection</name>
    <message>
        <source>It is too short.</source>
        <translation>短すぎます。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>Everybody tries it first.</source>
        <translation>誰もが最初に試すものです。</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>推測されやすいものです。</translation>
    </message>
    <message>
        <source>It has too few kinds of characters.</source>
        <translation>文字の種類が足りません。</translation>
    </message>
    <message>
        <source>These rules accept it.</source>
        <translation>この規則では受け付けます。</translation>
    </message>
    <message>
        <source>Its strength is %1 of 4.</source>
        <comment>a score from 0 to 4</comment>
        <translation>強さは 4 段階中 %1 です。</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>What a new one has to be. A person’s own names and addresses are always refused, and so are the passwords that everybody tries first. Those in use stay as they are.</source>
        <translation>新しいパスワードの条件です。本人の名前とアドレス、そして誰もが最初に試すものは常に拒否されます。使用中のものはそのままです。</translation>
    </message>
    <message>
        <source>Try a password</source>
        <translation>パスワードを試す</translation>
    </message>
    <message>
        <source>It is judged by the rules above, saved or not, and forgotten. Nothing of it is kept.</source>
        <translation>保存の有無にかかわらず上の規則で判定し、忘れます。何も残りません。</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力を表示</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleDeeds</name>
    <message>
        <source>%1 was suspended.</source>
        <translation>%1 を停止しました。</translation>
    </message>
    <message>
        <source>%1 may enter again.</source>
        <translation>%1 は再び入れます。</translation>
    </message>
    <message numerus="yes">
        <source>%n people were suspended.</source>
        <translation>
            <numerusform>%n 人を停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may enter again.</source>
        <translation>
            <numerusform>%n 人が再び入れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>All their sessions have ended.</source>
        <translation>すべてのセッションが終わりました。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>%n 人を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was brought back.</source>
        <translation>%1 を復元しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>%n 人を復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>There was nothing to do for any of them.</source>
        <translation>対象の人にすることはありませんでした。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleExport</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Entries of a directory (*.ldif)</source>
        <translation>ディレクトリのエントリ (*.ldif)</translation>
    </message>
    <message>
        <source>Export to be imported</source>
        <translation>取り込み用の書き出し</translation>
    </message>
    <message>
        <source>IMS Enterprise, for a learning system (*.xml)</source>
        <translation>IMS Enterprise、学習管理システム用 (*.xml)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PersonFinder</name>
    <message>
        <source>Nobody is called so.</source>
        <translation>その名前の人はいません。</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>人を検索</translation>
    </message>
    <message>
        <source>Three letters at least.</source>
        <translation>3 文字以上入力してください。</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>名前、ユーザー名、アドレス</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PersonPane</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>再び入れる</translation>
    </message>
    <message>
        <source>What the person reads at the door, if anything</source>
        <translation>入口で本人に表示する文（任意）</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>ログイン手段</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 の詳細</translation>
    </message>
    <message>
        <source>At the door: “%1”</source>
        <translation>入口の表示: 「%1」</translation>
    </message>
    <message>
        <source>Why can’t they enter a site?</source>
        <translation>サイトに入れない理由</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save what is kept about them…</source>
        <translation>保存されている情報を書き出す…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>完全に消去…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PilotSection</name>
    <message>
        <source>Who goes first</source>
        <translation>先行する人</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>先行</translation>
    </message>
    <message>
        <source>Its members</source>
        <translation>グループのメンバー</translation>
    </message>
    <message>
        <source>So many of those who wait</source>
        <translation>待機中の人からこの人数</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>移行する</translation>
    </message>
    <message>
        <source>A few people first: try it with them, compare both sides, and go on.</source>
        <translation>まず数人で試し、両側を比べてから先へ進めます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have moved.</source>
        <translation>
            <numerusform>%n 人のうち %1 人を移行しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>%n 人を移行</numerusform>
        </translation>
    </message>
    <message>
        <source>How many is a number from 1 on.</source>
        <translation>人数は 1 以上の数字です。</translation>
    </message>
    <message numerus="yes">
        <source>%n more go first.</source>
        <translation>
            <numerusform>さらに %n 人が先行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody more: they are chosen already, or do not wait.</source>
        <translation>追加はありません。すでに選ばれているか、待機中ではありません。</translation>
    </message>
    <message>
        <source>A group whose members go first</source>
        <translation>先行するメンバーのグループ</translation>
    </message>
    <message>
        <source>How many go first</source>
        <translation>先行する人数</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlaceSection</name>
    <message>
        <source>Run by</source>
        <translation>運営</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Comes back to</source>
        <translation>戻り先</translation>
    </message>
    <message>
        <source>Where people come back with a sealed answer. No other address is ever used.</source>
        <translation>封印された応答を持って戻る場所。ほかのアドレスは使われません。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>The house’s own</source>
        <translation>環境の色</translation>
    </message>
    <message>
        <source>Of the pages that people see on their way to it, like #2758ab.</source>
        <translation>サイトへ向かう途中のページの色。#2758ab のように書きます。</translation>
    </message>
    <message>
        <source>Search needs a signature</source>
        <translation>検索に署名が必要</translation>
    </message>
    <message>
        <source>Searches and requests for keys are answered only if they are signed with the site’s key.</source>
        <translation>検索と鍵の要求には、サイトの鍵で署名されたものだけに答えます。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanModel</name>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1, %2, %3, line %4</source>
        <extracomment>A row read aloud: name, what becomes of it, why or how, line of the file</extracomment>
        <translation>%1、%2、%3、%4 行目</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanStep</name>
    <message numerus="yes">
        <source>%n people were imported</source>
        <translation>
            <numerusform>%n 人を取り込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that are left…</source>
        <translation>見送った行を保存…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Everybody is here already, and nothing is new.</source>
        <translation>全員が登録済みで、新しい内容はありません。</translation>
    </message>
    <message>
        <source>There is nothing to do: no row can be taken.</source>
        <translation>取り込める行がないため、することはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing happens while %n rows cannot be taken.</source>
        <translation>
            <numerusform>取り込めない行が %n 行ある間は、何も実行されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what would happen; and how</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>All of it happens at once and can be undone.</source>
        <translation>すべて一度に実行され、後で元に戻せます。</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>別のファイルを取り込む</translation>
    </message>
    <message>
        <source>Bring people back out of the recycle bin</source>
        <translation>ごみ箱にある人を復元する</translation>
    </message>
    <message>
        <source>All rows or none</source>
        <translation>全行を取り込めるときだけ実行する</translation>
    </message>
    <message>
        <source>Make groups that are missing</source>
        <translation>ないグループを作成する</translation>
    </message>
    <message>
        <source>Stopped in the middle, what is done stays, and the rest can be resumed for a day. All of it can be undone.</source>
        <translation>途中で中止した場合、完了した分はそのまま残り、残りは 1 日の間再開できます。すべて後で元に戻せます。</translation>
    </message>
    <message>
        <source>All at once</source>
        <extracomment>rows that are applied before the next ones</extracomment>
        <translation>すべて一度に</translation>
    </message>
    <message>
        <source>In batches of %L1 rows</source>
        <translation>%L1 行ずつ</translation>
    </message>
    <message>
        <source>How it is applied</source>
        <translation>適用の方法</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanView</name>
    <message>
        <source>What becomes of the rows</source>
        <translation>各行の扱い</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PreviewNames</name>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in that did not match</source>
        <translation>一致しなかったサインイン</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>アカウントの作成</translation>
    </message>
    <message>
        <source>Look in your mail</source>
        <translation>メールの確認</translation>
    </message>
    <message>
        <source>Choose name and password</source>
        <translation>名前とパスワードの選択</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>パスワードを忘れた場合</translation>
    </message>
    <message>
        <source>Forgotten login</source>
        <translation>サインイン方法を忘れた場合</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>A link that is too old</source>
        <translation>古すぎるリンク</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>パスワードの再入力</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト後</translation>
    </message>
    <message>
        <source>Gate: how sure</source>
        <translation>ゲート: 確かさ</translation>
    </message>
    <message>
        <source>Gate: groups</source>
        <translation>ゲート: グループ</translation>
    </message>
    <message>
        <source>Gate: name and address</source>
        <translation>ゲート: 名前とアドレス</translation>
    </message>
    <message>
        <source>Gate: waiting time</source>
        <translation>ゲート: 待機期間</translation>
    </message>
    <message>
        <source>Gate: consent</source>
        <translation>ゲート: 同意</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>停止中のアカウント</translation>
    </message>
    <message>
        <source>Account not open yet</source>
        <translation>まだ開いていないアカウント</translation>
    </message>
    <message>
        <source>Account has ended</source>
        <translation>終わったアカウント</translation>
    </message>
    <message>
        <source>Account waits for approval</source>
        <translation>承認待ちのアカウント</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Sites you use</source>
        <translation>利用中のサイト</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>共有している情報</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH 鍵</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>No such site</source>
        <translation>サイトがない</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>ページがない</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていない</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>試行しすぎ</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>現在利用不可</translation>
    </message>
    <message>
        <source>Something broke</source>
        <translation>不具合</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Gates and closed accounts</source>
        <translation>ゲートと閉じたアカウント</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>アカウント内</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>問題が起きたとき</translation>
    </message>
    <message>
        <source>Greeting on the sign-in page</source>
        <translation>サインインページのあいさつ</translation>
    </message>
    <message>
        <source>Above the sign-up form</source>
        <translation>新規登録フォームの上</translation>
    </message>
    <message>
        <source>Below the sign-in form</source>
        <translation>サインインフォームの下</translation>
    </message>
    <message>
        <source>Foot of every page</source>
        <translation>全ページの末尾</translation>
    </message>
    <message>
        <source>On the consent page</source>
        <translation>同意のページ</translation>
    </message>
    <message>
        <source>What people read first. One or two sentences are enough.</source>
        <translation>最初に読まれる文です。1～2 文で十分です。</translation>
    </message>
    <message>
        <source>Who may have an account here, and what it is for.</source>
        <translation>誰がアカウントを持てるか、何のためのものか。</translation>
    </message>
    <message>
        <source>News for everybody who signs in: a closed day, a new address.</source>
        <translation>サインインする全員へのお知らせ: 休業日、新しいアドレスなど。</translation>
    </message>
    <message>
        <source>Imprint and privacy notice. Web addresses become links.</source>
        <translation>運営者情報とプライバシー通知。Web アドレスはリンクになります。</translation>
    </message>
    <message>
        <source>What becomes of the data, in your words.</source>
        <translation>データの扱いについての説明。</translation>
    </message>
    <message>
        <source>Confirm an address</source>
        <translation>アドレスの確認</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>新しいパスワードの設定</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Password ends soon</source>
        <translation>パスワードの期限間近</translation>
    </message>
    <message>
        <source>Way to sign in added</source>
        <translation>サインイン方法の追加</translation>
    </message>
    <message>
        <source>Address tried by others</source>
        <translation>他人が試したアドレス</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>アドレスの追加</translation>
    </message>
    <message>
        <source>Account approved</source>
        <translation>アカウントの承認</translation>
    </message>
    <message>
        <source>Request approved</source>
        <translation>申請の承認</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>申請の却下</translation>
    </message>
    <message>
        <source>Request ran out</source>
        <translation>申請の期限切れ</translation>
    </message>
    <message>
        <source>Approvals wait for you</source>
        <translation>判断待ちの承認</translation>
    </message>
    <message>
        <source>New password waits</source>
        <translation>新しいパスワードの承認待ち</translation>
    </message>
    <message>
        <source>Account ends soon</source>
        <translation>アカウントの終了間近</translation>
    </message>
    <message>
        <source>A mail needs a subject.</source>
        <translation>件名が必要です。</translation>
    </message>
    <message>
        <source>A mail needs a text.</source>
        <translation>本文が必要です。</translation>
    </message>
    <message>
        <source>A subject has at most 200 characters, a text 10,000.</source>
        <translation>件名は 200 文字、本文は 10,000 文字までです。</translation>
    </message>
    <message>
        <source>A subject is one line.</source>
        <translation>件名は 1 行です。</translation>
    </message>
    <message>
        <source>This mail has no variable %1. Those that it has stand below.</source>
        <translation>このメールに変数 %1 はありません。使えるものは下にあります。</translation>
    </message>
    <message>
        <source>%1 is missing: without it the mail is of no use.</source>
        <translation>%1 がありません。これがないとメールの意味がありません。</translation>
    </message>
    <message>
        <source>%1 stands once, as a paragraph of its own, with empty lines around it.</source>
        <translation>%1 は 1 回だけ、前後に空行を置いた独立の段落にしてください。</translation>
    </message>
    <message>
        <source>{link} comes before {details}.</source>
        <translation>{link} は {details} より前に置いてください。</translation>
    </message>
    <message>
        <source>Write the colour as # and six digits, such as #23695b.</source>
        <translation>色は #23695b のように # と 6 桁で書いてください。</translation>
    </message>
    <message>
        <source>Hard to read: %1 to 1 against the page, and 4.5 to 1 is needed. %2 is the nearest that will do.</source>
        <comment>contrast ratio, colour</comment>
        <translation>読みにくい色です。ページとの比は %1 対 1 で、4.5 対 1 が必要です。条件を満たす最も近い色は %2 です。</translation>
    </message>
    <message>
        <source>Synchronisation needs you</source>
        <translation>対応が必要な同期</translation>
    </message>
    <message>
        <source>Sign-in that lay open too long</source>
        <translation>開いたままで時間切れのサインイン</translation>
    </message>
    <message>
        <source>Address is confirmed</source>
        <translation>アドレスの確認完了</translation>
    </message>
    <message>
        <source>Address of somebody else</source>
        <translation>他人のアドレス</translation>
    </message>
    <message>
        <source>Forgotten password: look in your mail</source>
        <translation>パスワードを忘れた場合: メールの確認</translation>
    </message>
    <message>
        <source>Forgotten login: look in your mail</source>
        <translation>サインイン方法を忘れた場合: メールの確認</translation>
    </message>
    <message>
        <source>New password to go on</source>
        <translation>続けるための新しいパスワード</translation>
    </message>
    <message>
        <source>Password kept elsewhere</source>
        <translation>別の場所で管理されるパスワード</translation>
    </message>
    <message>
        <source>Invitation to an address that is known</source>
        <translation>登録済みのアドレスへの招待</translation>
    </message>
    <message>
        <source>Invitation for a member</source>
        <translation>メンバーへの招待</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>招待の承諾完了</translation>
    </message>
    <message>
        <source>Invitation that has ended</source>
        <translation>終わった招待</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>サインアウトの確認</translation>
    </message>
    <message>
        <source>Not signed in there</source>
        <translation>認証元で未サインイン</translation>
    </message>
    <message>
        <source>Answer that proves nothing</source>
        <translation>証明にならない応答</translation>
    </message>
    <message>
        <source>No answer from there</source>
        <translation>認証元からの応答なし</translation>
    </message>
    <message>
        <source>Account there is closed</source>
        <translation>認証元で閉じられたアカウント</translation>
    </message>
    <message>
        <source>Login that opens nothing now</source>
        <translation>現在使えないログイン手段</translation>
    </message>
    <message>
        <source>Known there, no account here</source>
        <translation>認証元にはあり、ここにはないアカウント</translation>
    </message>
    <message>
        <source>Certificate that opens nothing</source>
        <translation>使えない証明書</translation>
    </message>
    <message>
        <source>Account that has the address</source>
        <translation>同じアドレスのアカウント</translation>
    </message>
    <message>
        <source>A device at a site</source>
        <translation>サイトでの端末の利用</translation>
    </message>
    <message>
        <source>New address: look in your mail</source>
        <translation>新しいアドレス: メールの確認</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>証明書を作成</translation>
    </message>
    <message>
        <source>Let a device in: its code</source>
        <translation>端末を入れる: コード</translation>
    </message>
    <message>
        <source>A device is let in</source>
        <translation>端末を入れた場合</translation>
    </message>
    <message>
        <source>A device is not let in</source>
        <translation>端末を入れなかった場合</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>保存されているあなたの情報</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>今いる人</translation>
    </message>
    <message>
        <source>A damaged form or link</source>
        <translation>壊れたフォームまたはリンク</translation>
    </message>
    <message>
        <source>A form from elsewhere</source>
        <translation>外部からのフォーム</translation>
    </message>
    <message>
        <source>A mistake of the site</source>
        <translation>サイト側の誤り</translation>
    </message>
    <message>
        <source>With a login elsewhere</source>
        <translation>外部のログイン手段</translation>
    </message>
    <message>
        <source>Synchronisation done</source>
        <translation>同期の完了</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PreviewsPage</name>
    <message>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライトまたはダーク</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>見え方</translation>
    </message>
    <message>
        <source>As the server makes it, with a sample person. Looking records nothing.</source>
        <translation>サーバーが見本の人物で作るとおりです。見ても何も記録されません。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>The house itself</source>
        <translation>環境そのもの</translation>
    </message>
    <message>
        <source>The site %1</source>
        <translation>サイト %1</translation>
    </message>
    <message>
        <source>The organisation %1</source>
        <translation>組織 %1</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>環境全体</translation>
    </message>
    <message>
        <source>Gates stand before sites. Choose a site to see its own.</source>
        <translation>ゲートはサイトごとにあります。サイトを選んでください。</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>Before the subject in a mail&apos;s plain text</extracomment>
        <translation>件名: %1</translation>
    </message>
    <message>
        <source>This window looks after a house that is served by another computer. Pages are shown where the server runs, so that nothing has to leave a machine.</source>
        <translation>このウィンドウが管理する環境は、別のコンピューターで動いています。情報を外へ出さないよう、ページはサーバーの場所で表示されます。</translation>
    </message>
    <message>
        <source>No server runs in this window now. Start it under Server and settings, and the pages are shown here.</source>
        <translation>このウィンドウでサーバーが動いていません。「サーバーと設定」で開始するとページが表示されます。</translation>
    </message>
    <message>
        <source>This program was built without a web view, so it cannot show pages.</source>
        <translation>このプログラムには Web 表示機能が組み込まれていないため、ページを表示できません。</translation>
    </message>
    <message>
        <source>The page as people see it</source>
        <translation>利用者から見たページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>ページの言語</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>テキスト形式のメール</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProbeSteps</name>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what the other side said</comment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProfilePane</name>
    <message>
        <source>Kind of connection</source>
        <translation>接続の種類</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A new connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>The desktop’s keyring keeps the password.</source>
        <translation>デスクトップのキーリングがパスワードを保管します。</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop: the password is asked for each time, and kept nowhere.</source>
        <translation>このデスクトップのキーリングが応答しないため、パスワードは毎回尋ね、どこにも保管しません。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>応答: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>詳細を隠す</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProfileSection</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>as the browser asks</source>
        <translation>ブラウザーに合わせる</translation>
    </message>
    <message>
        <source>Fixed: a site has received it</source>
        <translation>固定: サイトに渡されています</translation>
    </message>
    <message>
        <source>Draft from %1, not saved yet</source>
        <translation>%1 の下書き、未保存</translation>
    </message>
    <message>
        <source>A date is year-month-day, like 2026-12-31; an end may be a term, like +1y, +6m or +30d.</source>
        <translation>日付は 2026-12-31 のように年-月-日で。終了は +1y、+6m、+30d のような期間でも書けます。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の内容にする</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容にする</translation>
    </message>
    <message>
        <source>Somebody else wrote %1 meanwhile</source>
        <translation>その間に別の人が %1 と書きました</translation>
    </message>
    <message>
        <source>You wrote %1. Before, it was %2.</source>
        <translation>あなたが書いた内容は %1、元は %2 でした。</translation>
    </message>
    <message>
        <source>Draft, not saved yet</source>
        <translation>下書き、未保存</translation>
    </message>
    <message>
        <source>Kept by %1, and changed there</source>
        <translation>%1 が管理しています。変更もそちらで行います</translation>
    </message>
    <message>
        <source>none</source>
        <comment>notes</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Profiles</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Private database</source>
        <translation>専用データベース</translation>
    </message>
    <message>
        <source>Somebody’s PostgreSQL</source>
        <translation>外部の PostgreSQL</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>database role at a computer</comment>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProtocolCards</name>
    <message>
        <source>How it asks</source>
        <translation>問い合わせ方法</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a protocol and what it is for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProtocolSection</name>
    <message>
        <source>How it asks</source>
        <translation>問い合わせ方法</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>v2 is for old plug-ins only: its answers are encrypted, but not protected against tampering.</source>
        <translation>v2 は古いプラグイン専用です。応答は暗号化されますが、改ざんからは守られません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueuePage</name>
    <message>
        <source>Send all again</source>
        <translation>すべて再送</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>ライブ表示</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>更新キュー</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>何も待っていません。</translation>
    </message>
    <message>
        <source>Open Users</source>
        <translation>「ユーザー」を開く</translation>
    </message>
    <message>
        <source>Nothing has travelled yet</source>
        <translation>まだ何も送られていません</translation>
    </message>
    <message>
        <source>Every change appears here, from the row in the database to the site’s answer. Change a name in Users and watch it travel.</source>
        <translation>データベースの行からサイトの応答まで、すべての変更がここに表示されます。「ユーザー」で名前を変えて流れを見てください。</translation>
    </message>
    <message>
        <source>Open sites</source>
        <translation>「サイト」を開く</translation>
    </message>
    <message>
        <source>No site is told of changes yet.</source>
        <translation>変更を受け取るサイトはまだありません。</translation>
    </message>
    <message>
        <source>Give a site an address for updates, and switch its pushes on.</source>
        <translation>サイトに更新の送り先を設定し、プッシュを有効にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>変更が %n 件待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All deliveries are paused.</source>
        <comment>how many changes wait</comment>
        <translation>%1 すべての配信が一時停止中です。</translation>
    </message>
    <message>
        <source>%1 Half of today’s reached their site within %2.</source>
        <comment>how many changes wait; a duration</comment>
        <translation>%1 今日の半数は %2 以内にサイトへ届きました。</translation>
    </message>
    <message>
        <source>Live: pause</source>
        <translation>ライブ: 一時停止</translation>
    </message>
    <message numerus="yes">
        <source>Paused: show %n newer</source>
        <translation>
            <numerusform>一時停止中: 新しい %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: go on</source>
        <translation>一時停止中: 続ける</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>失敗分を再送</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Preview what would be sent…</source>
        <translation>送る内容を確認…</translation>
    </message>
    <message>
        <source>Send all again…</source>
        <translation>すべて再送…</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 を一時停止しました。</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 を再開しました。</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>すべての配信が一時停止中です。</translation>
    </message>
    <message>
        <source>All deliveries go on.</source>
        <translation>すべての配信を再開しました。</translation>
    </message>
    <message>
        <source>Tell it everything again</source>
        <translation>すべてをもう一度知らせる</translation>
    </message>
    <message>
        <source>The site is told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>訪れた全員の最新の状態をサイトに知らせます。送ったものは取り消せません。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送らない</translation>
    </message>
    <message>
        <source>Every site is told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>訪れた全員の最新の状態を、すべてのサイトに知らせます。送ったものは取り消せません。</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答日時</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>From the change on, ms</source>
        <translation>変更からの時間（ミリ秒）</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Views of the stream</source>
        <translation>ライブ表示の切り替え</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing like that has travelled</source>
        <translation>該当するものは送られていません</translation>
    </message>
    <message>
        <source>Nothing in the stream fits the sentence above. Loosen it, or look at everything.</source>
        <translation>ライブ表示に上の条件に合うものはありません。条件をゆるめるか、すべてを表示してください。</translation>
    </message>
    <message>
        <source>Show times and sites</source>
        <translation>時間とサイトを表示</translation>
    </message>
    <message>
        <source>Show the live stream</source>
        <translation>ライブ表示を開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Tell them everything again</source>
        <translation>すべてをもう一度知らせる</translation>
    </message>
    <message numerus="yes">
        <source>%n sites selected</source>
        <translation>
            <numerusform>サイト %n 件を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are paused.</source>
        <translation>
            <numerusform>サイト %n 件を一時停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites go on.</source>
        <translation>
            <numerusform>サイト %n 件を再開しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>
            <numerusform>訪れた全員の最新の状態を、サイト %n 件に知らせます。送ったものは取り消せません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueueTimeline</name>
    <message>
        <source>Time shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Time from edit to site, every delivery. A cross is one that failed.</source>
        <translation>編集からサイトに届くまでの時間（全配信）。× は失敗です。</translation>
    </message>
    <message>
        <source>Deliveries by outcome</source>
        <translation>結果別の配信</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Deliveries by outcome, %1</source>
        <comment>a stretch of time</comment>
        <translation>結果別の配信、%1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RecordHead</name>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RecordHistory</name>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 は%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, when, by which way</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>まだ変更はありません。</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RecordRows</name>
    <message>
        <source>More for %1</source>
        <translation>%1 のその他の操作</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RolesSection</name>
    <message>
        <source>Owner of the site %1</source>
        <translation>サイト %1 のオーナー</translation>
    </message>
    <message>
        <source>May do everything, and alone gives roles and changes settings.</source>
        <translation>すべてを行え、役割の付与と設定の変更はこの役割だけができます。</translation>
    </message>
    <message>
        <source>Looks after people, organisations, groups, sites and the queue.</source>
        <translation>ユーザー、組織、グループ、サイト、キューを管理します。</translation>
    </message>
    <message>
        <source>Mails new links, unblocks, ends sessions.</source>
        <translation>新しいリンクの送信、ブロックの解除、セッションの終了を行います。</translation>
    </message>
    <message>
        <source>Runs this site and its queue, and nothing else.</source>
        <translation>このサイトとそのキューだけを管理します。</translation>
    </message>
    <message>
        <source>Sees everything but secrets, and changes nothing.</source>
        <translation>秘密情報以外をすべて見られ、何も変更できません。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>役割を付与</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>No role: a member like any other.</source>
        <translation>役割なし: 一般のメンバーです。</translation>
    </message>
    <message>
        <source>Reading the sites</source>
        <translation>サイトを読み込み中</translation>
    </message>
    <message>
        <source>There is no site yet</source>
        <translation>サイトはまだありません</translation>
    </message>
    <message>
        <source>%1 was given the role: %2.</source>
        <comment>person, role</comment>
        <translation>%1 に役割を付与しました: %2。</translation>
    </message>
    <message>
        <source>%1 no longer has the role: %2.</source>
        <comment>person, role</comment>
        <translation>%1 の役割を解除しました: %2。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RolloverSection</name>
    <message>
        <source>A new year</source>
        <translation>年度更新</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Of %1 people, %2 get another end, %3 join and %4 leave.</source>
        <translation>%1 人のうち、期限の変更 %2 人、グループへの追加 %3 人、グループから外れる人 %4 人。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RulesSection</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SchemaField</name>
    <message>
        <source>This kind of authority has no such setting.</source>
        <translation>この種類の認証元にその設定はありません。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数。</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>この値はここでは使えません。</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>この中から選んでください。</translation>
    </message>
    <message>
        <source>An address like https://login.example.org/.</source>
        <translation>https://login.example.org/ のようなアドレス。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>It holds a character that cannot be seen. Type it anew.</source>
        <translation>見えない文字が含まれています。入力し直してください。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SchemaForm</name>
    <message>
        <source>This kind of authority has no setting %1.</source>
        <translation>この種類の認証元に設定 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>取り除かれます</translation>
    </message>
    <message>
        <source>Set, and never shown</source>
        <translation>設定済み（表示されません）</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を隠す</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SentenceToken</name>
    <message>
        <source>%1: %2</source>
        <comment>filter and its choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ServerPage</name>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>サーバーと設定</translation>
    </message>
    <message>
        <source>The server did not start: %1</source>
        <translation>サーバーが起動しませんでした: %1</translation>
    </message>
    <message>
        <source>The built-in server</source>
        <translation>内蔵サーバー</translation>
    </message>
    <message>
        <source>Told at the start</source>
        <translation>起動時の設定</translation>
    </message>
    <message>
        <source>These are read once, when the house is opened: from the connection, gatelodge.toml, the environment or the command line. They are changed there.</source>
        <translation>環境を開くときに 1 回だけ、接続、gatelodge.toml、環境変数、コマンドラインから読み取ります。変更もそちらで行います。</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>サーバーを停止</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>サーバーを開始</translation>
    </message>
    <message>
        <source>This house is served by another computer.</source>
        <translation>この環境は別のコンピューターで動いています。</translation>
    </message>
    <message>
        <source>People can sign in at %1.</source>
        <translation>%1 でサインインできます。</translation>
    </message>
    <message>
        <source>Nobody can sign in: the server is off.</source>
        <translation>サーバーがオフのため、誰もサインインできません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>with the certificate of the connection</source>
        <translation>接続の証明書を使用</translation>
    </message>
    <message>
        <source>none: for this computer only, or a proxy before it</source>
        <translation>なし: このコンピューター専用、または手前にプロキシがあります</translation>
    </message>
    <message>
        <source>People see</source>
        <translation>利用者のアドレス</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>private, in a folder of this computer</source>
        <translation>専用（このコンピューターのフォルダー内）</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionFilterBar</name>
    <message>
        <source>Three letters of a name, or an address such as 203.0.113</source>
        <translation>名前の 3 文字、または 203.0.113 のようなアドレス</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>every session</source>
        <translation>すべてのセッション</translation>
    </message>
    <message>
        <source>sessions of who is here now</source>
        <translation>活動中の人のセッション</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>すべての認証元</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証元</translation>
    </message>
    <message>
        <source>Show %1 opened with %2</source>
        <comment>filter of sessions: kind, authority</comment>
        <translation>表示: %1、%2</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>名前、ユーザー名、アドレス</translation>
    </message>
    <message>
        <source>Search sessions by name, username or network address</source>
        <translation>名前、ユーザー名、ネットワークアドレスでセッションを検索</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionPane</name>
    <message>
        <source>End this session</source>
        <translation>このセッションを終える</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべてからサインアウト</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>Logins proved</source>
        <translation>証明されたログイン手段</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This session has ended. Its browser has to sign in again.</source>
        <translation>このセッションは終わりました。ブラウザーは再びサインインが必要です。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ends every session of %1, on all devices</source>
        <translation>すべての端末で %1 のセッションをすべて終えます</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終訪問</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>%1, kept on this device</source>
        <comment>date and time</comment>
        <translation>%1、この端末で保持</translation>
    </message>
    <message>
        <source>%1, or when it is idle</source>
        <comment>date and time</comment>
        <translation>%1、または使われなくなったとき</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, proved %2</source>
        <comment>authority, time</comment>
        <translation>%1、証明 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of login and its identity</comment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Opened it</source>
        <translation>これで開始</translation>
    </message>
    <message>
        <source>Not valid now</source>
        <translation>現在は無効</translation>
    </message>
    <message>
        <source>None is known any more.</source>
        <translation>もう何も残っていません。</translation>
    </message>
    <message>
        <source>A session of %1 has ended.</source>
        <translation>%1 のセッションを終えました。</translation>
    </message>
    <message>
        <source>%1 has to be signed in again there.</source>
        <comment>a device</comment>
        <translation>%1 では再びサインインが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of %1 have ended.</source>
        <translation>
            <numerusform>%1 のセッション %n 件を終えました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionWords</name>
    <message>
        <source>Here now</source>
        <translation>活動中</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Nothing proved</source>
        <translation>証明なし</translation>
    </message>
    <message>
        <source>Proved long ago</source>
        <translation>古い証明</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>証明済み</translation>
    </message>
    <message>
        <source>Proved twice</source>
        <translation>二重に証明済み</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>この環境</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, since %6, last seen %7</source>
        <comment>person, presence, device, address, authority, times</comment>
        <translation>%1、%2、%3、%4、%5、開始 %6、最終訪問 %7</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsModel</name>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>サインイン手段</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終訪問</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of login, level</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>サインイン中の人はいません</translation>
    </message>
    <message>
        <source>Whoever signs in appears here within a second, and leaves when the session ends.</source>
        <translation>サインインした人は 1 秒以内にここに表示され、セッションが終わると消えます。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>people who are here now, sessions</comment>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n people were here within five minutes</source>
        <translation>
            <numerusform>5 分以内に活動した人 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are open</source>
        <translation>
            <numerusform>開いているセッション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>End these sessions</source>
        <translation>これらのセッションを終える</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended.</source>
        <translation>
            <numerusform>セッション %n 件が終わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the sessions</source>
        <translation>セッションの表示</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>活動中</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>全員を表示</translation>
    </message>
    <message>
        <source>Nobody like that is signed in</source>
        <translation>サインイン中の該当者はいません</translation>
    </message>
    <message>
        <source>No session fits the sentence above. Loosen it, or look at everybody.</source>
        <translation>上の条件に合うセッションはありません。条件をゆるめるか、全員を表示してください。</translation>
    </message>
    <message>
        <source>Open the sign-in log</source>
        <translation>サインイン記録を開く</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべてからサインアウト</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>address and time of a session</comment>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>活動中</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Signed in nowhere.</source>
        <translation>サインインしていません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SettingsSection</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>This program has no driver %1. Nobody can sign in here.</source>
        <translation>このプログラムにドライバー %1 がないため、ここではサインインできません。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1. Save once more to set yours; Discard shows theirs.</source>
        <comment>what a connection needs</comment>
        <translation>その間にほかの人がここを変更しました: %1。もう一度「保存」を押すと自分の内容になり、「破棄」を押すと相手の内容が表示されます。</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>先に接続を整える必要があります。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>In common</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state of people, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SheetPicture</name>
    <message numerus="yes">
        <source>The first of %n pages</source>
        <translation>
            <numerusform>全 %n ページの 1 ページ目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SheetsPane</name>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Eight on a page, to be cut apart.</source>
        <translation>1 ページに 8 枚。切り離して使います。</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations. These links are shown here only: sheets and mails that these people got before no longer work.</source>
        <translation>
            <numerusform>招待 %n 件。リンクはここにだけ表示されます。以前に渡した用紙やメールは使えなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>用紙を保存</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>ドキュメント (*.pdf)</translation>
    </message>
    <message>
        <source>invitations</source>
        <comment>name of a file, without its ending</comment>
        <translation>招待</translation>
    </message>
    <message>
        <source>The sheets are written.</source>
        <translation>用紙を保存しました。</translation>
    </message>
    <message>
        <source>The sheets could not be written there. Choose another place.</source>
        <translation>そこには保存できませんでした。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ShortListCopy</name>
    <message>
        <source>, </source>
        <comment>between two states</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ShortPage</name>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Nothing in this list has these letters.</source>
        <translation>これらの文字を含むものは一覧にありません。</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>Nothing is like that</source>
        <translation>該当するものはありません</translation>
    </message>
    <message>
        <source>Nothing fits the sentence above. Loosen it, or look at everything.</source>
        <translation>上の条件に合うものはありません。条件をゆるめるか、すべてを表示してください。</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what a list is narrowed to, letters that are sought</comment>
        <translation>%1、「%2」を含む</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Sidebar</name>
    <message>
        <source>Subjects</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInFilterBar</name>
    <message>
        <source>Three letters of a name, or an address such as 203.0.113</source>
        <translation>名前の 3 文字、または 203.0.113 のようなアドレス</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>every sign-in</source>
        <translation>すべてのサインイン</translation>
    </message>
    <message>
        <source>rejections only</source>
        <translation>拒否のみ</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>すべてのサイト</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Show %1 by %2 at %3</source>
        <comment>filter of the sign-in log: kind, person, site</comment>
        <translation>表示: %1、%2、%3</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>名前、ユーザー名、アドレス</translation>
    </message>
    <message>
        <source>Search the log by name, username or network address</source>
        <translation>名前、ユーザー名、ネットワークアドレスで記録を検索</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInLogPage</name>
    <message>
        <source>Sign-in log</source>
        <translation>サインイン記録</translation>
    </message>
    <message>
        <source>Views of the log</source>
        <translation>記録の表示</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing like that is in the log</source>
        <translation>該当する記録はありません</translation>
    </message>
    <message>
        <source>No sign-in of the last year fits the sentence above. Loosen it, or look at everything.</source>
        <translation>過去 1 年のサインインに上の条件に合うものはありません。条件をゆるめるか、すべてを表示してください。</translation>
    </message>
    <message>
        <source>Nobody has signed in yet</source>
        <translation>まだ誰もサインインしていません</translation>
    </message>
    <message>
        <source>Every sign-in appears here within a second, whether it went well or not.</source>
        <translation>成否にかかわらず、すべてのサインインが 1 秒以内にここに表示されます。</translation>
    </message>
    <message>
        <source>Who came in and who did not, as it happens. A rejection says why, and what would change it.</source>
        <translation>入れた人と入れなかった人をその場で表示します。拒否には理由と解決方法が示されます。</translation>
    </message>
    <message>
        <source>Every sign-in</source>
        <translation>すべてのサインイン</translation>
    </message>
    <message>
        <source>Blocked now</source>
        <translation>現在のブロック</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>招待する</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInModel</name>
    <message>
        <source>d MMM yy</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation>yy年M月d日</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInPane</name>
    <message>
        <source>Open the person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>Show only theirs</source>
        <translation>この人だけ表示</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>Check every gate</source>
        <translation>各ゲートを確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, username</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>On the way to</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証元</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>この環境</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInWords</name>
    <message>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Account not active</source>
        <translation>無効なアカウント</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>早すぎる</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>パスワード間違い</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>試行しすぎ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>証明なし</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>認証元で閉鎖</translation>
    </message>
    <message>
        <source>Login withdrawn</source>
        <translation>無効なログイン手段</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>To be linked</source>
        <translation>結び付け待ち</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Not let in yet</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Not active then</source>
        <translation>当時は無効</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>不明な人</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>もういない人</translation>
    </message>
    <message>
        <source>to %1, with %2</source>
        <comment>a site, an authority</comment>
        <translation>%1 へ、%2 で</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a site</comment>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an authority</comment>
        <translation>%1 で</translation>
    </message>
    <message>
        <source>at our own door</source>
        <translation>この環境の入口で</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6</source>
        <comment>who, outcome, where, device, address, time of a sign-in</comment>
        <translation>%1、%2、%3、%4、%5、%6</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInsCard</name>
    <message>
        <source>Sign-ins by result</source>
        <translation>結果別のサインイン</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Stopped at a gate</source>
        <translation>ゲートで停止</translation>
    </message>
    <message>
        <source>Not known, or too many tries</source>
        <translation>不明または試行しすぎ</translation>
    </message>
    <message>
        <source>nobody, %1</source>
        <comment>a stretch of time</comment>
        <translation>いません、%1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitePane</name>
    <message>
        <source>Open site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>Why can’t somebody enter?</source>
        <translation>入れない理由</translation>
    </message>
    <message>
        <source>Remove this site</source>
        <translation>このサイトを削除</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Run by %1. %2, and %3.</source>
        <comment>organisation; how many came; how many went in</comment>
        <translation>運営: %1。%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n came this week</source>
        <translation>
            <numerusform>今週 %n 人が来訪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went in</source>
        <translation>
            <numerusform>%n 人が入場</numerusform>
        </translation>
    </message>
    <message>
        <source>What they see here</source>
        <translation>ここでの見え方</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesFilter</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>behind with updates</source>
        <translation>更新の遅れあり</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>鍵なし</translation>
    </message>
    <message>
        <source>changing their key</source>
        <translation>鍵を交換中</translation>
    </message>
    <message>
        <source>told of no changes</source>
        <translation>変更の通知なし</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>any protocol</source>
        <translation>すべてのプロトコル</translation>
    </message>
    <message>
        <source>any visitors</source>
        <translation>問わない</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>some groups only</source>
        <translation>一部のグループのみ</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>入れる人</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Sites %1 of %2</source>
        <comment>in any state … any organisation</comment>
        <translation>サイト: 状態 %1、組織 %2</translation>
    </message>
    <message>
        <source>with %1 for %2</source>
        <comment>goes on from: Sites in any state …</comment>
        <translation>プロトコル %1、入れる人 %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>条件を減らす</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>条件を増やす</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Connect a site</source>
        <translation>サイトを接続</translation>
    </message>
    <message>
        <source>No site asks here yet</source>
        <translation>問い合わせるサイトはまだありません</translation>
    </message>
    <message>
        <source>A site is anything people sign in to: a wiki, a calendar, a shop. Connect one, and the people you keep here can use it without another password.</source>
        <translation>サイトとは、ウィキ、カレンダー、ショップなど、サインインして使うものすべてです。接続すると、ここの人たちは別のパスワードなしで使えます。</translation>
    </message>
    <message>
        <source>Give it a name and the address where people come back.</source>
        <translation>名前と、利用者が戻るアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Copy its key into the site’s settings; an example client is made for you.</source>
        <translation>鍵をサイトの設定にコピーしてください。クライアントの例も用意されます。</translation>
    </message>
    <message>
        <source>Choose a person, and see whether every gate lets them in.</source>
        <translation>人を選び、すべてのゲートを通れるか確かめてください。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>site, host, state</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <comment>a site</comment>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Switch pushes on</source>
        <translation>プッシュを有効にする</translation>
    </message>
    <message>
        <source>Switch pushes off</source>
        <translation>プッシュを無効にする</translation>
    </message>
    <message>
        <source>Move to organisation</source>
        <translation>組織へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of changes now</source>
        <translation>
            <numerusform>サイト %n 件に変更が通知されるようになりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of no changes any more</source>
        <translation>
            <numerusform>サイト %n 件に変更が通知されなくなりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites belong to %1 now</source>
        <translation>
            <numerusform>サイト %n 件が %1 に移りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites were removed</source>
        <translation>
            <numerusform>サイト %n 件を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No site fits the sentence above.</source>
        <translation>上の条件に合うサイトはありません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesSection</name>
    <message>
        <source>Sites visited</source>
        <translation>訪れたサイト</translation>
    </message>
    <message>
        <source>Check entry</source>
        <translation>入場を確認</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, last %1</source>
        <translation>
            <numerusform>訪問 %n 回、最終 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>No site yet. The first visit to one fixes the username.</source>
        <translation>サイトはまだありません。最初の訪問でユーザー名が固定されます。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SourceForm</name>
    <message>
        <source>Read it</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SpanChoice</name>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>last 60 minutes</source>
        <translation>過去 60 分</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>last seven days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Sparkline</name>
    <message>
        <source>no values</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>now %1, highest %2</source>
        <translation>現在 %1、最大 %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StackedBars</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a series and its total</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StartingPage</name>
    <message>
        <source>The house is being opened</source>
        <translation>環境を開いています</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>お待ちください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The house cannot be opened</source>
        <translation>環境を開けません</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message numerus="yes">
        <source>Try again (%n s)</source>
        <comment>seconds until it is tried by itself</comment>
        <translation>
            <numerusform>もう一度試す（%n 秒）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StationList</name>
    <message>
        <source>Stations</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>station, note, duration</comment>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Server state</source>
        <translation>サーバーの状態</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>of an assistant</comment>
        <translation>手順 %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StoppedWords</name>
    <message>
        <source>%1 was not let in to %2</source>
        <comment>person, site</comment>
        <translation>%1 は %2 に入れませんでした</translation>
    </message>
    <message>
        <source>%1 proved the login, and was stopped</source>
        <translation>%1 はログイン手段を証明しましたが、止められました</translation>
    </message>
    <message>
        <source>The account of %1 is deleted.</source>
        <translation>%1 のアカウントは削除されています。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 は停止中です。</translation>
    </message>
    <message>
        <source>%1 is suspended, and reads at the door: “%2”</source>
        <comment>person, message</comment>
        <translation>%1 は停止中で、入口に次の文が表示されます: 「%2」</translation>
    </message>
    <message>
        <source>Once restored, %1 may come in at once; nothing else has to be done.</source>
        <translation>再開すると %1 はすぐに入れます。ほかにすることはありません。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 has signed up, and waits for somebody who lets them in.</source>
        <translation>%1 は新規登録し、承認を待っています。</translation>
    </message>
    <message>
        <source>The request stands in Approvals, too, with what was asked for.</source>
        <translation>申請の内容は「承認」にもあります。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>入れる</translation>
    </message>
    <message>
        <source>The account of %1 begins on %2.</source>
        <comment>person, date and time</comment>
        <translation>%1 のアカウントは %2 に始まります。</translation>
    </message>
    <message>
        <source>The account of %1 ended on %2.</source>
        <comment>person, date and time</comment>
        <translation>%1 のアカウントは %2 に終わりました。</translation>
    </message>
    <message>
        <source>The dates stand in the person’s profile.</source>
        <translation>期間は本人のプロフィールにあります。</translation>
    </message>
    <message>
        <source>%1 asks for a stronger proof than the session had.</source>
        <translation>%1 は、セッションよりも強い証明を求めています。</translation>
    </message>
    <message>
        <source>Only %1 can give it, by signing in with a stronger login.</source>
        <translation>より強いログイン手段でサインインできるのは %1 だけです。</translation>
    </message>
    <message>
        <source>%1 asks for a first and a last name, and one of them is missing.</source>
        <translation>%1 は姓と名を求めていますが、どちらかがありません。</translation>
    </message>
    <message>
        <source>%1 asks for a confirmed address, and %2 has none.</source>
        <comment>site, person</comment>
        <translation>%1 は確認済みのアドレスを求めていますが、%2 にはありません。</translation>
    </message>
    <message>
        <source>%1 is led to the missing part at the next visit; in Users you can fill it in.</source>
        <translation>次の訪問時に %1 は不足分へ案内されます。「ユーザー」で補うこともできます。</translation>
    </message>
    <message>
        <source>The account of %1 is too young for %2.</source>
        <comment>person, site</comment>
        <translation>%1 のアカウントは %2 には新しすぎます。</translation>
    </message>
    <message>
        <source>The gate opens by itself on %1.</source>
        <comment>date and time</comment>
        <translation>%1 にゲートが自動で開きます。</translation>
    </message>
    <message>
        <source>%1 did not agree that %2 receives name and address.</source>
        <comment>person, organisation</comment>
        <translation>%1 は、%2 が名前とアドレスを受け取ることに同意していません。</translation>
    </message>
    <message>
        <source>Only %1 can change that, at the next visit or on the account page.</source>
        <translation>次の訪問時かアカウントページで %1 だけが変更できます。</translation>
    </message>
    <message>
        <source>%1 lets in members of a group that is gone.</source>
        <translation>%1 は、すでにないグループのメンバーを入れます。</translation>
    </message>
    <message>
        <source>%1 lets in %2, and %3 is in none of them.</source>
        <comment>site, groups, person</comment>
        <translation>%1 は %2 を入れますが、%3 はどれにも入っていません。</translation>
    </message>
    <message>
        <source>As a member %1 may enter at once.</source>
        <translation>メンバーになれば %1 はすぐに入れます。</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a group</comment>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>The session was not proved strongly enough for %1, or too long ago.</source>
        <translation>セッションの証明が %1 には弱いか、古すぎました。</translation>
    </message>
    <message>
        <source>That is over: nothing would stop %1 now.</source>
        <translation>解消しました。今は %1 を止めるものはありません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>することはありません。</translation>
    </message>
    <message>
        <source>The account does not exist any more.</source>
        <translation>アカウントはもうありません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamDelegate</name>
    <message>
        <source>Own</source>
        <extracomment>Who sent a signal: this program, or another one</extracomment>
        <translation>自分</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>NOTIFY %1</source>
        <comment>a channel</comment>
        <translation>NOTIFY %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what the signal means, how many changes were read</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes read</source>
        <translation>
            <numerusform>変更 %n 件を読み取り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more changes</source>
        <translation>
            <numerusform>さらに %n 件の変更を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a record, what became of it</comment>
        <translation>%1 は%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>table, by whom</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>people, site</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a duration</comment>
        <translation>%1 後</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamFilterBar</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>signals and changes</source>
        <translation>信号と変更</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>deliveries of new states</source>
        <translation>新しい状態の配信</translation>
    </message>
    <message>
        <source>deliveries of suspensions</source>
        <translation>停止の配信</translation>
    </message>
    <message>
        <source>deliveries of people let in again</source>
        <translation>再許可の配信</translation>
    </message>
    <message>
        <source>deliveries of erasures</source>
        <translation>消去の配信</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>すべてのチャンネル</translation>
    </message>
    <message>
        <source>the channel of changes</source>
        <translation>変更のチャンネル</translation>
    </message>
    <message>
        <source>the channel of the queue</source>
        <translation>キューのチャンネル</translation>
    </message>
    <message>
        <source>the channel of mails</source>
        <translation>メールのチャンネル</translation>
    </message>
    <message>
        <source>the channel of sign-outs</source>
        <translation>サインアウトのチャンネル</translation>
    </message>
    <message>
        <source>the channel of errands</source>
        <translation>用件のチャンネル</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>すべてのサイト</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Show %1 for %2 that is %3 and came on %4 from %5</source>
        <comment>filter of the stream</comment>
        <translation>表示: %2 の %1、%3、%4、送信元 %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamModel</name>
    <message>
        <source>%1, NOTIFY %2, %3, %4</source>
        <comment>time, channel, sender, how many changes</comment>
        <translation>%1、NOTIFY %2、%3、%4</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>ここから</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>外部から</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: %1 %2</source>
        <comment>a record, what became of it</comment>
        <translation>変更: %1 は%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>さらに変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4, %5</source>
        <comment>time, people, site, what was told, outcome</comment>
        <translation>%1、%2 を %3 へ、%4、%5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamTitles</name>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SubjectModel</name>
    <message>
        <source>%1, %2</source>
        <comment>subject, and how many things there want a person</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n want you</source>
        <translation>
            <numerusform>対応待ち %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject and count</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Settings of a synchronisation</source>
        <translation>同期の設定</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncPane</name>
    <message>
        <source>Remove it</source>
        <translation>同期を削除</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>続行を許可</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>People by run</source>
        <translation>実行ごとの人数</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>実行の記録</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message numerus="yes">
        <source>of %n who came from it. Nothing has happened yet; whom it is about stands in the log.</source>
        <translation>
            <numerusform>この元データから登録された %n 人のうちの人数です。まだ何も実行していません。対象の人は記録にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message numerus="yes">
        <source>keeps %n people</source>
        <translation>
            <numerusform>%n 人を管理</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>元データ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>いなくなった人</translation>
    </message>
    <message>
        <source>stays as they are</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>goes to the recycle bin</source>
        <translation>ごみ箱に移す</translation>
    </message>
    <message>
        <source>Mails to</source>
        <translation>メールの宛先</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>まだ実行されていません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありませんでした。</translation>
    </message>
    <message>
        <source>At sign-ins</source>
        <translation>サインイン時</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Save the acknowledgement…</source>
        <translation>確認応答を保存…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>The synchronisation %1 was removed.</source>
        <translation>同期 %1 を削除しました。</translation>
    </message>
    <message>
        <source>Its people stay, and nobody keeps them.</source>
        <translation>人は残り、この同期による管理はなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>The last document would take %n people out of groups</source>
        <translation>
            <numerusform>最新の元データを適用すると %n 人がグループから外れます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last document would shut %n people out</source>
        <translation>
            <numerusform>最新の元データを適用すると %n 人が入れなくなります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where somebody is needed</source>
        <translation>%1（対応が必要なとき）</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Syncs</name>
    <message>
        <source>Runs</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可済み</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <translation>後続により失効</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>%n 時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>毎日 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>days of the week, time</extracomment>
        <translation>毎週 %1 %2</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>自動実行なし</translation>
    </message>
    <message>
        <source>There is one with this name already.</source>
        <translation>同じ名前の同期があります。</translation>
    </message>
    <message>
        <source>The server was stopped in the middle. Nothing was changed.</source>
        <translation>サーバーが途中で停止されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The source did not answer, or not to the end.</source>
        <translation>ソースが応答しないか、最後まで応答しませんでした。</translation>
    </message>
    <message>
        <source>The source does not take the account or its password.</source>
        <translation>ソースがこのアカウントまたはパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The document cannot be fetched as it is set here.</source>
        <translation>この設定では文書を取得できません。</translation>
    </message>
    <message>
        <source>The document cannot be read: it is no list of people.</source>
        <translation>文書を読み取れません。人の一覧ではありません。</translation>
    </message>
    <message>
        <source>Somebody was changed here meanwhile. The next run sees to it.</source>
        <translation>その間にここで誰かが変更されました。次回の実行で処理されます。</translation>
    </message>
    <message>
        <source>It could not be finished.</source>
        <translation>完了できませんでした。</translation>
    </message>
    <message>
        <source>It was removed while it ran. Nothing was changed.</source>
        <translation>実行中に削除されました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncsPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>New synchronisation</source>
        <translation>新しい同期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Nothing is synchronised</source>
        <translation>同期はまだありません</translation>
    </message>
    <message>
        <source>A school or a personnel office has a list of its own. A synchronisation fetches it at set times, and people here follow it.</source>
        <translation>学校や人事部門には独自の名簿があります。同期は決まった時刻に名簿を取得し、ここの人の情報に反映します。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, schedule, people, state of a synchronisation</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask you</source>
        <translation>
            <numerusform>%n 件が確認を待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources that the house follows</source>
        <translation>
            <numerusform>この環境が同期している名簿 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the synchronisations</source>
        <translation>同期の表示</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every synchronisation, in any state</comment>
        <translation>表示: %1、%2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>every synchronisation</source>
        <translation>すべての同期</translation>
    </message>
    <message>
        <source>synchronisations with files</source>
        <translation>ファイルとの同期</translation>
    </message>
    <message>
        <source>synchronisations with web addresses</source>
        <translation>Web アドレスとの同期</translation>
    </message>
    <message>
        <source>synchronisations with directories</source>
        <translation>ディレクトリとの同期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>that failed or ask you</source>
        <translation>失敗または確認待ち</translation>
    </message>
    <message>
        <source>that are paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>that go on by themselves</source>
        <translation>自動で継続</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Want you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Remove these synchronisations</source>
        <translation>これらの同期を削除</translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations run within a minute.</source>
        <translation>
            <numerusform>同期 %n 件を 1 分以内に実行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations are paused.</source>
        <translation>
            <numerusform>同期 %n 件を一時停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations go on.</source>
        <translation>
            <numerusform>同期 %n 件を再開しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations were removed.</source>
        <translation>
            <numerusform>同期 %n 件を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a synchronisation’s last run</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TakeBack</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>It was changed %1.</source>
        <comment>a time</comment>
        <translation>%1 に変更されました。</translation>
    </message>
    <message>
        <source>%1 is now: %2. It was left as: %3. Changed %4.</source>
        <comment>a field, two values, a time</comment>
        <translation>%1 は現在 %2、元の変更では %3 でした。変更 %4。</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has changed it since.</source>
        <translation>元に戻していません。その後 %1 が変更しました。</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has changed %2 since.</source>
        <translation>元に戻していません。その後 %1 が %2 を変更しました。</translation>
    </message>
    <message>
        <source>Nothing was taken back: what it is about was removed by %1 since.</source>
        <translation>元に戻していません。対象はその後 %1 が削除しました。</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has added it again, in other words.</source>
        <translation>元に戻していません。%1 が別の内容で追加し直しています。</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more stand in the way.</source>
        <translation>
            <numerusform>ほか %n 件が妨げになっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>すでに元のとおりです。</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>残りを元に戻す</translation>
    </message>
    <message>
        <source>It was done again.</source>
        <translation>やり直しました。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes stayed, because others followed.</source>
        <translation>
            <numerusform>後に続く変更があるため、%n 件はそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are as they were.</source>
        <translation>
            <numerusform>%n 件のレコードが元に戻りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Undo of an import</source>
        <translation>取り込みを元に戻す処理</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken back.</source>
        <translation>中止しました。何も元に戻していません。</translation>
    </message>
    <message>
        <source>Done again: “%1”</source>
        <translation>やり直しました：「%1」</translation>
    </message>
    <message>
        <source>Taken back: “%1”</source>
        <translation>取り消しました：「%1」</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TestMail</name>
    <message>
        <source>Send a test mail</source>
        <translation>テストメールを送る</translation>
    </message>
    <message>
        <source>The mail server is asked …</source>
        <translation>メールサーバーに問い合わせています …</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>メールアドレスではありません。</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>あなたのアドレス</translation>
    </message>
    <message>
        <source>Address for the test mail</source>
        <translation>テストメールの宛先</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ThresholdLine</name>
    <message>
        <source>no values</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>now %1, highest %2</source>
        <translation>現在 %1、最大 %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TogetherDeeds</name>
    <message>
        <source>Both are %1 now.</source>
        <translation>2 つのアカウントを %1 に統合しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n people go on</source>
        <translation>
            <numerusform>%n 人の年度更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have gone on.</source>
        <translation>
            <numerusform>%n 人を年度更新しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ToldSection</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>渡す情報</translation>
    </message>
    <message>
        <source>choose a person, and see what would be sent now</source>
        <translation>人を選ぶと、今送られる内容がわかります</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>With times, level and nonce of the sign-in beside it.</source>
        <translation>このほかに、サインインの時刻、レベル、nonce が入ります。</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>ユーザー情報</translation>
    </message>
    <message>
        <source>If it asks for every scope that it may ask for.</source>
        <translation>要求できるスコープをすべて要求した場合。</translation>
    </message>
    <message>
        <source>Community answer</source>
        <translation>Community の応答</translation>
    </message>
    <message>
        <source>Sealed with the site’s key.</source>
        <translation>サイトの鍵で封印。</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>When something of the person changes.</source>
        <translation>その人の情報が変わったとき。</translation>
    </message>
    <message>
        <source>This organisation has names of its own for people, and only a window on the server’s own computer can make them out.</source>
        <translation>この組織は人に独自の識別子を使います。それを算出できるのは、サーバーのあるコンピューター上のウィンドウだけです。</translation>
    </message>
    <message>
        <source>Of %1 it would be told this, if they may enter.</source>
        <translation>%1 が入れる場合、次の情報が渡されます。</translation>
    </message>
    <message>
        <source>Of %1 it would be told nothing: it has no key, and does not speak OpenID Connect.</source>
        <translation>%1 の情報は渡されません。サイトに鍵がなく、OpenID Connect にも対応していません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Tray</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>閉じるとトレイに入れる</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TrayIcon</name>
    <message>
        <source>Open Gatelodge</source>
        <translation>Gatelodge を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TrustSection</name>
    <message>
        <source>What it is trusted with</source>
        <translation>任せる範囲</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Switched off, nobody signs in with it, and no site offers it.</source>
        <translation>無効にすると、これではサインインできず、サイトにも表示されません。</translation>
    </message>
    <message>
        <source>People sign in with it</source>
        <translation>サインインに使う</translation>
    </message>
    <message>
        <source>Switched off, nobody signs in here, and what else it does goes on.</source>
        <translation>無効にすると、ここではサインインできません。その他の働きは続きます。</translation>
    </message>
    <message>
        <source>Makes accounts here</source>
        <translation>ここにアカウントを作成する</translation>
    </message>
    <message>
        <source>Who signs in with it for the first time gets an account. Otherwise somebody must add it.</source>
        <translation>初めてサインインした人にアカウントができます。無効の場合は誰かが追加する必要があります。</translation>
    </message>
    <message>
        <source>User names there are email addresses</source>
        <translation>認証元のユーザー名はメールアドレス</translation>
    </message>
    <message>
        <source>What stands after the @ belongs to the name then.</source>
        <translation>@ の後も名前の一部になります。</translation>
    </message>
    <message>
        <source>Who signs up gets the account here</source>
        <translation>新規登録した人のアカウントをここに作る</translation>
    </message>
    <message>
        <source>At one authority at most. Switched off everywhere, nobody can sign up.</source>
        <translation>1 つの認証元だけで有効にできます。すべて無効なら新規登録はできません。</translation>
    </message>
    <message>
        <source>Adding a login needs approval</source>
        <translation>ログイン手段の追加に承認が必要</translation>
    </message>
    <message>
        <source>A person proves it, and it opens the account once somebody has looked.</source>
        <translation>本人が証明し、誰かが確認するとアカウントを開けるようになります。</translation>
    </message>
    <message>
        <source>A forgotten password needs approval</source>
        <translation>忘れたパスワードの再設定に承認が必要</translation>
    </message>
    <message>
        <source>The link that sets a new one is mailed once somebody has looked.</source>
        <translation>誰かが確認すると、再設定のリンクが送られます。</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>先に接続を整える必要があります。</translation>
    </message>
    <message>
        <source>%1 was switched off.</source>
        <translation>%1 を無効にしました。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoOffers</name>
    <message numerus="yes">
        <source>%1 %2, and %n more with it.</source>
        <comment>a record, what became of it</comment>
        <translation>
            <numerusform>%1 は%2。ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a record, what became of it</comment>
        <translation>%1 は%2。</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>元に戻せるあなたの操作はありません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UpdateSection</name>
    <message>
        <source>Push changes</source>
        <translation>変更をプッシュ</translation>
    </message>
    <message>
        <source>Names and addresses, a moment after they change.</source>
        <translation>名前とアドレスを、変更の直後に送ります。</translation>
    </message>
    <message>
        <source>Push SSH keys</source>
        <translation>SSH 鍵をプッシュ</translation>
    </message>
    <message>
        <source>They go along with the changes.</source>
        <translation>変更と一緒に送られます。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>what it is told about people who have visited it</source>
        <translation>訪れた人について知らせる内容</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>None: it is told of nothing</source>
        <translation>なし: 何も知らせません</translation>
    </message>
    <message>
        <source>It stands in our own network</source>
        <translation>自分たちのネットワークにある</translation>
    </message>
    <message>
        <source>Only then are updates sent to private addresses.</source>
        <translation>有効にした場合だけ、プライベートアドレスへ更新を送ります。</translation>
    </message>
    <message>
        <source>Needs an address.</source>
        <translation>アドレスが必要です。</translation>
    </message>
    <message>
        <source>Needs “Push changes”.</source>
        <translation>「変更をプッシュ」が必要です。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Classic push of community sign-on</source>
        <translation>community sign-on の従来のプッシュ</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Webhooks are signed with secrets of their own, and tell what the site may see.</source>
        <translation>Webhook は専用のシークレットで署名され、サイトに公開される情報だけを伝えます。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersCopy</name>
    <message>
        <source>, </source>
        <comment>between two states</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersFilter</name>
    <message>
        <source>Three letters or more, then it searches.</source>
        <translation>3 文字以上で検索します。</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>名前、ユーザー名、アドレス</translation>
    </message>
    <message>
        <source>Search people by name, username or address</source>
        <translation>名前、ユーザー名、アドレスで人を検索</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>条件を減らす</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>条件を増やす</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sentence and what goes on from it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, with “%2” in their name or address</source>
        <translation>%1、名前かアドレスに「%2」を含む</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersModel</name>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, last seen %5</source>
        <comment>name, username, address, state of a person</comment>
        <translation>%1、%2、%3、%4、最終訪問 %5</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two states</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終訪問</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Main email</source>
        <translation>メインのメール</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>全員を表示</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>該当する人はいません</translation>
    </message>
    <message>
        <source>No one fits the sentence above. Loosen it, or look at everyone.</source>
        <translation>上の条件に合う人はいません。条件をゆるめるか、全員を表示してください。</translation>
    </message>
    <message>
        <source>Nobody lives here yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Add the first person, or bring people over from another system.</source>
        <translation>最初の人を追加するか、別のシステムから移してください。</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>グループに追加</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%n 人中 %1 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n 人を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n people in again</source>
        <translation>
            <numerusform>%n 人を再び入れる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n people</source>
        <translation>
            <numerusform>%n 人を停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n people back</source>
        <translation>
            <numerusform>%n 人を復元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation>
            <numerusform>%n 人を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>グループはまだありません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>再び入れる</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>この一覧のその他</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>In a month, 24/12/26</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>今夜</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1 週間後</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>1 か月後</translation>
    </message>
    <message>
        <source>At the end of the year</source>
        <translation>年末</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>1 年後</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Take from group</source>
        <translation>グループから外す</translation>
    </message>
    <message>
        <source>Account ends</source>
        <translation>アカウントの期限</translation>
    </message>
    <message>
        <source>Ask for a new password</source>
        <translation>新しいパスワードを求める</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべてからサインアウト</translation>
    </message>
    <message>
        <source>Mail confirmation links again</source>
        <translation>確認リンクを再送</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>%n 人すべてを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>別の日付…</translation>
    </message>
    <message>
        <source>Accounts end on</source>
        <translation>アカウントの期限</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1 or +6m</source>
        <comment>a day, a term</comment>
        <translation>%1 または +6m</translation>
    </message>
    <message>
        <source>Export to be imported…</source>
        <translation>取り込み用に書き出し…</translation>
    </message>
    <message>
        <source>Make one person of both…</source>
        <translation>2 人を 1 人にまとめる…</translation>
    </message>
    <message>
        <source>Take into a new year…</source>
        <translation>新しい年度に進める…</translation>
    </message>
    <message numerus="yes">
        <source>Do it for the other %n</source>
        <translation>
            <numerusform>残りの %n 人に実行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the last owner, and somebody must hold the keys.</source>
        <translation>%1 さんは最後の所有者です。誰かが鍵を持っている必要があります。</translation>
    </message>
    <message>
        <source>%1 are the last owners, and somebody must hold the keys.</source>
        <comment>names</comment>
        <translation>%1 は最後の所有者です。誰かが鍵を持っている必要があります。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersSentence</name>
    <message>
        <source>in the last day</source>
        <translation>この 1 日</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>この 1 週間</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>この 1 か月</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>この 1 年</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>この %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>1 日より前</translation>
    </message>
    <message>
        <source>more than a week ago</source>
        <translation>1 週間より前</translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation>1 か月より前</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>1 年より前</translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>%n 日より前</numerusform>
        </translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>any group</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終訪問</translation>
    </message>
    <message>
        <source>Show %1 people in %2 who last came %3</source>
        <translation>表示: %2 の人、状態 %1、最終訪問 %3</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>a confirmed address</source>
        <translation>確認済みのアドレスあり</translation>
    </message>
    <message>
        <source>no confirmed address</source>
        <translation>確認済みのアドレスなし</translation>
    </message>
    <message>
        <source>no address at all</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証元</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>すべての認証元</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>すべてのサイト</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>who joined %1 with %2 by way of %3 and have been at %4 of %5</source>
        <comment>goes on from: Show all people …</comment>
        <translation>登録 %1、%2、認証元 %3、訪問先 %4（組織 %5）</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersViews</name>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>サインインなし</translation>
    </message>
    <message>
        <source>Dormant for a year</source>
        <translation>1 年間訪問なし</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Not confirmed for a month</source>
        <translation>1 か月以上未確認</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ViewKeeper</name>
    <message>
        <source>Name of this view</source>
        <translation>この表示の名前</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>表示を保存</translation>
    </message>
    <message>
        <source>Another view is called so.</source>
        <translation>同じ名前の表示があります。</translation>
    </message>
    <message>
        <source>The view %1 was removed.</source>
        <translation>表示 %1 を削除しました。</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>この表示を保存…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>この表示の名前を変更…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>この表示を削除</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkSection</name>
    <message>
        <source>What the site reads</source>
        <translation>サイトが読む内容</translation>
    </message>
    <message>
        <source>Walk this sign-in</source>
        <translation>このサインインをたどる</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>報告を保存…</translation>
    </message>
    <message>
        <source>Walk it</source>
        <translation>たどる</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Text with headings (*.md)</source>
        <translation>見出し付きテキスト (*.md)</translation>
    </message>
    <message>
        <source>The report was not saved to %1: %2</source>
        <comment>file, cause</comment>
        <translation>報告を %1 に保存できませんでした: %2</translation>
    </message>
    <message>
        <source>Also enter the site</source>
        <translation>サイトにも入る</translation>
    </message>
    <message>
        <source>The server is asked as a browser would ask it, with a session that ends afterwards. The visit counts as any other; the site itself is entered only where you say so.</source>
        <translation>サーバーには、ブラウザーと同じように要求を送ります。使うセッションは、たどり終えると終わります。訪問は通常どおり数えられます。サイト自体に入るのは、そう指定した場合だけです。</translation>
    </message>
    <message>
        <source>To print or to send (*.pdf)</source>
        <translation>印刷・送付用 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>This window looks after a house that is served by another computer, so one of its servers walks for you and tells you each hop. It asks as a browser would, with a session that ends afterwards. The visit counts as any other; the site itself is entered only where you say so.</source>
        <translation>このウィンドウが管理する環境は、別のコンピューターで動いています。そのため、そのサーバーのどれかが代わりにたどり、一つひとつの段階を知らせます。ブラウザーと同じように問い合わせ、使ったセッションは後で終わります。訪問はほかと同じく数えられます。サイトそのものに入るのは、指定した場合だけです。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>Waiting for a walk</source>
        <translation>たどった結果を待っています</translation>
    </message>
    <message>
        <source>%1 walks, and will tell each hop.</source>
        <comment>a server</comment>
        <translation>%1 がたどっています。各段階は終わってから表示されます。</translation>
    </message>
    <message>
        <source>The walk is ordered, and waits for a server to take it.</source>
        <translation>依頼しました。サーバーが引き受けるのを待っています。</translation>
    </message>
    <message>
        <source>Heard within three minutes: %1. Each looks at once, or a minute later at the latest.</source>
        <comment>servers</comment>
        <translation>3 分以内に応答したサーバー：%1。どれもすぐに、遅くとも 1 分後には確認します。</translation>
    </message>
    <message>
        <source>No server of this house is heard. The last was %1, %2.</source>
        <comment>a server, a time</comment>
        <translation>この環境のサーバーからの応答がありません。最後は %1（%2）でした。</translation>
    </message>
    <message>
        <source>No server of this house has been heard within a day.</source>
        <translation>この 1 日、この環境のどのサーバーからも応答がありません。</translation>
    </message>
    <message>
        <source>No server has taken the walk.</source>
        <translation>引き受けたサーバーはありません。</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of the walk.</source>
        <comment>a server</comment>
        <translation>%1 はたどっている途中で止まりました。</translation>
    </message>
    <message>
        <source>%1 took the walk and does not come back.</source>
        <comment>a server</comment>
        <translation>%1 が引き受けましたが、戻りません。</translation>
    </message>
    <message>
        <source>What keeps them from it stands in their logs.</source>
        <translation>妨げているものは、それぞれのログにあります。</translation>
    </message>
    <message>
        <source>Start one, and walk again.</source>
        <translation>サーバーを起動して、もう一度たどってください。</translation>
    </message>
    <message>
        <source>It was waited for five minutes. What keeps it stands in its log.</source>
        <translation>5 分待ちました。妨げているものは、そのサーバーのログにあります。</translation>
    </message>
    <message>
        <source>Its program ended, or lost the database. A session that it had opened is ended within some minutes, by whichever server is running then. Walk again.</source>
        <translation>プログラムが終了したか、データベースとの接続を失いました。開いていたセッションは、そのとき動いているサーバーが数分以内に終了します。もう一度たどってください。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkWords</name>
    <message>
        <source>%1 ms</source>
        <comment>a time</comment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 arrives at %2</source>
        <comment>person, site</comment>
        <translation>%1 が %2 に到着しました</translation>
    </message>
    <message>
        <source>%1 cannot sign in</source>
        <comment>person</comment>
        <translation>%1 はサインインできません</translation>
    </message>
    <message>
        <source>%1 is stopped at a gate of %2</source>
        <comment>person, site</comment>
        <translation>%1 は %2 のゲートで止まりました</translation>
    </message>
    <message>
        <source>The walk to %1 ended on the way</source>
        <comment>site</comment>
        <translation>%1 への道のりは途中で終わりました</translation>
    </message>
    <message>
        <source>The site sends somebody whom nobody knows yet</source>
        <translation>サイトが、まだ誰かわからない人を送ります</translation>
    </message>
    <message>
        <source>The sign-in page is shown</source>
        <translation>サインインページが表示されます</translation>
    </message>
    <message>
        <source>A session opens, as after the right password</source>
        <translation>正しいパスワードの後のように、セッションが開きます</translation>
    </message>
    <message>
        <source>The same request once more, signed in</source>
        <translation>同じ要求をサインイン後にもう一度</translation>
    </message>
    <message>
        <source>The closed gate says why</source>
        <translation>閉じたゲートが理由を示します</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>封印日時</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>メインアドレス</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>その他のアドレス</translation>
    </message>
    <message>
        <source>What the site sent along</source>
        <translation>サイトが添えた内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a field means, its name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It was opened for the walk alone, and has ended.</source>
        <translation>この確認のためだけに開かれ、終わりました。</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>応答がありませんでした: %1</translation>
    </message>
    <message>
        <source>sends on to %1</source>
        <comment>an answer; an address</comment>
        <translation>%1 へ転送</translation>
    </message>
    <message>
        <source>What the site reads</source>
        <translation>サイトが読む内容</translation>
    </message>
    <message>
        <source>The site takes the answer</source>
        <translation>サイトが応答を受け取ります</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time in words, as it was sent</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WantsCard</name>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>対応が必要なこと %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wants you</source>
        <translation>対応が必要なことはありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb, what it mends</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WaysSection</name>
    <message>
        <source>Ways to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>すべて受け入れる</translation>
    </message>
    <message>
        <source>Only these, in this order. If all of them are switched off, nobody can sign in for this site.</source>
        <translation>これらだけを、この順で。すべて無効の場合、このサイトにはサインインできません。</translation>
    </message>
    <message>
        <source>All of them, in the order of the house.</source>
        <translation>すべてを、環境の順で。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>除外する</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WebhookSecrets</name>
    <message>
        <source>Make webhook secret</source>
        <translation>Webhook シークレットを作成</translation>
    </message>
    <message>
        <source>The old secret</source>
        <translation>古いシークレット</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook シークレット</translation>
    </message>
    <message>
        <source>Make the next webhook secret</source>
        <translation>次の Webhook シークレットを作成</translation>
    </message>
    <message>
        <source> It ends %1.</source>
        <translation> %1 に終了します。</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <comment>a secret</comment>
        <translation>%1 で始まるシークレット</translation>
    </message>
    <message>
        <source>Made %1. It was shown once and cannot be read again.</source>
        <translation>作成: %1。1 回だけ表示され、再び読むことはできません。</translation>
    </message>
    <message>
        <source>End now</source>
        <comment>a secret</comment>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Nothing is sent before there is one.</source>
        <translation>シークレットができるまで、何も送られません。</translation>
    </message>
    <message>
        <source>The webhook secret of %1</source>
        <translation>%1 の Webhook シークレット</translation>
    </message>
    <message>
        <source>Put it into the receiver’s settings before the old one ends. Until then both sign.</source>
        <translation>古いものが終了する前に、受信側の設定に入れてください。それまでは両方で署名します。</translation>
    </message>
    <message>
        <source>Put it into the receiver’s settings.</source>
        <translation>受信側の設定に入れてください。</translation>
    </message>
    <message>
        <source>Nothing is sent before there is another.</source>
        <translation>別のシークレットができるまで、何も送られません。</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WouldSendPane</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>送る内容</translation>
    </message>
    <message>
        <source>Choose a site and a person, and read what the site would be told now. Nothing is sent.</source>
        <translation>サイトと人を選ぶと、今サイトに知らせる内容を読めます。何も送られません。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>名前、ユーザー名、アドレス</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WouldSendView</name>
    <message>
        <source>It would be told this: %1.</source>
        <translation>知らせる内容: %1。</translation>
    </message>
    <message>
        <source>Nothing would be sent: the person has never been there. After a visit it would be this.</source>
        <translation>何も送られません。この人は訪れたことがありません。訪問後は次の内容です。</translation>
    </message>
    <message>
        <source>Nothing would be sent: the site’s pushes are off. Otherwise it would be this.</source>
        <translation>何も送られません。サイトのプッシュが無効です。有効なら次の内容です。</translation>
    </message>
    <message>
        <source>Nothing would be sent before the person consents. Then it would be this.</source>
        <translation>本人が同意するまで何も送られません。同意後は次の内容です。</translation>
    </message>
    <message>
        <source>Nothing would be sent: the site knows already.</source>
        <translation>何も送られません。サイトはすでに知っています。</translation>
    </message>
    <message>
        <source>It is paused. Once it is resumed, it would be told this: %1.</source>
        <translation>一時停止中です。再開後に知らせる内容: %1。</translation>
    </message>
    <message>
        <source>Head of what would be sent</source>
        <translation>送る内容のヘッダー</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>送る内容</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>If a mail asks for your password, or leads to another address than {host}, it is not from us.</source>
        <translation>パスワードを尋ねるメールや、{host} 以外のアドレスへ導くメールは、私たちからのものではありません。</translation>
    </message>
    <message>
        <source>{organisation}, {host}, {help}</source>
        <translation>{organisation}、{host}、{help}</translation>
    </message>
    <message>
        <source>This mail has no link to press, so that nobody can imitate it usefully. It cannot be switched off.</source>
        <translation>このメールには、悪用されないよう押せるリンクがありません。配信を止めることはできません。</translation>
    </message>
    <message>
        <source>You get this mail because this is a confirmed address of that account.</source>
        <translation>このアドレスがこのアカウントの確認済みアドレスであるため、お送りしています。</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申請内容</translation>
    </message>
    <message>
        <source>You are let in at {organisation}</source>
        <translation>{organisation} に入れるようになりました</translation>
    </message>
    <message>
        <source>Your account is open. You can sign in now.</source>
        <translation>アカウントが開きました。サインインできます。</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at your new account {account} and approved it. You can sign in now:</source>
        <translation>{organisation} の担当者が、新しいアカウント {account} を確認し、承認しました。サインインできます:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>What you asked for was approved</source>
        <translation>申請が承認されました</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>今から使えます。</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at what you asked for with your account {account}, and agreed. It works from now on.</source>
        <translation>{organisation} の担当者が、アカウント {account} での申請を確認し、承認しました。今から使えます。</translation>
    </message>
    <message>
        <source>You did not ask for it? Type {host} into your browser, sign in, and remove it under “Ways to sign in”. Then write to {help}.</source>
        <translation>心当たりがない場合は、ブラウザーに {host} と入力してサインインし、「サインインの方法」から削除してください。その後 {help} にご連絡ください。</translation>
    </message>
    <message>
        <source>What you asked for was declined</source>
        <translation>申請が却下されました</translation>
    </message>
    <message>
        <source>Somebody has looked at it and decided against it.</source>
        <translation>担当者が確認し、却下しました。</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at what you asked for and decided against it.</source>
        <translation>{organisation} の担当者が申請を確認し、却下しました。</translation>
    </message>
    <message>
        <source>You think that this is a mistake? Write to {help}.</source>
        <translation>間違いだと思われる場合は、{help} にご連絡ください。</translation>
    </message>
    <message>
        <source>You get this mail because it was asked for with this address.</source>
        <translation>このアドレスで申請があったため、お送りしています。</translation>
    </message>
    <message>
        <source>What you asked for has come to nothing</source>
        <translation>申請は期限切れになりました</translation>
    </message>
    <message>
        <source>Nobody has decided in time. You can ask again.</source>
        <translation>期限内に決定されませんでした。もう一度申請できます。</translation>
    </message>
    <message>
        <source>Nobody at {organisation} has decided in time about what you asked for, so it has ended. Nothing has changed, and you can ask again.</source>
        <translation>{organisation} で期限内に決定されなかったため、申請は終了しました。何も変わっていません。もう一度申請できます。</translation>
    </message>
    <message>
        <source>It is urgent? Write to {help}.</source>
        <translation>お急ぎの場合は、{help} にご連絡ください。</translation>
    </message>
    <message>
        <source>Somebody waits for you at {organisation}</source>
        <translation>{organisation} で待っている人がいます</translation>
    </message>
    <message>
        <source>Open Gatelodge and choose “Approvals”.</source>
        <translation>Gatelodge を開いて「承認」を選んでください。</translation>
    </message>
    <message>
        <source>People have asked {organisation} for something that somebody has to approve. Open Gatelodge, choose “Approvals”, and decide.</source>
        <translation>{organisation} に、承認が必要な申請が届いています。Gatelodge を開き、「承認」を選んで判断してください。</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>New passwords</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>You get this mail because you may decide. It comes once a day at most, and only where somebody new waits.</source>
        <translation>あなたに判断の権限があるため、お送りしています。新しく待つ人がいるときだけ、最大で 1 日 1 回届きます。</translation>
    </message>
    <message>
        <source>Your new password waits for approval</source>
        <translation>新しいパスワードは承認待ちです</translation>
    </message>
    <message>
        <source>A link comes once somebody has agreed.</source>
        <translation>承認されるとリンクが届きます。</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for a new password for the account {account}. At {organisation} somebody looks at that first. A link comes to this address once they have agreed.</source>
        <translation>アカウント {account} の新しいパスワードの申請がありました（ご本人と思われます）。{organisation} では、まず担当者が確認します。承認されると、このアドレスにリンクが届きます。</translation>
    </message>
    <message>
        <source>Not you? Write to {help}. Until then your old password stays as it is.</source>
        <translation>心当たりがない場合は、{help} にご連絡ください。それまで今のパスワードは変わりません。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>申請元</translation>
    </message>
    <message>
        <source>How you sign in at {organisation}</source>
        <translation>{organisation} へのサインイン方法</translation>
    </message>
    <message>
        <source>Your username, and where it is good for.</source>
        <translation>ユーザー名と、その使える場所です。</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked how to sign in at {organisation} with this address. Type {host} into your browser and sign in in one of these ways:</source>
        <translation>このアドレスで {organisation} にサインインする方法の問い合わせがありました（ご本人と思われます）。ブラウザーに {host} と入力し、次のいずれかの方法でサインインしてください:</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>サインイン手段</translation>
    </message>
    <message>
        <source>You have forgotten the password, too? Choose “Forgot your password?” there.</source>
        <translation>パスワードもお忘れの場合は、「パスワードを忘れた場合」を選んでください。</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Only the reader of this mailbox has learnt this.</source>
        <translation>心当たりがない場合は、何もしなくてかまいません。この内容を知ったのは、このメールボックスの読み手だけです。</translation>
    </message>
    <message>
        <source>Your account at {organisation} will end</source>
        <translation>{organisation} のアカウントがまもなく終わります</translation>
    </message>
    <message>
        <source>Write to whoever looks after it, if you want to stay.</source>
        <translation>続けたい場合は、担当者にご連絡ください。</translation>
    </message>
    <message>
        <source>Your account {account} at {organisation} was made for a time. It ends on {until}. From then on you cannot sign in, and you are signed out everywhere. Nothing is deleted by that.</source>
        <translation>{organisation} のアカウント {account} は期限付きで、{until} に終わります。以後はサインインできず、すべてからサインアウトされます。データは削除されません。</translation>
    </message>
    <message>
        <source>You want to stay? Write to {help}: it can be made longer.</source>
        <translation>続けたい場合は、{help} にご連絡ください。延長できます。</translation>
    </message>
    <message>
        <source>{time} ({zone})</source>
        <extracomment>A date and time, and the time zone it is meant in</extracomment>
        <translation>{time}（{zone}）</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>こんにちは。</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>{name} さん</translation>
    </message>
    <message>
        <source>{label}:</source>
        <extracomment>What stands before a value in a list of facts; French has a space before the colon</extracomment>
        <translation>{label}:</translation>
    </message>
    <message>
        <source>It works once, until {until}.</source>
        <translation>{until} まで、1 回だけ使えます。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <translation>アドレスを確認してください</translation>
    </message>
    <message>
        <source>One press adds {address} to your account.</source>
        <translation>ボタン 1 つで {address} がアカウントに加わります。</translation>
    </message>
    <message>
        <source>You asked to add {address} to the account {account}. Open this page and press “Yes, confirm”:</source>
        <translation>アカウント {account} に {address} を追加する申請がありました。次のページを開き、「はい、確認します」を押してください:</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Not you? Do nothing. The address is then not added.</source>
        <translation>心当たりがない場合は、何もしないでください。アドレスは追加されません。</translation>
    </message>
    <message>
        <source>You get this mail because somebody typed this address.</source>
        <translation>このアドレスが入力されたため、お送りしています。</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>新しいパスワードの設定</translation>
    </message>
    <message>
        <source>The link works once, and not for long.</source>
        <translation>リンクは短い期間、1 回だけ使えます。</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for a new password for the account {account}. Choose it here:</source>
        <translation>アカウント {account} の新しいパスワードの申請がありました（ご本人と思われます）。次のページで選んでください:</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>新しいパスワードを選ぶ</translation>
    </message>
    <message>
        <source>It works once, until {until}. Until you use it, your old password stays as it is.</source>
        <translation>{until} まで、1 回だけ使えます。使うまで、今のパスワードは変わりません。</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Nobody can see or use this link but the reader of this mailbox.</source>
        <translation>心当たりがない場合は、何もしないでください。このリンクを見て使えるのは、このメールボックスの読み手だけです。</translation>
    </message>
    <message>
        <source>Your account at {organisation}</source>
        <translation>{organisation} のアカウント</translation>
    </message>
    <message>
        <source>Choose a name and a password, and you are in.</source>
        <translation>名前とパスワードを選べば完了です。</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for an account at {organisation} with this address. Choose a name and a password here:</source>
        <translation>このアドレスで {organisation} のアカウントの申請がありました（ご本人と思われます）。次のページで名前とパスワードを選んでください:</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Not you? Do nothing. There is then no account, and this address is forgotten.</source>
        <translation>心当たりがない場合は、何もしないでください。アカウントは作成されず、このアドレスは消去されます。</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>パスワードが変更されました</translation>
    </message>
    <message>
        <source>Was it you? Then there is nothing to do.</source>
        <translation>ご本人の操作なら、することはありません。</translation>
    </message>
    <message>
        <source>The password of your account {account} was changed, and every other device was signed out. If it was you, there is nothing to do.</source>
        <translation>アカウント {account} のパスワードが変更され、ほかの端末はすべてサインアウトされました。ご本人の操作なら、することはありません。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser, choose “Forgot your password?” and set a new one. Then write to {help}.</source>
        <translation>心当たりがない場合は、ブラウザーに {host} と入力し、「パスワードを忘れた場合」を選んで新しく設定してください。その後 {help} にご連絡ください。</translation>
    </message>
    <message>
        <source>A way to sign in was added to your account</source>
        <translation>アカウントにサインインの方法が追加されました</translation>
    </message>
    <message>
        <source>Your account {account} has a new way to sign in: {way}. If it was you, there is nothing to do.</source>
        <translation>アカウント {account} に新しいサインインの方法が加わりました: {way}。ご本人の操作なら、することはありません。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser and sign in. Take it away under “Ways to sign in”, or under “Access tokens” if it is one, and set a new password. Then write to {help}.</source>
        <translation>心当たりがない場合は、ブラウザーに {host} と入力してサインインしてください。「サインインの方法」（トークンの場合は「アクセストークン」）から取り除き、新しいパスワードを設定してください。その後 {help} にご連絡ください。</translation>
    </message>
    <message>
        <source>Your password will expire</source>
        <translation>パスワードの期限が近づいています</translation>
    </message>
    <message>
        <source>Until then you choose the moment for a new one.</source>
        <translation>それまでは、都合のよいときに変更できます。</translation>
    </message>
    <message>
        <source>{organisation} asks for a new password from time to time. That of your account {account} expires on {until}.</source>
        <translation>{organisation} では、定期的に新しいパスワードをお願いしています。アカウント {account} のパスワードの期限は {until} です。</translation>
    </message>
    <message>
        <source>Type {host} into your browser, sign in and choose “Password”. If you do nothing, you choose a new one when you sign in after that time.</source>
        <translation>ブラウザーに {host} と入力してサインインし、「パスワード」を選んでください。何もしない場合は、期限後のサインイン時に新しいものを選びます。</translation>
    </message>
    <message>
        <source>You already have an account at {organisation}</source>
        <translation>{organisation} のアカウントはすでにあります</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>何も変わっていません。</translation>
    </message>
    <message>
        <source>Somebody, probably you, tried to use this address at {organisation}. It belongs to your account {account} already. Nothing has changed.</source>
        <translation>{organisation} でこのアドレスを使う申請がありました（ご本人と思われます）。すでにアカウント {account} のものです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Was it you? Type {host} into your browser and sign in with this address. If you have forgotten your password, choose “Forgot your password?” there.</source>
        <translation>ご本人の場合は、ブラウザーに {host} と入力し、このアドレスでサインインしてください。パスワードをお忘れなら「パスワードを忘れた場合」を選んでください。</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Whoever it was has not been told that this address has an account.</source>
        <translation>心当たりがない場合は、何もしなくてかまいません。このアドレスにアカウントがあることは、申請した人に知らせていません。</translation>
    </message>
    <message>
        <source>An address was added to your account</source>
        <translation>アカウントにアドレスが追加されました</translation>
    </message>
    <message>
        <source>The address {address} was added to your account {account}. Whoever reads it can now ask for a new password. If it was you, there is nothing to do.</source>
        <translation>アドレス {address} がアカウント {account} に追加されました。このアドレスの読み手は、新しいパスワードを申請できます。ご本人の操作なら、することはありません。</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser, sign in, remove the address and set a new password. Then write to {help}.</source>
        <translation>心当たりがない場合は、ブラウザーに {host} と入力してサインインし、アドレスを削除して新しいパスワードを設定してください。その後 {help} にご連絡ください。</translation>
    </message>
    <message>
        <source>You are invited to {organisation}</source>
        <translation>{organisation} への招待</translation>
    </message>
    <message>
        <source>{organisation} invites you. With an account there you sign in once and reach everything that is open to you. The invitation is here:</source>
        <translation>{organisation} からの招待です。アカウントがあれば、一度のサインインで、使えるものすべてに入れます。招待はこちらです:</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>招待を開く</translation>
    </message>
    <message>
        <source>You have an account there already? The same page takes you to it.</source>
        <translation>すでにアカウントをお持ちの場合も、同じページから進めます。</translation>
    </message>
    <message>
        <source>You do not want to come? Do nothing. There is then no account.</source>
        <translation>参加しない場合は、何もしないでください。アカウントは作成されません。</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>招待した人</translation>
    </message>
    <message>
        <source>You get this mail because somebody at {organisation} wrote down this address.</source>
        <translation>{organisation} の誰かがこのアドレスを記入したため、お送りしています。</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>to sign in with %1</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>%1 でのサインイン</translation>
    </message>
    <message>
        <source>a new password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>the certificate “%1”</source>
        <extracomment>A way to sign in; %1 is the name that its owner gave it</extracomment>
        <translation>証明書「%1」</translation>
    </message>
    <message>
        <source>the access token “%1”</source>
        <extracomment>A way to sign in, for programs; %1 is the name that its owner gave it</extracomment>
        <translation>アクセストークン「%1」</translation>
    </message>
    <message>
        <source>on your account page</source>
        <translation>アカウントページで</translation>
    </message>
    <message>
        <source>with a mailed link</source>
        <translation>メールのリンクで</translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation>管理者により</translation>
    </message>
    <message>
        <source>the password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <extracomment>%1 is the name of another place where the person has an account, %2 how the person is called there</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>アカウントの消去</translation>
    </message>
    <message>
        <source>{job} needs you</source>
        <translation>{job} への対応が必要です</translation>
    </message>
    <message>
        <source>A synchronisation did not come to its end by itself.</source>
        <translation>同期が自動では完了しませんでした。</translation>
    </message>
    <message>
        <source>The synchronisation {job} ran, and left something that needs a person.</source>
        <translation>同期 {job} を実行しましたが、人の判断が必要なものが残りました。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Records left alone</source>
        <translation>見送ったレコード</translation>
    </message>
    <message>
        <source>You get this mail because you are named as the owner of it.</source>
        <translation>この同期の担当者に指定されているため、お送りしています。</translation>
    </message>
    <message>
        <source>to delete your account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>People it would shut out, or take out of groups</source>
        <translation>入れなくなる人、またはグループから外れる人</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>追加された人</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>その他の変更</translation>
    </message>
    <message>
        <source>Suspended, removed or shut out by a date</source>
        <translation>停止、削除、または日付により入れなくなった人</translation>
    </message>
    <message>
        <source>The log of the run says which, and why: choose it under “Synchronisation” in Gatelodge.</source>
        <translation>対象とその理由は、実行の記録にあります。Gatelodge の「同期」で選んでください。</translation>
    </message>
    <message>
        <source>{job} has changed people</source>
        <translation>{job} が人の情報を変更しました</translation>
    </message>
    <message>
        <source>A synchronisation ran to its end. Nothing is left for you to do.</source>
        <translation>同期が最後まで完了しました。することはありません。</translation>
    </message>
    <message>
        <source>The synchronisation {job} ran by itself, and all that its source says is done.</source>
        <translation>同期 {job} が自動で実行され、ソースの内容をすべて反映しました。</translation>
    </message>
    <message>
        <source>The log of the run has every entry, and History takes it back as a whole: choose it under “Synchronisation” in Gatelodge.</source>
        <translation>実行の記録にすべての項目があり、「履歴」からまとめて元に戻せます。Gatelodge の「同期」で選んでください。</translation>
    </message>
    <message>
        <source>You want to hear only of what needs you? Its settings have that, too.</source>
        <translation>対応が必要なときだけ知らせてほしい場合は、同期の設定で選べます。</translation>
    </message>
    <message>
        <source>Name of the synchronisation</source>
        <translation>同期の名前</translation>
    </message>
</context>
<context>
    <name>shared</name>
    <message>
        <source>username</source>
        <extracomment>What a site was told of a person; stands in a list within a sentence, as the next ones do</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH 鍵</translation>
    </message>
    <message>
        <source>username, name and language</source>
        <translation>ユーザー名、名前、言語</translation>
    </message>
    <message>
        <source>main address</source>
        <translation>メインアドレス</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>changes in absence</source>
        <translation>不在時の変更</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this file, in that language (&quot;Français&quot;, &quot;Deutsch&quot;).</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, on %2 (%3)</source>
        <translation>%1後、%2（%3）</translation>
    </message>
    <message>
        <source>in %1, at %2 (%3)</source>
        <translation>%1後、%2（%3）</translation>
    </message>
    <message>
        <source>%1 ago, at %2 (%3)</source>
        <translation>%1前、%2（%3）</translation>
    </message>
    <message>
        <source>%1 ago, on %2 (%3)</source>
        <translation>%1前、%2（%3）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time: &quot;24 November 2026, 18:20&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>A city stands for its time zone: &quot;Berlin time&quot;</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last two of several things: &quot;days and hours&quot;</extracomment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between all but the last two of several things</extracomment>
        <translation>、 </translation>
    </message>
</context>
<context>
    <name>web</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Some device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Sites you use</source>
        <translation>利用中のサイト</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH 鍵</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>共有している情報</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>今いる人</translation>
    </message>
    <message>
        <source>Problem: %1 – %2</source>
        <extracomment>Title of a page that has a complaint: what the page asks, whose page it is</extracomment>
        <translation>問題: %1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Title of a page: what it says, whose page it is</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This is %1, the only address that asks for your password.</source>
        <translation>ここは %1、パスワードを尋ねる唯一のアドレスです。</translation>
    </message>
    <message>
        <source>You are at %1.</source>
        <translation>ここは %1 です。</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>問題:</translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>本文へ移動</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>アドレスはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>確認待ち %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>%1 に変更</translation>
    </message>
    <message>
        <source>You have none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>期限: %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in on %n devices</source>
        <translation>
            <numerusform>%n 台の端末でサインイン中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n サイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n organisations</source>
        <translation>
            <numerusform>%n 組織と共有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>鍵 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>トークン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Other members see when you are here.</source>
        <translation>ここにいることが、ほかのメンバーに表示されます。</translation>
    </message>
    <message>
        <source>Nobody sees when you are here.</source>
        <translation>ここにいることは、誰にも表示されません。</translation>
    </message>
    <message>
        <source>No site has to be told.</source>
        <translation>知らせる必要のあるサイトはありません。</translation>
    </message>
    <message>
        <source>These sites are being told: %1.</source>
        <translation>次のサイトに知らせています: %1。</translation>
    </message>
    <message>
        <source>As the browser asks</source>
        <translation>ブラウザーに合わせる</translation>
    </message>
    <message>
        <source>Language of pages and mails</source>
        <translation>ページとメールの言語</translation>
    </message>
    <message>
        <source>Fixed, because a site has received it.</source>
        <translation>サイトに渡されたため固定されています。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>こんにちは、%1 さん</translation>
    </message>
    <message>
        <source>%1, with an account since %2</source>
        <translation>%1、アカウント作成日 %2</translation>
    </message>
    <message>
        <source>The sites you use receive these when you change them.</source>
        <translation>変更すると、利用中のサイトに伝わります。</translation>
    </message>
    <message>
        <source>The device it is for</source>
        <translation>使う端末</translation>
    </message>
    <message>
        <source>So that you know which one to revoke when you lose it: “Laptop”, “Phone”.</source>
        <translation>なくしたときにどれを失効させるかわかるように:「ノートパソコン」「スマートフォン」など。</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends after</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Then you make a new one. Shorter is safer.</source>
        <translation>過ぎたら新しく作成します。短いほど安全です。</translation>
    </message>
    <message>
        <source>A password for the file</source>
        <translation>ファイルのパスワード</translation>
    </message>
    <message>
        <source>It is asked for once, when you put the file into the device. At least 8 characters, and no letters with accents.</source>
        <translation>端末に入れるときに 1 回だけ求められます。アクセント記号のない 8 文字以上。</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>同じパスワードをもう一度</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>証明書を作成</translation>
    </message>
    <message>
        <source>Back to your list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>この後の流れ</translation>
    </message>
    <message>
        <source>1. Your browser saves a file</source>
        <translation>1. ブラウザーがファイルを保存します</translation>
    </message>
    <message>
        <source>It comes this once: the key in it is kept nowhere here. If it gets lost, revoke the certificate and make another.</source>
        <translation>保存できるのはこの 1 回だけです。中の鍵はここには残りません。なくした場合は証明書を失効させ、作り直してください。</translation>
    </message>
    <message>
        <source>2. You put it into the device</source>
        <translation>2. 端末に入れます</translation>
    </message>
    <message>
        <source>Open the file, or import it in the browser&apos;s settings under certificates, with the password you chose. Then delete the file.</source>
        <translation>ファイルを開くか、ブラウザーの設定の証明書から、決めたパスワードで読み込みます。その後、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>3. You sign in with it</source>
        <translation>3. 証明書でサインインします</translation>
    </message>
    <message>
        <source>On the sign-in page choose the certificate instead of a password. Under “Ways to sign in” you see when it was used last, and can revoke it.</source>
        <translation>サインインページで、パスワードの代わりに証明書を選びます。「サインインの方法」で最終使用を確認し、失効させることができます。</translation>
    </message>
    <message>
        <source>A certificate for a device</source>
        <translation>端末用の証明書</translation>
    </message>
    <message>
        <source>Whoever holds the device can come into your account with it, without a password, until it ends or you revoke it.</source>
        <translation>期限が来るか失効させるまで、端末を持つ人はパスワードなしであなたのアカウントに入れます。</translation>
    </message>
    <message>
        <source>Browsers remember which certificate was chosen, or that none was: close all windows of this one before you try again. Or sign in another way.</source>
        <translation>ブラウザーは、選んだ証明書や選ばなかったことを覚えています。このブラウザーのウィンドウをすべて閉じてからもう一度試すか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in another way. Then you can make a new one under “Ways to sign in”, or ask whoever gave you this one.</source>
        <translation>別の方法でサインインしてください。その後「サインインの方法」で新しく作成するか、証明書をくれた人に相談してください。</translation>
    </message>
    <message>
        <source>Only those who look after this place can mend that. Until then sign in another way.</source>
        <translation>解決できるのは、ここの管理者だけです。それまでは別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>No certificate was chosen</source>
        <translation>証明書が選ばれませんでした</translation>
    </message>
    <message>
        <source>Your browser was asked for one, and showed none.</source>
        <translation>ブラウザーに求めましたが、示されませんでした。</translation>
    </message>
    <message>
        <source>That certificate is not known here</source>
        <translation>この証明書はここでは使えません</translation>
    </message>
    <message>
        <source>Whoever issued it is not trusted by %1.</source>
        <translation>%1 は発行元を信頼していません。</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>証明書の期限が切れています</translation>
    </message>
    <message>
        <source>Its last day is over, so it opens nothing any more.</source>
        <translation>最終日を過ぎたため、もう使えません。</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>開始日がまだ来ていません。</translation>
    </message>
    <message>
        <source>Wait for that day, or sign in another way until then.</source>
        <translation>その日を待つか、それまで別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>The authority behind your certificate has expired</source>
        <translation>証明書の認証局の期限が切れています</translation>
    </message>
    <message>
        <source>Your own certificate may be fine. The one that vouches for it is not.</source>
        <translation>あなたの証明書に問題がなくても、保証する側の証明書に問題があります。</translation>
    </message>
    <message>
        <source>Your certificate was revoked</source>
        <translation>証明書は失効しています</translation>
    </message>
    <message>
        <source>It opens nothing any more, whoever holds it.</source>
        <translation>誰が持っていても、もう使えません。</translation>
    </message>
    <message>
        <source>That certificate is not for signing in</source>
        <translation>サインイン用の証明書ではありません</translation>
    </message>
    <message>
        <source>It was made for something else, such as mail or a server.</source>
        <translation>メールやサーバーなど、別の用途のものです。</translation>
    </message>
    <message>
        <source>That certificate could be forged</source>
        <translation>この証明書は偽造のおそれがあります</translation>
    </message>
    <message>
        <source>Its key or a signature in it is too weak to be believed today.</source>
        <translation>鍵または署名が弱く、現在は信頼できません。</translation>
    </message>
    <message>
        <source>That certificate does not say who you are</source>
        <translation>この証明書では誰かわかりません</translation>
    </message>
    <message>
        <source>The name is missing where it should stand, or there are two.</source>
        <translation>あるべき場所に名前がないか、2 つあります。</translation>
    </message>
    <message>
        <source>Your certificate could not be checked</source>
        <translation>証明書を確認できませんでした</translation>
    </message>
    <message>
        <source>Your certificate may be fine, but the list of revoked ones is missing or out of date.</source>
        <translation>証明書に問題がなくても、失効リストがないか古くなっています。</translation>
    </message>
    <message>
        <source>No account here has that certificate yet</source>
        <translation>この証明書のアカウントはまだありません</translation>
    </message>
    <message>
        <source>The certificate itself is good.</source>
        <translation>証明書そのものは有効です。</translation>
    </message>
    <message>
        <source>Do you have an account? Sign in another way and add the certificate under “Ways to sign in”. If not, ask whoever looks after this place.</source>
        <translation>アカウントをお持ちの場合は、別の方法でサインインし、「サインインの方法」で証明書を追加してください。お持ちでない場合は、ここの管理者にご連絡ください。</translation>
    </message>
    <message>
        <source>a certificate</source>
        <extracomment>What people sign in with: &quot;Sign in with a certificate&quot;</extracomment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>入力してください</translation>
    </message>
    <message>
        <source>This is too long to be kept</source>
        <translation>長すぎて保存できません</translation>
    </message>
    <message>
        <source>Type an email address, such as name@example.org</source>
        <translation>name@example.org のようなメールアドレスを入力してください</translation>
    </message>
    <message>
        <source>Your list is full. Remove one that you no longer need</source>
        <translation>一覧がいっぱいです。不要なものを削除してください</translation>
    </message>
    <message>
        <source>This one is in your list already</source>
        <translation>すでに一覧にあります</translation>
    </message>
    <message>
        <source>Use 1 to 30 small letters, digits, dots and hyphens</source>
        <translation>小文字の英字、数字、ピリオド、ハイフンの 1～30 文字にしてください</translation>
    </message>
    <message>
        <source>Somebody has this username: choose another</source>
        <translation>このユーザー名は使われています。別のものを選んでください</translation>
    </message>
    <message>
        <source>That is not your password: type it again</source>
        <translation>パスワードが違います。もう一度入力してください</translation>
    </message>
    <message>
        <source>Look at the rules that say Not yet</source>
        <translation>「まだ」と表示された条件を確認してください</translation>
    </message>
    <message>
        <source>This one could be guessed: add another word</source>
        <translation>推測されるおそれがあります。単語を足してください</translation>
    </message>
    <message>
        <source>The two are not the same: type both again</source>
        <translation>2 つが一致しません。両方とももう一度入力してください</translation>
    </message>
    <message>
        <source>Use 8 to 100 characters, and no letters with accents</source>
        <translation>アクセント記号のない 8～100 文字にしてください</translation>
    </message>
    <message>
        <source>Paste the whole line of a public key: it begins with ssh- or ecdsa-</source>
        <translation>公開鍵の行全体を貼り付けてください。ssh- または ecdsa- で始まります</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile: look at it and save again</source>
        <translation>その間に別の場所で変更されました。確認してもう一度保存してください</translation>
    </message>
    <message numerus="yes">
        <source>%n things need another look</source>
        <translation>
            <numerusform>確認が必要な項目が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>メインアドレス</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>その他のアドレス</translation>
    </message>
    <message>
        <source>their privacy notice</source>
        <translation>プライバシー通知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Why they ask</source>
        <translation>求める理由</translation>
    </message>
    <message>
        <source>Don’t share</source>
        <translation>共有しない</translation>
    </message>
    <message>
        <source>Share and go on</source>
        <translation>共有して続ける</translation>
    </message>
    <message>
        <source>Share with %1?</source>
        <translation>%1 と共有しますか？</translation>
    </message>
    <message>
        <source>They run %1 and ask who you are.</source>
        <translation>%1 を運営し、あなたが誰かを尋ねています。</translation>
    </message>
    <message>
        <source>You are asked once. You can stop sharing at any time under %1.</source>
        <translation>確認は 1 回だけです。共有は「%1」でいつでもやめられます。</translation>
    </message>
    <message>
        <source>If you agree, they receive exactly this:</source>
        <translation>同意すると、次の情報だけが渡されます:</translation>
    </message>
    <message>
        <source>Not shared: your password, your groups, and which other sites you visit.</source>
        <translation>共有しないもの: パスワード、グループ、訪れたほかのサイト。</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>この後の流れ</translation>
    </message>
    <message>
        <source>You go on to %1. When you change your name or addresses here, %2 gets the new ones.</source>
        <translation>%1 へ進みます。ここで名前やアドレスを変えると、%2 に新しいものが渡ります。</translation>
    </message>
    <message>
        <source>You were not signed in there</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>%1 sent you back without saying who you are.</source>
        <translation>%1 は、あなたが誰かを示さずに戻しました。</translation>
    </message>
    <message>
        <source>Perhaps you said no, or closed its page. Nothing was told to us, and nothing has changed.</source>
        <translation>拒否したか、ページを閉じたのかもしれません。こちらには何も知らされず、何も変わっていません。</translation>
    </message>
    <message>
        <source>That answer could not be trusted</source>
        <translation>応答を信頼できませんでした</translation>
    </message>
    <message>
        <source>It did not come from the sign-in you began in this browser at %1.</source>
        <translation>このブラウザーで %1 に始めたサインインのものではありません。</translation>
    </message>
    <message>
        <source>Nobody was signed in. Perhaps the page lay open for long, or you followed an old link. Begin anew.</source>
        <translation>サインインは行われていません。ページを長く開いていたか、古いリンクを開いたのかもしれません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>Your account and your password are fine.</source>
        <translation>アカウントとパスワードに問題はありません。</translation>
    </message>
    <message>
        <source>We asked, and got no answer in time. Try again in a minute, or choose another way to sign in.</source>
        <translation>時間内に応答がありませんでした。1 分後にもう一度試すか、別のサインイン方法を選んでください。</translation>
    </message>
    <message>
        <source>Your account there is closed</source>
        <translation>そちらのアカウントは閉じられています</translation>
    </message>
    <message>
        <source>%1 knows you, and lets you in no more.</source>
        <translation>%1 はあなたを知っていますが、もう入れません。</translation>
    </message>
    <message>
        <source>Only those who look after it can open it again.</source>
        <translation>再び開けるのは、そちらの管理者だけです。</translation>
    </message>
    <message>
        <source>This way in is closed</source>
        <translation>この方法は閉じられています</translation>
    </message>
    <message>
        <source>Your login at %1 no longer opens your account here.</source>
        <translation>%1 のログイン手段では、もうここのアカウントに入れません。</translation>
    </message>
    <message>
        <source>It has expired or was switched off. Your account may have other ways in: choose another one.</source>
        <translation>期限切れか、無効になっています。別の方法があれば選んでください。</translation>
    </message>
    <message>
        <source>There is no account for you yet</source>
        <translation>まだアカウントがありません</translation>
    </message>
    <message>
        <source>%1 knows you; %2 does not.</source>
        <translation>%1 はあなたを知っていますが、%2 は知りません。</translation>
    </message>
    <message>
        <source>Accounts are not made by themselves here. Whoever looks after this place can make one for you.</source>
        <translation>ここではアカウントは自動で作成されません。管理者が作成できます。</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>None of this works for you? Write to %1.</source>
        <translation>どれもうまくいかない場合は、%1 にご連絡ください。</translation>
    </message>
    <message>
        <source>Is that your login?</source>
        <translation>これはあなたのログイン手段ですか？</translation>
    </message>
    <message>
        <source>You have an account already</source>
        <translation>すでにアカウントがあります</translation>
    </message>
    <message>
        <source>At %1 you are %2.</source>
        <translation>%1 では %2 です。</translation>
    </message>
    <message>
        <source>It has the address that %1 told us: %2.</source>
        <translation>%1 から知らされたアドレスを持っています: %2。</translation>
    </message>
    <message>
        <source>Your account here</source>
        <translation>ここのアカウント</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>結び付ける</translation>
    </message>
    <message>
        <source>From now on whoever signs in with it comes into your account. Add it only if it is yours.</source>
        <translation>今後、これでサインインした人はあなたのアカウントに入ります。自分のものである場合だけ追加してください。</translation>
    </message>
    <message>
        <source>Prove that it is yours, once. From then on %1 opens it too, and nobody who only has the same address can.</source>
        <translation>自分のものと 1 回だけ証明してください。以後は %1 でも開けます。同じアドレスを持つだけの人には開けません。</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>パスワードを忘れた場合</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>別々のままにする</translation>
    </message>
    <message>
        <source>A link is on its way to %1</source>
        <translation>%1 にリンクを送りました</translation>
    </message>
    <message>
        <source>Open it within 24 hours. The address counts once you have confirmed it.</source>
        <translation>24 時間以内に開いてください。確認するとアドレスが有効になります。</translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation>%1 を確認しました</translation>
    </message>
    <message>
        <source>You can sign in with it, and choose it as your main address.</source>
        <translation>このアドレスでサインインでき、メインアドレスにも選べます。</translation>
    </message>
    <message>
        <source>%1 is your main address</source>
        <translation>%1 がメインアドレスになりました</translation>
    </message>
    <message>
        <source>Mail goes there from now on. The sites you use are being told.</source>
        <translation>今後のメールはここに届きます。利用中のサイトにも知らせています。</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>You can take it back for ten minutes, without confirming it again.</source>
        <translation>10 分間は、確認し直さずに元に戻せます。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 が戻りました</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>以前のとおりです。</translation>
    </message>
    <message>
        <source>The mailed link ends %1.</source>
        <translation>送ったリンクの期限: %1。</translation>
    </message>
    <message>
        <source>The mailed link no longer works: have a new one mailed.</source>
        <translation>送ったリンクは使えなくなりました。新しいものを送ってください。</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>Mail goes here. Sites receive it.</source>
        <translation>メールはここに届き、サイトにも渡ります。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>You can sign in with it.</source>
        <translation>このアドレスでサインインできます。</translation>
    </message>
    <message>
        <source>Make main</source>
        <translation>メインにする</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Any confirmed address signs you in. One of them is your main address.</source>
        <translation>確認済みのアドレスなら、どれでもサインインできます。そのうち 1 つがメインアドレスです。</translation>
    </message>
    <message>
        <source>We mail a link to it. It counts once you have confirmed it.</source>
        <translation>リンクを送ります。確認すると有効になります。</translation>
    </message>
    <message>
        <source>Mail me the link</source>
        <translation>リンクを送る</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>アドレスを追加</translation>
    </message>
    <message>
        <source>Let’s wait %1</source>
        <translation>%1お待ちください</translation>
    </message>
    <message>
        <source>There were many tries that did not match. You can go on at %1 (%2).</source>
        <translation>一致しない試行が続きました。%1（%2）に再開できます。</translation>
    </message>
    <message>
        <source>Your account is not locked. A device on which you have signed in before still works now. Was that not you? Nobody got in, and you need not do anything.</source>
        <translation>アカウントはロックされていません。以前サインインした端末は今も使えます。心当たりがない場合も、誰も入っていないので、何もする必要はありません。</translation>
    </message>
    <message>
        <source>We don’t know this site</source>
        <translation>このサイトを知りません</translation>
    </message>
    <message>
        <source>The address you followed belongs to no site of %1.</source>
        <translation>開いたアドレスは、%1 のサイトのものではありません。</translation>
    </message>
    <message>
        <source>It may be an old bookmark, or a link with a piece missing. Nothing about you was sent anywhere.</source>
        <translation>古いブックマークか、一部が欠けたリンクかもしれません。あなたの情報はどこにも送られていません。</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>このページはありません</translation>
    </message>
    <message>
        <source>The link may be old, or a piece of it is missing.</source>
        <translation>リンクが古いか、一部が欠けているのかもしれません。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>何も変わっていません。</translation>
    </message>
    <message>
        <source>That could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>The link or the form arrived damaged.</source>
        <translation>リンクまたはフォームが壊れています。</translation>
    </message>
    <message>
        <source>Nothing has changed. Go back to where you came from and follow the link anew.</source>
        <translation>何も変わっていません。元のページに戻り、リンクを開き直してください。</translation>
    </message>
    <message>
        <source>Send that once more</source>
        <translation>もう一度送信してください</translation>
    </message>
    <message>
        <source>The form did not come from a page that we made for you just now.</source>
        <translation>たった今お見せしたページからのフォームではありません。</translation>
    </message>
    <message>
        <source>Nothing has changed. Perhaps it lay open for long, or cookies are switched off. Go back, load the page again and send it anew.</source>
        <translation>何も変わっていません。長く開いていたか、Cookie が無効になっているのかもしれません。戻ってページを読み込み直し、もう一度送信してください。</translation>
    </message>
    <message>
        <source>This is for somebody else</source>
        <translation>ほかの人のためのものです</translation>
    </message>
    <message>
        <source>The account you are signed in with may not do that.</source>
        <translation>サインイン中のアカウントでは行えません。</translation>
    </message>
    <message>
        <source>This can’t be done just now</source>
        <translation>今は行えません</translation>
    </message>
    <message>
        <source>Something on our side is not working, or has too much to do. What you typed was not stored. Try again in about a minute.</source>
        <translation>こちら側で何かが動いていないか、混み合っています。入力内容は保存されていません。1 分ほどしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>こちら側で不具合が起きました</translation>
    </message>
    <message>
        <source>It has been written down for those who look after this server. Trying again may help.</source>
        <translation>サーバーの管理者のために記録しました。もう一度試すとうまくいくかもしれません。</translation>
    </message>
    <message>
        <source>If it lasts, tell those who look after this server this number: %1</source>
        <translation>続く場合は、サーバーの管理者に次の番号をお知らせください: %1</translation>
    </message>
    <message>
        <source>If it lasts, tell %1 this number: %2</source>
        <translation>続く場合は、%1 に次の番号をお知らせください: %2</translation>
    </message>
    <message>
        <source>These were told and have signed you out, too: %1.</source>
        <translation>次のサイトにも知らせ、サインアウトしました: %1。</translation>
    </message>
    <message>
        <source>These cannot be told: %1. Close them, or sign out there.</source>
        <translation>次のサイトには知らせられません: %1。閉じるか、そちらでサインアウトしてください。</translation>
    </message>
    <message>
        <source>On a shared computer, close the browser as well.</source>
        <translation>共有のコンピューターでは、ブラウザーも閉じてください。</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>%1 からサインアウトしました</translation>
    </message>
    <message>
        <source>of your %1 account on this device.</source>
        <translation>この端末の %1 アカウントからサインアウトしました。</translation>
    </message>
    <message>
        <source>and of your %1 account on this device.</source>
        <translation>この端末の %1 アカウントからもサインアウトしました。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>A button; %1 is the name of another place where the person has an account</extracomment>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>You may still be signed in at %1. On a shared computer, sign out there as well.</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>%1 ではまだサインイン中かもしれません。共有のコンピューターでは、そちらでもサインアウトしてください。</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>サインアウトしますか？</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1 からサインアウトしますか？</translation>
    </message>
    <message>
        <source>It ends your visit with your %1 account on this device.</source>
        <translation>この端末での %1 アカウントの利用を終えます。</translation>
    </message>
    <message>
        <source>You are signed in as</source>
        <translation>サインイン中のアカウント</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>サインインしたままにする</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>別のアカウントを使う</translation>
    </message>
    <message>
        <source>Your account is paused</source>
        <translation>アカウントは停止中です</translation>
    </message>
    <message>
        <source>You proved who you are, but this account cannot enter any site at the moment.</source>
        <translation>本人と確認できましたが、現在このアカウントではどのサイトにも入れません。</translation>
    </message>
    <message>
        <source>It has been so since %1. Nothing has been deleted.</source>
        <translation>%1 から停止しています。何も削除されていません。</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>何も削除されていません。</translation>
    </message>
    <message>
        <source>Your account opens on %1</source>
        <translation>アカウントは %1 に開きます</translation>
    </message>
    <message>
        <source>You need not do anything. Come back then, and sign in as you did now.</source>
        <translation>することはありません。その時に、今と同じようにサインインしてください。</translation>
    </message>
    <message>
        <source>Your account ended on %1</source>
        <translation>アカウントは %1 に終わりました</translation>
    </message>
    <message>
        <source>You proved who you are, but this account was made for a time that is over.</source>
        <translation>本人と確認できましたが、このアカウントの期間は終わっています。</translation>
    </message>
    <message>
        <source>Nothing has been deleted. It can be made longer.</source>
        <translation>何も削除されていません。延長できます。</translation>
    </message>
    <message>
        <source>Your account waits for approval</source>
        <translation>アカウントは承認待ちです</translation>
    </message>
    <message>
        <source>Somebody looks at it and lets you in.</source>
        <translation>担当者が確認すると入れるようになります。</translation>
    </message>
    <message>
        <source>You need not do anything. A mail tells you when it is done.</source>
        <translation>することはありません。完了するとメールが届きます。</translation>
    </message>
    <message>
        <source>To ask why, write to %1 and give your username, %2.</source>
        <translation>理由については、ユーザー名 %2 を添えて %1 にお問い合わせください。</translation>
    </message>
    <message>
        <source>%1 opens for you today at %2</source>
        <translation>%1 には今日 %2 から入れます</translation>
    </message>
    <message>
        <source>%1 opens for you on %2</source>
        <extracomment>The site&apos;s name and a day of the week</extracomment>
        <translation>%1 には%2から入れます</translation>
    </message>
    <message>
        <source>%1 is open for you from %2</source>
        <translation>%1 には %2 から入れます</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>You need not do anything. Come back after %1, and the way is open.</source>
        <translation>することはありません。%1 を過ぎると入れます。</translation>
    </message>
    <message>
        <source>%1 is for certain groups</source>
        <translation>%1 は特定のグループのためのものです</translation>
    </message>
    <message>
        <source>Your account is in none of them: %1.</source>
        <translation>アカウントは次のどれにも入っていません: %1。</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>入る方法</translation>
    </message>
    <message>
        <source>%1 asks you to sign in once more</source>
        <translation>%1 は、もう一度サインインを求めています</translation>
    </message>
    <message>
        <source>%1 asks for more than a password</source>
        <translation>%1 は、パスワード以外の証明も求めています</translation>
    </message>
    <message>
        <source>It wants to be surer who you are than this visit allows.</source>
        <translation>現在の訪問よりも確かな本人確認が必要です。</translation>
    </message>
    <message>
        <source>It lets in only people who prove in a second way who they are. You have proved it in one.</source>
        <translation>2 つの方法で本人と証明した人だけが入れます。これまでに 1 つの方法で証明しました。</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>a second proof</source>
        <translation>2 つ目の証明</translation>
    </message>
    <message>
        <source>Tell us your name</source>
        <translation>お名前を教えてください</translation>
    </message>
    <message>
        <source>%1 needs your full name and an address that works.</source>
        <translation>%1 には、氏名と使えるアドレスが必要です。</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存して続ける</translation>
    </message>
    <message>
        <source>None of your addresses is confirmed yet: see %1.</source>
        <translation>確認済みのアドレスがまだありません。「%1」をご覧ください。</translation>
    </message>
    <message>
        <source>Your address, %1, is confirmed. You can change all of this later in your profile.</source>
        <translation>アドレス %1 は確認済みです。これらは後でプロフィールで変更できます。</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <translation>%1 への招待</translation>
    </message>
    <message>
        <source>You were invited by %1.</source>
        <translation>%1 からの招待です。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of somebody who invites, quoted</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>You will belong to: %1.</source>
        <extracomment>A list of groups</extracomment>
        <translation>参加するグループ: %1。</translation>
    </message>
    <message>
        <source>The invitation works once, until %1. Opening it changed nothing.</source>
        <translation>招待は %1 まで、1 回だけ使えます。開いただけでは何も変わっていません。</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>この招待はすでに使われました</translation>
    </message>
    <message>
        <source>Invitations work once.</source>
        <translation>招待は 1 回だけ使えます。</translation>
    </message>
    <message>
        <source>Was it you? Then you have an account, and can sign in with it.</source>
        <translation>ご本人が使った場合は、そのアカウントでサインインできます。</translation>
    </message>
    <message>
        <source>This invitation was withdrawn</source>
        <translation>この招待は取り消されました</translation>
    </message>
    <message>
        <source>Whoever invited you has taken it back.</source>
        <translation>招待した人が取り消しました。</translation>
    </message>
    <message>
        <source>Nothing has changed. If you think that is a mistake, ask them.</source>
        <translation>何も変わっていません。間違いだと思われる場合は、招待した人にご確認ください。</translation>
    </message>
    <message>
        <source>This invitation is too old</source>
        <translation>この招待は古すぎます</translation>
    </message>
    <message>
        <source>It worked for a certain time only.</source>
        <translation>有効期間が過ぎています。</translation>
    </message>
    <message>
        <source>Nothing has changed. Ask whoever invited you to send it again.</source>
        <translation>何も変わっていません。招待した人に再送を依頼してください。</translation>
    </message>
    <message>
        <source>This invitation does not work</source>
        <translation>この招待は使えません</translation>
    </message>
    <message>
        <source>A newer one was sent, or a piece of the link is missing.</source>
        <translation>新しい招待が送られているか、リンクの一部が欠けています。</translation>
    </message>
    <message>
        <source>Nothing has changed. Look for the newest mail, or ask whoever invited you.</source>
        <translation>何も変わっていません。最新のメールを探すか、招待した人にご確認ください。</translation>
    </message>
    <message>
        <source>Choose your name and password for %1.</source>
        <translation>%1 の名前とパスワードを選んでください。</translation>
    </message>
    <message>
        <source>Choose your name and password, and you are in.</source>
        <translation>名前とパスワードを選べば完了です。</translation>
    </message>
    <message>
        <source>We mail you a link to confirm it.</source>
        <translation>確認のためのリンクを送ります。</translation>
    </message>
    <message>
        <source>Create the account and sign in</source>
        <translation>アカウントを作成してサインイン</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>アカウントを持っています</translation>
    </message>
    <message>
        <source>There is an account with your address %1 already.</source>
        <translation>アドレス %1 のアカウントがすでにあります。</translation>
    </message>
    <message>
        <source>Sign in with it, and then accept the invitation. If you have forgotten your password, choose a new one first and open the link again.</source>
        <translation>そのアカウントでサインインしてから、招待を承諾してください。パスワードをお忘れなら、先に新しく設定してリンクを開き直してください。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>%1 としてサインイン中です。</translation>
    </message>
    <message>
        <source>Accept the invitation</source>
        <translation>招待を承諾</translation>
    </message>
    <message>
        <source>Go back without changing anything</source>
        <translation>何も変えずに戻る</translation>
    </message>
    <message>
        <source>The invitation is accepted</source>
        <translation>招待を承諾しました</translation>
    </message>
    <message>
        <source>What comes with it now belongs to your account.</source>
        <translation>招待の内容がアカウントに加わりました。</translation>
    </message>
    <message>
        <source>You can also write to %1.</source>
        <translation>%1 に連絡することもできます。</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>Certificate on “%1”</source>
        <extracomment>%1 is a device: &quot;Laptop&quot;</extracomment>
        <translation>「%1」の証明書</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>Made on %1, ends on %2</source>
        <translation>作成 %1、期限 %2</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>最終使用 %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>There you are %1</source>
        <translation>そちらでの名前: %1</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>追加 %1</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Asked for on %1</source>
        <translation>申請 %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>That login belongs to another account</source>
        <translation>このログイン手段は別のアカウントのものです</translation>
    </message>
    <message>
        <source>Somebody signs in with it already. If both accounts are yours, ask whoever looks after this place.</source>
        <translation>すでに誰かがこれでサインインしています。両方ともご自分のアカウントなら、ここの管理者にご相談ください。</translation>
    </message>
    <message>
        <source>That login was taken away</source>
        <translation>このログイン手段は無効にされています</translation>
    </message>
    <message>
        <source>Whoever looks after this place can make it valid again.</source>
        <translation>ここの管理者が再び有効にできます。</translation>
    </message>
    <message>
        <source>That is your last way in</source>
        <translation>最後のサインイン方法です</translation>
    </message>
    <message>
        <source>Add another one first; nothing has changed.</source>
        <translation>先に別の方法を追加してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>応答がありませんでした</translation>
    </message>
    <message>
        <source>%1 could not be asked. Try again in a minute.</source>
        <translation>%1 に問い合わせできませんでした。1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>That did not match</source>
        <translation>一致しませんでした</translation>
    </message>
    <message>
        <source>%1 did not say that it is you. Nothing has changed.</source>
        <translation>%1 で本人と確認できませんでした。何も変わっていません。</translation>
    </message>
    <message>
        <source>You have another way in</source>
        <translation>サインインの方法が増えました</translation>
    </message>
    <message>
        <source>From now on you can sign in with it.</source>
        <translation>今後はこれでサインインできます。</translation>
    </message>
    <message>
        <source>You have proved it, and it waits for approval</source>
        <translation>証明を受け付けました。承認待ちです</translation>
    </message>
    <message>
        <source>Somebody looks at it. A mail tells you when it is done.</source>
        <translation>担当者が確認します。完了するとメールが届きます。</translation>
    </message>
    <message>
        <source>You had that one already</source>
        <translation>すでに登録されています</translation>
    </message>
    <message>
        <source>That certificate is revoked</source>
        <translation>証明書を失効させました</translation>
    </message>
    <message>
        <source>It opens nothing any more, and whoever came in with it is signed out. You can make another one.</source>
        <translation>もう使えません。それで入っていた人はサインアウトされました。新しく作成できます。</translation>
    </message>
    <message>
        <source>That way in is closed now</source>
        <translation>この方法を閉じました</translation>
    </message>
    <message>
        <source>You can open it again by adding it once more.</source>
        <translation>もう一度追加すると、再び使えます。</translation>
    </message>
    <message>
        <source>Account from</source>
        <translation>認証元</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>認証元での名前</translation>
    </message>
    <message>
        <source>Your password there</source>
        <translation>認証元でのパスワード</translation>
    </message>
    <message>
        <source>Add this login</source>
        <translation>このログイン手段を追加</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>サインインの方法を追加</translation>
    </message>
    <message>
        <source>The password is asked for once and is not kept here.</source>
        <translation>パスワードは 1 回だけ尋ね、ここには保存しません。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>You go there, sign in, and come back.</source>
        <translation>そちらへ移動してサインインし、ここに戻ります。</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>証明書を作成</translation>
    </message>
    <message>
        <source>Make a certificate: %1</source>
        <translation>証明書を作成: %1</translation>
    </message>
    <message>
        <source>A certificate lets a device of yours in without a password.</source>
        <translation>証明書があると、端末はパスワードなしで入れます。</translation>
    </message>
    <message>
        <source>Any of these opens your account. It stays the same account, however you come in.</source>
        <translation>どの方法でもアカウントに入れます。どの方法でも同じアカウントです。</translation>
    </message>
    <message>
        <source>If that belongs to an account, a link is on its way to its confirmed addresses.</source>
        <translation>該当するアカウントがあれば、確認済みのアドレスにリンクを送りました。</translation>
    </message>
    <message>
        <source>If an account has that address, a mail with its username is on its way.</source>
        <translation>このアドレスのアカウントがあれば、ユーザー名を記したメールを送りました。</translation>
    </message>
    <message>
        <source>A link is on its way to %1.</source>
        <translation>%1 にリンクを送りました。</translation>
    </message>
    <message>
        <source>For everyone’s privacy this page says the same whether or not there is an account.</source>
        <translation>プライバシーを守るため、アカウントの有無にかかわらず同じ内容を表示しています。</translation>
    </message>
    <message>
        <source>The mail comes from %1.</source>
        <translation>メールは %1 から届きます。</translation>
    </message>
    <message numerus="yes">
        <source>The link works once, for %n hours, on any device. The mail comes from %1.</source>
        <translation>
            <numerusform>リンクは %n 時間、1 回だけ、どの端末でも使えます。メールは %1 から届きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the folder for unwanted mail.</source>
        <translation>迷惑メールのフォルダーをご確認ください。</translation>
    </message>
    <message>
        <source>Try the other addresses you might have used.</source>
        <translation>使った可能性のあるほかのアドレスも試してください。</translation>
    </message>
    <message>
        <source>Check the address above. If it is wrong, %1.</source>
        <translation>上のアドレスをご確認ください。間違っている場合は、%1。</translation>
    </message>
    <message>
        <source>type it again</source>
        <extracomment>Fits into: Check the address above. If it is wrong, …</extracomment>
        <translation>入力し直してください</translation>
    </message>
    <message>
        <source>Check the address above.</source>
        <translation>上のアドレスをご確認ください。</translation>
    </message>
    <message>
        <source>Ask %1. They can see whether a mail was sent.</source>
        <translation>%1 にお問い合わせください。メールを送ったかどうかを確認できます。</translation>
    </message>
    <message>
        <source>Send it once more</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Back to your addresses</source>
        <translation>アドレスに戻る</translation>
    </message>
    <message>
        <source>Mail me a new link</source>
        <translation>新しいリンクを送る</translation>
    </message>
    <message>
        <source>No account was made. Ask for a fresh link and use the newest mail.</source>
        <translation>アカウントは作成されていません。新しいリンクを申請し、最新のメールを使ってください。</translation>
    </message>
    <message>
        <source>Your account is as it was. Ask for a fresh link and use the newest mail.</source>
        <translation>アカウントは元のままです。新しいリンクを申請し、最新のメールを使ってください。</translation>
    </message>
    <message>
        <source>Nothing was confirmed. Under your addresses you can have a fresh link mailed.</source>
        <translation>確認は行われていません。アドレスのページから新しいリンクを送れます。</translation>
    </message>
    <message>
        <source>Look in your mail</source>
        <translation>メールをご確認ください</translation>
    </message>
    <message>
        <source>Nothing there after five minutes?</source>
        <translation>5 分たっても届かない場合</translation>
    </message>
    <message>
        <source>Is this your address?</source>
        <translation>あなたのアドレスですか？</translation>
    </message>
    <message>
        <source>Confirm it, and it is added to the account %1. You can then sign in with it and choose it as your main address.</source>
        <translation>確認すると、アカウント %1 に追加されます。このアドレスでサインインでき、メインアドレスにも選べます。</translation>
    </message>
    <message>
        <source>It isn’t mine</source>
        <translation>私のものではありません</translation>
    </message>
    <message>
        <source>Yes, confirm</source>
        <translation>はい、確認します</translation>
    </message>
    <message>
        <source>Opening the link changed nothing. Only the button does, so mail scanners cannot confirm for you.</source>
        <translation>リンクを開いただけでは何も変わっていません。ボタンを押すと確認されるため、メールの検査プログラムが代わりに確認することはありません。</translation>
    </message>
    <message>
        <source>Your address is confirmed</source>
        <translation>アドレスを確認しました</translation>
    </message>
    <message>
        <source>Your address was not added</source>
        <translation>アドレスは追加されませんでした</translation>
    </message>
    <message>
        <source>It belongs to no account through this link, and the link has ended. You need not do anything else.</source>
        <translation>このリンクでアカウントに結び付くことはなく、リンクは終了しました。ほかにすることはありません。</translation>
    </message>
    <message>
        <source>To your addresses</source>
        <translation>アドレスへ</translation>
    </message>
    <message>
        <source>This link no longer works</source>
        <translation>このリンクは使えなくなりました</translation>
    </message>
    <message>
        <source>Links work once and for a short time. This one was used already or is too old.</source>
        <translation>リンクは短い期間、1 回だけ使えます。すでに使われたか、古すぎます。</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>最終確認 %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Others see you here while you are signed in and active.</source>
        <translation>サインインして活動している間、ほかの人に表示されます。</translation>
    </message>
    <message>
        <source>Others don’t see you here: you have not asked for it.</source>
        <translation>希望していないため、ほかの人には表示されません。</translation>
    </message>
    <message>
        <source>Change that on your profile</source>
        <translation>プロフィールで変更</translation>
    </message>
    <message>
        <source>You yourself</source>
        <translation>あなた自身</translation>
    </message>
    <message>
        <source>Of those who let others see it, nobody is here at the moment.</source>
        <translation>表示を許可している人の中で、今いる人はいません。</translation>
    </message>
    <message>
        <source>Members who let others see it, and were active within five minutes.</source>
        <translation>表示を許可し、5 分以内に活動したメンバーです。</translation>
    </message>
    <message>
        <source>There are more</source>
        <translation>ほかにもいます</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>最初の人だけを表示しています。</translation>
    </message>
    <message>
        <source>Show other members when I am here</source>
        <translation>ここにいるとき、ほかのメンバーに表示する</translation>
    </message>
    <message>
        <source>Your name, on the page “Who is here”. No site is told.</source>
        <translation>「今いる人」のページに名前が表示されます。サイトには知らせません。</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>表示の範囲</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>完了:</translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation>まだ:</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>小文字</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>signs and spaces</source>
        <translation>記号と空白</translation>
    </message>
    <message>
        <source>letters that are neither small nor capital</source>
        <translation>大文字小文字の区別がない文字</translation>
    </message>
    <message numerus="yes">
        <source>Characters of at least %n of these kinds: %1.</source>
        <extracomment>%1 is a list: &quot;small letters, digits&quot;</extracomment>
        <translation>
            <numerusform>次のうち %n 種類以上の文字: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the password that you have now.</source>
        <translation>現在のパスワードとは別のもの。</translation>
    </message>
    <message numerus="yes">
        <source>None of your last %n passwords.</source>
        <translation>
            <numerusform>過去 %n 個のパスワードとは別のもの。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Four or five words do well.</source>
        <translation>
            <numerusform>%n 文字以上。4～5 個の単語が適しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not your name, username or address.</source>
        <translation>名前、ユーザー名、アドレス以外。</translation>
    </message>
    <message>
        <source>Not a password that is known from elsewhere.</source>
        <translation>よそで知られているパスワード以外。</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more after the last change.</source>
        <translation>
            <numerusform>前回の変更から %n 日以上後。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak. Add a word that has nothing to do with the others.</source>
        <translation>弱い。関連のない単語を足してください。</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>普通。単語をもう 1 つ足すと良くなります。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>良い。</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>とても良い。</translation>
    </message>
    <message>
        <source>An administrator has chosen the password you just used. Choose one that only you know.</source>
        <translation>今使ったパスワードは管理者が決めたものです。自分だけが知っているものを選んでください。</translation>
    </message>
    <message>
        <source>An administrator asks you to choose another password before you go on.</source>
        <translation>続ける前に別のパスワードを選ぶよう、管理者が求めています。</translation>
    </message>
    <message>
        <source>Without a second step at sign-in, your password has to be longer than before.</source>
        <translation>サインインに 2 つ目の手順がないため、以前より長いパスワードが必要です。</translation>
    </message>
    <message>
        <source>Your password is as old as one may be here. Choose another to go on.</source>
        <translation>パスワードの使用期限に達しました。続けるには別のものを選んでください。</translation>
    </message>
    <message>
        <source>%1 gives no reason. Try another name or another password.</source>
        <translation>%1 から理由は示されていません。別の名前かパスワードをお試しください。</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the name of another place, %2 what it says</extracomment>
        <translation>%1 の表示: 「%2」</translation>
    </message>
    <message>
        <source>That was not accepted there</source>
        <translation>認証元で受け付けられませんでした</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Strength of the password you typed</source>
        <translation>入力したパスワードの強さ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>同じものをもう一度</translation>
    </message>
    <message>
        <source>Give me an idea</source>
        <translation>例を見る</translation>
    </message>
    <message>
        <source>Made for you just now, never stored: %1</source>
        <translation>たった今作成したもので、保存されません: %1</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Others see it. Small letters, digits, dots and hyphens. It stays the same once a site has seen it.</source>
        <translation>ほかの人に表示されます。小文字の英字、数字、ピリオド、ハイフン。サイトに渡された後は変わりません。</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Username or email address</source>
        <translation>ユーザー名またはメールアドレス</translation>
    </message>
    <message>
        <source>Tell us what you sign in with. We mail you a link that sets a new one.</source>
        <translation>サインインに使うものを入力してください。新しく設定するリンクを送ります。</translation>
    </message>
    <message>
        <source>Mail me a link</source>
        <translation>リンクを送る</translation>
    </message>
    <message>
        <source>Forgot your username, too?</source>
        <translation>ユーザー名も忘れた場合</translation>
    </message>
    <message>
        <source>Forgot how you sign in?</source>
        <translation>サインイン方法を忘れた場合</translation>
    </message>
    <message>
        <source>We mail you your username, and the ways in that you have.</source>
        <translation>ユーザー名とサインインの方法をメールで送ります。</translation>
    </message>
    <message>
        <source>Any address that you have confirmed here.</source>
        <translation>ここで確認済みのアドレスなら、どれでも。</translation>
    </message>
    <message>
        <source>Mail it to me</source>
        <translation>メールで送る</translation>
    </message>
    <message>
        <source>Your password is kept by %1</source>
        <translation>パスワードは %1 にあります</translation>
    </message>
    <message>
        <source>You are %1 here.</source>
        <translation>ここでの名前は %1 です。</translation>
    </message>
    <message>
        <source>Only its own page sets another one. Choose it there, and come back to sign in with it.</source>
        <translation>変更できるのは認証元のページだけです。そちらで設定してから、ここに戻ってサインインしてください。</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>新しいパスワードを選ぶ</translation>
    </message>
    <message>
        <source>You will be signed out everywhere else.</source>
        <translation>ほかのすべてからサインアウトされます。</translation>
    </message>
    <message>
        <source>It is kept by %1, and is good there, too.</source>
        <translation>%1 にあり、そちらでも使えます。</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>保存してサインイン</translation>
    </message>
    <message>
        <source>Is it still you?</source>
        <translation>ご本人ですか？</translation>
    </message>
    <message>
        <source>Is it still you, %1?</source>
        <translation>%1 さんご本人ですか？</translation>
    </message>
    <message>
        <source>For your safety we ask again before something important changes.</source>
        <translation>安全のため、重要な変更の前にもう一度確認します。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>%1 でサインイン</translation>
    </message>
    <message>
        <source>Your password cannot be checked now. Try again in a minute.</source>
        <translation>今はパスワードを確認できません。1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Sites that use keys are being told.</source>
        <translation>鍵を使うサイトに知らせています。</translation>
    </message>
    <message>
        <source>The key is added</source>
        <translation>鍵を追加しました</translation>
    </message>
    <message>
        <source>The key is removed</source>
        <translation>鍵を削除しました</translation>
    </message>
    <message>
        <source>Changed on %1. Changing it signs you out everywhere else.</source>
        <translation>%1 に変更。変更すると、ほかのすべてからサインアウトされます。</translation>
    </message>
    <message>
        <source>You have no password yet. With one you can sign in without anybody else.</source>
        <translation>パスワードはまだありません。あれば、ほかに頼らずサインインできます。</translation>
    </message>
    <message>
        <source>Your password expires on %1</source>
        <translation>パスワードの期限は %1 です</translation>
    </message>
    <message>
        <source>From then on you choose a new one when you sign in. You can do it now.</source>
        <translation>以後のサインイン時に新しいものを選びます。今すぐ変更することもできます。</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>パスワードを変更しました</translation>
    </message>
    <message>
        <source>You are signed out everywhere else. A mail tells you so, too.</source>
        <translation>ほかのすべてからサインアウトされました。メールでもお知らせします。</translation>
    </message>
    <message>
        <source>Sites that let you in by key receive these.</source>
        <translation>鍵で入れるサイトに渡されます。</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>One line, from a file that ends in .pub. Never paste the other file.</source>
        <translation>.pub で終わるファイルの 1 行です。もう一方のファイルは決して貼り付けないでください。</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>鍵を追加</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>鍵を追加</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>アドレス %1</translation>
    </message>
    <message>
        <source>Address %1, near %2</source>
        <translation>アドレス %1、%2 付近</translation>
    </message>
    <message>
        <source>Signed in on %1 with: %2</source>
        <translation>%1 にサインイン: %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>That device is signed out</source>
        <translation>その端末をサインアウトしました</translation>
    </message>
    <message>
        <source>If you did not know it, change your password as well.</source>
        <translation>心当たりがない端末なら、パスワードも変更してください。</translation>
    </message>
    <message>
        <source>All other devices are signed out</source>
        <translation>ほかの端末をすべてサインアウトしました</translation>
    </message>
    <message>
        <source>You are signed in here only.</source>
        <translation>サインイン中なのはこの端末だけです。</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <translation>ほかをサインアウト</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべてサインアウト</translation>
    </message>
    <message>
        <source>Sign out in one go</source>
        <translation>まとめてサインアウト</translation>
    </message>
    <message>
        <source>It takes a second. “Everywhere” includes this device, and you then sign in again here.</source>
        <translation>すぐに終わります。「すべて」にはこの端末も含まれ、その後ここで再びサインインします。</translation>
    </message>
    <message>
        <source>Where you are signed in. If you don’t know one of these, sign it out and change your password.</source>
        <translation>サインイン中の端末です。心当たりのないものはサインアウトし、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>Does not ask</source>
        <translation>確認なし</translation>
    </message>
    <message>
        <source>Its sites are run by those who keep your account.</source>
        <translation>アカウントを預かる組織が運営するサイトです。</translation>
    </message>
    <message>
        <source>You agreed on %1.</source>
        <translation>%1 に同意しました。</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>共有をやめる</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>Read to those who do not see the row, after “Stop sharing”</extracomment>
        <translation>%1 との</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>運営: %1</translation>
    </message>
    <message>
        <source>First visit on %1, last on %2</source>
        <translation>最初の訪問 %1、最終訪問 %2</translation>
    </message>
    <message>
        <source>Is told when you change your name or addresses.</source>
        <translation>名前やアドレスを変えると知らされます。</translation>
    </message>
    <message>
        <source>Nothing yet. What you go on to from here will stand here.</source>
        <translation>まだありません。ここから進んだサイトが表示されます。</translation>
    </message>
    <message>
        <source>Organisations whose sites you use, and what each one receives.</source>
        <translation>利用中のサイトの組織と、それぞれが受け取る情報です。</translation>
    </message>
    <message>
        <source>You no longer share with %1</source>
        <translation>%1 との共有をやめました</translation>
    </message>
    <message>
        <source>Updates have ended. You are asked again at your next visit.</source>
        <translation>更新は終わりました。次の訪問時にもう一度確認します。</translation>
    </message>
    <message>
        <source>Nothing was shared with %1</source>
        <translation>%1 とは何も共有していません</translation>
    </message>
    <message>
        <source>You are asked again at your next visit.</source>
        <translation>次の訪問時にもう一度確認します。</translation>
    </message>
    <message>
        <source>When you stop sharing</source>
        <translation>共有をやめると</translation>
    </message>
    <message>
        <source>Updates end at once and you are asked again at your next visit. What they received before stays with them: their privacy notice says how to have it deleted.</source>
        <translation>更新はすぐに終わり、次の訪問時にもう一度確認します。すでに渡された情報は組織に残ります。削除の方法は各組織のプライバシー通知にあります。</translation>
    </message>
    <message>
        <source>Where you have been with this account.</source>
        <translation>このアカウントで訪れた場所です。</translation>
    </message>
    <message>
        <source>Type your password again</source>
        <translation>パスワードをもう一度入力してください</translation>
    </message>
    <message>
        <source>The name or the password is not right. Nothing is locked: you can try again.</source>
        <translation>名前またはパスワードが違います。ロックはされていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This page had been open for long</source>
        <translation>ページが長く開かれていました</translation>
    </message>
    <message>
        <source>For your safety it had to be made anew. Nothing is lost: sign in now.</source>
        <translation>安全のため作り直しました。失われたものはありません。サインインしてください。</translation>
    </message>
    <message>
        <source>Keep me signed in on this device</source>
        <translation>この端末でサインインしたままにする</translation>
    </message>
    <message>
        <source>Leave this off on a shared computer.</source>
        <translation>共有のコンピューターではオフにしてください。</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the password form and other ways to sign in</extracomment>
        <translation>または</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>アカウントにサインイン</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>This site does not use passwords. Choose one of these ways.</source>
        <translation>このサイトではパスワードを使いません。次の方法から選んでください。</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>with your %1 account</source>
        <translation>%1 のアカウントで</translation>
    </message>
    <message>
        <source>Somebody looks at new accounts before they open. A mail tells you when.</source>
        <translation>新しいアカウントは、担当者が確認してから開きます。メールでお知らせします。</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>アカウントの作成</translation>
    </message>
    <message>
        <source>at %1. It takes two minutes and one mail.</source>
        <translation>%1。2 分とメール 1 通で終わります。</translation>
    </message>
    <message>
        <source>We mail you a link. You choose your name and password after opening it.</source>
        <translation>リンクを送ります。開いてから名前とパスワードを選びます。</translation>
    </message>
    <message>
        <source>Choose your name and password</source>
        <translation>名前とパスワードの選択</translation>
    </message>
    <message>
        <source>This is the last step for %1.</source>
        <translation>%1 の最後の手順です。</translation>
    </message>
    <message>
        <source>Ask for the account</source>
        <translation>アカウントを申請</translation>
    </message>
    <message>
        <source>Look people up</source>
        <translation>ユーザーの閲覧</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>ユーザーの変更</translation>
    </message>
    <message>
        <source>Look sites up</source>
        <translation>サイトの閲覧</translation>
    </message>
    <message>
        <source>Look at the update queue</source>
        <translation>更新キューの閲覧</translation>
    </message>
    <message>
        <source>Watch over the server</source>
        <translation>サーバーの監視</translation>
    </message>
    <message>
        <source>Says who you are, and may do nothing else</source>
        <translation>あなたが誰かを示すだけで、ほかには何もできません</translation>
    </message>
    <message>
        <source>Good for %1</source>
        <extracomment>A list of scopes: &quot;people:read and ops&quot;</extracomment>
        <translation>用途: %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <extracomment>How a token begins, by which it is known again</extracomment>
        <translation>先頭: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the script needs a new one. Shorter is safer.</source>
        <translation>過ぎると、スクリプトには新しいものが必要です。短いほど安全です。</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The script or machine that will use it, so that you know it again.</source>
        <translation>後で見分けられるように、使うスクリプトやコンピューターを書いてください。</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Yours say who you are, and may do nothing else.</source>
        <translation>あなたのトークンは、あなたが誰かを示すだけで、ほかには何もできません。</translation>
    </message>
    <message>
        <source>The token “%1” is made</source>
        <translation>トークン「%1」を作成しました</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once, and kept nowhere.</source>
        <translation>今コピーしてください。表示はこの 1 回だけで、どこにも保存されません。</translation>
    </message>
    <message>
        <source>The token “%1” is removed</source>
        <translation>トークン「%1」を削除しました</translation>
    </message>
    <message>
        <source>Nothing comes in with it any more. You can take it back for ten minutes.</source>
        <translation>もう何も入れません。10 分間は元に戻せます。</translation>
    </message>
    <message>
        <source>The token is back</source>
        <translation>トークンを元に戻しました</translation>
    </message>
    <message>
        <source>Access tokens are switched off here</source>
        <translation>ここではアクセストークンは無効です</translation>
    </message>
    <message>
        <source>None of yours works, and you cannot make one.</source>
        <translation>お持ちのトークンは使えず、作成もできません。</translation>
    </message>
    <message>
        <source>Keep it like a password. Scripts send it as “Authorization: Bearer”.</source>
        <translation>パスワードと同じように扱ってください。スクリプトは「Authorization: Bearer」として送ります。</translation>
    </message>
    <message>
        <source>Your new token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Scripts of yours come in with these, for what you allow them.</source>
        <translation>許可した範囲で、あなたのスクリプトが使います。</translation>
    </message>
    <message>
        <source>All of yours</source>
        <translation>すべてのトークン</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sure who you are</source>
        <translation>確かな本人確認</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>本人の情報</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>待機期間</translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>今:</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>後で:</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>%1 として</translation>
    </message>
    <message>
        <source>asked once</source>
        <translation>1 回だけ確認</translation>
    </message>
    <message>
        <source>Your way to %1</source>
        <translation>%1 への道のり</translation>
    </message>
    <message>
        <source>It is kept by %1, and is good there, too. Changing it signs you out everywhere else here.</source>
        <translation>%1 にあり、そちらでも使えます。変更すると、ここではほかのすべてからサインアウトされます。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Kept by %1, and changed there.</source>
        <translation>%1 が管理しています。変更もそちらで行います。</translation>
    </message>
    <message>
        <source>That is not your username.</source>
        <translation>ユーザー名が違います。</translation>
    </message>
    <message>
        <source>You stopped sharing on %1.</source>
        <translation>%1 に共有をやめました。</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>You asked for it on %1. Somebody looks at it; until then nothing changes.</source>
        <translation>%1 に申請しました。担当者が確認するまで、何も変わりません。</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>アカウントを残す</translation>
    </message>
    <message>
        <source>Type your username, %1</source>
        <translation>ユーザー名 %1 を入力</translation>
    </message>
    <message>
        <source>Name, addresses, logins and history are erased for good, and the sites that you used are told. Your username is never given to anybody else.</source>
        <translation>名前、アドレス、サインインの方法、履歴が完全に消去され、利用したサイトに通知されます。ユーザー名がほかの人に渡ることはありません。</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Your account will be deleted</source>
        <translation>アカウントは削除されます</translation>
    </message>
    <message>
        <source>Somebody looks at it first. You are told if it cannot be done.</source>
        <translation>先に担当者が確認します。削除できない場合はお知らせします。</translation>
    </message>
    <message>
        <source>Your account stays</source>
        <translation>アカウントはそのまま残ります</translation>
    </message>
    <message>
        <source>Nobody else could look after this house.</source>
        <translation>ここを管理できる人が、ほかにいません。</translation>
    </message>
    <message>
        <source>What is kept about you, and where it went.</source>
        <translation>あなたについて保存されている情報と、その送り先です。</translation>
    </message>
    <message>
        <source>Download everything</source>
        <translation>すべてダウンロード</translation>
    </message>
    <message>
        <source>One file, with changes, requests and letters as well</source>
        <translation>変更、申請、お送りしたメールも含む 1 つのファイル</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Groups of people that somebody belongs to</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Sent to sites</source>
        <translation>サイトへの送信</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>サインインした日時</translation>
    </message>
    <message>
        <source>No device waits under this code: look at it again, or get a new one</source>
        <translation>このコードで待っている端末はありません。コードをもう一度確認するか、新しいコードを取得してください</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>You are in none.</source>
        <translation>どのグループにも入っていません。</translation>
    </message>
    <message>
        <source>Besides</source>
        <extracomment>What a site receives besides: names of its own for it</extracomment>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>What a site knows a person by: a long number</extracomment>
        <translation>あなたの番号</translation>
    </message>
    <message>
        <source>One that no other organisation gets</source>
        <translation>ほかの組織には渡らない番号</translation>
    </message>
    <message>
        <source>You go on to %1. It may ask for this again while you are not there, until you stop sharing.</source>
        <translation>%1 へ進みます。共有をやめるまで、あなたがいないときにも、このサイトは同じ情報をもう一度求めることがあります。</translation>
    </message>
    <message>
        <source>You go on to %1. It gets this anew each time you sign in there.</source>
        <translation>%1 へ進みます。サインインするたびに、最新の情報が渡されます。</translation>
    </message>
    <message>
        <source>Not shared: your password, and which other sites you visit.</source>
        <translation>共有しないもの: パスワード、訪れたほかのサイト。</translation>
    </message>
    <message>
        <source>Nothing else is shared, and your password never is.</source>
        <translation>ほかには何も共有しません。パスワードを共有することはありません。</translation>
    </message>
    <message>
        <source>You can stop sharing at any time under %1.</source>
        <translation>共有は「%1」でいつでもやめられます。</translation>
    </message>
    <message>
        <source>The code that your device shows</source>
        <translation>端末に表示されたコード</translation>
    </message>
    <message>
        <source>Eight letters, such as %1.</source>
        <extracomment>What is named is an example of a code</extracomment>
        <translation>%1 のような英字 8 文字です。</translation>
    </message>
    <message>
        <source>Don’t let it in</source>
        <translation>入れない</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>入れる</translation>
    </message>
    <message>
        <source>The device may use %1 as you, and stays signed in there after you have signed out here.</source>
        <translation>端末はあなたとして %1 を使えます。ここでサインアウトした後も、端末はサインインしたままです。</translation>
    </message>
    <message>
        <source>The device may use %1 as you, until you sign out here.</source>
        <translation>ここでサインアウトするまで、端末はあなたとして %1 を使えます。</translation>
    </message>
    <message>
        <source>Let a device in</source>
        <translation>端末を入れる</translation>
    </message>
    <message>
        <source>A television, a printer or a program without a browser. You are signed in as %1.</source>
        <translation>テレビ、プリンター、ブラウザーのないプログラム用です。%1 としてサインイン中です。</translation>
    </message>
    <message>
        <source>Did somebody send you a code or a link to this page? Then stop here: their device would be let in as you.</source>
        <translation>このページのコードやリンクを誰かから受け取りましたか？その場合はここでやめてください。相手の端末が、あなたとして入ってしまいます。</translation>
    </message>
    <message>
        <source>Let a device use %1?</source>
        <extracomment>The question whether a device may use a site</extracomment>
        <translation>端末に %1 を使わせますか？</translation>
    </message>
    <message>
        <source>It would be signed in there as %1.</source>
        <translation>端末は %1 としてサインインします。</translation>
    </message>
    <message>
        <source>Only go on if you see this code on a device that you have before you. If somebody has sent it to you, don’t let it in.</source>
        <translation>目の前の端末にこのコードが表示されている場合だけ続けてください。誰かから受け取ったコードなら、入れないでください。</translation>
    </message>
    <message>
        <source>If you let it in, %1 receives exactly this:</source>
        <translation>入れると、%1 には次の情報だけが渡されます:</translation>
    </message>
    <message>
        <source>The device is let in</source>
        <translation>端末を入れました</translation>
    </message>
    <message>
        <source>The device is not let in</source>
        <translation>端末を入れませんでした</translation>
    </message>
    <message>
        <source>Look at it: it goes on by itself within a few seconds.</source>
        <translation>端末を確認してください。数秒のうちに自動で続きます。</translation>
    </message>
    <message>
        <source>Nothing was shared, and its code works no more.</source>
        <translation>何も共有していません。コードは使えなくなりました。</translation>
    </message>
    <message>
        <source>We can’t take you there</source>
        <translation>このサイトへ進めません</translation>
    </message>
    <message>
        <source>The site that sent you here asked in a way that is not agreed with %1.</source>
        <translation>呼び出し元のサイトの要求が、%1 との取り決めに合っていません。</translation>
    </message>
    <message>
        <source>Nothing about you was sent anywhere. It is for those who look after the site to mend; our log tells them what is wrong.</source>
        <translation>あなたの情報はどこにも送られていません。解決するのはサイトの管理者です。原因はこちらのログにあります。</translation>
    </message>
    <message>
        <source>username</source>
        <extracomment>What a site was told of a person; stands in a list within a sentence, as the next ones do</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>username, name and language</source>
        <translation>ユーザー名、名前、言語</translation>
    </message>
    <message>
        <source>main address</source>
        <translation>メインアドレス</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>changes while you are not there</source>
        <translation>あなたがいない間の変更</translation>
    </message>
    <message>
        <source>that you have an account</source>
        <translation>アカウントがあること</translation>
    </message>
    <message>
        <source>%1: %2; on %3</source>
        <extracomment>A site, what it was told, and when</extracomment>
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>%1: %2; first on %3, last on %4</source>
        <extracomment>A site, what it was told, and from when to when</extracomment>
        <translation>%1: %2（最初 %3、最後 %4）</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>まだ何も共有していません。</translation>
    </message>
    <message>
        <source>You agreed on %1, to wording %2.</source>
        <translation>%1 に同意しました（文面 %2）。</translation>
    </message>
</context>
</TS>
