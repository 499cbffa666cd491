<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Waits for you</source>
        <translation>بانتظار قرارك</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت مدته</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>wants an account</source>
        <translation>طلب حساب</translation>
    </message>
    <message>
        <source>wants an account, at %1</source>
        <comment>an authority</comment>
        <translation>طلب حساب عبر %1</translation>
    </message>
    <message>
        <source>wants to sign in with %1</source>
        <comment>an authority</comment>
        <translation>طلب الدخول باستخدام %1</translation>
    </message>
    <message>
        <source>wants a new password</source>
        <translation>طلب كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>wants a new password at %1</source>
        <comment>an authority</comment>
        <translation>طلب كلمة مرور جديدة لدى %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>when</comment>
        <translation>تاريخ الطلب: %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <comment>when</comment>
        <translation>تاريخ القبول: %1</translation>
    </message>
    <message>
        <source>declined %1</source>
        <comment>when</comment>
        <translation>تاريخ الرفض: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>when</comment>
        <translation>تاريخ الانتهاء: %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <comment>when</comment>
        <translation>تاريخ السحب: %1</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>Who decided: a rule of the house, nobody</extracomment>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 من لوحة الإدارة</translation>
    </message>
    <message>
        <source>wants to be erased for good</source>
        <translation>طلب محو الحساب نهائيًا</translation>
    </message>
</context>
<context>
    <name>AuthorityWords</name>
    <message>
        <source>The settings can be used</source>
        <translation>الإعدادات صالحة للاستخدام</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>الجهة تستجيب</translation>
    </message>
    <message>
        <source>The connection is encrypted, and it is the right one</source>
        <translation>الاتصال مشفّر ومع الطرف الصحيح</translation>
    </message>
    <message>
        <source>It lets Gatelodge sign in</source>
        <translation>تسمح لـ Gatelodge بالدخول</translation>
    </message>
    <message>
        <source>It can be searched for people</source>
        <translation>يمكن البحث فيها عن أشخاص</translation>
    </message>
    <message>
        <source>It says how it wants to be asked</source>
        <translation>تبيّن كيف تريد أن تُسأل</translation>
    </message>
    <message>
        <source>The program that asks it runs</source>
        <translation>البرنامج الذي يسألها يعمل</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>الإعدادات غير صالحة للاستخدام</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>الجهة لا تستجيب</translation>
    </message>
    <message>
        <source>No connection that can be trusted came about</source>
        <translation>تعذّر إنشاء اتصال موثوق</translation>
    </message>
    <message>
        <source>It does not let Gatelodge sign in</source>
        <translation>لا تسمح لـ Gatelodge بالدخول</translation>
    </message>
    <message>
        <source>It cannot be searched for people</source>
        <translation>لا يمكن البحث فيها عن أشخاص</translation>
    </message>
    <message>
        <source>It does not say how it wants to be asked</source>
        <translation>لا تبيّن كيف تريد أن تُسأل</translation>
    </message>
    <message>
        <source>The program that asks it does not run</source>
        <translation>البرنامج الذي يسألها لا يعمل</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>نوع غير معروف: %1</translation>
    </message>
    <message>
        <source>Accounts of this house</source>
        <translation>حسابات هذا النظام</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>No owner could sign in any more. Give an owner a login elsewhere first.</source>
        <translation>لن يتمكن أي مالك من الدخول بعد ذلك. امنح أحد المالكين وسيلة دخول أخرى أولًا.</translation>
    </message>
    <message>
        <source>It cannot be asked: %1.</source>
        <translation>لا يمكن سؤالها: %1.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <comment>authority</comment>
        <translation>لم تُغيَّر %1.</translation>
    </message>
    <message>
        <source>The test of %1 failed.</source>
        <comment>authority</comment>
        <translation>فشل اختبار %1.</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>جهة التوثيق</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>وسيلة الدخول</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
</context>
<context>
    <name>ChangeSentence</name>
    <message>
        <source>was erased</source>
        <translation>مُحيت البيانات</translation>
    </message>
    <message>
        <source>was suspended</source>
        <translation>أُوقف الحساب</translation>
    </message>
    <message>
        <source>was let in again</source>
        <translation>أُعيد السماح بالدخول</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>بانتظار القبول</translation>
    </message>
    <message>
        <source>has a new username</source>
        <translation>اسم مستخدم جديد</translation>
    </message>
    <message>
        <source>has a new name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>has new dates</source>
        <translation>تواريخ صلاحية جديدة</translation>
    </message>
    <message>
        <source>chose a language</source>
        <translation>اختيار لغة</translation>
    </message>
    <message>
        <source>is known to a site</source>
        <translation>صار معروفًا لدى موقع</translation>
    </message>
    <message>
        <source>has new notes</source>
        <translation>ملاحظات جديدة</translation>
    </message>
    <message>
        <source>has another main address</source>
        <translation>عنوان رئيسي آخر</translation>
    </message>
    <message>
        <source>has a confirmed address</source>
        <translation>عنوان مؤكَّد</translation>
    </message>
    <message>
        <source>has a new password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>has to choose another password</source>
        <translation>يجب اختيار كلمة مرور أخرى</translation>
    </message>
    <message>
        <source>has a login in another state</source>
        <translation>تغيّرت حالة وسيلة دخول</translation>
    </message>
    <message>
        <source>got a new key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>uses its new key only</source>
        <translation>المفتاح الجديد وحده قيد الاستخدام</translation>
    </message>
    <message>
        <source>asks by another protocol</source>
        <translation>بروتوكول آخر للسؤال</translation>
    </message>
    <message>
        <source>is told of changes</source>
        <translation>صار يُبلَّغ بالتغييرات</translation>
    </message>
    <message>
        <source>is told of changes no more</source>
        <translation>لم يعد يُبلَّغ بالتغييرات</translation>
    </message>
    <message>
        <source>has other rules for SSH keys</source>
        <translation>قواعد أخرى لمفاتيح SSH</translation>
    </message>
    <message>
        <source>has another address to come back to</source>
        <translation>عنوان عودة آخر</translation>
    </message>
    <message>
        <source>has another address for updates</source>
        <translation>عنوان آخر للتحديثات</translation>
    </message>
    <message>
        <source>lets in accounts of another age</source>
        <translation>عمر آخر للحسابات المسموح لها</translation>
    </message>
    <message>
        <source>asks for another level</source>
        <translation>مستوى آخر مطلوب</translation>
    </message>
    <message>
        <source>has another organisation</source>
        <translation>منظمة أخرى</translation>
    </message>
    <message>
        <source>has another colour</source>
        <translation>لون آخر</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>صارت الموافقة مطلوبة</translation>
    </message>
    <message>
        <source>asks for consent no more</source>
        <translation>لم تعد الموافقة مطلوبة</translation>
    </message>
    <message>
        <source>was switched on</source>
        <translation>جرى التفعيل</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>جرى التعطيل</translation>
    </message>
    <message>
        <source>has other rules for passwords</source>
        <translation>قواعد أخرى لكلمات المرور</translation>
    </message>
    <message>
        <source>is reached another way</source>
        <translation>تغيّرت طريقة الوصول</translation>
    </message>
    <message>
        <source>lets people sign in</source>
        <translation>صار الدخول عبرها ممكنًا</translation>
    </message>
    <message>
        <source>lets nobody sign in</source>
        <translation>لم يعد الدخول عبرها ممكنًا</translation>
    </message>
    <message>
        <source>makes accounts</source>
        <translation>صارت تُنشئ حسابات</translation>
    </message>
    <message>
        <source>makes no accounts any more</source>
        <translation>لم تعد تُنشئ حسابات</translation>
    </message>
    <message>
        <source>takes those who sign up</source>
        <translation>صارت تستقبل من يسجّل</translation>
    </message>
    <message>
        <source>takes those who sign up no more</source>
        <translation>لم تعد تستقبل من يسجّل</translation>
    </message>
    <message>
        <source>has other names for people</source>
        <translation>أسماء أخرى للأشخاص</translation>
    </message>
    <message>
        <source>has another place in the order</source>
        <translation>موضع آخر في الترتيب</translation>
    </message>
    <message>
        <source>has a new title</source>
        <translation>عنوان معروض جديد</translation>
    </message>
    <message>
        <source>has another help text</source>
        <translation>نص مساعدة آخر</translation>
    </message>
    <message>
        <source>has other pages of its own</source>
        <translation>صفحات خاصة أخرى</translation>
    </message>
    <message>
        <source>was added</source>
        <translation>تمت الإضافة</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>تمت الإزالة</translation>
    </message>
    <message>
        <source>has one more address</source>
        <translation>أُضيف عنوان</translation>
    </message>
    <message>
        <source>has one address less</source>
        <translation>أُزيل عنوان</translation>
    </message>
    <message>
        <source>has one more SSH key</source>
        <translation>أُضيف مفتاح SSH</translation>
    </message>
    <message>
        <source>has one SSH key less</source>
        <translation>أُزيل مفتاح SSH</translation>
    </message>
    <message>
        <source>has one more way to sign in</source>
        <translation>أُضيفت وسيلة دخول</translation>
    </message>
    <message>
        <source>has one way to sign in less</source>
        <translation>أُزيلت وسيلة دخول</translation>
    </message>
    <message>
        <source>joined a group</source>
        <translation>الانضمام إلى مجموعة</translation>
    </message>
    <message>
        <source>left a group</source>
        <translation>مغادرة مجموعة</translation>
    </message>
    <message>
        <source>got a role</source>
        <translation>مُنح دورًا</translation>
    </message>
    <message>
        <source>lost a role</source>
        <translation>سُحب منه دور</translation>
    </message>
    <message>
        <source>was founded</source>
        <translation>منظمة جديدة</translation>
    </message>
    <message>
        <source>was made</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>was connected</source>
        <translation>موقع جديد</translation>
    </message>
    <message>
        <source>lets in one group more</source>
        <translation>أُضيفت مجموعة إلى المسموح لهم</translation>
    </message>
    <message>
        <source>lets in one group less</source>
        <translation>أُزيلت مجموعة من المسموح لهم</translation>
    </message>
    <message>
        <source>has new words at a gate</source>
        <translation>نص جديد عند بوابة</translation>
    </message>
    <message>
        <source>has the usual words at a gate</source>
        <translation>عودة النص المعتاد عند بوابة</translation>
    </message>
    <message>
        <source>takes one authority more</source>
        <translation>أُضيفت جهة توثيق مقبولة</translation>
    </message>
    <message>
        <source>takes one authority less</source>
        <translation>أُزيلت جهة توثيق مقبولة</translation>
    </message>
    <message>
        <source>does one thing more for somebody new</source>
        <translation>أُضيفت خطوة للقادمين الجدد</translation>
    </message>
    <message>
        <source>does one thing less for somebody new</source>
        <translation>أُزيلت خطوة للقادمين الجدد</translation>
    </message>
    <message>
        <source>was brought back</source>
        <translation>تمت الاستعادة</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>gave consent</source>
        <translation>إعطاء موافقة</translation>
    </message>
    <message>
        <source>withdrew consent</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>by hand-written SQL</source>
        <translation>بأمر SQL مكتوب يدويًا</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>was deleted for good</source>
        <translation>تم الحذف نهائيًا</translation>
    </message>
    <message>
        <source>has names of its own for people</source>
        <translation>أسماء خاصة للأشخاص</translation>
    </message>
    <message>
        <source>has the usual names for people</source>
        <translation>عودة الأسماء المعتادة للأشخاص</translation>
    </message>
    <message>
        <source>takes sign-ins by OpenID Connect</source>
        <translation>صار يقبل الدخول عبر OpenID Connect</translation>
    </message>
    <message>
        <source>takes no sign-ins by OpenID Connect</source>
        <translation>لم يعد يقبل الدخول عبر OpenID Connect</translation>
    </message>
    <message>
        <source>has other redirect addresses</source>
        <translation>عناوين أخرى لإعادة التوجيه</translation>
    </message>
    <message>
        <source>has other claims of its own</source>
        <translation>حقول خاصة أخرى</translation>
    </message>
    <message>
        <source>has other settings of OpenID Connect</source>
        <translation>إعدادات أخرى لـ OpenID Connect</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>is followed by another</source>
        <translation>يليه مفتاح آخر</translation>
    </message>
    <message>
        <source>brings everybody in</source>
        <translation>إضافة الجميع</translation>
    </message>
    <message>
        <source>came to the end of a step</source>
        <translation>بلغت نهاية خطوة</translation>
    </message>
    <message>
        <source>moves people</source>
        <translation>نقل الأشخاص</translation>
    </message>
    <message>
        <source>takes people back</source>
        <translation>إرجاع الأشخاص</translation>
    </message>
    <message>
        <source>was paused</source>
        <translation>أُوقفت مؤقتًا</translation>
    </message>
    <message>
        <source>was finished</source>
        <translation>أُنهيت</translation>
    </message>
    <message>
        <source>speaks OpenID Connect</source>
        <translation>صار يستخدم OpenID Connect</translation>
    </message>
    <message>
        <source>speaks OpenID Connect no more</source>
        <translation>لم يعد يستخدم OpenID Connect</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>was begun</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>A site’s secret</source>
        <translation>سر موقع</translation>
    </message>
    <message>
        <source>A signing key</source>
        <translation>مفتاح توقيع</translation>
    </message>
    <message>
        <source>A migration</source>
        <translation>عملية نقل</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>بواسطة الخادم</translation>
    </message>
    <message>
        <source>is told of changes by webhooks</source>
        <translation>صار يُبلَّغ بالتغييرات عبر webhooks</translation>
    </message>
    <message>
        <source>is told of changes by the classic push</source>
        <translation>صار يُبلَّغ بالتغييرات بالإرسال التقليدي</translation>
    </message>
    <message>
        <source>has a webhook secret that ends</source>
        <translation>سر webhook ينتهي</translation>
    </message>
    <message>
        <source>was given up</source>
        <translation>جرى التخلي عنها</translation>
    </message>
    <message>
        <source>has a new webhook secret</source>
        <translation>سر webhook جديد</translation>
    </message>
    <message>
        <source>has one webhook secret less</source>
        <translation>أُزيل سر webhook</translation>
    </message>
    <message>
        <source>A synchronisation</source>
        <translation>مزامنة</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before, value after</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two changed fields</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>تغيّرت كلمة المرور</translation>
    </message>
    <message>
        <source>Secret changed</source>
        <translation>تغيّر السر</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>Came to be</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Address added: %1</source>
        <translation>أُضيف عنوان: %1</translation>
    </message>
    <message>
        <source>Address removed: %1</source>
        <translation>أُزيل عنوان: %1</translation>
    </message>
    <message>
        <source>Joined the group %1</source>
        <translation>انضمام إلى المجموعة %1</translation>
    </message>
    <message>
        <source>Left the group %1</source>
        <translation>مغادرة المجموعة %1</translation>
    </message>
    <message>
        <source>Consent given to %1</source>
        <translation>موافقة مُعطاة لـ %1</translation>
    </message>
    <message>
        <source>Consent to %1 withdrawn</source>
        <translation>موافقة مسحوبة من %1</translation>
    </message>
    <message>
        <source>SSH key added</source>
        <translation>أُضيف مفتاح SSH</translation>
    </message>
    <message>
        <source>SSH key removed</source>
        <translation>أُزيل مفتاح SSH</translation>
    </message>
    <message>
        <source>Login added: %1</source>
        <translation>أُضيفت وسيلة دخول: %1</translation>
    </message>
    <message>
        <source>Login removed: %1</source>
        <translation>أُزيلت وسيلة دخول: %1</translation>
    </message>
    <message>
        <source>Role given: %1</source>
        <translation>مُنح دور: %1</translation>
    </message>
    <message>
        <source>Role taken away: %1</source>
        <translation>سُحب دور: %1</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>somebody not signed in</source>
        <translation>شخص لم يسجّل الدخول</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 من لوحة الإدارة</translation>
    </message>
    <message>
        <source>%1 by hand-written SQL</source>
        <translation>%1 بأمر SQL مكتوب يدويًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>من لوحة الإدارة</translation>
    </message>
    <message>
        <source>on the pages</source>
        <translation>على الصفحات</translation>
    </message>
    <message>
        <source>by a program</source>
        <translation>بواسطة برنامج</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>من سطر الأوامر</translation>
    </message>
    <message>
        <source>by a synchronisation</source>
        <translation>بالمزامنة</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>by hand-written SQL</source>
        <translation>بأمر SQL مكتوب يدويًا</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>حُذف نهائيًا</translation>
    </message>
    <message>
        <source>the migration from %1</source>
        <translation>عملية النقل من %1</translation>
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
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Username fixed since</source>
        <translation>تثبيت اسم المستخدم منذ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>وسيلة الدخول</translation>
    </message>
    <message>
        <source>Identity there</source>
        <translation>الهوية هناك</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>تعيين السر</translation>
    </message>
    <message>
        <source>Must be changed</source>
        <translation>يجب تغييرها</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>تاريخ الإزالة</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>ما يحمله</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Consent required</source>
        <translation>الموافقة مطلوبة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Address to come back to</source>
        <translation>عنوان العودة</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>إصدار البروتوكول</translation>
    </message>
    <message>
        <source>Earlier key</source>
        <translation>المفتاح السابق</translation>
    </message>
    <message>
        <source>Key’s fingerprint</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <source>Earlier key’s fingerprint</source>
        <translation>بصمة المفتاح السابق</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Address for updates</source>
        <translation>عنوان التحديثات</translation>
    </message>
    <message>
        <source>Updates into our own network</source>
        <translation>تحديثات إلى شبكتنا الخاصة</translation>
    </message>
    <message>
        <source>Questions must be signed</source>
        <translation>يجب توقيع الأسئلة</translation>
    </message>
    <message>
        <source>Is told of changes</source>
        <translation>يُبلَّغ بالتغييرات</translation>
    </message>
    <message>
        <source>Is told SSH keys</source>
        <translation>يُبلَّغ بمفاتيح SSH</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>أدنى مستوى</translation>
    </message>
    <message>
        <source>Hours an account must be old</source>
        <translation>عمر الحساب المطلوب بالساعات</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>التفعيل</translation>
    </message>
    <message>
        <source>Takes those who sign up</source>
        <translation>تستقبل من يسجّل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان المعروض</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>نص المساعدة</translation>
    </message>
    <message>
        <source>Lets people sign in</source>
        <translation>تتيح تسجيل الدخول</translation>
    </message>
    <message>
        <source>Makes accounts</source>
        <translation>تُنشئ حسابات</translation>
    </message>
    <message>
        <source>Names are addresses</source>
        <translation>الأسماء عناوين بريد</translation>
    </message>
    <message>
        <source>Its page for forgotten passwords</source>
        <translation>صفحتها لكلمات المرور المنسية</translation>
    </message>
    <message>
        <source>Its page for new passwords</source>
        <translation>صفحتها لكلمات المرور الجديدة</translation>
    </message>
    <message>
        <source>Its page for new accounts</source>
        <translation>صفحتها للحسابات الجديدة</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>قواعد كلمات المرور</translation>
    </message>
    <message>
        <source>Logins wait for approval</source>
        <translation>وسائل الدخول تنتظر القبول</translation>
    </message>
    <message>
        <source>New passwords wait for approval</source>
        <translation>كلمات المرور الجديدة تنتظر القبول</translation>
    </message>
    <message>
        <source>To somebody without an account</source>
        <translation>لمن لا حساب له</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>بتوقيع</translation>
    </message>
    <message>
        <source>Link made</source>
        <translation>إنشاء الرابط</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>السحب</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>القبول</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Role in the database</source>
        <translation>الدور في قاعدة البيانات</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>مصدر الطلب</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>وقت القرار</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>من يُسأل</translation>
    </message>
    <message>
        <source>Colour in the dark</source>
        <translation>اللون في المظهر الداكن</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>كلمات خاصة</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Message to the person</source>
        <translation>رسالة إلى الشخص</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Home authority</source>
        <translation>جهة التوثيق الأصلية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>وقت الإضافة</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>الموضع في الترتيب</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>جهة التوثيق</translation>
    </message>
    <message>
        <source>active</source>
        <translation>النشطين من</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>الموقوفين من</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>المنتظرين من</translation>
    </message>
    <message>
        <source>not proved yet</source>
        <translation>لم تُثبَت بعد</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>على ورق</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>وسيلة دخول</translation>
    </message>
    <message>
        <source>a new password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>آمن</translation>
    </message>
    <message>
        <source>because it was given</source>
        <translation>لأنها عُيّنت له</translation>
    </message>
    <message>
        <source>because somebody asked</source>
        <translation>لأن أحدًا طلب ذلك</translation>
    </message>
    <message>
        <source>because the second factor is gone</source>
        <translation>لأن العامل الثاني لم يعد موجودًا</translation>
    </message>
    <message>
        <source>account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>age of the account</source>
        <translation>عمر الحساب</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>سر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>الحساب هناك</translation>
    </message>
    <message>
        <source>The address may be a private one</source>
        <translation>يجوز أن يكون العنوان في شبكة خاصة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>The document has everybody</source>
        <translation>المستند يضم الجميع</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>من لم يعد في المستند</translation>
    </message>
    <message>
        <source>Bring people back out of the recycle bin</source>
        <translation>استعادة الأشخاص من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Ask before more per cent go</source>
        <translation>السؤال قبل استبعاد أكثر من هذه النسبة المئوية</translation>
    </message>
    <message>
        <source>Ask only where so many go</source>
        <translation>السؤال فقط ابتداءً من هذا العدد</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>إشعار الاستلام</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>الدقائق بين تشغيل وآخر</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>أيام الأسبوع</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Mails to</source>
        <translation>الرسائل إلى</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>الحذف النهائي</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>البحث تحت</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشِّح</translation>
    </message>
    <message>
        <source>Entries a page</source>
        <translation>عدد المدخلات في الصفحة</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>Minutes between two questions</source>
        <translation>الدقائق بين سؤالين</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>عنوان شخص واحد</translation>
    </message>
    <message>
        <source>Names of its own for people</source>
        <translation>أسماء خاصة للأشخاص</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Proves who it is by</source>
        <translation>طريقة إثبات الهوية</translation>
    </message>
    <message>
        <source>Its own keys</source>
        <translation>مفاتيحه الخاصة</translation>
    </message>
    <message>
        <source>PKCE required</source>
        <translation>PKCE مطلوب</translation>
    </message>
    <message>
        <source>Only pushed requests</source>
        <translation>الطلبات المرسلة مسبقًا فقط</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>عناوين إعادة التوجيه</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>عناوين ما بعد تسجيل الخروج</translation>
    </message>
    <message>
        <source>Told of signing out at</source>
        <translation>يُبلَّغ بتسجيل الخروج على</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Devices may sign in</source>
        <translation>يمكن للأجهزة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Acts for itself</source>
        <translation>يعمل باسم نفسه</translation>
    </message>
    <message>
        <source>Claims of its own</source>
        <translation>حقول خاصة به</translation>
    </message>
    <message>
        <source>Minutes of access</source>
        <translation>دقائق الوصول</translation>
    </message>
    <message>
        <source>Days without signing in</source>
        <translation>الأيام دون تسجيل دخول</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>يوقّع من</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>يوقّع حتى</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>منشور حتى</translation>
    </message>
    <message>
        <source>people come in</source>
        <translation>إضافة الأشخاص</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>خاملة</translation>
    </message>
    <message>
        <source>people move</source>
        <translation>نقل الأشخاص</translation>
    </message>
    <message>
        <source>people go back</source>
        <translation>إرجاع الأشخاص</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Form of the updates</source>
        <translation>صيغة التحديثات</translation>
    </message>
    <message>
        <source>Nonce required without PKCE</source>
        <translation>nonce مطلوب دون PKCE</translation>
    </message>
    <message>
        <source>Mails after</source>
        <translation>الرسائل بعد</translation>
    </message>
    <message>
        <source>every run that changed something</source>
        <translation>كل تشغيل غيّر شيئًا</translation>
    </message>
    <message>
        <source>what needs a person</source>
        <translation>ما يحتاج إلى تدخّل شخص</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>DeploymentWords</name>
    <message>
        <source>Where the server listens</source>
        <translation>حيث يستمع الخادم</translation>
    </message>
    <message>
        <source>The address that people see</source>
        <translation>العنوان الذي يراه الأشخاص</translation>
    </message>
    <message>
        <source>Certificate for TLS</source>
        <translation>شهادة TLS</translation>
    </message>
    <message>
        <source>Private key of that certificate</source>
        <translation>المفتاح الخاص لتلك الشهادة</translation>
    </message>
    <message>
        <source>Where people who sign in with a certificate are listened to</source>
        <translation>حيث يستمع الخادم لمن يسجّلون الدخول بشهادة</translation>
    </message>
    <message>
        <source>The address for people who sign in with a certificate</source>
        <translation>العنوان لمن يسجّلون الدخول بشهادة</translation>
    </message>
    <message>
        <source>Proxies that are believed</source>
        <translation>الوكلاء الموثوق بهم</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>A way to the database past a pooler</source>
        <translation>طريق إلى قاعدة البيانات يتجاوز مجمِّع الاتصالات</translation>
    </message>
    <message>
        <source>Folder of the house</source>
        <translation>مجلد النظام</translation>
    </message>
    <message>
        <source>File with the key to all secrets</source>
        <translation>الملف الذي فيه مفتاح كل الأسرار</translation>
    </message>
    <message>
        <source>Folder for synchronisation</source>
        <translation>مجلد المزامنة</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>عدد النسخ الاحتياطية التي تبقى</translation>
    </message>
    <message>
        <source>Hour of the daily backup</source>
        <translation>ساعة النسخ الاحتياطي اليومي</translation>
    </message>
    <message>
        <source>Whose key opens the backups</source>
        <translation>من يفتح مفتاحُه النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>عبارة مرور النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Encryption to the mail server</source>
        <translation>التشفير إلى خادم البريد</translation>
    </message>
    <message>
        <source>Account at the mail server</source>
        <translation>الحساب لدى خادم البريد</translation>
    </message>
    <message>
        <source>Password at the mail server</source>
        <translation>كلمة المرور لدى خادم البريد</translation>
    </message>
    <message>
        <source>Sender of all mails</source>
        <translation>مرسل كل الرسائل</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>ما يُكتب في السجل</translation>
    </message>
    <message>
        <source>Memory of one password hash, in KiB</source>
        <translation>ذاكرة تجزئة كلمة مرور واحدة، بوحدة KiB</translation>
    </message>
    <message>
        <source>Passes of one password hash</source>
        <translation>عدد دورات تجزئة كلمة مرور واحدة</translation>
    </message>
    <message>
        <source>Database connections for people and sites</source>
        <translation>اتصالات قاعدة البيانات للأشخاص والمواقع</translation>
    </message>
    <message>
        <source>Database connections for the window</source>
        <translation>اتصالات قاعدة البيانات للنافذة</translation>
    </message>
    <message>
        <source>Threads for slow sign-ins</source>
        <translation>خيوط التنفيذ لعمليات الدخول البطيئة</translation>
    </message>
    <message>
        <source>Requests that may wait</source>
        <translation>الطلبات التي يجوز أن تنتظر</translation>
    </message>
    <message>
        <source>This server delivers updates and mails</source>
        <translation>هذا الخادم يسلّم التحديثات والرسائل</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Another person has proved that this address is theirs.</source>
        <translation>أثبت شخص آخر أن هذا العنوان عنوانه.</translation>
    </message>
    <message>
        <source>This person has that address already.</source>
        <translation>هذا العنوان مسجّل لهذا الشخص من قبل.</translation>
    </message>
    <message>
        <source>Only a confirmed address can be the main one.</source>
        <translation>لا يكون رئيسيًا إلا عنوان مؤكَّد.</translation>
    </message>
    <message>
        <source>This is the main address. Make another one the main address first.</source>
        <translation>هذا هو العنوان الرئيسي. اجعل عنوانًا آخر رئيسيًا أولًا.</translation>
    </message>
    <message>
        <source>There are fifty addresses already. Remove one that is no longer used.</source>
        <translation>يوجد خمسون عنوانًا. أزل عنوانًا لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>There are fifty keys already. Remove one that is no longer used.</source>
        <translation>يوجد خمسون مفتاحًا. أزل مفتاحًا لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>Somebody has, or had, this username.</source>
        <translation>اسم المستخدم هذا مستخدم، أو كان مستخدمًا، لدى شخص آخر.</translation>
    </message>
    <message>
        <source>The username is fixed, because a site has received it.</source>
        <translation>اسم المستخدم ثابت لأن موقعًا تسلّمه.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>يجب أن تأتي النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>This is the last owner, and somebody must hold the keys.</source>
        <translation>هذا آخر مالك، ولا بد أن تبقى المفاتيح مع أحد.</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>يوجد مجموعة أخرى بهذا الاسم.</translation>
    </message>
    <message>
        <source>Another authority has this name.</source>
        <translation>توجد جهة توثيق أخرى بهذا الاسم.</translation>
    </message>
    <message>
        <source>People have logins there. Switch it off instead: what is known of them stays.</source>
        <translation>لأشخاص وسائل دخول فيها. عطّلها بدلًا من ذلك: يبقى ما هو معروف عنهم.</translation>
    </message>
    <message>
        <source>This person has more power than you: ask an owner.</source>
        <translation>صلاحيات هذا الشخص أوسع من صلاحياتك: اطلب ذلك من مالك.</translation>
    </message>
    <message>
        <source>A site’s organisation and reach are not its owner’s to change: ask an administrator.</source>
        <translation>لا يغيّر مالك الموقع منظمته ولا مدى وصوله: اطلب ذلك من مدير.</translation>
    </message>
    <message>
        <source>This person has that login already.</source>
        <translation>وسيلة الدخول هذه مسجّلة لهذا الشخص من قبل.</translation>
    </message>
    <message>
        <source>An access token ends within a year of its making.</source>
        <translation>تنتهي صلاحية رمز الوصول خلال سنة من إنشائه.</translation>
    </message>
    <message>
        <source>A revoked certificate stays so. The person can make a new one.</source>
        <translation>الشهادة الملغاة تبقى ملغاة. يمكن لصاحبها إنشاء شهادة جديدة.</translation>
    </message>
    <message>
        <source>Another person’s login has this identity.</source>
        <translation>هذه الهوية لوسيلة دخول شخص آخر.</translation>
    </message>
    <message>
        <source>A username has 1 to 30 of a–z, 0–9, dot and hyphen.</source>
        <translation>يتكوّن اسم المستخدم من ١ إلى ٣٠ حرفًا من a–z و0–9 والنقطة والشرطة.</translation>
    </message>
    <message>
        <source>This is no email address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The end must lie in the future.</source>
        <translation>يجب أن تكون النهاية في المستقبل.</translation>
    </message>
    <message>
        <source>This password is too short or too easy to guess.</source>
        <translation>كلمة المرور هذه قصيرة جدًا أو سهلة التخمين.</translation>
    </message>
    <message>
        <source>This key is not of a kind or length that is taken here.</source>
        <translation>نوع هذا المفتاح أو طوله غير مقبول هنا.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>لا يجوز أن يكون الاسم فارغًا.</translation>
    </message>
    <message>
        <source>An address like https://wiki.example.org/auth/, without #.</source>
        <translation>عنوان مثل https://wiki.example.org/auth/، من دون #.</translation>
    </message>
    <message>
        <source>Pushing needs an address like https://wiki.example.org/push/.</source>
        <translation>يحتاج الإرسال إلى عنوان مثل https://wiki.example.org/push/.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 of a–z, 0–9, dot and hyphen.</source>
        <translation>يتكوّن الاسم من ١ إلى ٦٠ حرفًا من a–z و0–9 والنقطة والشرطة.</translation>
    </message>
    <message>
        <source>A title has at most 200 characters.</source>
        <translation>لا يزيد العنوان المعروض على ٢٠٠ حرف.</translation>
    </message>
    <message>
        <source>A text has at most 2000 characters.</source>
        <translation>لا يزيد النص على ٢٠٠٠ حرف.</translation>
    </message>
    <message>
        <source>An address like https://club.example.org/help, without #.</source>
        <translation>عنوان مثل https://club.example.org/help، من دون #.</translation>
    </message>
    <message>
        <source>This kind of authority makes no accounts.</source>
        <translation>هذا النوع من جهات التوثيق لا يُنشئ حسابات.</translation>
    </message>
    <message>
        <source>SSH keys go along with changes only: push changes, too.</source>
        <translation>لا تُرسل مفاتيح SSH إلا مع التغييرات: فعّل إرسال التغييرات أيضًا.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>هذه القيمة غير مسموح بها هنا.</translation>
    </message>
    <message>
        <source>It is gone: somebody removed it meanwhile.</source>
        <translation>لم يعد موجودًا: أزاله شخص آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. What stands here is new.</source>
        <translation>غيّره شخص آخر في هذه الأثناء. ما يظهر هنا هو الجديد.</translation>
    </message>
    <message>
        <source>This value is taken.</source>
        <translation>هذه القيمة محجوزة.</translation>
    </message>
    <message>
        <source>A rule of the database forbids this step.</source>
        <translation>قاعدة في قاعدة البيانات تمنع هذه الخطوة.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>It is too old, or was used already.</source>
        <translation>مضى عليه وقت طويل أو سبق استخدامه.</translation>
    </message>
    <message>
        <source>That was too often. Try again in a while.</source>
        <translation>المحاولات كثيرة. حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>قاعدة البيانات مشغولة. حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>قاعدة البيانات لا تستجيب.</translation>
    </message>
    <message>
        <source>A setting stands in the way. The log names it.</source>
        <translation>أحد الإعدادات يمنع ذلك. اسمه في السجل.</translation>
    </message>
    <message>
        <source>Something is broken in Gatelodge. The log says what.</source>
        <translation>حدث خلل داخل Gatelodge. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>A synchronisation keeps both. Remove one of them at the source first.</source>
        <translation>كلاهما محفوظ لدى مزامنة. أزل أحدهما من المصدر أولًا.</translation>
    </message>
    <message>
        <source>Another site has this client ID.</source>
        <translation>معرّف العميل هذا لموقع آخر.</translation>
    </message>
    <message>
        <source>Two secrets hold already. End the one that is no longer used.</source>
        <translation>يوجد سرّان ساريان. أنهِ منهما ما لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>This application proves itself without a secret. Choose another proof first.</source>
        <translation>يُثبت هذا التطبيق هويته دون سر. اختر إثباتًا آخر أولًا.</translation>
    </message>
    <message>
        <source>A client ID has 1 to 100 of A–Z, a–z, 0–9, dot, underscore, ~ and -.</source>
        <translation>يتكوّن معرّف العميل من ١ إلى ١٠٠ حرف من A–Z وa–z و0–9 والنقطة والشرطة السفلية و~ و-.</translation>
    </message>
    <message>
        <source>A JWK set of public keys for signatures, and nothing private.</source>
        <translation>مجموعة JWK من المفاتيح العامة للتوقيع، وليس فيها شيء خاص.</translation>
    </message>
    <message>
        <source>An application without a secret needs PKCE.</source>
        <translation>التطبيق الذي لا سر له يحتاج إلى PKCE.</translation>
    </message>
    <message>
        <source>Who acts for itself needs a client ID that cannot be taken for a person’s number.</source>
        <translation>من يعمل لحسابه الخاص يحتاج إلى معرّف عميل لا يمكن الخلط بينه وبين رقم شخص.</translation>
    </message>
    <message>
        <source>Who acts for itself must prove itself.</source>
        <translation>ما يعمل باسم نفسه يجب أن يُثبت هويته.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/back, without # and *, and each only once.</source>
        <translation>عنوان مثل https://shop.example.org/back، من دون # و*، وكل عنوان مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/bye, without # and *, and each only once.</source>
        <translation>عنوان مثل https://shop.example.org/bye، من دون # و*، وكل عنوان مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/signed-out, without #.</source>
        <translation>عنوان مثل https://shop.example.org/signed-out، من دون #.</translation>
    </message>
    <message>
        <source>A claim’s name has 1 to 60 of A–Z, a–z, 0–9, _ : . / -, stands there once, and is not one that has a meaning already.</source>
        <translation>يتكوّن اسم الحقل من ١ إلى ٦٠ حرفًا من A–Z وa–z و0–9 و_ : . / -، ويرد مرة واحدة، وليس مما له معنى من قبل.</translation>
    </message>
    <message>
        <source>The scope openid is always one of them.</source>
        <translation>النطاق openid واحد منها دائمًا.</translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation>من ١ إلى ١٤٤٠ دقيقة.</translation>
    </message>
    <message>
        <source>From 1 to 366 days.</source>
        <translation>من يوم واحد إلى ٣٦٦ يومًا.</translation>
    </message>
    <message>
        <source>Another synchronisation has this name by now. Give that one another name first, then bring this one back from the recycle bin.</source>
        <translation>صارت مزامنة أخرى تحمل هذا الاسم. أعطِ تلك اسمًا آخر أولًا، ثم استعد هذه من سلة المحذوفات.</translation>
    </message>
    <message>
        <source>A run of this synchronisation is still at work. Try again in a moment.</source>
        <translation>ما زالت هذه المزامنة قيد التشغيل. حاول مجددًا بعد لحظات.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>Mail does not go out, and %n mails wait: %1</source>
        <translation>
            <numerusform>البريد لا يخرج، ولا رسائل بالانتظار: %1</numerusform>
            <numerusform>البريد لا يخرج، ورسالة واحدة بالانتظار: %1</numerusform>
            <numerusform>البريد لا يخرج، ورسالتان بالانتظار: %1</numerusform>
            <numerusform>البريد لا يخرج، و%n رسائل بالانتظار: %1</numerusform>
            <numerusform>البريد لا يخرج، و%n رسالة بالانتظار: %1</numerusform>
            <numerusform>البريد لا يخرج، و%n رسالة بالانتظار: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are on their way.</source>
        <translation>
            <numerusform>لا رسائل في الطريق.</numerusform>
            <numerusform>رسالة واحدة في الطريق.</numerusform>
            <numerusform>رسالتان في الطريق.</numerusform>
            <numerusform>%n رسائل في الطريق.</numerusform>
            <numerusform>%n رسالة في الطريق.</numerusform>
            <numerusform>%n رسالة في الطريق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail goes out. The last one left on %1.</source>
        <translation>البريد يخرج. غادرت آخر رسالة في %1.</translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>لا بريد بالانتظار.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 away from the database’s. Sites refuse answers that seem older than ten seconds.</source>
        <translation>ساعة %1 تبعد %2 عن ساعة قاعدة البيانات. ترفض المواقع الإجابات التي تبدو أقدم من عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 left. When it is full, nothing is saved.</source>
        <translation>بقي على قرص %1 مقدار %2. إن امتلأ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>No server has told of its clock and disk in the last ten minutes.</source>
        <translation>لم يبلّغ أي خادم عن ساعته وقرصه في آخر عشر دقائق.</translation>
    </message>
    <message>
        <source>The clocks agree with the database’s.</source>
        <translation>الساعات توافق ساعة قاعدة البيانات.</translation>
    </message>
    <message>
        <source>How much room the disk has is not known.</source>
        <translation>لا يُعرف كم بقي على القرص.</translation>
    </message>
    <message>
        <source>There is room on the disk: %1 are left.</source>
        <translation>على القرص متسع: بقي %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2. Browsers refuse it.</source>
        <translation>انتهت شهادة %1 في %2. ترفضها المتصفحات.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2.</source>
        <translation>تنتهي شهادة %1 في %2.</translation>
    </message>
    <message>
        <source>What issues people’s certificates at %1 ends on %2.</source>
        <translation>ما يُصدر شهادات الأشخاص في %1 ينتهي في %2.</translation>
    </message>
    <message>
        <source>This house has no certificates of its own that could end.</source>
        <translation>ليست لهذا النظام شهادات خاصة قد تنتهي.</translation>
    </message>
    <message>
        <source>Certificates hold until %1 at least.</source>
        <translation>الشهادات صالحة حتى %1 على الأقل.</translation>
    </message>
    <message>
        <source>The database takes %1 to answer.</source>
        <translation>تستغرق قاعدة البيانات %1 لتجيب.</translation>
    </message>
    <message>
        <source>%1 of the database’s %2 connections are in use.</source>
        <translation>%1 من أصل %2 من اتصالات قاعدة البيانات مستخدمة.</translation>
    </message>
    <message>
        <source>The database answers within %1: PostgreSQL %2, %3, %4 of %5 connections.</source>
        <translation>تجيب قاعدة البيانات خلال %1: PostgreSQL %2، %3، %4 من %5 من الاتصالات.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>كل عمليات التسليم متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>%1 gets no updates.</source>
        <translation>لا تصل أي تحديثات إلى %1.</translation>
    </message>
    <message>
        <source>%1 gets no updates: %2.</source>
        <translation>لا تصل أي تحديثات إلى %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given up on for %n people.</source>
        <translation>
            <numerusform>تُرك إبلاغ %1 بشأن %n شخص.</numerusform>
            <numerusform>تُرك إبلاغ %1 بشأن شخص واحد.</numerusform>
            <numerusform>تُرك إبلاغ %1 بشأن شخصين.</numerusform>
            <numerusform>تُرك إبلاغ %1 بشأن %n أشخاص.</numerusform>
            <numerusform>تُرك إبلاغ %1 بشأن %n شخصًا.</numerusform>
            <numerusform>تُرك إبلاغ %1 بشأن %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change has waited for %1.</source>
        <translation>تغيير ينتظر منذ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on their way to their sites.</source>
        <translation>
            <numerusform>لا تغييرات في الطريق إلى مواقعها.</numerusform>
            <numerusform>تغيير واحد في الطريق إلى موقعه.</numerusform>
            <numerusform>تغييران في الطريق إلى موقعيهما.</numerusform>
            <numerusform>%n تغييرات في الطريق إلى مواقعها.</numerusform>
            <numerusform>%n تغييرًا في الطريق إلى مواقعها.</numerusform>
            <numerusform>%n تغيير في الطريق إلى مواقعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every site has the latest state.</source>
        <translation>لدى كل موقع آخر حالة.</translation>
    </message>
    <message>
        <source>The key of %1 has %2 bytes, which protocol v%3 does not take. Nobody can enter.</source>
        <translation>مفتاح %1 طوله %2 بايت، ولا يقبله البروتوكول v%3. لا يمكن لأحد الدخول.</translation>
    </message>
    <message>
        <source>The key of %1 was made on %2. It is time for a new one.</source>
        <translation>أُنشئ مفتاح %1 في %2. حان وقت مفتاح جديد.</translation>
    </message>
    <message>
        <source>The sites’ keys are long enough, and none is older than two years.</source>
        <translation>مفاتيح المواقع طويلة بما يكفي، ولا يزيد عمر أيّ منها على سنتين.</translation>
    </message>
    <message>
        <source>Gatelodge knows of no backup.</source>
        <translation>لا يعرف Gatelodge بأي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Make a new one.</source>
        <translation>آخر نسخة احتياطية من %1. أنشئ نسخة جديدة.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>آخر نسخة احتياطية من %1.</translation>
    </message>
    <message>
        <source>The revocation list of %1 does not come: %2</source>
        <translation>تعذّر جلب قائمة الإلغاء الخاصة بـ %1: %2</translation>
    </message>
    <message>
        <source>The revocation list of %1 is out of date since %2.</source>
        <translation>قائمة الإلغاء الخاصة بـ %1 منتهية منذ %2.</translation>
    </message>
    <message>
        <source>The revocation list of %1 holds until %2.</source>
        <translation>قائمة الإلغاء الخاصة بـ %1 صالحة حتى %2.</translation>
    </message>
    <message>
        <source>The revocation list of %1 is of %2.</source>
        <translation>قائمة الإلغاء الخاصة بـ %1 صادرة في %2.</translation>
    </message>
    <message>
        <source>%1 says that it is gone (HTTP 410): it is sent nothing until you resume it.</source>
        <translation>يقول %1 إنه لم يعد موجودًا (HTTP 410): لا يُرسل إليه شيء حتى تستأنف الإرسال إليه.</translation>
    </message>
    <message>
        <source>The last backup is of %1, and no trial restore has proved it.</source>
        <translation>آخر نسخة احتياطية من %1، ولم تُثبت صحتَها أي استعادة تجريبية.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused: %n changes wait there.</source>
        <translation>
            <numerusform>%1 متوقف مؤقتًا: لا تغييرات بالانتظار هناك.</numerusform>
            <numerusform>%1 متوقف مؤقتًا: تغيير واحد بالانتظار هناك.</numerusform>
            <numerusform>%1 متوقف مؤقتًا: تغييران بالانتظار هناك.</numerusform>
            <numerusform>%1 متوقف مؤقتًا: %n تغييرات بالانتظار هناك.</numerusform>
            <numerusform>%1 متوقف مؤقتًا: %n تغييرًا بالانتظار هناك.</numerusform>
            <numerusform>%1 متوقف مؤقتًا: %n تغيير بالانتظار هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set, and %n mails wait.</source>
        <translation>
            <numerusform>لم يُعيَّن خادم بريد، ولا رسائل بالانتظار.</numerusform>
            <numerusform>لم يُعيَّن خادم بريد، ورسالة واحدة بالانتظار.</numerusform>
            <numerusform>لم يُعيَّن خادم بريد، ورسالتان بالانتظار.</numerusform>
            <numerusform>لم يُعيَّن خادم بريد، و%n رسائل بالانتظار.</numerusform>
            <numerusform>لم يُعيَّن خادم بريد، و%n رسالة بالانتظار.</numerusform>
            <numerusform>لم يُعيَّن خادم بريد، و%n رسالة بالانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail server is set: nobody gets a mail.</source>
        <translation>لم يُعيَّن خادم بريد: لا تصل رسالة إلى أحد.</translation>
    </message>
    <message>
        <source>No server runs yet: nobody can sign in.</source>
        <translation>لا خادم يعمل بعد: لا يمكن لأحد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>No server has been heard for %1: nobody can sign in.</source>
        <translation>لم يُسمع أي خادم منذ %1: لا يمكن لأحد تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>The first start</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>The assistant’s three steps: the demo, a house of your own, or one that somebody else serves</source>
        <translation>خطوات معالج الإعداد الثلاث: العرض التجريبي، أو نظام خاص بك، أو نظام يقدّمه غيرك</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>بدء الاستخدام</translation>
    </message>
    <message>
        <source>What Gatelodge is, and the way from the demo to a house that people use</source>
        <translation>ما هو Gatelodge، والطريق من العرض التجريبي إلى نظام يستخدمه الأشخاص</translation>
    </message>
    <message>
        <source>Lists: finding, ordering, changing and printing</source>
        <translation>القوائم: البحث والترتيب والتعديل والطباعة</translation>
    </message>
    <message>
        <source>How every list is searched, put in order, narrowed, kept as a view, changed by many rows and printed</source>
        <translation>كيفية البحث في أي قائمة وترتيبها وتصفيتها وحفظها عرضًا وتعديل صفوف كثيرة منها وطباعتها</translation>
    </message>
    <message>
        <source>Finding anything, keys, and reading aloud</source>
        <translation>العثور على أي شيء، واختصارات لوحة المفاتيح، والقراءة بصوت</translation>
    </message>
    <message>
        <source>One field that finds everything, every key of the window, and what a screen reader says</source>
        <translation>حقل واحد يعثر على كل شيء، وكل اختصارات النافذة، وما يقوله قارئ الشاشة</translation>
    </message>
    <message>
        <source>Connecting a site</source>
        <translation>ربط موقع</translation>
    </message>
    <message>
        <source>A website learns who somebody is by the community protocol: address, key, gates and the first sign-in</source>
        <translation>يعرف موقع ويب من هو الشخص عبر بروتوكول community: العنوان والمفتاح والبوابات وأول عملية دخول</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Applications that sign people in by OpenID Connect: settings, claims, secrets and what they are told</source>
        <translation>تطبيقات يسجّل الأشخاص الدخول إليها عبر OpenID Connect: الإعدادات والحقول والأسرار وما تُبلَّغ به</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>A site is told of changes by classic push or by Standard Webhooks, with secrets that follow each other</source>
        <translation>يُبلَّغ الموقع بالتغييرات بالإرسال التقليدي أو عبر Standard Webhooks، بأسرار يلي بعضها بعضًا</translation>
    </message>
    <message>
        <source>Who gets in, and who does not</source>
        <translation>من يدخل ومن لا يدخل</translation>
    </message>
    <message>
        <source>Gates of a site, the entry check, refused sign-ins and who is blocked now</source>
        <translation>بوابات الموقع، وفحص الدخول، وعمليات الدخول المرفوضة، والمحظورون الآن</translation>
    </message>
    <message>
        <source>The update queue</source>
        <translation>طابور التحديثات</translation>
    </message>
    <message>
        <source>How changes reach the sites, what waits, why, and how it is sent again</source>
        <translation>كيف تصل التغييرات إلى المواقع، وما ينتظر منها ولماذا، وكيف يُعاد إرساله</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>الانضمام إلى النظام</translation>
    </message>
    <message>
        <source>Signing up, invitations, approvals, how long an account holds, forgotten passwords</source>
        <translation>إنشاء الحسابات، والدعوات، وطلبات القبول، ومدة صلاحية الحساب، وكلمات المرور المنسية</translation>
    </message>
    <message>
        <source>People from elsewhere</source>
        <translation>أشخاص من مكان آخر</translation>
    </message>
    <message>
        <source>People come in as a file: columns, a plan that changes nothing yet, and the way back</source>
        <translation>يُضاف الأشخاص من ملف: الأعمدة، وخطة لا تغيّر شيئًا بعد، وطريق الرجوع</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>The house follows a list that is kept elsewhere: CSV, IMS, Django or LDAP, at set times</source>
        <translation>يتبع النظام قائمة محفوظة في مكان آخر: CSV أو IMS أو Django أو LDAP، في مواعيد محددة</translation>
    </message>
    <message>
        <source>Moving from an older website</source>
        <translation>النقل من موقع أقدم</translation>
    </message>
    <message>
        <source>People move here from an older website while it stays in use</source>
        <translation>يُنقل الأشخاص إلى هنا من موقع أقدم وهو ما زال مستخدمًا</translation>
    </message>
    <message>
        <source>Out of the house</source>
        <translation>مغادرة النظام</translation>
    </message>
    <message>
        <source>What is kept about a person, erasing for good, people in a file for another system</source>
        <translation>ما يُحفظ عن الشخص، والمحو النهائي، وتصدير الأشخاص في ملف لنظام آخر</translation>
    </message>
    <message>
        <source>Groups and organisations</source>
        <translation>المجموعات والمنظمات</translation>
    </message>
    <message>
        <source>Lists of people with a name, who belongs to them, and the organisations that sites belong to</source>
        <translation>قوائم أشخاص لها أسماء، ومن ينتمي إليها، والمنظمات التي تتبعها المواقع</translation>
    </message>
    <message>
        <source>Authorities: whom Gatelodge believes</source>
        <translation>جهات التوثيق: بمن يثق Gatelodge</translation>
    </message>
    <message>
        <source>Who vouches for a login: passwords, LDAP, PAM, OpenID Connect elsewhere, tokens, passkeys</source>
        <translation>من يضمن وسيلة الدخول: كلمات المرور وLDAP وPAM وOpenID Connect لدى غيرك والرموز ومفاتيح المرور</translation>
    </message>
    <message>
        <source>Certificates: signing in without a password</source>
        <translation>الشهادات: الدخول دون كلمة مرور</translation>
    </message>
    <message>
        <source>Signing in by a certificate: issuing, accepting, revoking</source>
        <translation>الدخول بشهادة: الإصدار والقبول والإلغاء</translation>
    </message>
    <message>
        <source>Roles: sharing the work</source>
        <translation>الأدوار: تقاسم العمل</translation>
    </message>
    <message>
        <source>Who may see and do what in this house, and how the work is shared</source>
        <translation>من يحق له أن يرى ماذا ويفعل ماذا في هذا النظام، وكيف يُتقاسم العمل</translation>
    </message>
    <message>
        <source>The people&apos;s pages</source>
        <translation>صفحات الأشخاص</translation>
    </message>
    <message>
        <source>What people do for themselves: profile, addresses, logins, sessions, consents</source>
        <translation>ما يفعله الأشخاص بأنفسهم: الملف الشخصي والعناوين ووسائل الدخول والجلسات والموافقات</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>ما يرونه</translation>
    </message>
    <message>
        <source>Pages and mails as people meet them, and how they get your colours, logo and words</source>
        <translation>الصفحات والرسائل كما تظهر للأشخاص، وكيف تأخذ ألوانك وشعارك ونصوصك</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Every mail the house has written, what became of it, and the mail server</source>
        <translation>كل رسالة كتبها النظام، وما آلت إليه، وخادم البريد</translation>
    </message>
    <message>
        <source>History and Undo</source>
        <translation>السجل الزمني والتراجع</translation>
    </message>
    <message>
        <source>What was changed, by whom and when, and how it is taken back</source>
        <translation>ما الذي تغيّر، ومن غيّره ومتى، وكيف يُتراجع عنه</translation>
    </message>
    <message>
        <source>The Overview and the health list</source>
        <translation>النظرة العامة وقائمة سلامة النظام</translation>
    </message>
    <message>
        <source>The verdict, the charts, what the health list looks at, and how each finding is mended</source>
        <translation>الخلاصة، والرسوم البيانية، وما تفحصه قائمة سلامة النظام، وكيف يُصلَح كل ما تجده</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Making, keeping, proving and restoring a backup of the whole house</source>
        <translation>إنشاء نسخة احتياطية من النظام كله وحفظها وإثبات صحتها واستعادتها</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Where a house is: in a folder, in a PostgreSQL, or only managed from here</source>
        <translation>أين يقع النظام: في مجلد، أو في PostgreSQL، أو يُدار من هنا فقط</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>الخادم والإعدادات</translation>
    </message>
    <message>
        <source>The built-in server, its settings, and several servers over one database</source>
        <translation>الخادم المضمَّن وإعداداته، وعدة خوادم على قاعدة بيانات واحدة</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Settings in the file, the environment and on the command line</source>
        <translation>الإعدادات في الملف والبيئة وسطر الأوامر</translation>
    </message>
    <message>
        <source>The community sign-on protocol</source>
        <translation>بروتوكول community sign-on</translation>
    </message>
    <message>
        <source>Every byte of the community protocol, for people who write a client</source>
        <translation>كل بايت في بروتوكول community، لمن يكتبون برنامجًا عميلًا</translation>
    </message>
    <message>
        <source>OpenID Connect, point by point</source>
        <translation>OpenID Connect نقطة بنقطة</translation>
    </message>
    <message>
        <source>Every MUST of OpenID Connect for a provider, and where it is kept</source>
        <translation>كل ما يوجبه OpenID Connect على الموفّر (MUST)، وأين يُلتزم به</translation>
    </message>
    <message>
        <source>How Gatelodge is built</source>
        <translation>كيف بُني Gatelodge</translation>
    </message>
    <message>
        <source>How the program is laid out, and why: for people who change it</source>
        <translation>كيف نُظّم البرنامج ولماذا: لمن يعدّلونه</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>Every requirement, where it lives and which test proves it</source>
        <translation>كل متطلّب، وأين يوجد، وأي اختبار يُثبته</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>line %1 is about the same person, or has the same address</source>
        <translation>السطر %1 عن الشخص نفسه، أو فيه العنوان نفسه</translation>
    </message>
    <message>
        <source>an address belongs to %1</source>
        <translation>أحد العناوين يخص %1</translation>
    </message>
    <message>
        <source>the person is at home at %1, which says what is true of them</source>
        <translation>الشخص تابع لـ %1، وبياناته تُؤخذ منها</translation>
    </message>
    <message>
        <source>the account would end before it begins</source>
        <translation>سينتهي الحساب قبل أن يبدأ</translation>
    </message>
    <message>
        <source>the person is in the recycle bin</source>
        <translation>الشخص في سلة المحذوفات</translation>
    </message>
    <message>
        <source>the username belonged to somebody who was erased, and is never given again</source>
        <translation>اسم المستخدم كان لشخص مُحي، ولا يُعطى مجددًا أبدًا</translation>
    </message>
    <message>
        <source>the person has more power than you</source>
        <translation>صلاحيات هذا الشخص أوسع من صلاحياتك</translation>
    </message>
    <message>
        <source>the person is kept by the synchronisation %1</source>
        <translation>بيانات هذا الشخص تتولاها المزامنة %1</translation>
    </message>
    <message>
        <source>there are characters that cannot be read: is it another encoding?</source>
        <translation>فيه محارف لا يمكن قراءتها: لعل الترميز مختلف</translation>
    </message>
    <message>
        <source>there are more cells than the heading has</source>
        <translation>عدد الخلايا أكبر مما في سطر العناوين</translation>
    </message>
    <message>
        <source>neither a username nor an address</source>
        <translation>لا اسم مستخدم ولا عنوان بريد</translation>
    </message>
    <message>
        <source>too many addresses in one cell</source>
        <translation>عناوين كثيرة في خلية واحدة</translation>
    </message>
    <message>
        <source>the password is no hash that sign-in knows; plain ones are never taken</source>
        <translation>كلمة المرور ليست بصيغة تجزئة معروفة لتسجيل الدخول؛ ولا تُقبل كلمات المرور الصريحة أبدًا</translation>
    </message>
    <message>
        <source>this is no SSH key, or there are more than 50</source>
        <translation>هذا ليس مفتاح SSH، أو عدد المفاتيح أكثر من ٥٠</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>النص أطول من اللازم</translation>
    </message>
    <message>
        <source>somebody else here has the username %1</source>
        <translation>اسم المستخدم %1 لشخص آخر هنا</translation>
    </message>
    <message>
        <source>the username there is %1</source>
        <translation>اسم المستخدم هناك هو %1</translation>
    </message>
    <message>
        <source>there is no such account there any more</source>
        <translation>لم يعد هذا الحساب موجودًا هناك</translation>
    </message>
    <message>
        <source>the account there has no password</source>
        <translation>ليس للحساب هناك كلمة مرور</translation>
    </message>
    <message>
        <source>there is no group “%1”</source>
        <translation>لا توجد مجموعة «%1»</translation>
    </message>
    <message>
        <source>“%1” is no username: 1 to 30 of a-z, 0-9, dot and hyphen</source>
        <translation>«%1» ليس اسم مستخدم: من ١ إلى ٣٠ حرفًا من a–z و0–9 والنقطة والشرطة</translation>
    </message>
    <message>
        <source>“%1” is no address</source>
        <translation>«%1» ليس عنوان بريد</translation>
    </message>
    <message>
        <source>“%1” is none of active, pending, suspended, true, false</source>
        <translation>«%1» ليس من القيم active وpending وsuspended وtrue وfalse</translation>
    </message>
    <message>
        <source>“%1” is no date like 2027-08-31</source>
        <translation>«%1» ليس تاريخًا مثل 2027-08-31</translation>
    </message>
    <message>
        <source>“%1” is no language like en or pt_BR</source>
        <translation>«%1» ليس رمز لغة مثل en أو pt_BR</translation>
    </message>
    <message>
        <source>the login there was taken away</source>
        <translation>أُزيلت وسيلة الدخول هناك</translation>
    </message>
    <message>
        <source>this is no record: the quotation marks do not match, or it is too long</source>
        <translation>هذا ليس سجلًّا: علامات الاقتباس غير متطابقة، أو هو أطول من اللازم</translation>
    </message>
    <message>
        <source>this is no JSON object of texts, numbers and lists, or it is too long</source>
        <translation>هذا ليس كائن JSON من نصوص وأعداد وقوائم، أو هو أطول من اللازم</translation>
    </message>
    <message>
        <source>this is no entry: a line has no colon, a value cannot be decoded or is too long, or it is about changing or removing somebody</source>
        <translation>هذا ليس مُدخلًا: سطر بلا نقطتين، أو قيمة لا يمكن فك ترميزها أو أطول من اللازم، أو هو يخص تغيير شخص أو إزالته</translation>
    </message>
</context>
<context>
    <name>InvitationTicket</name>
    <message>
        <source>Point a camera at the picture, or type this address:</source>
        <translation>وجّه الكاميرا إلى الصورة أو اكتب هذا العنوان:</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <translation>دعوة إلى %1</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>الدعوة من %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of somebody who invites, quoted</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>It works once, until %1.</source>
        <translation>تعمل مرة واحدة، حتى %1.</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>قُبلت %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>أُلغيت %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهت %1</translation>
    </message>
    <message>
        <source>Whoever holds the sheet</source>
        <translation>حامل الورقة</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 من لوحة الإدارة</translation>
    </message>
    <message>
        <source>Will be invited</source>
        <translation>ستُرسل إليه دعوة</translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation>له حساب</translation>
    </message>
    <message>
        <source>Already invited</source>
        <translation>سبقت دعوته</translation>
    </message>
    <message>
        <source>Too many mails</source>
        <translation>رسائل كثيرة</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>مفتوحة حتى %1</translation>
    </message>
    <message>
        <source>by somebody else, just now</source>
        <translation>من شخص آخر قبل لحظات</translation>
    </message>
    <message>
        <source>try again tomorrow</source>
        <translation>حاول مجددًا غدًا</translation>
    </message>
    <message>
        <source>no address in it</source>
        <translation>لا يوجد فيه عنوان</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>several addresses on one line</source>
        <translation>عدة عناوين في سطر واحد</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>علامة اقتباس ناقصة</translation>
    </message>
    <message>
        <source>more than two names and an address</source>
        <translation>أكثر من اسمين وعنوان</translation>
    </message>
    <message>
        <source>a name over 200 characters</source>
        <translation>اسم يزيد على ٢٠٠ حرف</translation>
    </message>
    <message>
        <source>the same address as in line %1</source>
        <translation>العنوان نفسه كما في السطر %1</translation>
    </message>
    <message>
        <source>over %1 people at once</source>
        <translation>أكثر من %1 شخص دفعة واحدة</translation>
    </message>
</context>
<context>
    <name>LogoFile</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This picture is too large. 1 MiB and 8192 pixels a side are the most.</source>
        <translation>هذه الصورة كبيرة جدًا. الحد الأقصى 1 MiB و8192 بكسل لكل ضلع.</translation>
    </message>
    <message>
        <source>This is no picture that can be taken: choose a PNG, or an SVG that is made of shapes only.</source>
        <translation>هذه ليست صورة مقبولة: اختر PNG، أو SVG مكوَّنًا من أشكال فقط.</translation>
    </message>
</context>
<context>
    <name>MailAnswer</name>
    <message>
        <source>The mail server took it. It said: %1</source>
        <translation>قبلها خادم البريد. قال: %1</translation>
    </message>
    <message>
        <source>The mail server refused it for good. It said: %1</source>
        <translation>رفضها خادم البريد نهائيًا. قال: %1</translation>
    </message>
    <message>
        <source>The mail server did not take it now. It said: %1</source>
        <translation>لم يقبلها خادم البريد الآن. قال: %1</translation>
    </message>
    <message>
        <source>The mail server could not be reached: %1</source>
        <translation>تعذّر الوصول إلى خادم البريد: %1</translation>
    </message>
</context>
<context>
    <name>MigrationWords</name>
    <message>
        <source>Rename one of the two.</source>
        <translation>غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <source>Nothing is lost: after the finish they ask for a new password here.</source>
        <translation>لا يضيع شيء: بعد الإنهاء يطلب صاحب الحساب كلمة مرور جديدة هنا.</translation>
    </message>
    <message>
        <source>Delete the person here, or let them ask for a new password after the finish.</source>
        <translation>احذف الشخص هنا، أو دعه يطلب كلمة مرور جديدة بعد الإنهاء.</translation>
    </message>
    <message>
        <source>They change their password there once.</source>
        <translation>يغيّر صاحب الحساب كلمة مروره هناك مرة واحدة.</translation>
    </message>
    <message>
        <source>Mend the address there or here.</source>
        <translation>صحّح العنوان هناك أو هنا.</translation>
    </message>
    <message>
        <source>Nobody guesses that two are one: rename one of them.</source>
        <translation>لا يُخمَّن هنا أن الاثنين شخص واحد: غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <source>Bring the person back out of the recycle bin.</source>
        <translation>استعد الشخص من سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>They stay behind until one of the two is renamed.</source>
        <translation>لا يُنقل الشخص حتى يُغيَّر أحد الاسمين.</translation>
    </message>
    <message>
        <source>One side lets them sign in, and the other does not.</source>
        <translation>أحد الجانبين يسمح له بتسجيل الدخول، والآخر لا يسمح.</translation>
    </message>
    <message>
        <source>What only members may enter may differ, too.</source>
        <translation>قد يختلف أيضًا ما لا يدخله إلا الأعضاء.</translation>
    </message>
    <message>
        <source>A role here is given by an owner; none comes over by itself.</source>
        <translation>الدور هنا يمنحه مالك؛ ولا ينتقل أي دور تلقائيًا.</translation>
    </message>
    <message>
        <source>The account there is deleted.</source>
        <translation>الحساب هناك محذوف.</translation>
    </message>
    <message>
        <source>They have changed it there since; here the earlier one holds.</source>
        <translation>غُيّرت هناك بعد ذلك؛ وهنا تسري السابقة.</translation>
    </message>
    <message>
        <source>no: the site does not take accounts of this house</source>
        <translation>لا: لا يقبل الموقع حسابات هذا النظام</translation>
    </message>
    <message>
        <source>no: the account is not active</source>
        <translation>لا: الحساب غير نشط</translation>
    </message>
    <message>
        <source>no: in none of the site’s groups</source>
        <translation>لا: ليس في أيٍّ من مجموعات الموقع</translation>
    </message>
    <message>
        <source>no: the account is too young for the site</source>
        <translation>لا: الحساب أحدث مما يقبله الموقع</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>another one since</source>
        <translation>صارت أخرى بعد ذلك</translation>
    </message>
    <message>
        <source>as it was taken over</source>
        <translation>كما نُقلت</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>دخول %1</translation>
    </message>
    <message>
        <source>They will no longer enter once they are converted.</source>
        <translation>لن يتمكن من الدخول بعد نقله.</translation>
    </message>
    <message>
        <source>They will enter once they are converted.</source>
        <translation>سيتمكن من الدخول بعد نقله.</translation>
    </message>
    <message>
        <source>What is said there comes over at the conversion; from then on what stands here counts.</source>
        <translation>ما يُذكر هناك يأتي مع النقل؛ وبعدها يُعتدّ بما هو هنا.</translation>
    </message>
    <message>
        <source>Bring their login there back out of the recycle bin, and take them back.</source>
        <translation>استعد وسيلة دخوله هناك من سلة المحذوفات، ثم أرجعه.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Flowing</source>
        <extracomment>The state of one site’s queue: changes reach it as they come</extracomment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>يتعثّر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Owed</source>
        <extracomment>The state of one site’s queue: it has changes to come that it has not been told of</extracomment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Pushes off</source>
        <translation>الإرسال معطّل</translation>
    </message>
    <message>
        <source>everybody is to be told</source>
        <translation>يجب إبلاغه بالجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <extracomment>Changes that were given up on and wait for a person</extracomment>
        <translation>
            <numerusform>%n مُنحّى</numerusform>
            <numerusform>%n مُنحّى</numerusform>
            <numerusform>%n مُنحّيان</numerusform>
            <numerusform>%n مُنحّاة</numerusform>
            <numerusform>%n مُنحّى</numerusform>
            <numerusform>%n مُنحّى</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء بالانتظار</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many wait; since when</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>when you resume</source>
        <translation>عند الاستئناف</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>فور وصولها</translation>
    </message>
    <message numerus="yes">
        <source>now, after %n failures</source>
        <translation>
            <numerusform>الآن، بعد %n إخفاق</numerusform>
            <numerusform>الآن، بعد إخفاق واحد</numerusform>
            <numerusform>الآن، بعد إخفاقين</numerusform>
            <numerusform>الآن، بعد %n إخفاقات</numerusform>
            <numerusform>الآن، بعد %n إخفاقًا</numerusform>
            <numerusform>الآن، بعد %n إخفاق</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, after %2</source>
        <comment>a duration; how many failures</comment>
        <translation>بعد %1، عقب %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n إخفاق</numerusform>
            <numerusform>%n إخفاق</numerusform>
            <numerusform>%n إخفاقان</numerusform>
            <numerusform>%n إخفاقات</numerusform>
            <numerusform>%n إخفاقًا</numerusform>
            <numerusform>%n إخفاق</numerusform>
        </translation>
    </message>
    <message>
        <source>The site refused the push (HTTP %1): it may have another key.</source>
        <translation>رفض الموقع الإرسال (HTTP %1): ربما لديه مفتاح آخر.</translation>
    </message>
    <message>
        <source>There is nothing at the site’s push address (HTTP 404).</source>
        <translation>لا شيء عند عنوان الإرسال في الموقع (HTTP 404).</translation>
    </message>
    <message>
        <source>The site says that it is gone (HTTP 410).</source>
        <translation>يقول الموقع إنه لم يعد موجودًا (HTTP 410).</translation>
    </message>
    <message>
        <source>The site asks for a pause (HTTP 429).</source>
        <translation>يطلب الموقع التمهّل (HTTP 429).</translation>
    </message>
    <message>
        <source>The site sends on to another address (HTTP %1): enter that one.</source>
        <translation>يحيل الموقع إلى عنوان آخر (HTTP %1): أدخل ذلك العنوان.</translation>
    </message>
    <message>
        <source>The site has trouble of its own (HTTP %1).</source>
        <translation>لدى الموقع مشكلة داخلية (HTTP %1).</translation>
    </message>
    <message>
        <source>The site answered HTTP %1 instead of 200.</source>
        <translation>أجاب الموقع بـ HTTP %1 بدلًا من 200.</translation>
    </message>
    <message>
        <source>The site cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الموقع.</translation>
    </message>
    <message>
        <source>The site’s certificate does not hold.</source>
        <translation>شهادة الموقع غير صالحة.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>لم يُجب الموقع في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The site broke off before its answer was complete.</source>
        <translation>قطع الموقع الاتصال قبل اكتمال إجابته.</translation>
    </message>
    <message>
        <source>The push address is not allowed; one in a private network needs the switch for it.</source>
        <translation>عنوان الإرسال غير مسموح به؛ والعنوان في شبكة خاصة يحتاج إلى تفعيل خياره.</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>لا شيء للإبلاغ</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>سُمح له بالدخول مجددًا</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحي</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>people in one request</comment>
        <translation>
            <numerusform>%1 و%n غيره</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
            <numerusform>%1 و%n آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>HTTP status</comment>
        <translation>أجاب بـ %1</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>HTTP status</comment>
        <translation>رفض بـ %1</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>تغيّر شيء</translation>
    </message>
    <message>
        <source>There is something to send</source>
        <translation>يوجد ما يجب إرساله</translation>
    </message>
    <message>
        <source>There is a mail to send</source>
        <translation>توجد رسالة للإرسال</translation>
    </message>
    <message>
        <source>Somebody is signed out</source>
        <translation>سُجّل خروج شخص</translation>
    </message>
    <message>
        <source>Another signal</source>
        <translation>إشارة أخرى</translation>
    </message>
    <message>
        <source>a worker has the row</source>
        <translation>الصف لدى المنفّذ</translation>
    </message>
    <message>
        <source>by node %1</source>
        <translation>بواسطة العقدة %1</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>المُشغّل</translation>
    </message>
    <message>
        <source>row written</source>
        <translation>كُتب الصف</translation>
    </message>
    <message>
        <source>NOTIFY</source>
        <translation>NOTIFY</translation>
    </message>
    <message>
        <source>worker woken</source>
        <translation>استيقظ المنفّذ</translation>
    </message>
    <message>
        <source>found without it</source>
        <translation>عُثر عليه دونها</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>A station of a change on its way: a worker takes the row for itself</extracomment>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message numerus="yes">
        <source>POST, %n bytes</source>
        <translation>
            <numerusform>POST، %n بايت</numerusform>
            <numerusform>POST، %n بايت</numerusform>
            <numerusform>POST، %n بايت</numerusform>
            <numerusform>POST، %n بايت</numerusform>
            <numerusform>POST، %n بايت</numerusform>
            <numerusform>POST، %n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>The site’s key or webhook secret is missing or cannot be used: make a new one.</source>
        <translation>مفتاح الموقع أو سر webhook الخاص به ناقص أو لا يمكن استخدامه: أنشئ واحدًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>RoleLock</name>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Only owners, administrators and the owner of the site may do this.</source>
        <translation>هذا متاح للمالكين والمديرين ومالك الموقع فقط.</translation>
    </message>
    <message>
        <source>Your role does not let you see this.</source>
        <translation>دورك لا يسمح لك بالاطلاع على هذا.</translation>
    </message>
    <message>
        <source>Only owners, administrators and the helpdesk may do this.</source>
        <translation>هذا متاح للمالكين والمديرين ومكتب المساعدة فقط.</translation>
    </message>
    <message>
        <source>Only owners and administrators may do this.</source>
        <translation>هذا متاح للمالكين والمديرين فقط.</translation>
    </message>
    <message>
        <source>Only owners may do this.</source>
        <translation>هذا متاح للمالكين فقط.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>مكتب المساعدة</translation>
    </message>
    <message>
        <source>Owner of a site</source>
        <translation>مالك موقع</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>مدقق</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>يتعثّر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Pushes off</source>
        <translation>الإرسال معطّل</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>مهلة الانتظار</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Any session</source>
        <translation>أي جلسة</translation>
    </message>
    <message>
        <source>A fresh session</source>
        <translation>جلسة حديثة</translation>
    </message>
    <message>
        <source>A second factor</source>
        <translation>عامل ثانٍ</translation>
    </message>
    <message>
        <source>Any login that is valid</source>
        <translation>أي وسيلة دخول صالحة</translation>
    </message>
    <message>
        <source>Not suspended, within its dates</source>
        <translation>غير موقوف، وضمن تواريخه</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Name and a confirmed email</source>
        <translation>الاسم وبريد إلكتروني مؤكَّد</translation>
    </message>
    <message numerus="yes">
        <source>Account older than %n hours</source>
        <translation>
            <numerusform>حساب عمره أكثر من %n ساعة</numerusform>
            <numerusform>حساب عمره أكثر من ساعة</numerusform>
            <numerusform>حساب عمره أكثر من ساعتين</numerusform>
            <numerusform>حساب عمره أكثر من %n ساعات</numerusform>
            <numerusform>حساب عمره أكثر من %n ساعة</numerusform>
            <numerusform>حساب عمره أكثر من %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>New accounts at once</source>
        <translation>الحسابات الجديدة فورًا</translation>
    </message>
    <message>
        <source>Asked once, for %1</source>
        <translation>تُطلب مرة واحدة، لأجل %1</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>الحساب موقوف.</translation>
    </message>
    <message>
        <source>The account waits for approval.</source>
        <translation>الحساب بانتظار القبول.</translation>
    </message>
    <message>
        <source>The account begins on %1.</source>
        <translation>يبدأ الحساب في %1.</translation>
    </message>
    <message>
        <source>The account ended on %1.</source>
        <translation>انتهى الحساب في %1.</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>لم يعد الحساب موجودًا.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>A sign-in with a password is not enough here.</source>
        <translation>الدخول بكلمة مرور لا يكفي هنا.</translation>
    </message>
    <message>
        <source>In none of these groups: %1.</source>
        <translation>ليس في أي من هذه المجموعات: %1.</translation>
    </message>
    <message>
        <source>First name, last name or a confirmed main address is missing.</source>
        <translation>ينقص الاسم الأول أو اسم العائلة أو عنوان رئيسي مؤكَّد.</translation>
    </message>
    <message>
        <source>The account is too young. It may enter from %1 on.</source>
        <translation>الحساب حديث جدًا. يمكنه الدخول ابتداءً من %1.</translation>
    </message>
    <message>
        <source>%1 asks for consent, and it was never given. It is asked for at the next visit.</source>
        <translation>تطلب %1 موافقة لم تُعطَ قط. ستُطلب عند الزيارة القادمة.</translation>
    </message>
    <message>
        <source>%1 asks for consent, and it was withdrawn.</source>
        <translation>تطلب %1 موافقة، وقد سُحبت.</translation>
    </message>
    <message>
        <source>As if just signed in with a password.</source>
        <translation>كما بعد تسجيل الدخول بكلمة مرور مباشرة.</translation>
    </message>
    <message>
        <source>The account is active.</source>
        <translation>الحساب نشط.</translation>
    </message>
    <message>
        <source>A sign-in with a password is enough.</source>
        <translation>الدخول بكلمة مرور يكفي.</translation>
    </message>
    <message>
        <source>Every group may enter.</source>
        <translation>يُسمح بالدخول لكل المجموعات.</translation>
    </message>
    <message>
        <source>In one of these groups: %1.</source>
        <translation>في إحدى هذه المجموعات: %1.</translation>
    </message>
    <message>
        <source>The profile is complete.</source>
        <translation>الملف الشخصي مكتمل.</translation>
    </message>
    <message>
        <source>The account is old enough.</source>
        <translation>عمر الحساب كافٍ.</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>أُعطيت الموافقة.</translation>
    </message>
    <message>
        <source>No consent is asked for.</source>
        <translation>لا تُطلب موافقة.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives: groups</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>a removed group</source>
        <translation>مجموعة محذوفة</translation>
    </message>
    <message>
        <source>Community v%1</source>
        <comment>name of a protocol</comment>
        <translation>Community v%1</translation>
    </message>
    <message>
        <source>Redirect with a sealed answer. The usual choice.</source>
        <translation>إعادة توجيه مع إجابة مختومة. الخيار المعتاد.</translation>
    </message>
    <message>
        <source>As v3, with a newer cipher and a shorter key.</source>
        <translation>مثل v3 بتشفير أحدث ومفتاح أقصر.</translation>
    </message>
    <message>
        <source>For old plug-ins only. Move on when you can.</source>
        <translation>للإضافات القديمة فقط. انتقل عنها متى استطعت.</translation>
    </message>
    <message>
        <source>16, 24 or 32 bytes</source>
        <translation>16 أو 24 أو 32 بايت</translation>
    </message>
    <message>
        <source>32, 48 or 64 bytes</source>
        <translation>32 أو 48 أو 64 بايت</translation>
    </message>
    <message>
        <source>32 bytes</source>
        <translation>32 بايت</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale::toString takes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month and year, as QLocale::toString takes it</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>ToldReasons</name>
    <message>
        <source>New name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>New username</source>
        <translation>اسم مستخدم جديد</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>New SSH keys</source>
        <translation>مفاتيح SSH جديدة</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>مجموعات أخرى</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>This kind of record cannot be taken back.</source>
        <translation>لا يمكن التراجع عن هذا النوع من السجلات.</translation>
    </message>
    <message>
        <source>An earlier password is never brought back.</source>
        <translation>لا تُستعاد كلمة مرور سابقة أبدًا.</translation>
    </message>
    <message>
        <source>An earlier key is never brought back.</source>
        <translation>لا يُستعاد مفتاح سابق أبدًا.</translation>
    </message>
    <message>
        <source>Pictures are not kept in the history. Choose the earlier one again.</source>
        <translation>لا تُحفظ الصور في السجل الزمني. اختر الصورة السابقة مجددًا.</translation>
    </message>
    <message>
        <source>Who was erased is gone for good.</source>
        <translation>من مُحي فقد ذهب نهائيًا.</translation>
    </message>
    <message>
        <source>An invitation is accepted once and for all.</source>
        <translation>تُقبل الدعوة مرة واحدة نهائيًا.</translation>
    </message>
    <message>
        <source>The link of an invitation is not kept. Invite again.</source>
        <translation>لا يُحفظ رابط الدعوة. ادعُ مجددًا.</translation>
    </message>
    <message>
        <source>A login that has been proved cannot become one that has not.</source>
        <translation>وسيلة دخول أُثبتت لا تصير غير مُثبَتة.</translation>
    </message>
    <message>
        <source>Only the person gives or withdraws a consent.</source>
        <translation>لا يعطي الموافقة أو يسحبها إلا صاحبها.</translation>
    </message>
    <message>
        <source>A request is decided once. Suspend the person, or let them in.</source>
        <translation>يُقرَّر الطلب مرة واحدة. أوقف الشخص أو اسمح له بالدخول.</translation>
    </message>
    <message>
        <source>Certificates were issued by it, so it stays.</source>
        <translation>أصدرت شهادات، فتبقى.</translation>
    </message>
    <message>
        <source>The password of a console is not kept. Make a new console.</source>
        <translation>لا تُحفظ كلمة مرور لوحة الإدارة. أنشئ لوحة جديدة.</translation>
    </message>
    <message>
        <source>What the history said of it was erased, too.</source>
        <translation>مُحي أيضًا ما قاله السجل الزمني عنه.</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>ما حُذف نهائيًا لا يعود.</translation>
    </message>
    <message>
        <source>A secret that has ended never holds again. Make a new one.</source>
        <translation>السر المنتهي لا يسري مجددًا أبدًا. أنشئ سرًا جديدًا.</translation>
    </message>
    <message>
        <source>Sites know of the new key already. Replace it by another one.</source>
        <translation>صارت المواقع تعرف المفتاح الجديد. استبدل به مفتاحًا آخر.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The database does not answer.</source>
        <translation>قاعدة البيانات لا تستجيب.</translation>
    </message>
    <message>
        <source>What you see may be old. It is tried again by itself.</source>
        <translation>قد يكون ما تراه قديمًا. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>لا يمكن لأحد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server of this program does not run.</source>
        <translation>خادم هذا البرنامج لا يعمل.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>كل عمليات التسليم متوقفة مؤقتًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>لا تغييرات بالانتظار.</numerusform>
            <numerusform>تغيير واحد بالانتظار.</numerusform>
            <numerusform>تغييران بالانتظار.</numerusform>
            <numerusform>%n تغييرات بالانتظار.</numerusform>
            <numerusform>%n تغييرًا بالانتظار.</numerusform>
            <numerusform>%n تغيير بالانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets no updates.</source>
        <comment>a site</comment>
        <translation>لا تصل أي تحديثات إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait there.</source>
        <translation>
            <numerusform>لا تغييرات بالانتظار هناك.</numerusform>
            <numerusform>تغيير واحد بالانتظار هناك.</numerusform>
            <numerusform>تغييران بالانتظار هناك.</numerusform>
            <numerusform>%n تغييرات بالانتظار هناك.</numerusform>
            <numerusform>%n تغييرًا بالانتظار هناك.</numerusform>
            <numerusform>%n تغيير بالانتظار هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits there yet.</source>
        <translation>لا شيء بالانتظار هناك بعد.</translation>
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
            <numerusform>تُرك إبلاغ %1 بشأن %n شخص.</numerusform>
            <numerusform>تُرك إبلاغ %1 بشأن شخص واحد.</numerusform>
            <numerusform>تُرك إبلاغ %1 بشأن شخصين.</numerusform>
            <numerusform>تُرك إبلاغ %1 بشأن %n أشخاص.</numerusform>
            <numerusform>تُرك إبلاغ %1 بشأن %n شخصًا.</numerusform>
            <numerusform>تُرك إبلاغ %1 بشأن %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their changes failed for five days. They can be sent by hand.</source>
        <translation>تعذّر إيصال تغييراتهم خمسة أيام. يمكن إرسالها يدويًا.</translation>
    </message>
    <message>
        <source>A change has waited for %1.</source>
        <translation>تغيير ينتظر منذ %1.</translation>
    </message>
    <message>
        <source>Sites learn of changes within a second when all is well.</source>
        <translation>حين يكون كل شيء على ما يرام، تعلم المواقع بالتغييرات خلال ثانية.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <comment>a site</comment>
        <translation>ليس لدى %1 مفتاح.</translation>
    </message>
    <message>
        <source>Nobody can enter before it has one.</source>
        <translation>لا يمكن لأحد الدخول قبل أن يكون له مفتاح.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>A new key of %1 waits.</source>
        <comment>a site</comment>
        <translation>مفتاح جديد لـ %1 ينتظر.</translation>
    </message>
    <message>
        <source>Confirm it once the site has switched.</source>
        <translation>أكّده متى انتقل إليه الموقع.</translation>
    </message>
    <message>
        <source>Mail does not go out.</source>
        <translation>البريد لا يخرج.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for you.</source>
        <translation>
            <numerusform>لا أحد ينتظرك.</numerusform>
            <numerusform>شخص واحد ينتظرك.</numerusform>
            <numerusform>شخصان ينتظرانك.</numerusform>
            <numerusform>%n أشخاص ينتظرونك.</numerusform>
            <numerusform>%n شخصًا ينتظرونك.</numerusform>
            <numerusform>%n شخص ينتظرونك.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have asked for something that you approve or decline.</source>
        <translation>طلبوا شيئًا تقبله أو ترفضه.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>قاعدة البيانات لا تستجيب</translation>
    </message>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>أمر واحد يحتاج إليك</numerusform>
            <numerusform>أمران يحتاجان إليك</numerusform>
            <numerusform>%n أمور تحتاج إليك</numerusform>
            <numerusform>%n أمرًا يحتاج إليك</numerusform>
            <numerusform>%n أمر يحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message numerus="yes">
        <source>Open, and %n things want you</source>
        <translation>
            <numerusform>مفتوح، ولا شيء يحتاج إليك</numerusform>
            <numerusform>مفتوح، وأمر واحد يحتاج إليك</numerusform>
            <numerusform>مفتوح، وأمران يحتاجان إليك</numerusform>
            <numerusform>مفتوح، و%n أمور تحتاج إليك</numerusform>
            <numerusform>مفتوح، و%n أمرًا يحتاج إليك</numerusform>
            <numerusform>مفتوح، و%n أمر يحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, and all is well</source>
        <translation>مفتوح، وكل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Nobody lives here but you.</source>
        <translation>لا أحد هنا سواك.</translation>
    </message>
    <message>
        <source>Bring your people in</source>
        <translation>استيراد الأشخاص</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <comment>a site</comment>
        <translation>%1 متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>بدء الخدمة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>إعادة التسليم</translation>
    </message>
    <message>
        <source>Send it now…</source>
        <translation>إرسال الآن…</translation>
    </message>
    <message>
        <source>Confirm the switch…</source>
        <translation>تأكيد الانتقال…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ القرار…</translation>
    </message>
    <message numerus="yes">
        <source>%n mails wait. The last answer: %1</source>
        <comment>of a mail server</comment>
        <translation>
            <numerusform>لا رسائل بالانتظار. آخر رد: %1</numerusform>
            <numerusform>رسالة واحدة بالانتظار. آخر رد: %1</numerusform>
            <numerusform>رسالتان بالانتظار. آخر رد: %1</numerusform>
            <numerusform>%n رسائل بالانتظار. آخر رد: %1</numerusform>
            <numerusform>%n رسالة بالانتظار. آخر رد: %1</numerusform>
            <numerusform>%n رسالة بالانتظار. آخر رد: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Heron Cup, first race</source>
        <translation>كأس البلشون، السباق الأول</translation>
    </message>
    <message>
        <source>Boathouse, Grey Buoy, twice round, home</source>
        <translation>بيت القوارب، العوّامة الرمادية، دورتان ثم العودة</translation>
    </message>
    <message>
        <source>Wednesday evening race</source>
        <translation>سباق مساء الأربعاء</translation>
    </message>
    <message>
        <source>Whatever the wind allows</source>
        <translation>بحسب ما تسمح به الريح</translation>
    </message>
    <message>
        <source>Youth regatta</source>
        <translation>سباق الناشئين</translation>
    </message>
    <message>
        <source>Inner harbour, three short races</source>
        <translation>الميناء الداخلي، ثلاثة سباقات قصيرة</translation>
    </message>
    <message>
        <source>Round the Five Bridges</source>
        <translation>جولة الجسور الخمسة</translation>
    </message>
    <message>
        <source>Upstream with the tide, back against it</source>
        <translation>صعودًا مع المدّ والعودة عكسه</translation>
    </message>
    <message>
        <source>Lantern night race</source>
        <translation>سباق الفوانيس الليلي</translation>
    </message>
    <message>
        <source>Start at dusk, lights required</source>
        <translation>الانطلاق عند الغسق، والأضواء إلزامية</translation>
    </message>
    <message>
        <source>Last Sail, then soup</source>
        <translation>آخر إبحار ثم الحساء</translation>
    </message>
    <message>
        <source>One lap, everybody together</source>
        <translation>دورة واحدة، الجميع معًا</translation>
    </message>
    <message>
        <source>Race calendar</source>
        <translation>تقويم السباقات</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>السباقات</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>أنت مشارك</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Nobody has entered yet.</source>
        <translation>لم يشارك أحد بعد.</translation>
    </message>
    <message>
        <source>The next races</source>
        <translation>السباقات القادمة</translation>
    </message>
    <message>
        <source>You sail as %1.</source>
        <translation>تبحر باسم %1.</translation>
    </message>
    <message>
        <source>Everybody may look. Members sign in to enter.</source>
        <translation>المشاهدة للجميع. يسجّل الأعضاء الدخول للمشاركة.</translation>
    </message>
    <message>
        <source>There is no such race</source>
        <translation>لا يوجد سباق كهذا</translation>
    </message>
    <message>
        <source>It may have been sailed already.</source>
        <translation>ربما أُجري من قبل.</translation>
    </message>
    <message>
        <source>That was not kept</source>
        <translation>لم يُحفظ ذلك</translation>
    </message>
    <message>
        <source>This site cannot write its file; its log says why.</source>
        <translation>لا يستطيع هذا الموقع كتابة ملفه؛ السبب في سجله.</translation>
    </message>
    <message>
        <source>owner: every site but the regatta forms</source>
        <translation>مالك: كل المواقع عدا استمارات السباق</translation>
    </message>
    <message>
        <source>joined today: still too new for the wiki</source>
        <translation>انضمت اليوم: ما زالت جديدة على الويكي</translation>
    </message>
    <message>
        <source>has not consented yet: the wiki asks first</source>
        <translation>لم توافق بعد: يسأل الويكي أولًا</translation>
    </message>
    <message>
        <source>A sample site of the Gatelodge demo. The people in it are invented.</source>
        <translation>موقع نموذجي من عرض Gatelodge التجريبي. الأشخاص فيه من الخيال.</translation>
    </message>
    <message>
        <source>just now, at %1</source>
        <translation>قبل لحظات، في %1</translation>
    </message>
    <message>
        <source>What I received</source>
        <translation>ما وصلني</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>إلى النص</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>تسجيل الخروج من هنا</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>إلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>سجّل الدخول أولًا</translation>
    </message>
    <message>
        <source>This page is for people who are signed in. Gatelodge asks for your password; this site never sees it.</source>
        <translation>هذه الصفحة لمن سجّل الدخول. يسألك Gatelodge عن كلمة مرورك؛ أما هذا الموقع فلا يراها أبدًا.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>مفاتيح SSH</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Known here since</source>
        <translation>معروف هنا منذ</translation>
    </message>
    <message>
        <source>Last signed in here</source>
        <translation>آخر دخول هنا</translation>
    </message>
    <message>
        <source>You, as this site knows you</source>
        <translation>أنت، كما يعرفك هذا الموقع</translation>
    </message>
    <message>
        <source>This came with the encrypted answer when you signed in, and with every change since.</source>
        <translation>وصل هذا مع الإجابة المشفّرة عند تسجيل دخولك، ومع كل تغيير بعدها.</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>توقيع صحيح</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) here changed</source>
        <translation>
            <numerusform>لم يتغيّر أي حساب هنا</numerusform>
            <numerusform>تغيّر حساب واحد هنا</numerusform>
            <numerusform>تغيّر حسابان هنا</numerusform>
            <numerusform>تغيّرت %n حسابات هنا</numerusform>
            <numerusform>تغيّر %n حسابًا هنا</numerusform>
            <numerusform>تغيّر %n حساب هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood in it</source>
        <translation>ما كان فيه</translation>
    </message>
    <message>
        <source>Change a name or suspend somebody in the console, and it arrives here. This page reloads by itself.</source>
        <translation>غيّر اسمًا أو أوقف شخصًا في لوحة الإدارة، فيصل ذلك إلى هنا. تُحدَّث هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>The demo is still starting.</source>
        <translation>العرض التجريبي ما زال يبدأ.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>سُجّل خروجك</translation>
    </message>
    <message>
        <source>Here and at Gatelodge. Other sites keep their own sessions until they end them.</source>
        <translation>من هنا ومن Gatelodge. تبقى جلسات المواقع الأخرى حتى تنهيها هي.</translation>
    </message>
    <message>
        <source>You are not signed in here</source>
        <translation>لم تسجّل الدخول هنا</translation>
    </message>
    <message>
        <source>The answer was too old, or it was used before. An answer counts for ten seconds and once. Sign in again.</source>
        <translation>مضى على الإجابة وقت طويل أو سبق استخدامها. تصلح الإجابة عشر ثوانٍ ومرة واحدة. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The answer belongs to a sign-in that was not begun in this browser, or to an earlier one. Sign in again.</source>
        <translation>تخص الإجابة عملية دخول لم تبدأ في هذا المتصفح، أو عملية أقدم. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your account is locked here, because Gatelodge told this site that it is suspended. It opens when Gatelodge says so.</source>
        <translation>حسابك مقفل هنا لأن Gatelodge أبلغ هذا الموقع بأنه موقوف. يُفتح حين يقول Gatelodge ذلك.</translation>
    </message>
    <message>
        <source>This site cannot sign anybody in right now.</source>
        <translation>لا يستطيع هذا الموقع إدخال أحد الآن.</translation>
    </message>
    <message>
        <source>What came back is not an answer that Gatelodge sealed for this site. Nobody was signed in.</source>
        <translation>ما عاد ليس إجابة ختمها Gatelodge لهذا الموقع. لم يُسجَّل دخول أحد.</translation>
    </message>
    <message>
        <source>Mail of the demo</source>
        <translation>بريد العرض التجريبي</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: every mail of the demo ends here. The newest 500 are kept until it stops.</source>
        <translation>لا شيء يغادر هذا الحاسوب: تنتهي كل رسائل العرض التجريبي هنا. تُحفظ أحدث ٥٠٠ رسالة حتى يتوقف.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail yet. Sign up, or forget a password, and it appears here by itself.</source>
        <translation>لا بريد بعد. أنشئ حسابًا أو انسَ كلمة مرور، فتظهر الرسالة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>There is no such mail</source>
        <translation>لا توجد رسالة كهذه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>not the JSON of a push</source>
        <translation>ليس JSON لإرسال</translation>
    </message>
    <message>
        <source>a person without a username</source>
        <translation>شخص بلا اسم مستخدم</translation>
    </message>
    <message>
        <source>the signature is wrong</source>
        <translation>التوقيع خاطئ</translation>
    </message>
    <message>
        <source>the signature over the time is wrong</source>
        <translation>التوقيع على الوقت خاطئ</translation>
    </message>
    <message>
        <source>it was sent more than five minutes ago</source>
        <translation>أُرسل قبل أكثر من خمس دقائق</translation>
    </message>
    <message>
        <source>Using the slipway</source>
        <translation>استخدام المنزلق</translation>
    </message>
    <message>
        <source>The slipway is ours from seven in the morning to sunset. Launch in the order in which you arrive, and leave the trailer in the upper yard, wheels chocked.</source>
        <translation>المنزلق لنا من السابعة صباحًا حتى الغروب. أنزلوا القوارب بترتيب الوصول، واتركوا المقطورة في الساحة العليا وعجلاتها مثبّتة.</translation>
    </message>
    <message>
        <source>At low water there are two metres of mud below the last plank. If your keel is deeper than your boots, wait half an hour.</source>
        <translation>عند الجزر يوجد متران من الطين تحت آخر لوح. إن كانت عارضة قاربك أعمق من حذائك فانتظر نصف ساعة.</translation>
    </message>
    <message>
        <source>Whoever is last in hoses the planks down. The brush hangs behind the door.</source>
        <translation>آخر من يعود يغسل الألواح بالخرطوم. الفرشاة معلّقة خلف الباب.</translation>
    </message>
    <message>
        <source>Radio on race days</source>
        <translation>اللاسلكي في أيام السباق</translation>
    </message>
    <message>
        <source>The committee boat listens on channel 72 and speaks only when it must. Say the name of your boat twice, then what you want, once.</source>
        <translation>يستمع قارب اللجنة على القناة ٧٢ ولا يتكلم إلا عند الحاجة. قل اسم قاربك مرتين، ثم ما تريده مرة واحدة.</translation>
    </message>
    <message>
        <source>Retiring? Tell us. A boat that goes home without a word is a boat that we search for.</source>
        <translation>تنسحب؟ أخبرنا. القارب الذي يعود دون كلمة قارب نبحث عنه.</translation>
    </message>
    <message>
        <source>Batteries are charged on Fridays by whoever is on duty in the galley.</source>
        <translation>تُشحن البطاريات أيام الجمعة، يشحنها المناوب في المطبخ.</translation>
    </message>
    <message>
        <source>Keys, and who has them</source>
        <translation>المفاتيح ومن يحملها</translation>
    </message>
    <message>
        <source>There are nine keys to the boathouse. The board knows where eight of them are.</source>
        <translation>لبيت القوارب تسعة مفاتيح. يعرف مجلس الإدارة مكان ثمانية منها.</translation>
    </message>
    <message>
        <source>A key goes from hand to hand, never under a stone. Write the new name into the book by the door on the same day.</source>
        <translation>ينتقل المفتاح من يد إلى يد، لا تحت حجر أبدًا. اكتب الاسم الجديد في الدفتر عند الباب في اليوم نفسه.</translation>
    </message>
    <message>
        <source>Lost one? Say so. Nobody is angry for longer than an evening.</source>
        <translation>ضاع مفتاح؟ قل ذلك. لا يغضب أحد أكثر من مساء واحد.</translation>
    </message>
    <message>
        <source>The Thursday soup</source>
        <translation>حساء الخميس</translation>
    </message>
    <message>
        <source>For forty people: six kilos of potatoes, three of leeks, and whatever the garden gives. Start at four, eat at seven.</source>
        <translation>لأربعين شخصًا: ستة كيلوغرامات من البطاطا وثلاثة من الكرّاث وما تجود به الحديقة. ابدأ في الرابعة، والأكل في السابعة.</translation>
    </message>
    <message>
        <source>One pot without cream, one without anything from an animal. Label both.</source>
        <translation>قدر بلا قشدة، وقدر بلا أي شيء من حيوان. ضع ملصقًا على كليهما.</translation>
    </message>
    <message>
        <source>New members eat for free on their first evening, and wash up on their second.</source>
        <translation>يأكل الأعضاء الجدد مجانًا في أمسيتهم الأولى، ويغسلون الصحون في الثانية.</translation>
    </message>
    <message>
        <source>Members’ wiki</source>
        <translation>ويكي الأعضاء</translation>
    </message>
    <message>
        <source>Pages of the club</source>
        <translation>صفحات النادي</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>What the club knows</source>
        <translation>ما يعرفه النادي</translation>
    </message>
    <message>
        <source>Good to see you, %1.</source>
        <translation>سعداء برؤيتك، %1.</translation>
    </message>
    <message>
        <source>For members. Gatelodge asks who you are; then you read on here.</source>
        <translation>للأعضاء. يسأل Gatelodge من أنت، ثم تواصل القراءة هنا.</translation>
    </message>
    <message>
        <source>Sign in to read</source>
        <translation>تسجيل الدخول للقراءة</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>لا توجد صفحة كهذه</translation>
    </message>
    <message>
        <source>Somebody may write it one day.</source>
        <translation>قد يكتبها أحد يومًا ما.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have come in here, with names and addresses as Gatelodge last told them.</source>
        <translation>
            <numerusform>لم يدخل أحد إلى هنا بعد.</numerusform>
            <numerusform>دخل شخص واحد إلى هنا، باسمه وعناوينه كما أبلغ عنها Gatelodge آخر مرة.</numerusform>
            <numerusform>دخل شخصان إلى هنا، بالأسماء والعناوين كما أبلغ عنها Gatelodge آخر مرة.</numerusform>
            <numerusform>دخل %n أشخاص إلى هنا، بالأسماء والعناوين كما أبلغ عنها Gatelodge آخر مرة.</numerusform>
            <numerusform>دخل %n شخصًا إلى هنا، بالأسماء والعناوين كما أبلغ عنها Gatelodge آخر مرة.</numerusform>
            <numerusform>دخل %n شخص إلى هنا، بالأسماء والعناوين كما أبلغ عنها Gatelodge آخر مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>This came with the id token when you signed in, and with every change since.</source>
        <translation>وصل هذا مع رمز الهوية عند تسجيل دخولك، ومع كل تغيير بعدها.</translation>
    </message>
    <message>
        <source>Club cap</source>
        <translation>قبعة النادي</translation>
    </message>
    <message>
        <source>Navy blue, with a strap for windy days</source>
        <translation>كحلية، بشريط للأيام العاصفة</translation>
    </message>
    <message>
        <source>Rowing jersey</source>
        <translation>قميص التجديف</translation>
    </message>
    <message>
        <source>Wool, knitted two streets away</source>
        <translation>من الصوف، محبوك على بعد شارعين</translation>
    </message>
    <message>
        <source>Enamel mug</source>
        <translation>كوب مطلي بالمينا</translation>
    </message>
    <message>
        <source>Survives the bilge</source>
        <translation>يصمد في قاع القارب</translation>
    </message>
    <message>
        <source>Burgee</source>
        <translation>راية النادي</translation>
    </message>
    <message>
        <source>The club’s pennant, 30 × 45 cm</source>
        <translation>الراية المثلثة للنادي، ٣٠ × ٤٥ سم</translation>
    </message>
    <message>
        <source>River chart</source>
        <translation>خريطة النهر</translation>
    </message>
    <message>
        <source>Waterproof, with this year’s sandbanks</source>
        <translation>مقاومة للماء، وفيها الحواجز الرملية لهذه السنة</translation>
    </message>
    <message>
        <source>Soup ticket</source>
        <translation>تذكرة حساء</translation>
    </message>
    <message>
        <source>One bowl after Last Sail</source>
        <translation>طبق واحد بعد آخر إبحار</translation>
    </message>
    <message>
        <source>Club shop</source>
        <translation>متجر النادي</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>على الرف</translation>
    </message>
    <message>
        <source>Put aside for you</source>
        <translation>محجوز لك</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Good to see you, %1. Things are fetched and paid for at the boathouse.</source>
        <translation>سعداء برؤيتك، %1. الاستلام والدفع في بيت القوارب.</translation>
    </message>
    <message>
        <source>Members sign in to have things put aside. This shop speaks OpenID Connect.</source>
        <translation>يسجّل الأعضاء الدخول لحجز ما يريدون. يستخدم هذا المتجر OpenID Connect.</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <translation>لا يوجد شيء كهذا</translation>
    </message>
    <message>
        <source>It may have been sold.</source>
        <translation>ربما بيع.</translation>
    </message>
    <message>
        <source>Change a name or suspend somebody in the console, and it arrives here: as a Standard Webhook, or by the classic push where the console says so. This page reloads by itself.</source>
        <translation>غيّر اسمًا أو أوقف شخصًا في لوحة الإدارة، فيصل ذلك إلى هنا: بصيغة Standard Webhook، أو بالإرسال التقليدي حيث تحدّد لوحة الإدارة ذلك. تُحدَّث هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>this site takes no webhooks</source>
        <translation>لا يقبل هذا الموقع webhooks</translation>
    </message>
    <message>
        <source>member: every site, and each of them learns his changes</source>
        <translation>عضو: كل المواقع، وكل منها يعلم بتغييراته</translation>
    </message>
</context>
<context>
    <name>drivers</name>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>One address a line, beginning with ldap://, ldaps:// or ldapi://. They are tried in this order; one that did not answer is tried last for half a minute.</source>
        <translation>عنوان في كل سطر يبدأ بـ ldap:// أو ldaps:// أو ldapi://. تُجرَّب بهذا الترتيب؛ وما لم يستجب يُجرَّب أخيرًا لنصف دقيقة.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Passwords cross this connection. Without encryption only a server on this machine is asked. Addresses that begin with ldaps:// always use TLS.</source>
        <translation>تمر كلمات المرور عبر هذا الاتصال. دون تشفير لا يُسأل إلا خادم على هذا الجهاز. العناوين التي تبدأ بـ ldaps:// تستخدم TLS دائمًا.</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS من البداية</translation>
    </message>
    <message>
        <source>None, on this machine only</source>
        <translation>بلا تشفير، على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s, in PEM form. Empty: those that this machine trusts.</source>
        <translation>شهادة الجهة التي وقّعت شهادة الخادم، بصيغة PEM. إن تُرك فارغًا: الشهادات التي يثق بها هذا الجهاز.</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>ثواني الاتصال</translation>
    </message>
    <message>
        <source>For each server, with the encryption&apos;s beginning.</source>
        <translation>لكل خادم، مع بدء التشفير.</translation>
    </message>
    <message>
        <source>Seconds altogether</source>
        <translation>الثواني إجمالًا</translation>
    </message>
    <message>
        <source>A sign-in that takes longer ends with “cannot be reached”.</source>
        <translation>الدخول الذي يستغرق أطول من ذلك ينتهي بعبارة «لا يمكن الوصول».</translation>
    </message>
    <message>
        <source>How people are found</source>
        <translation>كيف يُعثر على الأشخاص</translation>
    </message>
    <message>
        <source>Searching needs an account that may search; the template needs all people in one place.</source>
        <translation>يحتاج البحث إلى حساب يحق له البحث؛ ويحتاج القالب إلى أن يكون كل الأشخاص في مكان واحد.</translation>
    </message>
    <message>
        <source>Search, then check the password</source>
        <translation>البحث ثم التحقق من كلمة المرور</translation>
    </message>
    <message>
        <source>The name is part of a template</source>
        <translation>الاسم جزء من قالب</translation>
    </message>
    <message>
        <source>Template of the name</source>
        <translation>قالب الاسم</translation>
    </message>
    <message>
        <source>Account that searches</source>
        <translation>الحساب الذي يبحث</translation>
    </message>
    <message>
        <source>Its distinguished name. Empty: searches without signing in.</source>
        <translation>اسمه المميَّز (DN). إن تُرك فارغًا: البحث دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>كلمة مروره</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>البحث تحت</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشِّح</translation>
    </message>
    <message>
        <source>{username} stands for the name that was typed.</source>
        <translation>{username} يقوم مقام الاسم المكتوب.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Everything below</source>
        <translation>كل ما تحته</translation>
    </message>
    <message>
        <source>Directly below only</source>
        <translation>ما تحته مباشرة فقط</translation>
    </message>
    <message>
        <source>Attribute that never changes</source>
        <translation>سمة لا تتغير أبدًا</translation>
    </message>
    <message>
        <source>A login is recognised by it, also after the person was renamed. A name can be given to somebody else later; “dn” takes it all the same.</source>
        <translation>بها تُعرف وسيلة الدخول، حتى بعد تغيير اسم الشخص. قد يُعطى الاسم لاحقًا لشخص آخر؛ و«dn» يأخذ به مع ذلك.</translation>
    </message>
    <message>
        <source>Attribute of the username</source>
        <translation>سمة اسم المستخدم</translation>
    </message>
    <message>
        <source>Attribute of the first name</source>
        <translation>سمة الاسم الأول</translation>
    </message>
    <message>
        <source>Attribute of the last name</source>
        <translation>سمة اسم العائلة</translation>
    </message>
    <message>
        <source>Attribute of email addresses</source>
        <translation>سمة عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The directory vouches for the addresses</source>
        <translation>الدليل يضمن العناوين</translation>
    </message>
    <message>
        <source>Only if nobody can enter an address there that is not theirs: people are recognised by verified addresses.</source>
        <translation>فقط إن كان لا يمكن لأحد أن يُدخل هناك عنوانًا ليس له: يُتعرَّف على الأشخاص بالعناوين المتحقَّق منها.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لا تُقرأ</translation>
    </message>
    <message>
        <source>In an attribute of the person</source>
        <translation>في سمة من سمات الشخص</translation>
    </message>
    <message>
        <source>By a search for the person&apos;s groups</source>
        <translation>بالبحث عن مجموعات الشخص</translation>
    </message>
    <message>
        <source>Attribute that names groups</source>
        <translation>السمة التي تسمّي المجموعات</translation>
    </message>
    <message>
        <source>Groups lie below</source>
        <translation>تقع المجموعات تحت</translation>
    </message>
    <message>
        <source>Groups elsewhere don&apos;t count, so that nobody makes a second “board” in a corner of their own. Needed for a search.</source>
        <translation>المجموعات في مكان آخر لا تُحتسب، كي لا يُنشئ أحد «board» ثانية في زاويته. مطلوب للبحث.</translation>
    </message>
    <message>
        <source>Filter of groups</source>
        <translation>مرشِّح المجموعات</translation>
    </message>
    <message>
        <source>{dn} stands for the person&apos;s distinguished name, {username} for the username.</source>
        <translation>{dn} يقوم مقام الاسم المميَّز للشخص، و{username} مقام اسم المستخدم.</translation>
    </message>
    <message>
        <source>Attribute of a group&apos;s name</source>
        <translation>سمة اسم المجموعة</translation>
    </message>
    <message>
        <source>Attribute of closed accounts</source>
        <translation>سمة الحسابات المغلقة</translation>
    </message>
    <message>
        <source>Whoever has it with the value below is not let in.</source>
        <translation>لا يُسمح بدخول من لديه هذه السمة بالقيمة أدناه.</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>قيمتها</translation>
    </message>
    <message>
        <source>Empty: any.</source>
        <translation>إن تُرك فارغًا: أي قيمة.</translation>
    </message>
    <message>
        <source>What the person reads then</source>
        <translation>ما يقرؤه الشخص عندئذ</translation>
    </message>
    <message>
        <source>New accounts go below</source>
        <translation>توضع الحسابات الجديدة تحت</translation>
    </message>
    <message>
        <source>Empty: none are made there.</source>
        <translation>إن تُرك فارغًا: لا تُنشأ حسابات هناك.</translation>
    </message>
    <message>
        <source>Object classes of new accounts</source>
        <translation>أصناف الكائنات للحسابات الجديدة</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>Needs the modify-password operation of RFC 3062, which Active Directory lacks. A forgotten password is set by the account that searches.</source>
        <translation>يحتاج إلى عملية تغيير كلمة المرور في RFC 3062، وهي غير متاحة في Active Directory. كلمة المرور المنسية يضبطها الحساب الذي يبحث.</translation>
    </message>
    <message>
        <source>Never changed from here</source>
        <translation>لا تُغيَّر من هنا أبدًا</translation>
    </message>
    <message>
        <source>Changed with the present password</source>
        <translation>تُغيَّر باستخدام كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Changed, and set anew when forgotten</source>
        <translation>تُغيَّر، وتُضبط من جديد عند النسيان</translation>
    </message>
    <message>
        <source>Username there</source>
        <translation>اسم المستخدم هناك</translation>
    </message>
    <message>
        <source>Address there</source>
        <translation>العنوان هناك</translation>
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
        <translation>دليل LDAP</translation>
    </message>
    <message>
        <source>Names and passwords are kept in a directory: OpenLDAP, FreeIPA, Active Directory and their kin.</source>
        <translation>الأسماء وكلمات المرور محفوظة في دليل: OpenLDAP أو FreeIPA أو Active Directory وما شابهها.</translation>
    </message>
    <message>
        <source>Accounts kept here</source>
        <translation>حسابات محفوظة هنا</translation>
    </message>
    <message>
        <source>Names and passwords are kept in this database.</source>
        <translation>الأسماء وكلمات المرور محفوظة في قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Google, Microsoft, GitHub, Facebook, or a provider of your own.</source>
        <translation>Google أو Microsoft أو GitHub أو Facebook أو موفّر خاص بك.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>OpenID Connect wherever the provider speaks it.</source>
        <translation>OpenID Connect حيثما دعمه الموفّر.</translation>
    </message>
    <message>
        <source>OAuth 2 without id token</source>
        <translation>OAuth 2 بلا رمز هوية</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Exactly as the provider spells it, with or without a slash at the end. At Microsoft put your directory&apos;s ID in place of “common”.</source>
        <translation>تمامًا كما يكتبه الموفّر، بشرطة مائلة في النهاية أو بدونها. لدى Microsoft ضع معرّف دليلك مكان «common».</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>The provider gives it when you register Gatelodge there.</source>
        <translation>يعطيه الموفّر حين تسجّل Gatelodge لديه.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>توثيق العميل</translation>
    </message>
    <message>
        <source>How the secret is shown to the provider.</source>
        <translation>كيف يُقدَّم السر إلى الموفّر.</translation>
    </message>
    <message>
        <source>As the provider announces</source>
        <translation>كما يعلن الموفّر</translation>
    </message>
    <message>
        <source>In a header (client_secret_basic)</source>
        <translation>في ترويسة (client_secret_basic)</translation>
    </message>
    <message>
        <source>In the form (client_secret_post)</source>
        <translation>في النموذج (client_secret_post)</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>What is asked for, separated by blanks.</source>
        <translation>ما يُطلب، مفصولًا بمسافات.</translation>
    </message>
    <message>
        <source>Ask the person</source>
        <translation>سؤال الشخص</translation>
    </message>
    <message>
        <source>Whether the provider asks again although it knows the person.</source>
        <translation>هل يسأل الموفّر مجددًا مع أنه يعرف الشخص.</translation>
    </message>
    <message>
        <source>As the provider thinks fit</source>
        <translation>كما يرى الموفّر</translation>
    </message>
    <message>
        <source>To choose an account</source>
        <translation>لاختيار حساب</translation>
    </message>
    <message>
        <source>To sign in again</source>
        <translation>لتسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>For consent</source>
        <translation>لطلب الموافقة</translation>
    </message>
    <message>
        <source>Clock difference (seconds)</source>
        <translation>فرق الساعة (بالثواني)</translation>
    </message>
    <message>
        <source>How far the provider&apos;s clock may be off.</source>
        <translation>المدى الذي قد تنحرف به ساعة الموفّر.</translation>
    </message>
    <message>
        <source>OAuth 2 only; OpenID Connect finds it by itself.</source>
        <translation>لـ OAuth 2 فقط؛ يجده OpenID Connect من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>نقطة التفويض</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>نقطة الرموز</translation>
    </message>
    <message>
        <source>User info endpoint</source>
        <translation>نقطة معلومات المستخدم</translation>
    </message>
    <message>
        <source>Endpoint of email addresses</source>
        <translation>نقطة عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>OAuth 2 only, where a list says which addresses are verified (GitHub).</source>
        <translation>لـ OAuth 2 فقط، حيث تبيّن قائمة أي العناوين متحقَّق منها (GitHub).</translation>
    </message>
    <message>
        <source>Claim of the identity</source>
        <translation>حقل الهوية</translation>
    </message>
    <message>
        <source>OAuth 2 only; it must never change. With OpenID Connect it is “sub”.</source>
        <translation>لـ OAuth 2 فقط؛ يجب ألا يتغير أبدًا. مع OpenID Connect هو «sub».</translation>
    </message>
    <message>
        <source>Claim of the username</source>
        <translation>حقل اسم المستخدم</translation>
    </message>
    <message>
        <source>Claim of the full name</source>
        <translation>حقل الاسم الكامل</translation>
    </message>
    <message>
        <source>Used where first and last name are missing.</source>
        <translation>يُستخدم حيث ينقص الاسم الأول واسم العائلة.</translation>
    </message>
    <message>
        <source>Claim of the first name</source>
        <translation>حقل الاسم الأول</translation>
    </message>
    <message>
        <source>Claim of the last name</source>
        <translation>حقل اسم العائلة</translation>
    </message>
    <message>
        <source>Claim of the email address</source>
        <translation>حقل عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Another one than “email” never counts as verified.</source>
        <translation>حقل غير «email» لا يُعدّ متحقَّقًا منه أبدًا.</translation>
    </message>
    <message>
        <source>Claim of the groups</source>
        <translation>حقل المجموعات</translation>
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
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>The file in /etc/pam.d that says how people are checked.</source>
        <translation>الملف في /etc/pam.d الذي يحدد كيف يُتحقَّق من الأشخاص.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>المهلة بالثواني</translation>
    </message>
    <message>
        <source>PAM is given up after this time, with everything it has started.</source>
        <translation>يُتخلى عن PAM بعد هذه المهلة مع كل ما بدأه.</translation>
    </message>
    <message>
        <source>Lower-case names</source>
        <translation>أسماء بأحرف صغيرة</translation>
    </message>
    <message>
        <source>Names are passed on in lower case, however they are typed.</source>
        <translation>تُمرَّر الأسماء بأحرف صغيرة كيفما كُتبت.</translation>
    </message>
    <message>
        <source>Allowed names</source>
        <translation>الأسماء المسموح بها</translation>
    </message>
    <message>
        <source>A regular expression. PAM is not asked about other names.</source>
        <translation>تعبير نمطي. لا يُسأل PAM عن أسماء أخرى.</translation>
    </message>
    <message>
        <source>Account that asks</source>
        <translation>الحساب الذي يسأل</translation>
    </message>
    <message>
        <source>Used where Gatelodge runs as root: PAM is never asked as root.</source>
        <translation>يُستخدم حيث يعمل Gatelodge بحساب root: لا يُسأل PAM بحساب root أبدًا.</translation>
    </message>
    <message>
        <source>Accounts of this machine (PAM)</source>
        <translation>حسابات هذا الجهاز (PAM)</translation>
    </message>
    <message>
        <source>Asks this machine&apos;s PAM: SSSD, winbind, Kerberos, RADIUS and whatever else has a module. PAM is never asked as root, so people whose passwords lie in /etc/shadow cannot sign in this way, except the account that Gatelodge itself runs as.</source>
        <translation>يسأل PAM هذا الجهاز: SSSD وwinbind وKerberos وRADIUS وكل ما له وحدة. لا يُسأل PAM بحساب root أبدًا، فلا يمكن لمن كلمات مرورهم في /etc/shadow الدخول بهذه الطريقة، إلا الحساب الذي يعمل به Gatelodge نفسه.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>Lets scripts of a person&apos;s in, for what the token names and for a limited time. Nobody signs in to pages with one. Without this authority no token works.</source>
        <translation>تسمح بدخول برامج الشخص النصية لما يحدده الرمز ولمدة محدودة. لا يُسجَّل الدخول إلى الصفحات برمز. دون جهة التوثيق هذه لا يعمل أي رمز.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Whose certificates</source>
        <translation>شهادات مَن</translation>
    </message>
    <message>
        <source>Either people make certificates for their devices here, and this house vouches for them; or somebody else issues them, and you trust that.</source>
        <translation>إما أن يُنشئ الأشخاص هنا شهادات لأجهزتهم ويضمنها هذا النظام، أو يُصدرها طرف آخر تثق به.</translation>
    </message>
    <message>
        <source>Issued by this house</source>
        <translation>يُصدرها هذا النظام</translation>
    </message>
    <message>
        <source>Issued by an authority that you trust</source>
        <translation>تُصدرها جهة تثق بها</translation>
    </message>
    <message>
        <source>Months a certificate is valid at most</source>
        <translation>أقصى صلاحية للشهادة بالأشهر</translation>
    </message>
    <message>
        <source>Of those that this house issues.</source>
        <translation>للشهادات التي يُصدرها هذا النظام.</translation>
    </message>
    <message>
        <source>Certificates of the trusted authority (PEM)</source>
        <translation>شهادات الجهة الموثوقة (PEM)</translation>
    </message>
    <message>
        <source>The root, or the intermediate that issues to your people, or both.</source>
        <translation>الجذر، أو الوسيطة التي تُصدر لأشخاصك، أو كلتاهما.</translation>
    </message>
    <message>
        <source>Revocation lists (PEM)</source>
        <translation>قوائم الإلغاء (PEM)</translation>
    </message>
    <message>
        <source>Of each authority whose revocations count. Without one, a certificate is good until its last day.</source>
        <translation>لكل جهة يُعتدّ بإلغاءاتها. دونها تصلح الشهادة حتى آخر يوم فيها.</translation>
    </message>
    <message>
        <source>Nobody comes in while a revocation list is out of date</source>
        <translation>لا يدخل أحد ما دامت قائمة إلغاء منتهية</translation>
    </message>
    <message>
        <source>Off: the old list still keeps out whom it names.</source>
        <translation>عند التعطيل: تظل القائمة القديمة تمنع من تسمّيهم.</translation>
    </message>
    <message>
        <source>What in a certificate is the person</source>
        <translation>ما يمثّل الشخص في الشهادة</translation>
    </message>
    <message>
        <source>A renewed certificate opens the same account as long as this part stays the same. Choose what the authority never gives to two people.</source>
        <translation>الشهادة المجدَّدة تفتح الحساب نفسه ما بقي هذا الجزء على حاله. اختر ما لا تعطيه الجهة لشخصين أبدًا.</translation>
    </message>
    <message>
        <source>Common name (CN)</source>
        <translation>الاسم الشائع (CN)</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>User principal name (Active Directory)</source>
        <translation>اسم المستخدم الأساسي (UPN في Active Directory)</translation>
    </message>
    <message>
        <source>The whole subject</source>
        <translation>حقل صاحب الشهادة كله</translation>
    </message>
    <message>
        <source>This very certificate</source>
        <translation>هذه الشهادة بعينها</translation>
    </message>
    <message>
        <source>The authority checks the email addresses it writes</source>
        <translation>تتحقق الجهة من عناوين البريد التي تكتبها</translation>
    </message>
    <message>
        <source>Then a certificate can be joined to the account here that has proved the same address, once its owner has proved that account, too.</source>
        <translation>عندئذ يمكن ربط الشهادة بالحساب الذي أثبت العنوان نفسه هنا، متى أثبت صاحبها ذلك الحساب أيضًا.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>People sign in with a certificate in their browser, on a listener of its own, so that nobody else is asked for one: set certificate_listen in the configuration.</source>
        <translation>يسجّل الأشخاص الدخول بشهادة في متصفحهم عبر منفذ استماع خاص، كي لا تُطلب من غيرهم: اضبط certificate_listen في ملف الإعداد.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Wrong tries for one account, from devices of others</source>
        <translation>المحاولات الخاطئة لحساب واحد من أجهزة الآخرين</translation>
    </message>
    <message>
        <source>Default: 10.</source>
        <translation>الافتراضي: ١٠.</translation>
    </message>
    <message>
        <source>Wrong tries from a device that the owner has used before</source>
        <translation>المحاولات الخاطئة من جهاز سبق أن استخدمه صاحب الحساب</translation>
    </message>
    <message>
        <source>Default: 30. So no stranger locks anybody out.</source>
        <translation>الافتراضي: ٣٠. فلا يستطيع غريب منع أحد من الدخول.</translation>
    </message>
    <message>
        <source>Wrong tries from one network address, for any names</source>
        <translation>المحاولات الخاطئة من عنوان شبكة واحد لأي أسماء</translation>
    </message>
    <message>
        <source>Default: 60. Schools and offices share one.</source>
        <translation>الافتراضي: ٦٠. تتشارك المدارس والمكاتب عنوانًا واحدًا.</translation>
    </message>
    <message>
        <source>Minutes in which they are counted</source>
        <translation>الدقائق التي تُحسب خلالها</translation>
    </message>
    <message>
        <source>Then all begins anew. Default: 10.</source>
        <translation>ثم يبدأ العد من جديد. الافتراضي: ١٠.</translation>
    </message>
    <message>
        <source>Minutes without a visit after which it ends</source>
        <translation>الدقائق دون زيارة التي تنتهي بعدها</translation>
    </message>
    <message>
        <source>Not where somebody asked to be kept signed in. Default: 480, 8 hours.</source>
        <translation>لا ينطبق حيث طلب الشخص البقاء مسجَّلًا. الافتراضي: ٤٨٠، أي ٨ ساعات.</translation>
    </message>
    <message>
        <source>Hours after which it ends in any case</source>
        <translation>الساعات التي تنتهي بعدها في كل حال</translation>
    </message>
    <message>
        <source>Default: 24.</source>
        <translation>الافتراضي: ٢٤.</translation>
    </message>
    <message>
        <source>Days that a browser is kept signed in on request</source>
        <translation>الأيام التي يبقى فيها المتصفح مسجَّلًا عند الطلب</translation>
    </message>
    <message>
        <source>Default: 30.</source>
        <translation>الافتراضي: ٣٠.</translation>
    </message>
    <message>
        <source>Minutes after which the password is asked for again</source>
        <translation>الدقائق التي تُطلب بعدها كلمة المرور مجددًا</translation>
    </message>
    <message>
        <source>Only by sites and pages that want a fresh proof. Default: 720, 12 hours.</source>
        <translation>فقط من المواقع والصفحات التي تريد إثباتًا حديثًا. الافتراضي: ٧٢٠، أي ١٢ ساعة.</translation>
    </message>
    <message>
        <source>Members see who is here</source>
        <translation>يرى الأعضاء من هنا الآن</translation>
    </message>
    <message>
        <source>Signed-in members, on a page of theirs: those who have asked to be shown and were active within five minutes.</source>
        <translation>الأعضاء المسجَّل دخولهم، في صفحة لهم: من طلبوا الظهور وكانوا نشطين خلال خمس دقائق.</translation>
    </message>
    <message>
        <source>How much guessing it must withstand</source>
        <translation>مقدار التخمين الذي يجب أن تصمد أمامه</translation>
    </message>
    <message>
        <source>Judged by what guessers try: words, names, dates, patterns.</source>
        <translation>يُحكم عليها بما يجرّبه المخمّنون: كلمات وأسماء وتواريخ وأنماط.</translation>
    </message>
    <message>
        <source>Not judged; the commonest are refused all the same</source>
        <translation>بلا حكم؛ وتُرفض أشيع كلمات المرور مع ذلك</translation>
    </message>
    <message>
        <source>Somebody who tries a few</source>
        <translation>شخص يجرّب بضع كلمات</translation>
    </message>
    <message>
        <source>A program that is slowed down</source>
        <translation>برنامج جرى إبطاؤه</translation>
    </message>
    <message>
        <source>A program at full speed (the default)</source>
        <translation>برنامج بكامل سرعته (الافتراضي)</translation>
    </message>
    <message>
        <source>Somebody who has stolen the database</source>
        <translation>من سرق قاعدة البيانات</translation>
    </message>
    <message>
        <source>Characters at least</source>
        <translation>أقل عدد من الأحرف</translation>
    </message>
    <message>
        <source>Default: 15. From 8 to 64.</source>
        <translation>الافتراضي: ١٥. من ٨ إلى ٦٤.</translation>
    </message>
    <message>
        <source>Characters at least, for who also has a second factor</source>
        <translation>أقل عدد من الأحرف لمن لديه عامل ثانٍ أيضًا</translation>
    </message>
    <message>
        <source>Default: 8. No more than above.</source>
        <translation>الافتراضي: ٨. ليس أكثر مما أعلاه.</translation>
    </message>
    <message>
        <source>Kinds of characters at least</source>
        <translation>أقل عدد من أنواع الأحرف</translation>
    </message>
    <message>
        <source>Default: 0, none is asked for. Length protects better than kinds.</source>
        <translation>الافتراضي: ٠، أي لا يُطلب أي نوع. الطول يحمي أكثر من الأنواع.</translation>
    </message>
    <message>
        <source>Small letters are one kind</source>
        <translation>الأحرف الصغيرة نوع</translation>
    </message>
    <message>
        <source>Capital letters are one kind</source>
        <translation>الأحرف الكبيرة نوع</translation>
    </message>
    <message>
        <source>Digits are one kind</source>
        <translation>الأرقام نوع</translation>
    </message>
    <message>
        <source>Signs and spaces are one kind</source>
        <translation>العلامات والمسافات نوع</translation>
    </message>
    <message>
        <source>Letters without small and capital ones are one kind</source>
        <translation>الأحرف التي لا كبير لها ولا صغير نوع</translation>
    </message>
    <message>
        <source>It must differ from so many earlier ones</source>
        <translation>يجب أن تختلف عن هذا العدد من سابقاتها</translation>
    </message>
    <message>
        <source>The present one counts. Default: 0. At most 24.</source>
        <translation>تُحسب الحالية أيضًا. الافتراضي: ٠. وأقصاه ٢٤.</translation>
    </message>
    <message>
        <source>Days before its owner may change it again</source>
        <translation>الأيام قبل أن يجوز لصاحبها تغييرها مجددًا</translation>
    </message>
    <message>
        <source>Default: 0, at once.</source>
        <translation>الافتراضي: ٠، أي فورًا.</translation>
    </message>
    <message>
        <source>Days after which it must be changed</source>
        <translation>الأيام التي يجب تغييرها بعدها</translation>
    </message>
    <message>
        <source>Default: 0, never. Who must change often chooses badly.</source>
        <translation>الافتراضي: ٠، أي أبدًا. من يُجبر على التغيير كثيرًا يُسيء الاختيار.</translation>
    </message>
    <message>
        <source>Days before that on which its owner is told</source>
        <translation>الأيام السابقة لذلك التي يُنبَّه فيها صاحبها</translation>
    </message>
    <message>
        <source>By mail and on the pages. Default: 14; 0: not at all.</source>
        <translation>بالبريد وعلى الصفحات. الافتراضي: ١٤؛ و٠ يعني بلا تنبيه.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Database, keys and backups lie here. It is made if it is not there. Keep a copy of master.key elsewhere.</source>
        <translation>فيه قاعدة البيانات والمفاتيح والنسخ الاحتياطية. يُنشأ إن لم يوجد. احتفظ بنسخة من master.key في مكان آخر.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Its name or address, or the folder of a socket. Beyond this computer nothing travels without TLS and a verified name.</source>
        <translation>اسمه أو عنوانه، أو مجلد المقبس. خارج هذا الحاسوب لا ينتقل شيء دون TLS واسم متحقَّق منه.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>A database role of your own. Whoever runs the server makes it with “gatelodged role console”.</source>
        <translation>دور خاص بك في قاعدة البيانات. يُنشئه من يشغّل الخادم بالأمر «gatelodged role console».</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>It is kept in the desktop’s keyring or not at all, never in a file.</source>
        <translation>تُحفظ في حلقة مفاتيح سطح المكتب أو لا تُحفظ إطلاقًا، ولا تُكتب في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Authority’s certificate (PEM file)</source>
        <translation>شهادة الجهة المصدِرة (ملف PEM)</translation>
    </message>
    <message>
        <source>Who vouches for the server’s name. Empty: the authorities that this computer trusts.</source>
        <translation>من يضمن اسم الخادم. إن تُرك فارغًا: الجهات التي يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Serve, too</source>
        <translation>تشغيل الخادم أيضًا</translation>
    </message>
    <message>
        <source>The built-in server runs while the window is open. Off: the window manages only, and somebody else serves.</source>
        <translation>يعمل الخادم المضمَّن ما دامت النافذة مفتوحة. عند التعطيل: تدير النافذة فقط، ويقدّم الخدمة غيرها.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>العنوان والمنفذ</translation>
    </message>
    <message>
        <source>Where the server listens. Beyond this computer it needs a certificate.</source>
        <translation>حيث يستمع الخادم. خارج هذا الحاسوب يحتاج إلى شهادة.</translation>
    </message>
    <message>
        <source>Address that people see</source>
        <translation>العنوان الذي يراه الأشخاص</translation>
    </message>
    <message>
        <source>Links in mails begin with it. Empty: localhost and the port.</source>
        <translation>تبدأ به الروابط في الرسائل. إن تُرك فارغًا: localhost والمنفذ.</translation>
    </message>
    <message>
        <source>The server’s certificate (PEM file)</source>
        <translation>شهادة الخادم (ملف PEM)</translation>
    </message>
    <message>
        <source>Its private key (PEM file)</source>
        <translation>مفتاحه الخاص (ملف PEM)</translation>
    </message>
    <message>
        <source>Others must not be able to read it.</source>
        <translation>يجب ألا يستطيع الآخرون قراءته.</translation>
    </message>
    <message>
        <source>The house’s key file</source>
        <translation>ملف مفتاح النظام</translation>
    </message>
    <message>
        <source>A server needs it to open stored secrets: a copy of the other servers’ master.key.</source>
        <translation>يحتاج إليه الخادم لفتح الأسرار المخزَّنة: نسخة من master.key في الخوادم الأخرى.</translation>
    </message>
    <message>
        <source>What it is called in the menu.</source>
        <translation>اسمه في القائمة.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Three or four words that nobody would guess.</source>
        <translation>ثلاث كلمات أو أربع لا يخمّنها أحد.</translation>
    </message>
    <message>
        <source>For a start only this computer. A certificate opens it to others later.</source>
        <translation>في البداية هذا الحاسوب فقط. شهادة تفتحه لغيره لاحقًا.</translation>
    </message>
    <message>
        <source>What the house is called</source>
        <translation>اسم النظام</translation>
    </message>
    <message>
        <source>On every page and in every mail: the club’s own name.</source>
        <translation>على كل صفحة وفي كل رسالة: اسم النادي نفسه.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>اسمك الأول</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>اسم عائلتك</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Your username</source>
        <translation>اسم المستخدم الخاص بك</translation>
    </message>
    <message>
        <source>1 to 30 of a–z, 0–9, dot and hyphen.</source>
        <translation>من ١ إلى ٣٠ حرفًا من a–z و0–9 والنقطة والشرطة.</translation>
    </message>
    <message>
        <source>Days before an account ends that its person is told</source>
        <translation>الأيام قبل نهاية الحساب التي يُبلَّغ فيها صاحبه</translation>
    </message>
    <message>
        <source>By mail. 0: never. Default: 14.</source>
        <translation>بالبريد. ٠: أبدًا. الافتراضي: ١٤.</translation>
    </message>
    <message>
        <source>Addresses of revocation lists</source>
        <translation>عناوين قوائم الإلغاء</translation>
    </message>
    <message>
        <source>One a line. They are fetched every hour; a list counts once it is signed by an authority above.</source>
        <translation>عنوان في كل سطر. تُجلب القوائم كل ساعة، ولا يُعتدّ بقائمة إلا إن وقّعتها جهة من الجهات المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>These addresses are in our own network</source>
        <translation>هذه العناوين في شبكتنا الخاصة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
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
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>One a line, where it is not found out: heading=field.</source>
        <translation>عمود في كل سطر، لما لا يُتعرَّف عليه تلقائيًا: عنوان العمود=الحقل.</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>من لم يعد في المستند</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>يُوقف حسابه</translation>
    </message>
    <message>
        <source>goes to the recycle bin</source>
        <translation>يُنقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>stays as they are</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Ask before more per cent go</source>
        <translation>السؤال قبل استبعاد أكثر من هذه النسبة المئوية</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>مواعيد التشغيل</translation>
    </message>
    <message>
        <source>In English: “every 15 minutes”, “mondays and thursdays at 06:30”, “by hand”.</source>
        <translation>بالإنجليزية: «every 15 minutes» أو «mondays and thursdays at 06:30» أو «by hand».</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>الحساب هناك</translation>
    </message>
    <message>
        <source>The address may be a private one</source>
        <translation>يجوز أن يكون العنوان في شبكة خاصة</translation>
    </message>
    <message>
        <source>The document has everybody</source>
        <translation>المستند يضم الجميع</translation>
    </message>
    <message>
        <source>Username of who gets mails</source>
        <translation>اسم مستخدم من تصله الرسائل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Database, or file of a dump</source>
        <translation>قاعدة بيانات، أو ملف تفريغ (dump)</translation>
    </message>
    <message>
        <source>Of a directory, as what follows.</source>
        <translation>للدليل فقط، وكذلك ما يليه.</translation>
    </message>
    <message>
        <source>Entries a page</source>
        <translation>عدد المدخلات في الصفحة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>is found out</source>
        <translation>يُتعرَّف عليه تلقائيًا</translation>
    </message>
    <message>
        <source>Separator of a table</source>
        <translation>فاصل الجدول</translation>
    </message>
    <message>
        <source>One character, or tab. Empty: it is found out.</source>
        <translation>محرف واحد، أو tab. إن تُرك فارغًا: يُتعرَّف عليه تلقائيًا.</translation>
    </message>
    <message>
        <source>Minutes between two questions</source>
        <translation>الدقائق بين سؤالين</translation>
    </message>
    <message>
        <source>A web server or directory is asked about whoever signs in, at most so often. 0: not at all.</source>
        <translation>يُسأل خادم الويب أو الدليل عن كل من يسجّل الدخول، ولا يتكرر السؤال قبل انقضاء هذه المدة. ٠: لا يُسأل.</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>عنوان شخص واحد</translation>
    </message>
    <message>
        <source>With {key} or {username} in it; of a directory a filter.</source>
        <translation>يتضمن {key} أو {username}؛ وللدليل مرشِّح.</translation>
    </message>
    <message>
        <source>A web address, a directory (ldaps://), or a file in sync_folder of the server.</source>
        <translation>عنوان ويب، أو دليل (ldaps://)، أو ملف في sync_folder على الخادم.</translation>
    </message>
    <message>
        <source>And at least so many people</source>
        <translation>وما لا يقل عن هذا العدد من الأشخاص</translation>
    </message>
    <message>
        <source>Bring back whom somebody here has deleted</source>
        <translation>استعادة من حُذفوا هنا</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>إشعار الاستلام</translation>
    </message>
    <message>
        <source>A file in sync_folder that every run writes.</source>
        <translation>ملف في sync_folder يكتبه كل تشغيل.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>خادم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Its name, or the folder of its socket.</source>
        <translation>اسمه، أو مجلد المقبس الخاص به.</translation>
    </message>
    <message>
        <source>It may read auth_user and, so that people can be converted, hold its rows: GRANT UPDATE (last_login) ON auth_user.</source>
        <translation>له أن يقرأ auth_user وأن يقفل صفوفه كي يمكن نقل الأشخاص: GRANT UPDATE (last_login) ON auth_user.</translation>
    </message>
    <message>
        <source>Accounts of a Django website</source>
        <translation>حسابات موقع Django</translation>
    </message>
    <message>
        <source>Checks passwords against the website&apos;s own accounts, until its people are converted.</source>
        <translation>تتحقق من كلمات المرور لدى حسابات الموقع نفسه إلى أن يُنقل أصحابها.</translation>
    </message>
    <message>
        <source>Mails after runs by themselves</source>
        <translation>الرسائل بعد التشغيل التلقائي</translation>
    </message>
    <message>
        <source>A run that changed nothing sends none.</source>
        <translation>التشغيل الذي لم يغيّر شيئًا لا يرسل رسالة.</translation>
    </message>
    <message>
        <source>where something changed or needs a person</source>
        <translation>حين يتغيّر شيء أو يحتاج إلى تدخّل شخص</translation>
    </message>
    <message>
        <source>only where something needs a person</source>
        <translation>فقط حين يحتاج شيء إلى تدخّل شخص</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Its name, as your mail provider tells it. Empty: no mails.</source>
        <translation>اسمه كما يذكره مزوّد بريدك. إن تُرك فارغًا: لا رسائل.</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>منفذ خادم البريد</translation>
    </message>
    <message>
        <source>Mostly 587, or 465 with TLS from the first byte.</source>
        <translation>غالبًا 587، أو 465 مع TLS من أول بايت.</translation>
    </message>
    <message>
        <source>Encryption to the mail server</source>
        <translation>التشفير إلى خادم البريد</translation>
    </message>
    <message>
        <source>STARTTLS, always</source>
        <translation>STARTTLS دائمًا</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS من أول بايت</translation>
    </message>
    <message>
        <source>Only if offered: for a server on this machine</source>
        <translation>فقط إن كان معروضًا: لخادم على هذا الجهاز</translation>
    </message>
    <message>
        <source>Account at the mail server</source>
        <translation>الحساب لدى خادم البريد</translation>
    </message>
    <message>
        <source>Empty: nobody signs in there.</source>
        <translation>إن تُرك فارغًا: لا يسجّل أحد الدخول هناك.</translation>
    </message>
    <message>
        <source>Password of that account</source>
        <translation>كلمة مرور ذلك الحساب</translation>
    </message>
    <message>
        <source>For this server and this account alone: with another it is entered anew.</source>
        <translation>لهذا الخادم وهذا الحساب وحدهما: مع غيرهما تُدخَل من جديد.</translation>
    </message>
    <message>
        <source>Mails come from</source>
        <translation>تأتي الرسائل من</translation>
    </message>
    <message>
        <source>An address that the mail server lets you use. Empty: account@ and your host.</source>
        <translation>عنوان يسمح لك خادم البريد باستخدامه. إن تُرك فارغًا: account@ واسم مضيفك.</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>Empty: as the house is called.</source>
        <translation>إن تُرك فارغًا: اسم النظام.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::About</name>
    <message>
        <source>window, network, database driver</source>
        <translation>النافذة والشبكة ومشغِّل قاعدة البيانات</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>خادم الويب</translation>
    </message>
    <message>
        <source>talks to the database</source>
        <translation>يخاطب قاعدة البيانات</translation>
    </message>
    <message>
        <source>TLS, certificates, sealed answers</source>
        <translation>TLS والشهادات والإجابات المختومة</translation>
    </message>
    <message>
        <source>password hashes, sealed secrets</source>
        <translation>تجزئة كلمات المرور والأسرار المختومة</translation>
    </message>
    <message>
        <source>pushes and mail</source>
        <translation>الإرسال والبريد</translation>
    </message>
    <message>
        <source>passwords of older systems</source>
        <translation>كلمات مرور الأنظمة القديمة</translation>
    </message>
    <message>
        <source>directories</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>رموز QR</translation>
    </message>
    <message>
        <source>passwords in the keyring</source>
        <translation>كلمات المرور في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>الأيقونات</translation>
    </message>
    <message>
        <source>Single sign-on for clubs, conferences, schools and communities.</source>
        <translation>دخول موحَّد للأندية والمؤتمرات والمدارس والمجتمعات.</translation>
    </message>
    <message>
        <source>A gate lodge is the small house at an estate’s entrance: whoever lives there knows everyone, opens the gate, and keeps the book.</source>
        <translation>بيت البوّاب هو البيت الصغير عند مدخل الضيعة: من يسكنه يعرف الجميع، ويفتح البوابة، ويدوّن في السجل.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>You may use, study, share and improve it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>يجوز لك استخدامه ودراسته ومشاركته وتحسينه وفق رخصة جنو العمومية العامة، الإصدار 3 أو أحدث. يُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <source>The licence’s own words</source>
        <translation>نص الرخصة نفسه</translation>
    </message>
    <message>
        <source>Libraries it stands on</source>
        <translation>المكتبات التي يقوم عليها</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>logos in mails</source>
        <translation>الشعارات في الرسائل</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AddLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Appearance</name>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ApprovalPane</name>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح صفحة الشخص</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>كلمة إليه</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>قبول</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for you</source>
        <translation>
            <numerusform>لا شيء منها ينتظرك</numerusform>
            <numerusform>واحد منها ينتظرك</numerusform>
            <numerusform>اثنان منها ينتظرانك</numerusform>
            <numerusform>%n منها تنتظرك</numerusform>
            <numerusform>%n منها تنتظرك</numerusform>
            <numerusform>%n منها تنتظرك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>لا حرف زائدًا</numerusform>
            <numerusform>حرف زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
    <message>
        <source>It is mailed with the decision, which is final.</source>
        <translation>تُرسل بالبريد مع القرار، وهو نهائي.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>قبول %n طلب</numerusform>
            <numerusform>قبول طلب واحد</numerusform>
            <numerusform>قبول طلبين</numerusform>
            <numerusform>قبول %n طلبات</numerusform>
            <numerusform>قبول %n طلبًا</numerusform>
            <numerusform>قبول %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n requests</source>
        <translation>
            <numerusform>رفض %n طلب</numerusform>
            <numerusform>رفض طلب واحد</numerusform>
            <numerusform>رفض طلبين</numerusform>
            <numerusform>رفض %n طلبات</numerusform>
            <numerusform>رفض %n طلبًا</numerusform>
            <numerusform>رفض %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>الاسم هناك</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The device and network from which it was asked</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>وقت القرار</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بقرار من</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>What becomes of the account at the authority</extracomment>
        <translation>هناك</translation>
    </message>
    <message>
        <source>The account at %1 stays. Remove it there.</source>
        <translation>يبقى الحساب لدى %1. أزله هناك.</translation>
    </message>
    <message>
        <source>It cannot be done: the login belongs to somebody else by now, or there is no address to write to. Decline it, or mend that first.</source>
        <translation>لا يمكن ذلك: صارت وسيلة الدخول لشخص آخر، أو لا يوجد عنوان للمراسلة. ارفض الطلب أو أصلح ذلك أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n were decided by somebody else meanwhile, or are too old.</source>
        <translation>
            <numerusform>%n طلب بُتّ فيه من شخص آخر في هذه الأثناء أو قدُم.</numerusform>
            <numerusform>طلب واحد بُتّ فيه من شخص آخر في هذه الأثناء أو قدُم.</numerusform>
            <numerusform>طلبان بُتّ فيهما من شخص آخر في هذه الأثناء أو قدُما.</numerusform>
            <numerusform>%n طلبات بُتّ فيها من شخص آخر في هذه الأثناء أو قدُمت.</numerusform>
            <numerusform>%n طلبًا بُتّ فيها من شخص آخر في هذه الأثناء أو قدُمت.</numerusform>
            <numerusform>%n طلب بُتّ فيها من شخص آخر في هذه الأثناء أو قدُمت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was approved.</source>
        <translation>
            <numerusform>لم يُبلَّغ أحد بالقبول.</numerusform>
            <numerusform>يُبلَّغ شخص واحد بالقبول.</numerusform>
            <numerusform>يُبلَّغ شخصان بالقبول.</numerusform>
            <numerusform>يُبلَّغ %n أشخاص بالقبول.</numerusform>
            <numerusform>يُبلَّغ %n شخصًا بالقبول.</numerusform>
            <numerusform>يُبلَّغ %n شخص بالقبول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was declined.</source>
        <translation>
            <numerusform>لم يُبلَّغ أحد بالرفض.</numerusform>
            <numerusform>يُبلَّغ شخص واحد بالرفض.</numerusform>
            <numerusform>يُبلَّغ شخصان بالرفض.</numerusform>
            <numerusform>يُبلَّغ %n أشخاص بالرفض.</numerusform>
            <numerusform>يُبلَّغ %n شخصًا بالرفض.</numerusform>
            <numerusform>يُبلَّغ %n شخص بالرفض.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>طلبات القبول</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>لا أحد ينتظرك</translation>
    </message>
    <message>
        <source>Where the rules ask for it, new accounts, further ways to sign in and new passwords wait here until somebody has looked.</source>
        <translation>حيث تطلب القواعد ذلك، تنتظر هنا الحسابات الجديدة ووسائل الدخول الإضافية وكلمات المرور الجديدة حتى ينظر فيها أحد.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, what they want, state, when</comment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>لا أحد ينتظرك</numerusform>
            <numerusform>شخص واحد ينتظرك</numerusform>
            <numerusform>شخصان ينتظرانك</numerusform>
            <numerusform>%n ينتظرونك</numerusform>
            <numerusform>%n ينتظرونك</numerusform>
            <numerusform>%n ينتظرونك</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the requests</source>
        <translation>عروض الطلبات</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every request, in any state</comment>
        <translation>عرض %1 %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>requests for an account</source>
        <translation>طلبات الحسابات</translation>
    </message>
    <message>
        <source>requests for a further way to sign in</source>
        <translation>طلبات وسائل الدخول الإضافية</translation>
    </message>
    <message>
        <source>requests for a new password</source>
        <translation>طلبات كلمات المرور الجديدة</translation>
    </message>
    <message>
        <source>requests to be erased</source>
        <translation>طلبات المحو</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>بأي حالة</translation>
    </message>
    <message>
        <source>that wait for you</source>
        <translation>التي تنتظر قرارك</translation>
    </message>
    <message>
        <source>that were approved</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>that were declined</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>that ended by themselves</source>
        <translation>المنتهية تلقائيًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>طلبات المحو</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ArrivalRulesPane</name>
    <message>
        <source>Who may sign up</source>
        <translation>من يجوز له إنشاء حساب</translation>
    </message>
    <message>
        <source>Approve everything by itself</source>
        <translation>قبول كل شيء تلقائيًا</translation>
    </message>
    <message>
        <source>The list still tells who asked for what, and when.</source>
        <translation>تظل القائمة تبيّن من طلب ماذا ومتى.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>By mail and approval</source>
        <translation>بالبريد والقبول</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>New accounts with a proved address at one of these need nobody’s look.</source>
        <translation>الحسابات الجديدة بعنوان مُثبَت في أحد هذه النطاقات لا تنتظر نظر أحد.</translation>
    </message>
    <message>
        <source>Days that a request waits, 1 to 90. Then it ends, and whoever asked is told.</source>
        <translation>الأيام التي ينتظرها الطلب، من ١ إلى ٩٠. ثم ينتهي ويُبلَّغ صاحبه.</translation>
    </message>
    <message>
        <source>Days before an account’s end its owner is told by mail; 0 tells nobody.</source>
        <translation>الأيام قبل نهاية الحساب التي يُبلَّغ فيها صاحبه بالبريد؛ و٠ يعني ألا يُبلَّغ أحد.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Rules of coming in</source>
        <translation>قواعد القدوم</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>طلبات القبول</translation>
    </message>
    <message>
        <source>Accounts for a time</source>
        <translation>حسابات لمدة محددة</translation>
    </message>
    <message>
        <source>One of these is no domain. Write them like example.org, with spaces between.</source>
        <translation>أحدها ليس نطاقًا. اكتبها مثل example.org وبينها مسافات.</translation>
    </message>
    <message>
        <source>Write a number of days, up to 90.</source>
        <translation>اكتب عدد أيام لا يزيد على ٩٠.</translation>
    </message>
    <message>
        <source>There is no page for it. People come by invitation, or you add them.</source>
        <translation>لا توجد صفحة لذلك. يأتي الأشخاص بدعوة أو تضيفهم أنت.</translation>
    </message>
    <message>
        <source>Whoever opens a mailed link has an account.</source>
        <translation>كل من يفتح رابطًا مُرسَلًا بالبريد له حساب.</translation>
    </message>
    <message>
        <source>Whoever opens a mailed link waits here until you have looked.</source>
        <translation>كل من يفتح رابطًا مُرسَلًا بالبريد ينتظر هنا حتى تنظر في طلبه.</translation>
    </message>
    <message>
        <source>Somebody else chose “%1” meanwhile. Choose once more to set yours.</source>
        <translation>اختار شخص آخر «%1» في هذه الأثناء. اختر مرة أخرى ليسري اختيارك.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ArrivalsSection</name>
    <message>
        <source>Somebody new</source>
        <translation>القادمون الجدد</translation>
    </message>
    <message>
        <source>Whom it brings for the first time joins these groups and gets these roles.</source>
        <translation>من تأتي به للمرة الأولى ينضم إلى هذه المجموعات ويحصل على هذه الأدوار.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Add a group or a role…</source>
        <translation>إضافة مجموعة أو دور…</translation>
    </message>
    <message>
        <source>Add a group or a role</source>
        <translation>إضافة مجموعة أو دور</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>مجموعة: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>دور: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuditPage</name>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Views of the history</source>
        <translation>عروض السجل الزمني</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Nothing like that was changed</source>
        <translation>لم يتغيّر شيء كهذا</translation>
    </message>
    <message>
        <source>No change fits the sentence above. Loosen it, or look at everything.</source>
        <translation>لا يوافق أي تغيير الجملة أعلاه. وسّعها أو اعرض كل شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>لم يتغيّر شيء بعد</translation>
    </message>
    <message>
        <source>Whatever anybody changes appears here at once: before and after, by whom, and by which way.</source>
        <translation>كل ما يغيّره أي شخص يظهر هنا فورًا: قبل وبعد، ومَن، وبأي طريق.</translation>
    </message>
    <message>
        <source>Every change, by whom and by which way. Whatever can be taken back is taken back from here.</source>
        <translation>كل تغيير، ومَن أجراه وبأي طريق. ما يمكن التراجع عنه يُتراجع عنه من هنا.</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>كل تغيير</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthoritiesPage</name>
    <message>
        <source>Authorities</source>
        <translation>جهات التوثيق</translation>
    </message>
    <message>
        <source>New authority</source>
        <translation>جهة توثيق جديدة</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>اسم جهة التوثيق</translation>
    </message>
    <message>
        <source>No authority yet</source>
        <translation>لا جهة يُوثَق بها</translation>
    </message>
    <message>
        <source>An authority knows people and their passwords. Without one nobody can sign in.</source>
        <translation>جهة التوثيق تعرف أشخاصًا وكلمات مرورهم. دونها لا يمكن لأحد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 · people sign up here</source>
        <comment>kind of authority</comment>
        <translation>%1 · يُنشئ الأشخاص حساباتهم هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n وسيلة دخول</numerusform>
            <numerusform>%n وسيلة دخول</numerusform>
            <numerusform>%n وسيلتا دخول</numerusform>
            <numerusform>%n وسائل دخول</numerusform>
            <numerusform>%n وسيلة دخول</numerusform>
            <numerusform>%n وسيلة دخول</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, kind, logins, state of an authority</comment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>Everybody signs in with the accounts kept here.</source>
        <translation>يسجّل الجميع الدخول بالحسابات المحفوظة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities, in the order in which people see them</source>
        <translation>
            <numerusform>%n جهة توثيق بالترتيب الذي يراها به الأشخاص</numerusform>
            <numerusform>جهة توثيق واحدة</numerusform>
            <numerusform>جهتا توثيق بالترتيب الذي يراهما به الأشخاص</numerusform>
            <numerusform>%n جهات توثيق بالترتيب الذي يراها به الأشخاص</numerusform>
            <numerusform>%n جهة توثيق بالترتيب الذي يراها به الأشخاص</numerusform>
            <numerusform>%n جهة توثيق بالترتيب الذي يراها به الأشخاص</numerusform>
        </translation>
    </message>
    <message>
        <source>authorities of every kind</source>
        <translation>جهات التوثيق من كل الأنواع</translation>
    </message>
    <message>
        <source>Views of the authorities</source>
        <translation>عروض جهات التوثيق</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <comment>authorities of every kind, in use or not</comment>
        <translation>عرض %1، %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>in use or not</source>
        <translation>سواء استُخدمت أم لا</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Delete these authorities</source>
        <translation>حذف جهات التوثيق هذه</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are in use now.</source>
        <translation>
            <numerusform>%n جهة توثيق قيد الاستخدام الآن.</numerusform>
            <numerusform>جهة توثيق واحدة قيد الاستخدام الآن.</numerusform>
            <numerusform>جهتا توثيق قيد الاستخدام الآن.</numerusform>
            <numerusform>%n جهات توثيق قيد الاستخدام الآن.</numerusform>
            <numerusform>%n جهة توثيق قيد الاستخدام الآن.</numerusform>
            <numerusform>%n جهة توثيق قيد الاستخدام الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were switched off.</source>
        <translation>
            <numerusform>لم تُعطَّل أي جهة توثيق.</numerusform>
            <numerusform>عُطّلت جهة توثيق واحدة.</numerusform>
            <numerusform>عُطّلت جهتا توثيق.</numerusform>
            <numerusform>عُطّلت %n جهات توثيق.</numerusform>
            <numerusform>عُطّلت %n جهة توثيق.</numerusform>
            <numerusform>عُطّلت %n جهة توثيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي جهة توثيق.</numerusform>
            <numerusform>حُذفت جهة توثيق واحدة.</numerusform>
            <numerusform>حُذفت جهتا توثيق.</numerusform>
            <numerusform>حُذفت %n جهات توثيق.</numerusform>
            <numerusform>حُذفت %n جهة توثيق.</numerusform>
            <numerusform>حُذفت %n جهة توثيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>وسائل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities</source>
        <translation>
            <numerusform>لا جهات توثيق</numerusform>
            <numerusform>جهة توثيق واحدة</numerusform>
            <numerusform>جهتا توثيق</numerusform>
            <numerusform>%n جهات توثيق</numerusform>
            <numerusform>%n جهة توثيق</numerusform>
            <numerusform>%n جهة توثيق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthorityPane</name>
    <message>
        <source>Delete authority</source>
        <translation>حذف جهة التوثيق</translation>
    </message>
    <message>
        <source>Earlier in the order</source>
        <translation>تقديم في الترتيب</translation>
    </message>
    <message>
        <source>Later in the order</source>
        <translation>تأخير في الترتيب</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان المعروض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>نص المساعدة</translation>
    </message>
    <message>
        <source>To strangers</source>
        <translation>للغرباء</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>عند النسيان</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Stands at the sign-in form.</source>
        <translation>يظهر عند نموذج الدخول.</translation>
    </message>
    <message>
        <source>Its own pages</source>
        <translation>صفحاتها الخاصة</translation>
    </message>
    <message>
        <source>Where people go who have forgotten their password.</source>
        <translation>إلى أين يذهب من نسي كلمة مروره.</translation>
    </message>
    <message>
        <source>Where they change it.</source>
        <translation>حيث يغيّرونها.</translation>
    </message>
    <message>
        <source>Where they get an account.</source>
        <translation>حيث يحصلون على حساب.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>يجب ضبط اتصالها أولًا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of authority, how many logins</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n وسيلة دخول</numerusform>
            <numerusform>%n وسيلة دخول</numerusform>
            <numerusform>%n وسيلتا دخول</numerusform>
            <numerusform>%n وسائل دخول</numerusform>
            <numerusform>%n وسيلة دخول</numerusform>
            <numerusform>%n وسيلة دخول</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts kept here keep this name.</source>
        <translation>تحتفظ الحسابات المحفوظة هنا بهذا الاسم.</translation>
    </message>
    <message>
        <source>People type %1 to mean it.</source>
        <translation>يكتب الأشخاص %1 للدلالة عليها.</translation>
    </message>
    <message>
        <source>The only one, so nobody is asked to choose</source>
        <translation>الوحيدة، فلا يُطلب من أحد الاختيار</translation>
    </message>
    <message>
        <source>Number %1 of %2 where people choose</source>
        <translation>رقم %1 من %2 حيث يختار الأشخاص</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذفت %1.</translation>
    </message>
    <message>
        <source>as the name</source>
        <translation>مثل الاسم</translation>
    </message>
    <message>
        <source>Shown to people who prove a login there and get no account here.</source>
        <translation>يظهر لمن يُثبت وسيلة دخول هناك ولا يحصل على حساب هنا.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups are made on the house’s server: gatelodged backup.</source>
        <translation>تُنشأ النسخ الاحتياطية على خادم النظام: gatelodged backup.</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>النسخ الاحتياطية (*.backup)</translation>
    </message>
    <message>
        <source>A backup is being made, and tried.</source>
        <translation>جارٍ إنشاء نسخة احتياطية وتجربتها.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>جارٍ إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation>توقّف. لم تُنشأ أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>لم تُنشأ أي نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>%1 was made, and its trial failed: %2</source>
        <translation>أُنشئت %1، لكن تجربتها فشلت: %2</translation>
    </message>
    <message>
        <source>%1 was made, and a trial restore has proved it. Keep the master key apart from it: both are needed to bring the house back.</source>
        <translation>أُنشئت %1، وأثبتت استعادة تجريبية صحتها. احتفظ بالمفتاح الرئيسي في مكان منفصل عنها: كلاهما لازم لاستعادة النظام.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BehindSection</name>
    <message>
        <source>Who stays behind</source>
        <translation>من لا يُنقلون</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>لا أحد، بحسب المعروف حتى الآن.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BinModel</name>
    <message>
        <source>%1, deleted %2</source>
        <comment>a kind of record, when</comment>
        <translation>%1، حُذف %2</translation>
    </message>
    <message>
        <source>%1, deleted %2 by %3</source>
        <comment>a kind of record, when, by whom</comment>
        <translation>%1، حُذف %2 بواسطة %3</translation>
    </message>
    <message>
        <source>Goes for good now</source>
        <translation>يزول نهائيًا الآن</translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n days</source>
        <translation>
            <numerusform>يزول خلال %n يوم</numerusform>
            <numerusform>يزول خلال يوم واحد</numerusform>
            <numerusform>يزول خلال يومين</numerusform>
            <numerusform>يزول خلال %n أيام</numerusform>
            <numerusform>يزول خلال %n يومًا</numerusform>
            <numerusform>يزول خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a login, its owner</comment>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an address, its owner</comment>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, when and by whom</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a row, when it goes for good</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BinPanel</name>
    <message>
        <source>only by hand</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>When things go for good</source>
        <translation>متى تزول الأشياء نهائيًا</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>لم يُحذف شيء</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n back</source>
        <translation>
            <numerusform>استعادة %n</numerusform>
            <numerusform>استعادة واحد</numerusform>
            <numerusform>استعادة اثنين</numerusform>
            <numerusform>استعادة %n</numerusform>
            <numerusform>استعادة %n</numerusform>
            <numerusform>استعادة %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back.</source>
        <translation>
            <numerusform>لم يعد شيء.</numerusform>
            <numerusform>عاد واحد.</numerusform>
            <numerusform>عاد اثنان.</numerusform>
            <numerusform>عادت %n.</numerusform>
            <numerusform>عاد %n.</numerusform>
            <numerusform>عاد %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back; the others cannot come back as they were, because of what was changed since.</source>
        <translation>
            <numerusform>لم يعد شيء؛ لا تعود الأخرى كما كانت بسبب ما تغيّر بعدها.</numerusform>
            <numerusform>عاد واحد؛ لا تعود الأخرى كما كانت بسبب ما تغيّر بعدها.</numerusform>
            <numerusform>عاد اثنان؛ لا تعود الأخرى كما كانت بسبب ما تغيّر بعدها.</numerusform>
            <numerusform>عادت %n؛ لا تعود الأخرى كما كانت بسبب ما تغيّر بعدها.</numerusform>
            <numerusform>عاد %n؛ لا تعود الأخرى كما كانت بسبب ما تغيّر بعدها.</numerusform>
            <numerusform>عاد %n؛ لا تعود الأخرى كما كانت بسبب ما تغيّر بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>حذف %1 نهائيًا؟</translation>
    </message>
    <message>
        <source>The person is erased: names, addresses, logins and what the history says of them. Only the username stays, so that nobody else gets it, and the sites are told. This cannot be undone.</source>
        <translation>يُمحى الشخص: أسماؤه وعناوينه ووسائل دخوله وما يقوله السجل الزمني عنها. لا يبقى إلا اسم المستخدم كي لا يأخذه غيره، وتُبلَّغ المواقع. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>What the history says of it goes, too. This cannot be undone.</source>
        <translation>ويزول معه ما يقوله السجل الزمني عنه. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>زال %1 نهائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>by themselves after %n days</source>
        <translation>
            <numerusform>تلقائيًا بعد %n يوم</numerusform>
            <numerusform>تلقائيًا بعد يوم واحد</numerusform>
            <numerusform>تلقائيًا بعد يومين</numerusform>
            <numerusform>تلقائيًا بعد %n أيام</numerusform>
            <numerusform>تلقائيًا بعد %n يومًا</numerusform>
            <numerusform>تلقائيًا بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted things go for good %1</source>
        <translation>تزول المحذوفات نهائيًا %1</translation>
    </message>
    <message>
        <source>Its keys, texts and pictures go, and so does who was in it. Only its name stays, for the history. This cannot be undone.</source>
        <translation>تزول المفاتيح والنصوص والصور وقائمة المنتمين. لا يبقى إلا الاسم من أجل السجل الزمني. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>People, sites, groups, organisations, authorities, synchronisations, logins and addresses that somebody deletes lie here, and can be brought back.</source>
        <translation>ما يُحذف من أشخاص ومواقع ومجموعات ومنظمات وجهات توثيق وعمليات مزامنة ووسائل دخول وعناوين يبقى هنا ويمكن استعادته.</translation>
    </message>
    <message>
        <source>Its settings, its password, its runs and what it knows its people by go. The people stay. This cannot be undone.</source>
        <translation>تزول إعداداتها وكلمة مرورها ومرات تشغيلها وما تتعرّف به على أشخاصها. يبقى الأشخاص. لا يمكن التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BlockedPanel</name>
    <message numerus="yes">
        <source>%n wrong tries for any names came from there and its neighbours. Nobody gets another one before %1.</source>
        <translation>
            <numerusform>لا محاولات خاطئة من هناك حتى %1.</numerusform>
            <numerusform>محاولة خاطئة واحدة لأي أسماء جاءت من هناك ومن جواره. لا محاولة أخرى لأحد قبل %1.</numerusform>
            <numerusform>محاولتان خاطئتان لأي أسماء جاءتا من هناك ومن جواره. لا محاولة أخرى لأحد قبل %1.</numerusform>
            <numerusform>%n محاولات خاطئة لأي أسماء جاءت من هناك ومن جواره. لا محاولة أخرى لأحد قبل %1.</numerusform>
            <numerusform>%n محاولة خاطئة لأي أسماء جاءت من هناك ومن جواره. لا محاولة أخرى لأحد قبل %1.</numerusform>
            <numerusform>%n محاولة خاطئة لأي أسماء جاءت من هناك ومن جواره. لا محاولة أخرى لأحد قبل %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries on a device of their own. It waits until %1.</source>
        <translation>
            <numerusform>%n محاولة خاطئة على جهاز خاص به. ينتظر الجهاز حتى %1.</numerusform>
            <numerusform>محاولة خاطئة واحدة على جهاز خاص به. ينتظر الجهاز حتى %1.</numerusform>
            <numerusform>محاولتان خاطئتان على جهاز خاص به. ينتظر الجهاز حتى %1.</numerusform>
            <numerusform>%n محاولات خاطئة على جهاز خاص به. ينتظر الجهاز حتى %1.</numerusform>
            <numerusform>%n محاولة خاطئة على جهاز خاص به. ينتظر الجهاز حتى %1.</numerusform>
            <numerusform>%n محاولة خاطئة على جهاز خاص به. ينتظر الجهاز حتى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others. Those wait until %1; their own do not.</source>
        <translation>
            <numerusform>%n محاولة خاطئة من أجهزة الآخرين. تنتظر تلك حتى %1؛ أما أجهزته فلا.</numerusform>
            <numerusform>محاولة خاطئة واحدة من أجهزة الآخرين. تنتظر تلك حتى %1؛ أما أجهزته فلا.</numerusform>
            <numerusform>محاولتان خاطئتان من أجهزة الآخرين. تنتظر تلك حتى %1؛ أما أجهزته فلا.</numerusform>
            <numerusform>%n محاولات خاطئة من أجهزة الآخرين. تنتظر تلك حتى %1؛ أما أجهزته فلا.</numerusform>
            <numerusform>%n محاولة خاطئة من أجهزة الآخرين. تنتظر تلك حتى %1؛ أما أجهزته فلا.</numerusform>
            <numerusform>%n محاولة خاطئة من أجهزة الآخرين. تنتظر تلك حتى %1؛ أما أجهزته فلا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>لا أحد محظور</translation>
    </message>
    <message>
        <source>Whoever types too many wrong passwords has to wait for a while, and stands here meanwhile: an account as strangers&apos; devices see it, or an address from which many names were tried.</source>
        <translation>من يكتب كلمات مرور خاطئة كثيرة ينتظر قليلًا ويظهر هنا في هذه الأثناء: حساب كما تراه أجهزة الغرباء، أو عنوان جُرّبت منه أسماء كثيرة.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح صفحة الشخص</translation>
    </message>
    <message>
        <source>Blocked addresses are seen only on the server’s own machine; people are seen here, too.</source>
        <translation>لا تُرى العناوين المحظورة إلا على جهاز الخادم نفسه؛ أما الأشخاص فيُرون هنا أيضًا.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BulkWords</name>
    <message numerus="yes">
        <source>Suspending %n people</source>
        <translation>
            <numerusform>إيقاف %n شخص</numerusform>
            <numerusform>إيقاف شخص واحد</numerusform>
            <numerusform>إيقاف شخصين</numerusform>
            <numerusform>إيقاف %n أشخاص</numerusform>
            <numerusform>إيقاف %n شخصًا</numerusform>
            <numerusform>إيقاف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letting %n people in again</source>
        <translation>
            <numerusform>السماح لـ %n بالدخول مجددًا</numerusform>
            <numerusform>السماح لشخص واحد بالدخول مجددًا</numerusform>
            <numerusform>السماح لشخصين بالدخول مجددًا</numerusform>
            <numerusform>السماح لـ %n أشخاص بالدخول مجددًا</numerusform>
            <numerusform>السماح لـ %n شخصًا بالدخول مجددًا</numerusform>
            <numerusform>السماح لـ %n شخص بالدخول مجددًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n people to a group</source>
        <translation>
            <numerusform>إضافة %n شخص إلى مجموعة</numerusform>
            <numerusform>إضافة شخص واحد إلى مجموعة</numerusform>
            <numerusform>إضافة شخصين إلى مجموعة</numerusform>
            <numerusform>إضافة %n أشخاص إلى مجموعة</numerusform>
            <numerusform>إضافة %n شخصًا إلى مجموعة</numerusform>
            <numerusform>إضافة %n شخص إلى مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking %n people from a group</source>
        <translation>
            <numerusform>إخراج %n شخص من مجموعة</numerusform>
            <numerusform>إخراج شخص واحد من مجموعة</numerusform>
            <numerusform>إخراج شخصين من مجموعة</numerusform>
            <numerusform>إخراج %n أشخاص من مجموعة</numerusform>
            <numerusform>إخراج %n شخصًا من مجموعة</numerusform>
            <numerusform>إخراج %n شخص من مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing when %n accounts end</source>
        <translation>
            <numerusform>تغيير نهاية %n حساب</numerusform>
            <numerusform>تغيير نهاية حساب واحد</numerusform>
            <numerusform>تغيير نهاية حسابين</numerusform>
            <numerusform>تغيير نهاية %n حسابات</numerusform>
            <numerusform>تغيير نهاية %n حسابًا</numerusform>
            <numerusform>تغيير نهاية %n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n people for a new password</source>
        <translation>
            <numerusform>طلب كلمة مرور جديدة من %n شخص</numerusform>
            <numerusform>طلب كلمة مرور جديدة من شخص واحد</numerusform>
            <numerusform>طلب كلمة مرور جديدة من شخصين</numerusform>
            <numerusform>طلب كلمة مرور جديدة من %n أشخاص</numerusform>
            <numerusform>طلب كلمة مرور جديدة من %n شخصًا</numerusform>
            <numerusform>طلب كلمة مرور جديدة من %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing %n people out</source>
        <translation>
            <numerusform>تسجيل خروج %n شخص</numerusform>
            <numerusform>تسجيل خروج شخص واحد</numerusform>
            <numerusform>تسجيل خروج شخصين</numerusform>
            <numerusform>تسجيل خروج %n أشخاص</numerusform>
            <numerusform>تسجيل خروج %n شخصًا</numerusform>
            <numerusform>تسجيل خروج %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing letters to %n people</source>
        <translation>
            <numerusform>كتابة رسائل إلى %n شخص</numerusform>
            <numerusform>كتابة رسالة إلى شخص واحد</numerusform>
            <numerusform>كتابة رسالتين إلى شخصين</numerusform>
            <numerusform>كتابة رسائل إلى %n أشخاص</numerusform>
            <numerusform>كتابة رسائل إلى %n شخصًا</numerusform>
            <numerusform>كتابة رسائل إلى %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n people</source>
        <translation>
            <numerusform>حذف %n شخص</numerusform>
            <numerusform>حذف شخص واحد</numerusform>
            <numerusform>حذف شخصين</numerusform>
            <numerusform>حذف %n أشخاص</numerusform>
            <numerusform>حذف %n شخصًا</numerusform>
            <numerusform>حذف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing %n people back</source>
        <translation>
            <numerusform>استعادة %n شخص</numerusform>
            <numerusform>استعادة شخص واحد</numerusform>
            <numerusform>استعادة شخصين</numerusform>
            <numerusform>استعادة %n أشخاص</numerusform>
            <numerusform>استعادة %n شخصًا</numerusform>
            <numerusform>استعادة %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were suspended.</source>
        <translation>
            <numerusform>لم يُوقف أحد.</numerusform>
            <numerusform>أُوقف شخص واحد.</numerusform>
            <numerusform>أُوقف شخصان.</numerusform>
            <numerusform>أُوقف %n أشخاص.</numerusform>
            <numerusform>أُوقف %n شخصًا.</numerusform>
            <numerusform>أُوقف %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may enter again.</source>
        <translation>
            <numerusform>%n شخص يمكنه الدخول مجددًا.</numerusform>
            <numerusform>يمكن لشخص واحد الدخول مجددًا.</numerusform>
            <numerusform>يمكن لشخصين الدخول مجددًا.</numerusform>
            <numerusform>يمكن لـ %n أشخاص الدخول مجددًا.</numerusform>
            <numerusform>يمكن لـ %n شخصًا الدخول مجددًا.</numerusform>
            <numerusform>يمكن لـ %n شخص الدخول مجددًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added to %1.</source>
        <translation>
            <numerusform>لم يُضف أحد إلى %1.</numerusform>
            <numerusform>أُضيف شخص واحد إلى %1.</numerusform>
            <numerusform>أُضيف شخصان إلى %1.</numerusform>
            <numerusform>أُضيف %n أشخاص إلى %1.</numerusform>
            <numerusform>أُضيف %n شخصًا إلى %1.</numerusform>
            <numerusform>أُضيف %n شخص إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken from %1.</source>
        <translation>
            <numerusform>لم يُخرج أحد من %1.</numerusform>
            <numerusform>أُخرج شخص واحد من %1.</numerusform>
            <numerusform>أُخرج شخصان من %1.</numerusform>
            <numerusform>أُخرج %n أشخاص من %1.</numerusform>
            <numerusform>أُخرج %n شخصًا من %1.</numerusform>
            <numerusform>أُخرج %n شخص من %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts end on %1.</source>
        <translation>
            <numerusform>لا حساب ينتهي في %1.</numerusform>
            <numerusform>حساب واحد ينتهي في %1.</numerusform>
            <numerusform>حسابان ينتهيان في %1.</numerusform>
            <numerusform>%n حسابات تنتهي في %1.</numerusform>
            <numerusform>%n حسابًا تنتهي في %1.</numerusform>
            <numerusform>%n حساب تنتهي في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts last for good.</source>
        <translation>
            <numerusform>لا حساب يدوم بلا نهاية.</numerusform>
            <numerusform>حساب واحد يدوم بلا نهاية.</numerusform>
            <numerusform>حسابان يدومان بلا نهاية.</numerusform>
            <numerusform>%n حسابات تدوم بلا نهاية.</numerusform>
            <numerusform>%n حسابًا تدوم بلا نهاية.</numerusform>
            <numerusform>%n حساب تدوم بلا نهاية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people choose a new password when they sign in next.</source>
        <translation>
            <numerusform>لا أحد يختار كلمة مرور جديدة عند الدخول القادم.</numerusform>
            <numerusform>شخص واحد يختار كلمة مرور جديدة عند دخوله القادم.</numerusform>
            <numerusform>شخصان يختاران كلمة مرور جديدة عند الدخول القادم.</numerusform>
            <numerusform>%n أشخاص يختارون كلمة مرور جديدة عند الدخول القادم.</numerusform>
            <numerusform>%n شخصًا يختارون كلمة مرور جديدة عند الدخول القادم.</numerusform>
            <numerusform>%n شخص يختارون كلمة مرور جديدة عند الدخول القادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were signed out everywhere.</source>
        <translation>
            <numerusform>لم يُسجَّل خروج أحد.</numerusform>
            <numerusform>سُجّل خروج شخص واحد من كل مكان.</numerusform>
            <numerusform>سُجّل خروج شخصين من كل مكان.</numerusform>
            <numerusform>سُجّل خروج %n أشخاص من كل مكان.</numerusform>
            <numerusform>سُجّل خروج %n شخصًا من كل مكان.</numerusform>
            <numerusform>سُجّل خروج %n شخص من كل مكان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are on their way.</source>
        <translation>
            <numerusform>لا رسائل في الطريق.</numerusform>
            <numerusform>رسالة واحدة في الطريق.</numerusform>
            <numerusform>رسالتان في الطريق.</numerusform>
            <numerusform>%n رسائل في الطريق.</numerusform>
            <numerusform>%n رسالة في الطريق.</numerusform>
            <numerusform>%n رسالة في الطريق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أحد.</numerusform>
            <numerusform>حُذف شخص واحد.</numerusform>
            <numerusform>حُذف شخصان.</numerusform>
            <numerusform>حُذف %n أشخاص.</numerusform>
            <numerusform>حُذف %n شخصًا.</numerusform>
            <numerusform>حُذف %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>لم يُستعد أحد.</numerusform>
            <numerusform>استُعيد شخص واحد.</numerusform>
            <numerusform>استُعيد شخصان.</numerusform>
            <numerusform>استُعيد %n أشخاص.</numerusform>
            <numerusform>استُعيد %n شخصًا.</numerusform>
            <numerusform>استُعيد %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n others there was nothing to do.</source>
        <translation>
            <numerusform>لم يلزم شيء لغيرهم.</numerusform>
            <numerusform>لم يلزم شيء لشخص آخر.</numerusform>
            <numerusform>لم يلزم شيء لشخصين آخرين.</numerusform>
            <numerusform>لم يلزم شيء لـ %n آخرين.</numerusform>
            <numerusform>لم يلزم شيء لـ %n آخرين.</numerusform>
            <numerusform>لم يلزم شيء لـ %n آخرين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Caller</name>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>أمر واحد يحتاج إليك</numerusform>
            <numerusform>أمران يحتاجان إليك</numerusform>
            <numerusform>%n أمور تحتاج إليك</numerusform>
            <numerusform>%n أمرًا يحتاج إليك</numerusform>
            <numerusform>%n أمر يحتاج إليك</numerusform>
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
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 قبل: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1 بعد: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more fields.</source>
        <translation>
            <numerusform>ولا حقول أخرى.</numerusform>
            <numerusform>وحقل آخر.</numerusform>
            <numerusform>وحقلان آخران.</numerusform>
            <numerusform>و%n حقول أخرى.</numerusform>
            <numerusform>و%n حقلًا آخر.</numerusform>
            <numerusform>و%n حقل آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ClientSection</name>
    <message>
        <source>Language of the example</source>
        <translation>لغة المثال</translation>
    </message>
    <message>
        <source>Example client</source>
        <translation>مثال لعميل</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>what the site’s programmer starts from</source>
        <translation>ما ينطلق منه مبرمج الموقع</translation>
    </message>
    <message>
        <source>Send people to %1. They come back to %2.</source>
        <translation>أرسل الأشخاص إلى %1. يعودون إلى %2.</translation>
    </message>
    <message>
        <source>This example speaks %1, and the site is set to %2. Choose %1 under “How it asks” to use it.</source>
        <translation>هذا المثال يستخدم %1، والموقع مضبوط على %2. لاستخدامه اختر %1 تحت «كيف يسأل».</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ColourField</name>
    <message>
        <source>Take that one</source>
        <translation>اختيار ذلك اللون</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>name of a colour field</comment>
        <translation>اختيار: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ColumnsStep</name>
    <message>
        <source>As you corrected such a file the last time.</source>
        <translation>كما صحّحت ملفًا مماثلًا في المرة الماضية.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>إعداد الخطة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>Entries of a directory (LDIF)</source>
        <translation>مدخلات دليل (LDIF)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما يعنيه</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <extracomment>of a column of a file: its heading</extracomment>
        <translation>ما يعنيه «%1»</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same thing: one of them cannot be used.</source>
        <translation>«%1» و«%2» للحقل نفسه: لا يمكن استخدام أحدهما.</translation>
    </message>
    <message>
        <source>No column names anybody: one must be a username or an address.</source>
        <translation>لا عمود يدل على الأشخاص: يجب أن يكون أحدها اسم المستخدم أو عنوان بريد.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::CommandPalette</name>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  للاختيار</translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation>Enter  للفتح</translation>
    </message>
    <message>
        <source>Ctrl+Enter  act without leaving</source>
        <translation>Ctrl+Enter  للتنفيذ دون مغادرة</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  للإغلاق</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>%n found in %1 ms</source>
        <translation>
            <numerusform>لا نتائج خلال %1 مللي ثانية</numerusform>
            <numerusform>نتيجة واحدة خلال %1 مللي ثانية</numerusform>
            <numerusform>نتيجتان خلال %1 مللي ثانية</numerusform>
            <numerusform>%n نتائج خلال %1 مللي ثانية</numerusform>
            <numerusform>%n نتيجة خلال %1 مللي ثانية</numerusform>
            <numerusform>%n نتيجة خلال %1 مللي ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Find people, sites, settings, or something to do</source>
        <translation>ابحث عن أشخاص أو مواقع أو إعدادات أو شيء تفعله</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ComparedSection</name>
    <message>
        <source>Nobody is there to be compared.</source>
        <translation>لا أحد هناك للمقارنة.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were compared, and both sides say the same of each.</source>
        <translation>
            <numerusform>لم يُقارَن أحد.</numerusform>
            <numerusform>قورن شخص واحد، والجانبان متفقان بشأنه.</numerusform>
            <numerusform>قورن شخصان، والجانبان متفقان بشأن كل منهما.</numerusform>
            <numerusform>قورن %n أشخاص، والجانبان متفقان بشأن كل منهم.</numerusform>
            <numerusform>قورن %n شخصًا، والجانبان متفقان بشأن كل منهم.</numerusform>
            <numerusform>قورن %n شخص، والجانبان متفقان بشأن كل منهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people %1 are the same on both sides; in the others there are %2 differences.</source>
        <extracomment>people; of whom both sides say the same; differences in all others</extracomment>
        <translation>
            <numerusform>من %n شخص يتطابق على الجانبين %1؛ ولدى الباقين اختلافات عددها %2.</numerusform>
            <numerusform>من شخص واحد يتطابق على الجانبين %1؛ وعدد الاختلافات %2.</numerusform>
            <numerusform>من شخصين يتطابق على الجانبين %1؛ وعدد الاختلافات لدى الباقي %2.</numerusform>
            <numerusform>من %n أشخاص يتطابق على الجانبين %1؛ ولدى الباقين اختلافات عددها %2.</numerusform>
            <numerusform>من %n شخصًا يتطابق على الجانبين %1؛ ولدى الباقين اختلافات عددها %2.</numerusform>
            <numerusform>من %n شخص يتطابق على الجانبين %1؛ ولدى الباقين اختلافات عددها %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <extracomment>what it is about, what the older system says, what this house says</extracomment>
        <translation>%1: %2 هناك، %3 هنا</translation>
    </message>
    <message>
        <source>Both sides compared</source>
        <translation>مقارنة الجانبين</translation>
    </message>
    <message>
        <source>Those who go first alone</source>
        <translation>من يُنقلون أولًا فقط</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>the name of a file</extracomment>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Names, addresses, groups and powers, and who may enter which site, as both sides have it now. Nothing is changed.</source>
        <translation>الأسماء والعناوين والمجموعات والصلاحيات، ومن يدخل أي موقع، كما هي لدى الجانبين الآن. لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Both sides are read</source>
        <translation>تجري قراءة الجانبين</translation>
    </message>
    <message>
        <source>both-sides</source>
        <translation>مقارنة-الجانبين</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي اختلاف في %1.</numerusform>
            <numerusform>كُتب اختلاف واحد في %1.</numerusform>
            <numerusform>كُتب اختلافان في %1.</numerusform>
            <numerusform>كُتبت %n اختلافات في %1.</numerusform>
            <numerusform>كُتب %n اختلافًا في %1.</numerusform>
            <numerusform>كُتب %n اختلاف في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>اختلاف آخر</numerusform>
            <numerusform>اختلافان آخران</numerusform>
            <numerusform>%n اختلافات أخرى</numerusform>
            <numerusform>%n اختلافًا آخر</numerusform>
            <numerusform>%n اختلاف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has all of them.</source>
        <translation>كلها في الملف.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConfirmDialog</name>
    <message>
        <source>This cannot be undone. Type %1 to go on.</source>
        <translation>لا يمكن التراجع عن هذا. اكتب %1 للمتابعة.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>اكتب %1 للمتابعة.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionWords</name>
    <message>
        <source>There is a house in this folder.</source>
        <translation>في هذا المجلد نظام.</translation>
    </message>
    <message>
        <source>It works: this is %1.</source>
        <translation>الاتصال يعمل: هذا %1.</translation>
    </message>
    <message>
        <source>It works: this is %1, and you come in as %2.</source>
        <translation>الاتصال يعمل: هذا %1، وتدخل باسم %2.</translation>
    </message>
    <message>
        <source>The line is encrypted, and the server’s name is verified.</source>
        <translation>الخط مشفّر، واسم الخادم متحقَّق منه.</translation>
    </message>
    <message>
        <source>There is no house yet. Opening it makes one.</source>
        <translation>لا نظام بعد. فتحه يُنشئ واحدًا.</translation>
    </message>
    <message>
        <source>No computer is called %1.</source>
        <translation>لا حاسوب باسم %1.</translation>
    </message>
    <message>
        <source>Look at the spelling and at the network.</source>
        <translation>راجع الكتابة والشبكة.</translation>
    </message>
    <message>
        <source>%1 is there, but no database listens at this port.</source>
        <translation>%1 موجود، لكن لا قاعدة بيانات تستمع على هذا المنفذ.</translation>
    </message>
    <message>
        <source>PostgreSQL may be stopped, or it listens on its own computer only (listen_addresses).</source>
        <translation>ربما PostgreSQL متوقف، أو يستمع على حاسوبه فقط (listen_addresses).</translation>
    </message>
    <message>
        <source>%1 did not answer within five seconds.</source>
        <translation>لم يُجب %1 خلال خمس ثوانٍ.</translation>
    </message>
    <message>
        <source>A firewall may stand between, or the computer is off.</source>
        <translation>ربما يحول جدار حماية دونه، أو الحاسوب مطفأ.</translation>
    </message>
    <message>
        <source>The line could not be made safe: %1 did not prove its name.</source>
        <translation>تعذّر تأمين الخط: لم يُثبت %1 اسمه.</translation>
    </message>
    <message>
        <source>The server needs TLS with a certificate for exactly this name, from the authority given here or from one that this computer trusts.</source>
        <translation>يحتاج الخادم إلى TLS بشهادة لهذا الاسم بالضبط، من الجهة المذكورة هنا أو من جهة يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The database does not take this role and password.</source>
        <translation>لا تقبل قاعدة البيانات هذا الدور وكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>A new password is made with “gatelodged role console” on the server.</source>
        <translation>تُنشأ كلمة مرور جديدة بالأمر «gatelodged role console» على الخادم.</translation>
    </message>
    <message>
        <source>The database keeps this role or this computer out.</source>
        <translation>تمنع قاعدة البيانات هذا الدور أو هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its rules (pg_hba.conf) have no line for it.</source>
        <translation>ليس في قواعدها (pg_hba.conf) سطر له.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>لا توجد قاعدة بيانات %1.</translation>
    </message>
    <message>
        <source>The database is there, but no house is in it.</source>
        <translation>قاعدة البيانات موجودة، لكن لا نظام فيها.</translation>
    </message>
    <message>
        <source>Its server makes it at the first start. With “Serve, too” this window does.</source>
        <translation>يُنشئه خادمها عند أول تشغيل. ومع «تشغيل الخادم أيضًا» تُنشئه هذه النافذة.</translation>
    </message>
    <message>
        <source>The house was made by another version of Gatelodge.</source>
        <translation>أنشأ النظام إصدار آخر من Gatelodge.</translation>
    </message>
    <message>
        <source>Window and server must be of one version.</source>
        <translation>يجب أن تكون النافذة والخادم من إصدار واحد.</translation>
    </message>
    <message>
        <source>Whoever this role belongs to may not come in any more, or has no role in the house.</source>
        <translation>صاحب هذا الدور لم يعد مسموحًا له بالدخول، أو لا دور له في النظام.</translation>
    </message>
    <message>
        <source>The folder cannot be used.</source>
        <translation>لا يمكن استخدام المجلد.</translation>
    </message>
    <message>
        <source>It must be yours, or not be there yet.</source>
        <translation>يجب أن يكون لك، أو ألا يكون موجودًا بعد.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>الاتصال لا يعمل.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A connection says where a house is: in a folder of this computer, or in somebody’s PostgreSQL.</source>
        <translation>يبيّن الاتصال أين يقع النظام: في مجلد على هذا الحاسوب، أو في PostgreSQL لدى غيرك.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of connection, where it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>serves, too</source>
        <translation>يقدّم الخدمة أيضًا</translation>
    </message>
    <message>
        <source>manages only</source>
        <translation>للإدارة فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind and place, what it does, of a connection</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%n houses that this window knows</source>
        <translation>
            <numerusform>لا نظام تعرفه هذه النافذة</numerusform>
            <numerusform>نظام واحد تعرفه هذه النافذة</numerusform>
            <numerusform>نظامان تعرفهما هذه النافذة</numerusform>
            <numerusform>%n أنظمة تعرفها هذه النافذة</numerusform>
            <numerusform>%n نظامًا تعرفها هذه النافذة</numerusform>
            <numerusform>%n نظام تعرفها هذه النافذة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken from the list. The house itself stays.</source>
        <translation>أُزيل %1 من القائمة. يبقى النظام نفسه.</translation>
    </message>
    <message>
        <source>Its password was forgotten.</source>
        <translation>نُسيت كلمة مروره.</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>لا اتصال محفوظ بعد</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConsentsSection</name>
    <message>
        <source>Given</source>
        <translation>مُعطاة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Consents and what was shared</source>
        <translation>الموافقات وما شُورك</translation>
    </message>
    <message>
        <source>%1, wording %2</source>
        <extracomment>%2: a short code that names the words that somebody agreed to</extracomment>
        <translation>%1، الصيغة %2</translation>
    </message>
    <message>
        <source>%1; %2, %3</source>
        <translation>%1؛ %2، %3</translation>
    </message>
    <message>
        <source>%1; first %2, last %3, %4</source>
        <translation>%1؛ أول مرة %2، آخر مرة %3، %4</translation>
    </message>
    <message>
        <source>No organisation has asked, and no site was told anything.</source>
        <translation>لم تسأل أي منظمة، ولم يُبلَّغ أي موقع بشيء.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeedPane</name>
    <message>
        <source>Show only its history</source>
        <translation>عرض سجله الزمني فقط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة الفعل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح صفحة الشخص</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>فتح المجموعة</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>فتح المنظمة</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>فتح جهة التوثيق</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more entries of the same deed.</source>
        <translation>
            <numerusform>ولا قيود أخرى من الفعل نفسه.</numerusform>
            <numerusform>وقيد آخر من الفعل نفسه.</numerusform>
            <numerusform>وقيدان آخران من الفعل نفسه.</numerusform>
            <numerusform>و%n قيود أخرى من الفعل نفسه.</numerusform>
            <numerusform>و%n قيدًا آخر من الفعل نفسه.</numerusform>
            <numerusform>و%n قيد آخر من الفعل نفسه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveriesCard</name>
    <message>
        <source>Deliveries to sites</source>
        <translation>التسليم إلى المواقع</translation>
    </message>
    <message>
        <source>none, %1</source>
        <comment>a stretch of time</comment>
        <translation>لا شيء، %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveryPane</name>
    <message>
        <source>Send again now</source>
        <translation>إعادة الإرسال الآن</translation>
    </message>
    <message>
        <source>Pause site</source>
        <translation>إيقاف الموقع مؤقتًا</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما عاد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>the latest state</source>
        <translation>آخر حالة</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>people, site</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>The site has it. Nothing is left to do.</source>
        <translation>هو لدى الموقع. لم يبقَ ما يُفعل.</translation>
    </message>
    <message>
        <source>The site answered %1 and did not take it. It waits and is sent again by itself.</source>
        <translation>أجاب الموقع بـ %1 ولم يأخذه. ينتظر ويُعاد إرساله تلقائيًا.</translation>
    </message>
    <message>
        <source>The site did not answer. It waits and is sent again by itself.</source>
        <translation>لم يُجب الموقع. ينتظر ويُعاد إرساله تلقائيًا.</translation>
    </message>
    <message>
        <source>Resume site</source>
        <translation>استئناف الموقع</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Head of what was sent</source>
        <translation>ترويسة ما أُرسل</translation>
    </message>
    <message>
        <source>Head of what came back</source>
        <translation>ترويسة ما عاد</translation>
    </message>
    <message>
        <source>Its text is not kept: it is of an earlier version of Gatelodge, or of somebody who is gone.</source>
        <translation>نصه غير محفوظ: هو من إصدار سابق من Gatelodge، أو لشخص لم يعد هنا.</translation>
    </message>
    <message>
        <source>What would be sent now</source>
        <translation>ما سيُرسل الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DemoCard</name>
    <message>
        <source>Copy the password of %1</source>
        <translation>نسخ كلمة مرور %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <source>This is the demo</source>
        <translation>هذا هو العرض التجريبي</translation>
    </message>
    <message>
        <source>go and try it</source>
        <translation>جرّبه بنفسك</translation>
    </message>
    <message>
        <source>Sites and mails</source>
        <translation>المواقع والبريد</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Who can sign in</source>
        <translation>من يمكنه الدخول</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeploymentSection</name>
    <message>
        <source>set, and never shown</source>
        <translation>معيَّن، ولا يُعرض أبدًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value of a setting, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, from the connection</source>
        <comment>value of a setting, its name</comment>
        <translation>%1 · %2، من الاتصال</translation>
    </message>
    <message>
        <source>%1 · %2, from %3</source>
        <comment>value of a setting, its name, where it was written</comment>
        <translation>%1 · %2، من %3</translation>
    </message>
    <message numerus="yes">
        <source>As usual: %n settings</source>
        <translation>
            <numerusform>كالمعتاد: لا إعدادات</numerusform>
            <numerusform>كالمعتاد: إعداد واحد</numerusform>
            <numerusform>كالمعتاد: إعدادان</numerusform>
            <numerusform>كالمعتاد: %n إعدادات</numerusform>
            <numerusform>كالمعتاد: %n إعدادًا</numerusform>
            <numerusform>كالمعتاد: %n إعداد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DuplicatesPane</name>
    <message>
        <source>Likely duplicates</source>
        <translation>حسابات مكررة على الأرجح</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of accounts may be one person each. Choose one to see what merging does.</source>
        <translation>
            <numerusform>لا أزواج حسابات يبدو أنها لشخص واحد.</numerusform>
            <numerusform>زوج واحد من الحسابات قد يكون لشخص واحد. اختره لترى ما يفعله الدمج.</numerusform>
            <numerusform>زوجان من الحسابات قد يكون كل منهما لشخص واحد. اختر أحدهما لترى ما يفعله الدمج.</numerusform>
            <numerusform>%n أزواج من الحسابات قد يكون كل منها لشخص واحد. اختر أحدها لترى ما يفعله الدمج.</numerusform>
            <numerusform>%n زوجًا من الحسابات قد يكون كل منها لشخص واحد. اختر أحدها لترى ما يفعله الدمج.</numerusform>
            <numerusform>%n زوج من الحسابات قد يكون كل منها لشخص واحد. اختر أحدها لترى ما يفعله الدمج.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two accounts look like one person’s.</source>
        <translation>لا يبدو أن أي حسابين لشخص واحد.</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>Same account elsewhere</source>
        <translation>الحساب نفسه في مكان آخر</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>الاسم نفسه</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EmailsSection</name>
    <message>
        <source>Emails</source>
        <translation>عناوين البريد</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>I vouch that it is theirs</source>
        <translation>أضمن أن العنوان له</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Make main</source>
        <translation>جعله رئيسيًا</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>Mail the link again</source>
        <translation>إرسال الرابط مجددًا</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>ضمان صحته</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No address. Without a confirmed one no link can be mailed.</source>
        <translation>لا عنوان. دون عنوان مؤكَّد لا يمكن إرسال رابط.</translation>
    </message>
    <message>
        <source>A link that confirms the address is on its way.</source>
        <translation>رابط تأكيد العنوان في الطريق.</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>محفوظ لدى %1</translation>
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
        <translation>إرجاع أو إنهاء</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>إرجاعهم</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>إنهاء…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n people back</source>
        <translation>
            <numerusform>إرجاع %n شخص</numerusform>
            <numerusform>إرجاع شخص واحد</numerusform>
            <numerusform>إرجاع شخصين</numerusform>
            <numerusform>إرجاع %n أشخاص</numerusform>
            <numerusform>إرجاع %n شخصًا</numerusform>
            <numerusform>إرجاع %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>إنهاء عملية النقل</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>التخلي عنها…</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in:</source>
        <translation>
            <numerusform>لا حسابات هناك تعذّرت إضافتها:</numerusform>
            <numerusform>حساب واحد هناك تعذّرت إضافته:</numerusform>
            <numerusform>حسابان هناك تعذّرت إضافتهما:</numerusform>
            <numerusform>%n حسابات هناك تعذّرت إضافتها:</numerusform>
            <numerusform>%n حسابًا هناك تعذّرت إضافتها:</numerusform>
            <numerusform>%n حساب هناك تعذّرت إضافتها:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the migration up</source>
        <translation>التخلي عن عملية النقل</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>Who is there, and not here</source>
        <translation>من له حساب هناك وليس هنا</translation>
    </message>
    <message>
        <source>Finish it all the same</source>
        <translation>إنهاء على أي حال</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryCheck</name>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>من يجوز له الدخول</translation>
    </message>
    <message>
        <source>choose a person, and every gate answers</source>
        <translation>اختر شخصًا فتجيب كل بوابة</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryGates</name>
    <message>
        <source>Signed in now</source>
        <translation>مسجَّل دخوله الآن</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>متصفح</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryPage</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Why can’t this person enter this site?</source>
        <translation>لماذا لا يستطيع هذا الشخص دخول هذا الموقع؟</translation>
    </message>
    <message>
        <source>Every step of the way answers, without signing in as them.</source>
        <translation>كل خطوة في الطريق تجيب، دون تسجيل الدخول باسمه.</translation>
    </message>
    <message>
        <source>A person and a site</source>
        <translation>شخص وموقع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>اختر موقعًا</translation>
    </message>
    <message>
        <source>Choose both, and see what the person would meet on the way: a login that counts there, then each gate of the site in its order. Nobody is signed in, and nothing is counted.</source>
        <translation>اختر كليهما لترى ما سيلقاه الشخص في الطريق: وسيلة دخول يُعتدّ بها هناك، ثم كل بوابة للموقع بترتيبها. لا يُسجَّل دخول أحد ولا يُحسب شيء.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryWords</name>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Key of the site</source>
        <translation>مفتاح الموقع</translation>
    </message>
    <message>
        <source>A way in</source>
        <translation>طريق للدخول</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>First to be done</source>
        <translation>يجب فعله أولًا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of login, authority</comment>
        <translation>%1 لدى %2</translation>
    </message>
    <message>
        <source>%1: good here.</source>
        <comment>a login</comment>
        <translation>%1: صالحة هنا.</translation>
    </message>
    <message>
        <source>%1: it is not valid.</source>
        <comment>a login</comment>
        <translation>%1: غير صالحة.</translation>
    </message>
    <message>
        <source>%1: it has expired.</source>
        <comment>a login</comment>
        <translation>%1: انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>%1: nobody signs in there at present.</source>
        <comment>a login</comment>
        <translation>%1: لا يسجّل أحد الدخول عبرها حاليًا.</translation>
    </message>
    <message>
        <source>%1: this site takes other authorities.</source>
        <comment>a login</comment>
        <translation>%1: يقبل هذا الموقع جهات توثيق أخرى.</translation>
    </message>
    <message>
        <source>%1: it opens no door by itself.</source>
        <comment>a login</comment>
        <translation>%1: لا تفتح بابًا وحدها.</translation>
    </message>
    <message>
        <source>The account is deleted, so its logins open nothing.</source>
        <translation>الحساب محذوف، فلا تفتح وسائل دخوله شيئًا.</translation>
    </message>
    <message>
        <source>No authority lets anybody in here at present.</source>
        <translation>لا جهة توثيق تسمح بدخول أحد هنا حاليًا.</translation>
    </message>
    <message>
        <source>%1 has no login at all.</source>
        <translation>ليس لدى %1 أي وسيلة دخول.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wrong tries, so the next one counts.</source>
        <translation>
            <numerusform>%1 من %n محاولة خاطئة، فالمحاولة القادمة تُحتسب.</numerusform>
            <numerusform>%1 من محاولة خاطئة واحدة، فالمحاولة القادمة تُحتسب.</numerusform>
            <numerusform>%1 من محاولتين خاطئتين، فالمحاولة القادمة تُحتسب.</numerusform>
            <numerusform>%1 من %n محاولات خاطئة، فالمحاولة القادمة تُحتسب.</numerusform>
            <numerusform>%1 من %n محاولة خاطئة، فالمحاولة القادمة تُحتسب.</numerusform>
            <numerusform>%1 من %n محاولة خاطئة، فالمحاولة القادمة تُحتسب.</numerusform>
        </translation>
    </message>
    <message>
        <source>No wrong password lately.</source>
        <translation>لا كلمة مرور خاطئة مؤخرًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others: until %1 even the right password waits there.</source>
        <translation>
            <numerusform>%n محاولة خاطئة من أجهزة الآخرين: حتى %1 تنتظر هناك حتى كلمة المرور الصحيحة.</numerusform>
            <numerusform>محاولة خاطئة واحدة من أجهزة الآخرين: حتى %1 تنتظر هناك حتى كلمة المرور الصحيحة.</numerusform>
            <numerusform>محاولتان خاطئتان من أجهزة الآخرين: حتى %1 تنتظر هناك حتى كلمة المرور الصحيحة.</numerusform>
            <numerusform>%n محاولات خاطئة من أجهزة الآخرين: حتى %1 تنتظر هناك حتى كلمة المرور الصحيحة.</numerusform>
            <numerusform>%n محاولة خاطئة من أجهزة الآخرين: حتى %1 تنتظر هناك حتى كلمة المرور الصحيحة.</numerusform>
            <numerusform>%n محاولة خاطئة من أجهزة الآخرين: حتى %1 تنتظر هناك حتى كلمة المرور الصحيحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It need not be changed first.</source>
        <translation>لا يلزم تغييرها أولًا.</translation>
    </message>
    <message>
        <source>An administrator has chosen it. At the sign-in a new one is asked for.</source>
        <translation>اختارها مدير. عند الدخول تُطلب كلمة جديدة.</translation>
    </message>
    <message>
        <source>At the next sign-in a new one is asked for.</source>
        <translation>عند الدخول القادم تُطلب كلمة جديدة.</translation>
    </message>
    <message>
        <source>It is too short without a second factor. At the sign-in a new one is asked for.</source>
        <translation>قصيرة جدًا دون عامل ثانٍ. عند الدخول تُطلب كلمة جديدة.</translation>
    </message>
    <message>
        <source>It has reached its age. At the sign-in a new one is asked for.</source>
        <translation>بلغت حدّ عمرها. عند الدخول تُطلب كلمة جديدة.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>confirmed address</source>
        <translation>عنوان مؤكَّد</translation>
    </message>
    <message>
        <source>Missing: %1. The site’s door asks for it.</source>
        <comment>parts of a profile</comment>
        <translation>ينقص: %1. يطلبه باب الموقع.</translation>
    </message>
    <message>
        <source>%1 has not been confirmed yet.</source>
        <comment>an address</comment>
        <translation>لم يؤكَّد %1 بعد.</translation>
    </message>
    <message>
        <source>The account was deleted on %1.</source>
        <translation>حُذف الحساب في %1.</translation>
    </message>
    <message>
        <source>The account is suspended. At the door it says: “%1”</source>
        <translation>الحساب موقوف. عند الباب يُقرأ: «%1»</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <comment>a site</comment>
        <translation>الموقع %1 مشارك.</translation>
    </message>
    <message>
        <source>%1 was removed, so nobody enters.</source>
        <translation>أُزيل %1، فلا يدخله أحد.</translation>
    </message>
    <message>
        <source>Answers to it can be sealed.</source>
        <translation>يمكن ختم الإجابات الموجهة إليه.</translation>
    </message>
    <message>
        <source>It has none yet, so no answer can be sealed and nobody enters.</source>
        <translation>ليس له مفتاح بعد، فلا يمكن ختم إجابة ولا يدخل أحد.</translation>
    </message>
    <message>
        <source>%1 may enter</source>
        <translation>يجوز لـ %1 الدخول</translation>
    </message>
    <message>
        <source>%1 may enter, and has to do something first</source>
        <translation>يجوز لـ %1 الدخول، بعد فعل شيء أولًا</translation>
    </message>
    <message>
        <source>%1 is stopped at “%2”</source>
        <comment>a person, a gate</comment>
        <translation>توقّف دخول %1 عند «%2»</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1; it was opened at an authority that the site does not take, so they sign in once more.</source>
        <comment>since when</comment>
        <translation>%1؛ فُتحت لدى جهة توثيق لا يقبلها الموقع، فيلزم تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1; with it the way ends at “%2”.</source>
        <comment>since when; a gate</comment>
        <translation>%1؛ ينتهي الطريق معها عند «%2».</translation>
    </message>
    <message>
        <source>%1; with it every gate is open.</source>
        <comment>since when</comment>
        <translation>%1؛ كل بوابة مفتوحة معها.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>Forgive the tries</source>
        <translation>التغاضي عن المحاولات</translation>
    </message>
    <message>
        <source>Make the login valid again</source>
        <translation>إعادة وسيلة الدخول صالحة</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>فتح جهة التوثيق</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح صفحة الشخص</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>إعادة التفعيل</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a group</comment>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>There are tries left.</source>
        <translation>ما زالت هناك محاولات متبقية.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ExplanationWords</name>
    <message>
        <source>%1 signed out</source>
        <translation>خروج %1</translation>
    </message>
    <message>
        <source>The session has ended on this device.</source>
        <translation>انتهت الجلسة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 signed in to enter %2</source>
        <comment>person, site</comment>
        <translation>دخول %1 من أجل %2</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>دخول %1</translation>
    </message>
    <message>
        <source>A certificate was not believed, or none was shown</source>
        <translation>شهادة لم يُوثَق بها، أو لم تُعرض شهادة</translation>
    </message>
    <message>
        <source>It is from an issuer that %1 does not believe, its time is over or has not begun, it is revoked, too weak, or made for something else. Whoever held it has read which of these.</source>
        <translation>مُصدِرها لا يثق به %1، أو انتهت مدتها أو لم تبدأ، أو هي ملغاة أو ضعيفة أو صُنعت لغرض آخر. وقد قرأ حاملها أيّ ذلك هو السبب.</translation>
    </message>
    <message>
        <source>A new one can be issued to the person; whose certificates are believed stands at the authority.</source>
        <translation>يمكن إصدار شهادة جديدة للشخص؛ ومن تُقبل شهاداته مذكور عند جهة التوثيق.</translation>
    </message>
    <message>
        <source>No certificate can be judged at present</source>
        <translation>لا يمكن الحكم على أي شهادة حاليًا</translation>
    </message>
    <message>
        <source>The time of the authority above them is over, or the list of revoked ones is missing or out of date.</source>
        <translation>انتهت مدة الجهة التي فوقها، أو قائمة الملغاة ناقصة أو منتهية.</translation>
    </message>
    <message>
        <source>The authority’s page can test it, and says what it needs.</source>
        <translation>يمكن لصفحة جهة التوثيق أن تختبرها، وتبيّن ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>A good certificate was shown, and no account has it</source>
        <translation>عُرضت شهادة سليمة ولا حساب لها</translation>
    </message>
    <message>
        <source>It may have been issued for somebody else, or elsewhere.</source>
        <translation>ربما أُصدرت لشخص آخر أو في مكان آخر.</translation>
    </message>
    <message>
        <source>Issue one to the person, or let the authority make accounts for whoever has one.</source>
        <translation>أصدر شهادة للشخص، أو دع جهة التوثيق تُنشئ حسابات لمن لديه شهادة.</translation>
    </message>
    <message>
        <source>No browser can be asked for a certificate</source>
        <translation>لا يمكن طلب شهادة من أي متصفح</translation>
    </message>
    <message>
        <source>This server has no listener that asks for one, or it does not run.</source>
        <translation>ليس لهذا الخادم منفذ استماع يطلب شهادة، أو إنه لا يعمل.</translation>
    </message>
    <message>
        <source>It is switched on with certificate_listen in gatelodge.toml.</source>
        <translation>يُفعَّل بالإعداد certificate_listen في gatelodge.toml.</translation>
    </message>
    <message>
        <source>%1 came with a certificate that is revoked</source>
        <translation>قدّم %1 شهادة ملغاة</translation>
    </message>
    <message>
        <source>It was revoked here, or its login was made invalid.</source>
        <translation>أُلغيت هنا، أو أُبطلت وسيلة دخولها.</translation>
    </message>
    <message>
        <source>A new one can be issued to %1; a revoked one never counts again.</source>
        <translation>يمكن إصدار شهادة جديدة لـ %1؛ والملغاة لا تصلح بعد ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح صفحة الشخص</translation>
    </message>
    <message>
        <source>Nobody here has that name and password</source>
        <translation>لا أحد هنا بهذا الاسم وكلمة المرور هذه</translation>
    </message>
    <message>
        <source>The name that was typed belongs to nobody. It is not kept: people type passwords there by mistake.</source>
        <translation>الاسم المكتوب ليس لأحد. لا يُحفظ: قد يكتب الناس كلمات المرور هناك سهوًا.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Too many tries from one address have to wait by themselves.</source>
        <translation>لا يلزم فعل شيء. المحاولات الكثيرة من عنوان واحد تنتظر من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Somebody typed a wrong password for %1</source>
        <translation>كُتبت كلمة مرور خاطئة لحساب %1</translation>
    </message>
    <message>
        <source>%1 did not accept name and password. What a right one is, only it knows.</source>
        <translation>لم تقبل %1 الاسم وكلمة المرور. وهي وحدها تعرف الصحيحة.</translation>
    </message>
    <message>
        <source>A forgotten password is changed there.</source>
        <translation>تُغيَّر كلمة المرور المنسية هناك.</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>فتح جهة التوثيق</translation>
    </message>
    <message>
        <source>It may have been %1, who has forgotten it, or somebody who guesses.</source>
        <translation>ربما كان %1 وقد نسيها، أو شخصًا يخمّن.</translation>
    </message>
    <message>
        <source>%1 has no password here that is valid.</source>
        <translation>ليس لدى %1 كلمة مرور صالحة هنا.</translation>
    </message>
    <message>
        <source>A mailed link lets %1 choose a new one.</source>
        <translation>رابط بالبريد يتيح لـ %1 اختيار كلمة جديدة.</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>إرسال رابط إعادة التعيين</translation>
    </message>
    <message>
        <source>No link can be mailed, because %1 has no confirmed address.</source>
        <translation>لا يمكن إرسال رابط، إذ ليس لدى %1 عنوان مؤكَّد.</translation>
    </message>
    <message>
        <source>Too many tries for %1</source>
        <translation>محاولات كثيرة لحساب %1</translation>
    </message>
    <message>
        <source>Too many tries from %1</source>
        <comment>an address</comment>
        <translation>محاولات كثيرة من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tries were made within a few minutes from devices that %1 has not used before. Until they are forgotten the right password waits, too; devices of their own do not.</source>
        <translation>
            <numerusform>%n محاولة جرت خلال بضع دقائق من أجهزة لم يستخدمها %1 من قبل. حتى تُنسى تنتظر كلمة المرور الصحيحة أيضًا، إلا على أجهزته.</numerusform>
            <numerusform>محاولة واحدة جرت خلال بضع دقائق من أجهزة لم يستخدمها %1 من قبل. حتى تُنسى تنتظر كلمة المرور الصحيحة أيضًا، إلا على أجهزته.</numerusform>
            <numerusform>محاولتان جرتا خلال بضع دقائق من أجهزة لم يستخدمها %1 من قبل. حتى تُنسيا تنتظر كلمة المرور الصحيحة أيضًا، إلا على أجهزته.</numerusform>
            <numerusform>%n محاولات جرت خلال بضع دقائق من أجهزة لم يستخدمها %1 من قبل. حتى تُنسى تنتظر كلمة المرور الصحيحة أيضًا، إلا على أجهزته.</numerusform>
            <numerusform>%n محاولة جرت خلال بضع دقائق من أجهزة لم يستخدمها %1 من قبل. حتى تُنسى تنتظر كلمة المرور الصحيحة أيضًا، إلا على أجهزته.</numerusform>
            <numerusform>%n محاولة جرت خلال بضع دقائق من أجهزة لم يستخدمها %1 من قبل. حتى تُنسى تنتظر كلمة المرور الصحيحة أيضًا، إلا على أجهزته.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>يُستأنف تلقائيًا عند %1.</translation>
    </message>
    <message>
        <source>Forgive the tries</source>
        <translation>التغاضي عن المحاولات</translation>
    </message>
    <message numerus="yes">
        <source>%n tries for any names came from %1 and its neighbours within a few minutes, so nobody gets another one from there.</source>
        <translation>
            <numerusform>%n محاولة لأي أسماء جاءت من %1 ومن جواره خلال بضع دقائق، فلا محاولة أخرى لأحد من هناك.</numerusform>
            <numerusform>محاولة واحدة لأي أسماء جاءت من %1 ومن جواره خلال بضع دقائق، فلا محاولة أخرى لأحد من هناك.</numerusform>
            <numerusform>محاولتان لأي أسماء جاءتا من %1 ومن جواره خلال بضع دقائق، فلا محاولة أخرى لأحد من هناك.</numerusform>
            <numerusform>%n محاولات لأي أسماء جاءت من %1 ومن جواره خلال بضع دقائق، فلا محاولة أخرى لأحد من هناك.</numerusform>
            <numerusform>%n محاولة لأي أسماء جاءت من %1 ومن جواره خلال بضع دقائق، فلا محاولة أخرى لأحد من هناك.</numerusform>
            <numerusform>%n محاولة لأي أسماء جاءت من %1 ومن جواره خلال بضع دقائق، فلا محاولة أخرى لأحد من هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The waiting time is over, or the tries were forgiven.</source>
        <translation>انتهت مدة الانتظار، أو جرى التغاضي عن المحاولات.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: whoever knows the password may try again.</source>
        <translation>لا يلزم فعل شيء: من يعرف كلمة المرور يمكنه المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>%1 came with a login that is not valid here any more</source>
        <translation>استخدم %1 وسيلة دخول لم تعد صالحة هنا</translation>
    </message>
    <message>
        <source>%1 proved it, and by now it is valid again.</source>
        <translation>أثبتها %1، وصارت صالحة من جديد.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>%1 proved it, but it has expired here.</source>
        <translation>أثبتها %1، لكن صلاحيتها هنا انتهت.</translation>
    </message>
    <message>
        <source>%1 proved it, but somebody made it invalid here.</source>
        <translation>أثبتها %1، لكن أحدًا أبطلها هنا.</translation>
    </message>
    <message>
        <source>Once it is valid again, %1 may come in with it.</source>
        <translation>متى صارت صالحة مجددًا، أمكن لـ %1 الدخول بها.</translation>
    </message>
    <message>
        <source>Make the login valid again</source>
        <translation>إعادة وسيلة الدخول صالحة</translation>
    </message>
    <message>
        <source>The authority</source>
        <translation>جهة التوثيق</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>لم تستجب %1</translation>
    </message>
    <message>
        <source>Nobody can come in with it while it is away. Whoever tried has lost no try by it.</source>
        <translation>لا يمكن لأحد الدخول عبرها ما دامت غائبة. ومن حاول لم تُحسب عليه محاولة.</translation>
    </message>
    <message>
        <source>Look whether it runs and whether its address is right: the authority’s page can test the connection.</source>
        <translation>انظر هل تعمل وهل عنوانها صحيح: يمكن لصفحة جهة التوثيق اختبار الاتصال.</translation>
    </message>
    <message>
        <source>%1 answered something that proves nothing</source>
        <translation>أجابت %1 بما لا يُثبت شيئًا</translation>
    </message>
    <message>
        <source>It was reached, but its answer does not fit the settings: a wrong account to search with, a key that has changed, or a clock that is wrong.</source>
        <translation>جرى الوصول إليها، لكن إجابتها لا توافق الإعدادات: حساب بحث خاطئ، أو مفتاح تغيّر، أو ساعة غير مضبوطة.</translation>
    </message>
    <message>
        <source>The authority’s page can test the connection, and shows its own words.</source>
        <translation>يمكن لصفحة جهة التوثيق اختبار الاتصال، وتعرض كلماتها نفسها.</translation>
    </message>
    <message>
        <source>%1 has closed the account of %2</source>
        <comment>authority, person</comment>
        <translation>أغلقت %1 حساب %2</translation>
    </message>
    <message>
        <source>The password was right, but the account is locked or has expired there.</source>
        <translation>كانت كلمة المرور صحيحة، لكن الحساب هناك مقفل أو منتهٍ.</translation>
    </message>
    <message>
        <source>Whoever runs %1 can open it again.</source>
        <translation>يمكن لمن يدير %1 فتحه مجددًا.</translation>
    </message>
    <message>
        <source>Somebody proved a login at %1, and has no account here</source>
        <translation>أثبت شخص وسيلة دخول لدى %1، ولا حساب له هنا</translation>
    </message>
    <message>
        <source>%1 brings nobody new. Who it was is not kept.</source>
        <translation>لا تأتي %1 بأحد جديد. ولا يُحفظ من كان.</translation>
    </message>
    <message>
        <source>Let it make accounts for those who prove a login there, or add the person by hand in Users.</source>
        <translation>دعها تُنشئ حسابات لمن يُثبت وسيلة دخول هناك، أو أضف الشخص يدويًا في «المستخدمون».</translation>
    </message>
    <message>
        <source>%1 has yet to link a login at %2</source>
        <comment>person, authority</comment>
        <translation>على %1 أن يربط وسيلة دخول لدى %2</translation>
    </message>
    <message>
        <source>It carries an address of %1’s, and an address alone links nothing.</source>
        <translation>تحمل عنوانًا من عناوين %1، والعنوان وحده لا يربط شيئًا.</translation>
    </message>
    <message>
        <source>%1 links it by proving the account here, with the password for instance; if an administrator has to agree, it waits in Approvals.</source>
        <translation>يربطها %1 بإثبات الحساب هنا، بكلمة المرور مثلًا؛ وإن لزمت موافقة مدير انتظر الطلب في «طلبات القبول».</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FactStrip</name>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات الدخول</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>Sign-ins today</source>
        <translation>عمليات الدخول اليوم</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>طابور التحديثات</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>على حاسوب آخر</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %n addresses</source>
        <translation>
            <numerusform>يعمل على %n عنوان</numerusform>
            <numerusform>يعمل على عنوان واحد</numerusform>
            <numerusform>يعمل على عنوانين</numerusform>
            <numerusform>يعمل على %n عناوين</numerusform>
            <numerusform>يعمل على %n عنوانًا</numerusform>
            <numerusform>يعمل على %n عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>لا يعمل</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1, and %2 refused</source>
        <translation>%1، ورُفض %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>لا تغييرات بالانتظار</numerusform>
            <numerusform>تغيير واحد بالانتظار</numerusform>
            <numerusform>تغييران بالانتظار</numerusform>
            <numerusform>%n تغييرات بالانتظار</numerusform>
            <numerusform>%n تغييرًا بالانتظار</numerusform>
            <numerusform>%n تغيير بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء بالانتظار</translation>
    </message>
    <message>
        <source>Half of today’s within %1.</source>
        <translation>نصف تغييرات اليوم خلال %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %n sites. %1</source>
        <translation>
            <numerusform>في %n موقع. %1</numerusform>
            <numerusform>في موقع واحد. %1</numerusform>
            <numerusform>في موقعين. %1</numerusform>
            <numerusform>في %n مواقع. %1</numerusform>
            <numerusform>في %n موقعًا. %1</numerusform>
            <numerusform>في %n موقع. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FieldEdit</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter saves, Esc goes back</source>
        <translation>Enter للحفظ وEsc للرجوع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value of a field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” meanwhile. Esc keeps theirs</source>
        <translation>كتب شخص آخر «%1» في هذه الأثناء. Esc يُبقي ما كتبه</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” meanwhile. Enter once more saves yours, Esc keeps theirs</source>
        <translation>كتب شخص آخر «%1» في هذه الأثناء. Enter مرة أخرى يحفظ ما كتبته أنت، وEsc يُبقي ما كتبه الآخر</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Bring your people in</source>
        <translation>استيراد الأشخاص</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one: a table (CSV), JSON lines, entries of a directory (LDIF), or IMS Enterprise. Nothing happens before you have seen the plan.</source>
        <translation>أفلِت ملفًا هنا أو اختر واحدًا: جدول (CSV) أو أسطر JSON أو مدخلات دليل (LDIF) أو IMS Enterprise. لا يحدث شيء قبل أن ترى الخطة.</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;All files (*)</source>
        <translation>قوائم أشخاص (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <extracomment>a past import: who, when, what became of the rows</extracomment>
        <translation>%1، %2 · %3</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>A directory (LDAP)…</source>
        <translation>دليل (LDAP)…</translation>
    </message>
    <message>
        <source>An older website (Django)…</source>
        <translation>موقع أقدم (Django)…</translation>
    </message>
    <message>
        <source>A directory (LDAP)</source>
        <translation>دليل (LDAP)</translation>
    </message>
    <message>
        <source>Its people are read like a file; nothing is written there.</source>
        <translation>يُقرأ أشخاصه كما يُقرأ ملف؛ ولا يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>An older website (Django)</source>
        <translation>موقع أقدم (Django)</translation>
    </message>
    <message>
        <source>People come with the passwords they know, sites with their numbers and keys. Nothing is written there.</source>
        <translation>يأتي الأشخاص بكلمات المرور التي يعرفونها، والمواقع بأرقامها ومفاتيحها. ولا يُكتب هناك شيء.</translation>
    </message>
    <message>
        <source>Stopped on the way</source>
        <translation>عمليات أُوقفت في الطريق</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 done, %L4 left</source>
        <extracomment>an import that was stopped: who, when, how many people have come, and how many have not</extracomment>
        <translation>%1، %2 · تم %L3، وبقي %L4</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>عمليات جارية</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>who is at work, and the name of their computer</extracomment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 done, %L4 to come</source>
        <extracomment>an import that is under way: who, when, how many people have come, and how many are still to</extracomment>
        <translation>%1، %2 · أُنجز %L3 وبقي %L4</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>جارٍ التراجع عنه</translation>
    </message>
    <message>
        <source>%1 · %2 % taken back</source>
        <extracomment>what is said of an import; how much of it has been taken back already</extracomment>
        <translation>%1 · جرى التراجع عن %2٪</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>whose import, and when it was planned</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FilterSentence</name>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FindButton</name>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <translation>البحث عن أي شيء (%1)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FirstRunPage</name>
    <message>
        <source>Choose</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Try a sign-in</source>
        <translation>تجربة الدخول</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>جولة أولًا</translation>
    </message>
    <message>
        <source>about 10 seconds</source>
        <translation>نحو ١٠ ثوانٍ</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>بداية فعلية</translation>
    </message>
    <message>
        <source>An empty house with its own private database, kept in a folder of yours. You name it and make your own account.</source>
        <translation>نظام فارغ بقاعدة بيانات خاصة به، محفوظ في مجلد لك. تسمّيه وتُنشئ حسابك.</translation>
    </message>
    <message>
        <source>about 2 minutes</source>
        <translation>نحو دقيقتين</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Your organisation already runs Gatelodge. Bring an address, a role and its password; the password goes into your keyring.</source>
        <translation>منظمتك تستخدم Gatelodge من قبل. أحضر عنوانًا ودورًا وكلمة مروره؛ تُحفظ كلمة المرور في حلقة مفاتيحك.</translation>
    </message>
    <message>
        <source>needs an address</source>
        <translation>يحتاج إلى عنوان</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Who do you keep the gate for?</source>
        <translation>لمن تحرس البوابة؟</translation>
    </message>
    <message>
        <source>You can change your mind later. The demo and a real house can live beside each other on this computer.</source>
        <translation>يمكنك تغيير رأيك لاحقًا. يعيش العرض التجريبي والنظام الفعلي جنبًا إلى جنب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Your house, and you</source>
        <translation>نظامك وأنت</translation>
    </message>
    <message>
        <source>Where is the server?</source>
        <translation>أين الخادم؟</translation>
    </message>
    <message>
        <source>You become its owner: whoever holds all the keys. More owners can be made.</source>
        <translation>تصير مالكه: من يحمل كل المفاتيح. يمكن إضافة مالكين آخرين.</translation>
    </message>
    <message>
        <source>Whoever runs it can tell: it is what “gatelodged role console” printed.</source>
        <translation>يعرف ذلك من يشغّله: هو ما طبعه الأمر «gatelodged role console».</translation>
    </message>
    <message>
        <source>Make the house</source>
        <translation>إنشاء النظام</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>إنه يعمل</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>This was tried just now, in the way people will use it.</source>
        <translation>جُرّب هذا للتو بالطريقة التي سيستخدمها الأشخاص.</translation>
    </message>
    <message>
        <source>The house is opened, and a sign-in is tried.</source>
        <translation>يُفتح النظام وتُجرَّب عملية دخول.</translation>
    </message>
    <message>
        <source>Go into the house</source>
        <translation>دخول النظام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>The house is being opened…</source>
        <translation>جارٍ فتح النظام…</translation>
    </message>
    <message>
        <source>The house cannot be opened.</source>
        <translation>لا يمكن فتح النظام.</translation>
    </message>
    <message>
        <source>Your account was not made.</source>
        <translation>لم يُنشأ حسابك.</translation>
    </message>
    <message>
        <source>The house is open, and people find it at %1.</source>
        <translation>النظام مفتوح، ويجده الأشخاص في %1.</translation>
    </message>
    <message>
        <source>The house is open.</source>
        <translation>النظام مفتوح.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in it already.</source>
        <translation>
            <numerusform>لا أحد فيه بعد.</numerusform>
            <numerusform>فيه شخص واحد من قبل.</numerusform>
            <numerusform>فيه شخصان من قبل.</numerusform>
            <numerusform>فيه %n أشخاص من قبل.</numerusform>
            <numerusform>فيه %n شخصًا من قبل.</numerusform>
            <numerusform>فيه %n شخص من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account is being made…</source>
        <translation>جارٍ إنشاء حسابك…</translation>
    </message>
    <message>
        <source>%1 is the owner of the house.</source>
        <translation>%1 مالك النظام.</translation>
    </message>
    <message>
        <source>A sign-in is being tried…</source>
        <translation>جارٍ تجربة الدخول…</translation>
    </message>
    <message>
        <source>The sign-in page at %1 is there.</source>
        <translation>صفحة الدخول في %1 موجودة.</translation>
    </message>
    <message>
        <source>%1 signed in at %2 and saw the account page.</source>
        <translation>سجّل %1 الدخول في %2 ورأى صفحة الحساب.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>لا أحد يجيب في %1.</translation>
    </message>
    <message>
        <source>%1 was not let in.</source>
        <translation>لم يُسمح لـ %1 بالدخول.</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>شيء آخر يجيب في %1.</translation>
    </message>
    <message>
        <source>The house is being looked at…</source>
        <translation>جارٍ النظر في النظام…</translation>
    </message>
    <message numerus="yes">
        <source>This is %1, with %n people.</source>
        <translation>
            <numerusform>هذا %1، ولا أحد فيه.</numerusform>
            <numerusform>هذا %1، وفيه شخص واحد.</numerusform>
            <numerusform>هذا %1، وفيه شخصان.</numerusform>
            <numerusform>هذا %1، وفيه %n أشخاص.</numerusform>
            <numerusform>هذا %1، وفيه %n شخصًا.</numerusform>
            <numerusform>هذا %1، وفيه %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>You came in. Your role sees a part of the house.</source>
        <translation>دخلت. يرى دورك جزءًا من النظام.</translation>
    </message>
    <message>
        <source>A sailing club with 60 people and three small sites that really work. Everything may be broken; nothing leaves this computer.</source>
        <translation>نادي إبحار فيه ٦٠ شخصًا وثلاثة مواقع صغيرة تعمل حقًا. يجوز إتلاف كل شيء؛ ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Back to the field</source>
        <translation>العودة إلى الحقل</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FlawWords</name>
    <message>
        <source>The browser was asked for a certificate and showed none.</source>
        <translation>طُلبت من المتصفح شهادة فلم يعرض أي شهادة.</translation>
    </message>
    <message>
        <source>It is from an issuer that %1 does not believe.</source>
        <translation>هي من جهة إصدار لا تثق بها %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>انتهت مدتها.</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>لم تبدأ مدتها بعد.</translation>
    </message>
    <message>
        <source>The time of the authority above it is over.</source>
        <translation>انتهت مدة الجهة التي فوقها.</translation>
    </message>
    <message>
        <source>It stands on the revocation list of who issued it.</source>
        <translation>هي مدرجة في قائمة الإلغاء لدى الجهة التي أصدرتها.</translation>
    </message>
    <message>
        <source>It is made for something else than signing in.</source>
        <translation>صُنعت لغرض غير تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Its key or a signature is too weak to be believed.</source>
        <translation>مفتاحها أو أحد التواقيع أضعف من أن يُوثَق به.</translation>
    </message>
    <message>
        <source>The part of it that counts as the person is missing, or stands there twice.</source>
        <translation>الجزء الذي يمثّل الشخص فيها ناقص أو مكرّر.</translation>
    </message>
    <message>
        <source>Nobody can know whether it is revoked: a revocation list is missing or out of date.</source>
        <translation>لا سبيل إلى معرفة هل أُلغيت: قائمة إلغاء ناقصة أو منتهية.</translation>
    </message>
    <message>
        <source>It was issued here, and its login has been removed.</source>
        <translation>صدرت هنا، ثم أُزيلت وسيلة الدخول التابعة لها.</translation>
    </message>
    <message>
        <source>It has to be in the browser, or on a card that is plugged in; a new one can be issued.</source>
        <translation>يجب أن تكون في المتصفح أو على بطاقة موصولة بالجهاز؛ ويمكن إصدار شهادة جديدة.</translation>
    </message>
    <message>
        <source>If it should be believed, add the certificate of its issuer at the authority.</source>
        <translation>إن كان ينبغي الوثوق بها فأضف شهادة الجهة التي أصدرتها لدى جهة التوثيق.</translation>
    </message>
    <message>
        <source>It counts from its first day on, by the clock of the database.</source>
        <translation>تسري من يومها الأول بحسب ساعة قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Put the authority’s new certificate in there.</source>
        <translation>ضع الشهادة الجديدة للجهة المصدِرة لدى جهة التوثيق.</translation>
    </message>
    <message>
        <source>Which part counts is chosen at the authority.</source>
        <translation>يُختار الجزء المعتمد لدى جهة التوثيق.</translation>
    </message>
    <message>
        <source>Put a new list in at the authority, or the address from which it is fetched.</source>
        <translation>ضع لدى جهة التوثيق قائمة جديدة، أو العنوان الذي تُجلب منه.</translation>
    </message>
    <message>
        <source>A new one has to be issued to the person.</source>
        <translation>يجب إصدار شهادة جديدة للشخص.</translation>
    </message>
    <message>
        <source>No certificate was shown</source>
        <translation>لم تُعرض أي شهادة</translation>
    </message>
    <message>
        <source>A certificate was not believed</source>
        <translation>شهادة لم يُوثَق بها</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GatePipeline</name>
    <message>
        <source>Gates in the order people meet them</source>
        <translation>البوابات بالترتيب الذي يمر به الأشخاص</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a gate, its rule, how many were stopped</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>لم يتوقف أحد</numerusform>
            <numerusform>توقّف شخص واحد</numerusform>
            <numerusform>توقّف شخصان</numerusform>
            <numerusform>توقّف %n أشخاص</numerusform>
            <numerusform>توقّف %n شخصًا</numerusform>
            <numerusform>توقّف %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>came</source>
        <extracomment>How many people came to a site</extracomment>
        <translation>جاؤوا</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>دخلوا</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GateSection</name>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>in the order people meet them, in the last seven days</source>
        <translation>بالترتيب الذي يمر به الأشخاص، في آخر سبعة أيام</translation>
    </message>
    <message>
        <source>Suspended accounts and accounts outside of their dates stop here, at every site.</source>
        <translation>تتوقف هنا الحسابات الموقوفة والخارجة عن تواريخها، عند كل موقع.</translation>
    </message>
    <message>
        <source>First name, last name and a confirmed address are asked for, because this site receives them.</source>
        <translation>يُطلب الاسم الأول واسم العائلة وعنوان مؤكَّد لأن هذا الموقع يتسلّمها.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Accounts younger than this cannot enter. 0: at once.</source>
        <translation>لا تدخل الحسابات الأحدث من ذلك. ٠: فورًا.</translation>
    </message>
    <message>
        <source>Open organisations</source>
        <translation>فتح المنظمات</translation>
    </message>
    <message>
        <source>%1 asks each person once before data leaves for one of its sites. This is set at the organisation.</source>
        <translation>تسأل %1 كل شخص مرة واحدة قبل أن تخرج البيانات إلى أحد مواقعها. يُضبط هذا عند المنظمة.</translation>
    </message>
    <message>
        <source>%1 does not ask for consent. This is set at the organisation.</source>
        <translation>لا تطلب %1 موافقة. يُضبط هذا عند المنظمة.</translation>
    </message>
    <message>
        <source>They are told</source>
        <translation>يُقال لهم</translation>
    </message>
    <message>
        <source>The usual words of the house</source>
        <translation>النص المعتاد في النظام</translation>
    </message>
    <message>
        <source>The same as everybody</source>
        <translation>كما للجميع</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Grants</name>
    <message>
        <source>By a device, for longer than a session</source>
        <translation>عبر جهاز، لمدة أطول من الجلسة</translation>
    </message>
    <message>
        <source>By a device</source>
        <translation>عبر جهاز</translation>
    </message>
    <message>
        <source>For longer than a session</source>
        <translation>لمدة أطول من الجلسة</translation>
    </message>
    <message>
        <source>Until they sign out</source>
        <translation>حتى تسجيل الخروج</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>what somebody let a site have; a time</comment>
        <translation>منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times, last %2</source>
        <comment>since when, how often, when last</comment>
        <translation>
            <numerusform>%1، %n مرة، آخرها %2</numerusform>
            <numerusform>%1، مرة واحدة، آخرها %2</numerusform>
            <numerusform>%1، مرتين، آخرهما %2</numerusform>
            <numerusform>%1، %n مرات، آخرها %2</numerusform>
            <numerusform>%1، %n مرة، آخرها %2</numerusform>
            <numerusform>%1، %n مرة، آخرها %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2
Scopes: %3</source>
        <comment>how something was given, since when, and what it covers</comment>
        <translation>%1، %2
النطاقات: %3</translation>
    </message>
    <message>
        <source>End…</source>
        <comment>what somebody let a site have</comment>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>End</source>
        <comment>what somebody let a site have</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End what %1 let %2 have?</source>
        <comment>a person, a site</comment>
        <translation>إنهاء ما سمح به %1 لـ %2؟</translation>
    </message>
    <message>
        <source>What runs there in their name stops, and they have to allow it anew.</source>
        <translation>يتوقف ما يعمل هناك باسم هذا الشخص، وعليه السماح به من جديد.</translation>
    </message>
    <message>
        <source>End it</source>
        <comment>what somebody let a site have</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <comment>since when, and when last</comment>
        <translation>%1، آخر استخدام %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GrantsSection</name>
    <message>
        <source>Applications signed in</source>
        <translation>التطبيقات المسجَّل الدخول إليها</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>None by OpenID Connect.</source>
        <translation>لا تطبيقات عبر OpenID Connect.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupPane</name>
    <message>
        <source>Delete group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Sites that ask for it</source>
        <translation>المواقع التي تطلبها</translation>
    </message>
    <message>
        <source>The group %1 was deleted.</source>
        <translation>حُذفت المجموعة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its members may enter</source>
        <translation>الدخول لأعضائها فقط</translation>
    </message>
    <message numerus="yes">
        <source>Lets in members of %n groups</source>
        <translation>
            <numerusform>يسمح لأعضاء %n مجموعة</numerusform>
            <numerusform>يسمح لأعضاء مجموعة واحدة</numerusform>
            <numerusform>يسمح لأعضاء مجموعتين</numerusform>
            <numerusform>يسمح لأعضاء %n مجموعات</numerusform>
            <numerusform>يسمح لأعضاء %n مجموعة</numerusform>
            <numerusform>يسمح لأعضاء %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>None. The group opens no door yet.</source>
        <translation>لا موقع. لا تفتح المجموعة بابًا بعد.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupTokens</name>
    <message>
        <source>Everybody may enter. To let in some only, name a group:</source>
        <translation>الدخول مسموح للجميع. للسماح للبعض فقط حدّد مجموعة:</translation>
    </message>
    <message>
        <source>Let in people who are in any of</source>
        <translation>السماح لمن هم في أيٍّ من</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>a group</comment>
        <translation>إخراج %1</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>There is no other group</source>
        <translation>لا توجد مجموعة أخرى</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>لا مجموعات بعد</translation>
    </message>
    <message>
        <source>A group says who may enter a site: members of any of the site’s groups are let in.</source>
        <translation>تحدد المجموعة من يدخل موقعًا: يُسمح لأعضاء أيٍّ من مجموعات الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>%n sites ask for it</source>
        <translation>
            <numerusform>لا يطلبها أي موقع</numerusform>
            <numerusform>يطلبها موقع واحد</numerusform>
            <numerusform>يطلبها موقعان</numerusform>
            <numerusform>تطلبها %n مواقع</numerusform>
            <numerusform>يطلبها %n موقعًا</numerusform>
            <numerusform>يطلبها %n موقع</numerusform>
        </translation>
    </message>
    <message>
        <source>No site asks for it</source>
        <translation>لا يطلبها أي موقع</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, members, sites of a group</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the groups</source>
        <translation>عروض المجموعات</translation>
    </message>
    <message>
        <source>Groups %1, %2</source>
        <comment>of any size, asked for or not</comment>
        <translation>المجموعات %1، %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>بأي حجم</translation>
    </message>
    <message>
        <source>with people in them</source>
        <translation>بأعضاء</translation>
    </message>
    <message>
        <source>with nobody in them</source>
        <translation>بلا أعضاء</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>asked for or not</source>
        <translation>سواء طُلبت أم لا</translation>
    </message>
    <message>
        <source>asked for by a site</source>
        <translation>التي يطلبها موقع</translation>
    </message>
    <message>
        <source>asked for by no site</source>
        <translation>التي لا يطلبها أي موقع</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nobody in them</source>
        <translation>بلا أعضاء</translation>
    </message>
    <message>
        <source>No site asks</source>
        <translation>لا يطلبها أي موقع</translation>
    </message>
    <message>
        <source>Let them in at</source>
        <translation>السماح بدخول موقع</translation>
    </message>
    <message>
        <source>Delete these groups</source>
        <translation>حذف هذه المجموعات</translation>
    </message>
    <message>
        <source>%1, where everybody may enter so far</source>
        <comment>a site</comment>
        <translation>%1، والدخول إليه مسموح للجميع حتى الآن</translation>
    </message>
    <message>
        <source>There is no site yet</source>
        <translation>لا توجد مواقع بعد</translation>
    </message>
    <message numerus="yes">
        <source>Only members of %n groups may enter %1 now.</source>
        <translation>
            <numerusform>لا يدخل %1 الآن إلا أعضاء %n مجموعة.</numerusform>
            <numerusform>لا يدخل %1 الآن إلا أعضاء مجموعة واحدة.</numerusform>
            <numerusform>لا يدخل %1 الآن إلا أعضاء مجموعتين.</numerusform>
            <numerusform>لا يدخل %1 الآن إلا أعضاء %n مجموعات.</numerusform>
            <numerusform>لا يدخل %1 الآن إلا أعضاء %n مجموعة.</numerusform>
            <numerusform>لا يدخل %1 الآن إلا أعضاء %n مجموعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members of %n more groups may enter %1 now.</source>
        <translation>
            <numerusform>يمكن الآن لأعضاء %n مجموعة أخرى دخول %1.</numerusform>
            <numerusform>يمكن الآن لأعضاء مجموعة أخرى دخول %1.</numerusform>
            <numerusform>يمكن الآن لأعضاء مجموعتين أخريين دخول %1.</numerusform>
            <numerusform>يمكن الآن لأعضاء %n مجموعات أخرى دخول %1.</numerusform>
            <numerusform>يمكن الآن لأعضاء %n مجموعة أخرى دخول %1.</numerusform>
            <numerusform>يمكن الآن لأعضاء %n مجموعة أخرى دخول %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي مجموعة.</numerusform>
            <numerusform>حُذفت مجموعة واحدة.</numerusform>
            <numerusform>حُذفت مجموعتان.</numerusform>
            <numerusform>حُذفت %n مجموعات.</numerusform>
            <numerusform>حُذفت %n مجموعة.</numerusform>
            <numerusform>حُذفت %n مجموعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupsSection</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>ليس في أي مجموعة.</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>إخراج من %1</translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>لا توجد مجموعات بعد</translation>
    </message>
    <message>
        <source>In every group already</source>
        <translation>في كل المجموعات</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>أُضيف %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <comment>person, group</comment>
        <translation>أُخرج %1 من %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>للأمام</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page of the manual, heading</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is written about that.</source>
        <translation>لا شيء مكتوب عن ذلك.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>حول Gatelodge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة من الدليل</translation>
    </message>
    <message>
        <source>The pages of this manual are in English.</source>
        <translation>صفحات هذا الدليل بالإنجليزية.</translation>
    </message>
    <message>
        <source>Page of the manual: %1</source>
        <translation>صفحة الدليل: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistoryFilterBar</name>
    <message>
        <source>Three letters of a name</source>
        <translation>ثلاثة أحرف من اسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>changes of people</source>
        <translation>تغييرات الأشخاص</translation>
    </message>
    <message>
        <source>changes of logins</source>
        <translation>تغييرات وسائل الدخول</translation>
    </message>
    <message>
        <source>changes of groups and members</source>
        <translation>تغييرات المجموعات والأعضاء</translation>
    </message>
    <message>
        <source>changes of sites</source>
        <translation>تغييرات المواقع</translation>
    </message>
    <message>
        <source>changes of organisations</source>
        <translation>تغييرات المنظمات</translation>
    </message>
    <message>
        <source>changes of authorities</source>
        <translation>تغييرات جهات التوثيق</translation>
    </message>
    <message>
        <source>changes of invitations</source>
        <translation>تغييرات الدعوات</translation>
    </message>
    <message>
        <source>changes of roles</source>
        <translation>تغييرات الأدوار</translation>
    </message>
    <message>
        <source>changes of settings and texts</source>
        <translation>تغييرات الإعدادات والنصوص</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>by any way</source>
        <translation>بأي طريق</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>في الأسبوع الماضي</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>في الشهر الماضي</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>في السنة الماضية</translation>
    </message>
    <message>
        <source>Show %1 about %2 made by %3 %4 %5</source>
        <comment>filter of the history: kind, record, who, way, time</comment>
        <translation>عرض %1 بشأن %2 أجراها %3 %4 %5</translation>
    </message>
    <message>
        <source>Name of a person, site, group, organisation or authority</source>
        <translation>اسم شخص أو موقع أو مجموعة أو منظمة أو جهة توثيق</translation>
    </message>
    <message>
        <source>Search the history by the name of what was changed</source>
        <translation>البحث في السجل الزمني باسم ما تغيّر</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistoryModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, by which way</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what, who, when</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1، جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>%1 %2; the same of %3 more people</source>
        <comment>a record, what became of it, a number</comment>
        <translation>%1 %2؛ والأمر نفسه لأشخاص آخرين (%3)</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>عملية تراجع</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistorySection</name>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSection</name>
    <message>
        <source>The house</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Everybody sees its name. Looks and words stand in What they see.</source>
        <translation>يرى الجميع اسمه. المظهر والكلمات في «ما يرونه».</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSubject</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>طلبات القبول</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>طابور التحديثات</translation>
    </message>
    <message>
        <source>Entry check</source>
        <translation>فحص الدخول</translation>
    </message>
    <message>
        <source>House</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>جهات التوثيق</translation>
    </message>
    <message>
        <source>Sign-in log</source>
        <translation>سجل الدخول</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>ما يرونه</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>الخادم والإعدادات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>نقل الأشخاص</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSwitch</name>
    <message>
        <source>House: %1</source>
        <translation>النظام: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportFate</name>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>أُوقف الاستيراد. لم يحدث شيء.</translation>
    </message>
    <message>
        <source>Stopped. What is done stays, and the rest can be resumed.</source>
        <translation>أُوقف الاستيراد. ما أُنجز يبقى، ويمكن استئناف الباقي.</translation>
    </message>
    <message>
        <source>Stopped here. Somebody else goes on with it.</source>
        <translation>أُوقف هنا. يتابعه شخص آخر.</translation>
    </message>
    <message>
        <source>It was over before it could be stopped: everybody has come.</source>
        <translation>انتهى قبل أن يمكن إيقافه: وصل الجميع.</translation>
    </message>
    <message>
        <source>Stopped. What had come was taken back meanwhile.</source>
        <translation>أُوقف الاستيراد. ما كان قد وصل جرى التراجع عنه في الأثناء.</translation>
    </message>
    <message>
        <source>Stopped. What has happened is not known: the database does not answer.</source>
        <translation>أُوقف الاستيراد. لا يُعرف ما حدث: قاعدة البيانات لا تجيب.</translation>
    </message>
    <message>
        <source>Stopped. What had come is just being taken back.</source>
        <translation>أُوقف الاستيراد. ما كان قد وصل يجري التراجع عنه الآن.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportPlan</name>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>مفاتيح SSH</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This is a folder. Choose one file.</source>
        <translation>هذا مجلد. اختر ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>Only its own program reads this spreadsheet. Save it there as CSV.</source>
        <translation>لا يقرأ جدول البيانات هذا إلا برنامجه. احفظه فيه بصيغة CSV.</translation>
    </message>
    <message>
        <source>This is no text. A table (CSV), JSON lines or LDIF is read.</source>
        <translation>هذا ليس ملفًا نصيًّا. يُقرأ هنا جدول (CSV) أو أسطر JSON أو LDIF.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and nothing does here.</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة، وليس هنا ما يسمّيها.</translation>
    </message>
    <message>
        <source>The file has other columns now. Choose it again.</source>
        <translation>تغيّرت أعمدة الملف. اختره مجددًا.</translation>
    </message>
    <message>
        <source>The file is no longer where it was. Put it back and try again.</source>
        <translation>لم يعد الملف في مكانه. أعده إليه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made.</source>
        <translation>تغيّر الملف بعد إعداد الخطة.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>لا يمكن الكتابة هناك.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>تعذّرت كتابة الملف: قد يكون القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>This plan was applied already, or is older than a day.</source>
        <translation>طُبّقت هذه الخطة من قبل، أو مضى عليها أكثر من يوم.</translation>
    </message>
    <message>
        <source>Comes back out of the recycle bin</source>
        <translation>يُستعاد من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Goes into the recycle bin</source>
        <translation>يُنقل إلى سلة المحذوفات</translation>
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
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>يتغيّر</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>new people; people who change; rows that are left</extracomment>
        <translation>%1، %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people come in anew</source>
        <translation>
            <numerusform>لا أحد يُضاف</numerusform>
            <numerusform>يُضاف شخص واحد</numerusform>
            <numerusform>يُضاف شخصان</numerusform>
            <numerusform>يُضاف %n أشخاص</numerusform>
            <numerusform>يُضاف %n شخصًا</numerusform>
            <numerusform>يُضاف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>لا أحد يتغيّر</numerusform>
            <numerusform>يتغيّر شخص واحد</numerusform>
            <numerusform>يتغيّر شخصان</numerusform>
            <numerusform>يتغيّر %n أشخاص</numerusform>
            <numerusform>يتغيّر %n شخصًا</numerusform>
            <numerusform>يتغيّر %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left alone</source>
        <translation>
            <numerusform>لا صف يُترك</numerusform>
            <numerusform>يُترك صف واحد</numerusform>
            <numerusform>يُترك صفان</numerusform>
            <numerusform>تُترك %n صفوف</numerusform>
            <numerusform>يُترك %n صفًّا</numerusform>
            <numerusform>يُترك %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>أُوقف الاستيراد. لم يحدث شيء.</translation>
    </message>
    <message>
        <source>The plan no longer stands: somebody has changed one of these people. Nothing has happened.</source>
        <translation>لم تعد الخطة صالحة: غيّر أحدهم بيانات واحد من هؤلاء الأشخاص. لم يحدث شيء.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Nothing of this has happened.</source>
        <translation>قرص قاعدة البيانات ممتلئ. لم يحدث شيء من هذا.</translation>
    </message>
    <message>
        <source>The directory does not answer, or not to these settings.</source>
        <translation>لا يستجيب الدليل، أو لا يستجيب بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>No Django website can be read there: neither its database nor a plain dump.</source>
        <translation>لا يمكن قراءة موقع Django هناك: لا قاعدة بياناته ولا ملف تفريغ نصي.</translation>
    </message>
    <message>
        <source>This dump is not whole, or not of this kind.</source>
        <translation>ملف التفريغ هذا ناقص أو من نوع آخر.</translation>
    </message>
    <message>
        <source>There is no Django website in it.</source>
        <translation>لا يوجد فيه موقع Django.</translation>
    </message>
    <message>
        <source>Along come organisations: %1, sites: %2, consents: %3, visits: %4.</source>
        <extracomment>numbers of what comes along with people</extracomment>
        <translation>وتأتي معهم منظمات: %1، مواقع: %2، موافقات: %3، زيارات: %4.</translation>
    </message>
    <message>
        <source>%1 Left, since a number, address or key does not fit: %2.</source>
        <extracomment>what comes along; names of sites and organisations</extracomment>
        <translation>%1 المتروك، لأن رقمًا أو عنوانًا أو مفتاحًا لا يتوافق: %2.</translation>
    </message>
    <message>
        <source>Leaves %1: the source gave that, and lists it no more</source>
        <extracomment>names of groups</extracomment>
        <translation>يخرج من %1: كان المصدر قد أعطى ذلك ولم يعد يذكره</translation>
    </message>
    <message>
        <source>The disk of the database is full. What came before stays, and the rest can be resumed.</source>
        <translation>قرص قاعدة البيانات ممتلئ. ما وصل قبل ذلك يبقى، ويمكن استئناف الباقي.</translation>
    </message>
    <message>
        <source>The rest of the plan no longer stands: somebody has changed one of these people. What came before stays. Read the file again for the rest.</source>
        <translation>لم تعد بقية الخطة قائمة: غيّر أحدهم بيانات واحد من هؤلاء الأشخاص. ما وصل قبل ذلك يبقى. اقرأ الملف من جديد من أجل الباقي.</translation>
    </message>
    <message>
        <source>Somebody is just taking this import back: nobody goes on with it.</source>
        <translation>يتراجع أحدهم عن هذا الاستيراد الآن: لا يتابعه أحد.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportProgressBar</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>The file is read</source>
        <translation>جارٍ قراءة الملف</translation>
    </message>
    <message>
        <source>It is compared with who is here</source>
        <translation>جارٍ المقارنة بالأشخاص الموجودين هنا</translation>
    </message>
    <message>
        <source>People are written down</source>
        <translation>جارٍ حفظ الأشخاص</translation>
    </message>
    <message>
        <source>It is being stopped</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is being done, how long it will take</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>بقيت أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportsPage</name>
    <message>
        <source>Steps of an import</source>
        <translation>خطوات الاستيراد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>People from a spreadsheet, a directory or another system.</source>
        <translation>أشخاص من جدول بيانات أو دليل أو نظام آخر.</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>١ الملف</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>٢ الأعمدة</translation>
    </message>
    <message>
        <source>3 Plan</source>
        <translation>٣ الخطة</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>اختر ملفًا أولًا.</translation>
    </message>
    <message>
        <source>%1-left</source>
        <extracomment>the name of a file: that of the source, and what is added to it</extracomment>
        <translation>%1-المتروك</translation>
    </message>
    <message>
        <source>Save the rows that are left</source>
        <translation>حفظ الصفوف المتروكة</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي صف في %1.</numerusform>
            <numerusform>كُتب صف واحد في %1.</numerusform>
            <numerusform>كُتب صفان في %1.</numerusform>
            <numerusform>كُتبت %n صفوف في %1.</numerusform>
            <numerusform>كُتب %n صفًّا في %1.</numerusform>
            <numerusform>كُتب %n صف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan again</source>
        <translation>إعداد الخطة مجددًا</translation>
    </message>
    <message>
        <source>One file at a time.</source>
        <translation>ملف واحد في كل مرة.</translation>
    </message>
    <message>
        <source>This is no file of this computer.</source>
        <translation>هذا ليس ملفًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It has come to its end all the same: everybody has come.</source>
        <translation>ومع ذلك بلغ نهايته: وصل الجميع.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationPane</name>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الدعوة</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>Print its sheet</source>
        <translation>طباعة ورقتها</translation>
    </message>
    <message numerus="yes">
        <source>Print all %n sheets that wait</source>
        <translation>
            <numerusform>طباعة الأوراق المنتظرة</numerusform>
            <numerusform>طباعة الورقة المنتظرة</numerusform>
            <numerusform>طباعة الورقتين المنتظرتين</numerusform>
            <numerusform>طباعة %n أوراق منتظرة</numerusform>
            <numerusform>طباعة %n ورقة منتظرة</numerusform>
            <numerusform>طباعة %n ورقة منتظرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, until when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>How an invitation gets to somebody: by mail or on paper</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>by mail; the link proves the address</source>
        <translation>بالبريد؛ الرابط يُثبت العنوان</translation>
    </message>
    <message>
        <source>on paper; the link proves no address</source>
        <translation>على ورق؛ الرابط لا يُثبت أي عنوان</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>ينضم إلى</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>لا مجموعة</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>بتوقيع</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>كلمة إليهم</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>تاريخ الدعوة</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, who</comment>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>A new link is on its way to %1; the one before is dead.</source>
        <translation>رابط جديد في الطريق إلى %1؛ والسابق لم يعد يعمل.</translation>
    </message>
    <message>
        <source>This address had its share of invitations today. Try again tomorrow.</source>
        <translation>نال هذا العنوان نصيبه من الدعوات اليوم. حاول مجددًا غدًا.</translation>
    </message>
    <message>
        <source>The invitation of %1 was revoked.</source>
        <translation>أُلغيت دعوة %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>دعوة أشخاص</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Nobody is invited</source>
        <translation>لا أحد مدعو</translation>
    </message>
    <message>
        <source>Paste a list of addresses: everybody gets a link with which they choose their own password and join the groups that you choose for them.</source>
        <translation>ألصق قائمة عناوين: يصل كل شخص رابط يختار به كلمة مروره بنفسه وينضم إلى المجموعات التي تختارها له.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>على ورق</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, address, state, until when</comment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>لا دعوة مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n are open</source>
        <translation>
            <numerusform>لا دعوة مفتوحة</numerusform>
            <numerusform>دعوة واحدة مفتوحة</numerusform>
            <numerusform>دعوتان مفتوحتان</numerusform>
            <numerusform>%n دعوات مفتوحة</numerusform>
            <numerusform>%n دعوة مفتوحة</numerusform>
            <numerusform>%n دعوة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were invited.</source>
        <translation>
            <numerusform>لم يُدعَ أحد.</numerusform>
            <numerusform>دُعي شخص واحد.</numerusform>
            <numerusform>دُعي شخصان.</numerusform>
            <numerusform>دُعي %n أشخاص.</numerusform>
            <numerusform>دُعي %n شخصًا.</numerusform>
            <numerusform>دُعي %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>طباعة الأوراق</translation>
    </message>
    <message numerus="yes">
        <source>%n new links are on their way.</source>
        <translation>
            <numerusform>لا روابط جديدة في الطريق.</numerusform>
            <numerusform>رابط جديد في الطريق.</numerusform>
            <numerusform>رابطان جديدان في الطريق.</numerusform>
            <numerusform>%n روابط جديدة في الطريق.</numerusform>
            <numerusform>%n رابطًا جديدًا في الطريق.</numerusform>
            <numerusform>%n رابط جديد في الطريق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were revoked.</source>
        <translation>
            <numerusform>لم تُلغَ أي دعوة.</numerusform>
            <numerusform>أُلغيت دعوة واحدة.</numerusform>
            <numerusform>أُلغيت دعوتان.</numerusform>
            <numerusform>أُلغيت %n دعوات.</numerusform>
            <numerusform>أُلغيت %n دعوة.</numerusform>
            <numerusform>أُلغيت %n دعوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the invitations</source>
        <translation>عروض الدعوات</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every invitation, in any state</comment>
        <translation>عرض %1 %2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>every invitation</source>
        <translation>كل الدعوات</translation>
    </message>
    <message>
        <source>invitations by mail</source>
        <translation>الدعوات بالبريد</translation>
    </message>
    <message>
        <source>invitations on paper</source>
        <translation>الدعوات على الورق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>بأي حالة</translation>
    </message>
    <message>
        <source>that are open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>that were accepted</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>that ran out</source>
        <translation>المنتهية مدتها</translation>
    </message>
    <message>
        <source>that were revoked</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>تاريخ الدعوة</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeyDialog</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>It is shown this once. Nobody can read it here again.</source>
        <translation>يُعرض هذه المرة فقط. لا يمكن لأحد قراءته هنا مجددًا.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>صار عندي</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeySection</name>
    <message>
        <source>Fingerprint of the key</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تجديد…</translation>
    </message>
    <message>
        <source>Import key…</source>
        <translation>استيراد مفتاح…</translation>
    </message>
    <message>
        <source>The site has switched</source>
        <translation>انتقل الموقع إليه</translation>
    </message>
    <message>
        <source>Key, in standard base64</source>
        <translation>المفتاح بصيغة base64 القياسية</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>A new key waits</source>
        <translation>مفتاح جديد ينتظر</translation>
    </message>
    <message>
        <source>It waits until you confirm that the site has switched. Until then pushes are signed with the old one, %1.</source>
        <translation>ينتظر حتى تؤكد أن الموقع انتقل إليه. حتى ذلك تُوقَّع الإرسالات بالقديم، %1.</translation>
    </message>
    <message>
        <source>Made %1. %2 takes %3. The key itself was shown once and cannot be read again.</source>
        <translation>أُنشئ %1. يستخدم %2: %3. عُرض المفتاح نفسه مرة واحدة ولا يمكن قراءته مجددًا.</translation>
    </message>
    <message>
        <source>Nobody can enter before the site has a key. %1 takes %2.</source>
        <translation>لا يمكن لأحد الدخول قبل أن يكون للموقع مفتاح. يستخدم %1: %2.</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>Put it into the site’s settings, then confirm here that the site has switched.</source>
        <translation>ضعه في إعدادات الموقع، ثم أكّد هنا أن الموقع انتقل إليه.</translation>
    </message>
    <message>
        <source>Put it into the site’s settings.</source>
        <translation>ضعه في إعدادات الموقع.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeysSection</name>
    <message>
        <source>SSH keys</source>
        <translation>مفاتيح SSH</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Public key, one line</source>
        <translation>مفتاح عام في سطر واحد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No key. Sites that ask for keys get those listed here.</source>
        <translation>لا مفتاح. المواقع التي تطلب مفاتيح تحصل على المذكور هنا.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneHeader</name>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>changes</comment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>least first</source>
        <translation>الأصغر أولًا</translation>
    </message>
    <message>
        <source>greatest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LanePane</name>
    <message>
        <source>The last try failed</source>
        <translation>أخفقت المحاولة الأخيرة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Tell it everything again</source>
        <translation>إبلاغه بكل شيء مجددًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Changed %1 ago, not before %2</source>
        <translation>تغيّر قبل %1، وليس قبل %2</translation>
    </message>
    <message>
        <source>Changed %1 ago</source>
        <translation>تغيّر قبل %1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>مُنحّى</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>لا شيء بالانتظار هنا.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneRow</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, a verb</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>site, state, what waits, when it goes on</comment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <comment>what a lane says</comment>
        <translation>%1، محدد</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneStrip</name>
    <message>
        <source>Last requests</source>
        <translation>آخر الطلبات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many requests, how many of them failed</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يُخفق شيء</numerusform>
            <numerusform>أخفق واحد</numerusform>
            <numerusform>أخفق اثنان</numerusform>
            <numerusform>أخفق %n</numerusform>
            <numerusform>أخفق %n</numerusform>
            <numerusform>أخفق %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LatencyScatter</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n عملية تسليم</numerusform>
            <numerusform>عملية تسليم واحدة</numerusform>
            <numerusform>عمليتا تسليم</numerusform>
            <numerusform>%n عمليات تسليم</numerusform>
            <numerusform>%n عملية تسليم</numerusform>
            <numerusform>%n عملية تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>deliveries, and how many of them failed</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يُخفق شيء</numerusform>
            <numerusform>أخفق واحد</numerusform>
            <numerusform>أخفق اثنان</numerusform>
            <numerusform>أخفق %n</numerusform>
            <numerusform>أخفق %n</numerusform>
            <numerusform>أخفق %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LatestCard</name>
    <message>
        <source>%1: %2 %3 %4</source>
        <comment>time, record, what became of it, by whom</comment>
        <translation>%1: %2 %3 %4</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Leaving</name>
    <message>
        <source>What is kept about %1</source>
        <translation>البيانات المحفوظة عن %1</translation>
    </message>
    <message>
        <source>What is kept about them stands in %1.</source>
        <translation>البيانات المحفوظة عن هذا الشخص موجودة في %1.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>محو %1 نهائيًا؟</translation>
    </message>
    <message>
        <source>Names, addresses, logins and what the history says of them go, also out of the recycle bin. Only the username stays, so that nobody else gets it. This cannot be undone.</source>
        <translation>تُمحى الأسماء والعناوين ووسائل الدخول وما يقوله عنها السجل الزمني، ومن سلة المحذوفات أيضًا. يبقى اسم المستخدم وحده كي لا يُعطى لغيره. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>These sites are told: %1.</source>
        <translation>تُبلَّغ هذه المواقع: %1.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>مُحي %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LedgerSection</name>
    <message>
        <source>agreed</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Consents and what was shared</source>
        <translation>الموافقات وما شُورك</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Nobody has been asked, and none of its sites was told of anybody.</source>
        <translation>لم يُسأل أحد، ولم يُبلَّغ أي موقع من مواقعها بأحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have answered it or were at one of its sites.</source>
        <translation>
            <numerusform>لم يُجب أحد ولم يدخل أحد موقعًا من مواقعها.</numerusform>
            <numerusform>أجاب شخص واحد أو كان في أحد مواقعها.</numerusform>
            <numerusform>أجاب شخصان أو كانا في أحد مواقعها.</numerusform>
            <numerusform>أجاب %n أشخاص أو كانوا في أحد مواقعها.</numerusform>
            <numerusform>أجاب %n شخصًا أو كانوا في أحد مواقعها.</numerusform>
            <numerusform>أجاب %n شخص أو كانوا في أحد مواقعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>الصيغة الموافَق عليها</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>ما أُبلغ به</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Wording then</source>
        <translation>الصيغة حينها</translation>
    </message>
    <message>
        <source>First</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخر مرة</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LimitsSection</name>
    <message>
        <source>Wrong passwords</source>
        <translation>كلمات المرور الخاطئة</translation>
    </message>
    <message>
        <source>How long a session lasts</source>
        <translation>مدة الجلسة</translation>
    </message>
    <message>
        <source>After so many nobody gets another try until the time is over, or somebody unblocks them in the sign-in log. It holds for all authorities.</source>
        <translation>بعد هذا العدد لا محاولة أخرى لأحد حتى تنقضي المدة أو يرفع أحد الحظر في سجل الدخول. يسري على كل جهات التوثيق.</translation>
    </message>
    <message>
        <source>Whatever somebody signed in with. It holds for all authorities.</source>
        <translation>أيًّا كانت وسيلة الدخول. يسري على كل جهات التوثيق.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LineEditIcon</name>
    <message>
        <source>Clear the field</source>
        <translation>إفراغ الحقل</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListOutlets</name>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>المزيد عن هذه القائمة</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n rows</source>
        <translation>
            <numerusform>جارٍ كتابة %n صف</numerusform>
            <numerusform>جارٍ كتابة صف واحد</numerusform>
            <numerusform>جارٍ كتابة صفين</numerusform>
            <numerusform>جارٍ كتابة %n صفوف</numerusform>
            <numerusform>جارٍ كتابة %n صفًا</numerusform>
            <numerusform>جارٍ كتابة %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي صف في %1.</numerusform>
            <numerusform>كُتب صف واحد في %1.</numerusform>
            <numerusform>كُتب صفان في %1.</numerusform>
            <numerusform>كُتبت %n صفوف في %1.</numerusform>
            <numerusform>كُتب %n صفًا في %1.</numerusform>
            <numerusform>كُتب %n صف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>توقّف. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>جارٍ إعداد الطباعة</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>طباعة %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListPrinting</name>
    <message numerus="yes">
        <source>%1 · %n more are not printed</source>
        <comment>date and time; rows</comment>
        <translation>
            <numerusform>%1 · لم يُترك شيء</numerusform>
            <numerusform>%1 · صف واحد آخر لم يُطبع</numerusform>
            <numerusform>%1 · صفان آخران لم يُطبعا</numerusform>
            <numerusform>%1 · %n صفوف أخرى لم تُطبع</numerusform>
            <numerusform>%1 · %n صفًا آخر لم تُطبع</numerusform>
            <numerusform>%1 · %n صف آخر لم تُطبع</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListSearch</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>title of a list</comment>
        <translation>البحث في %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListTable</name>
    <message>
        <source>Least first</source>
        <translation>الأصغر أولًا</translation>
    </message>
    <message>
        <source>Greatest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>In their own order</source>
        <translation>بترتيبها الخاص</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LiveWatch</name>
    <message numerus="yes">
        <source>Show %n newer</source>
        <translation>
            <numerusform>عرض الأحدث</numerusform>
            <numerusform>عرض واحد أحدث</numerusform>
            <numerusform>عرض اثنين أحدث</numerusform>
            <numerusform>عرض %n أحدث</numerusform>
            <numerusform>عرض %n أحدث</numerusform>
            <numerusform>عرض %n أحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is newer</source>
        <translation>عرض ما هو أحدث</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LoginForm</name>
    <message>
        <source>Nobody is called so there.</source>
        <translation>لا أحد بهذا الاسم هناك.</translation>
    </message>
    <message>
        <source>The authority does not answer, so whose name it is cannot be known now.</source>
        <translation>جهة التوثيق لا تستجيب، فلا يمكن الآن معرفة لمن هذا الاسم.</translation>
    </message>
    <message>
        <source>The authority cannot be asked: %1.</source>
        <translation>لا يمكن سؤال جهة التوثيق: %1.</translation>
    </message>
    <message>
        <source>Username there</source>
        <translation>اسم المستخدم هناك</translation>
    </message>
    <message>
        <source>The authority is asked whose name that is, where it can tell.</source>
        <translation>تُسأل جهة التوثيق لمن هذا الاسم، حيث يمكنها أن تجيب.</translation>
    </message>
    <message>
        <source>Last day on which it counts; empty: for good</source>
        <translation>آخر يوم تصلح فيه؛ فارغ: بلا نهاية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A login elsewhere</source>
        <translation>وسيلة دخول في مكان آخر</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>إضافة وسيلة دخول</translation>
    </message>
    <message>
        <source>No authority takes logins by name. A directory or PAM does; others are linked by their owners at a sign-in.</source>
        <translation>لا جهة توثيق تقبل وسائل دخول بالاسم. يقبلها الدليل أو PAM؛ وغيرها يربطها أصحابها عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of login, authority</comment>
        <translation>%1 لدى %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A day is written like 2027-12-31.</source>
        <translation>يُكتب اليوم هكذا: 2027-12-31.</translation>
    </message>
    <message>
        <source>Type how the person is called there.</source>
        <translation>اكتب اسم الشخص هناك.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>جهة التوثيق</translation>
    </message>
    <message>
        <source>Last day on which it counts</source>
        <translation>آخر يوم تصلح فيه</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LoginsSection</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>مفتاح مرور</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز وصول</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Account of the machine</source>
        <translation>حساب على الجهاز</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Begun as a draft</source>
        <translation>بدأت مسودة</translation>
    </message>
    <message>
        <source>Added, and valid</source>
        <translation>أُضيفت، وهي صالحة</translation>
    </message>
    <message>
        <source>Became valid</source>
        <translation>صارت صالحة</translation>
    </message>
    <message>
        <source>Made valid again</source>
        <translation>أُعيدت صالحة</translation>
    </message>
    <message>
        <source>Made invalid</source>
        <translation>أُبطلت</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, by whom</comment>
        <translation>%1، بواسطة %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>وسائل الدخول</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>إضافة وسيلة دخول</translation>
    </message>
    <message>
        <source>New password; all sessions end</source>
        <translation>كلمة مرور جديدة؛ تنتهي كل الجلسات</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Why, for the history of the login; may be empty</source>
        <translation>السبب، لسجل وسيلة الدخول؛ يجوز تركه فارغًا</translation>
    </message>
    <message>
        <source>Make it invalid</source>
        <translation>إبطالها</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>إغلاق السجل الزمني</translation>
    </message>
    <message>
        <source>History of this login</source>
        <translation>سجل وسيلة الدخول هذه</translation>
    </message>
    <message>
        <source>No way to sign in yet</source>
        <translation>لا وسيلة دخول بعد</translation>
    </message>
    <message>
        <source>No password here</source>
        <translation>لا كلمة مرور هنا</translation>
    </message>
    <message>
        <source>Set a password, or mail a link that lets the person choose one.</source>
        <translation>عيّن كلمة مرور، أو أرسل رابطًا يتيح للشخص اختيار واحدة.</translation>
    </message>
    <message>
        <source>Mail a link</source>
        <translation>إرسال رابط</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of login and its identity</comment>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>Must be changed</source>
        <translation>يجب تغييرها</translation>
    </message>
    <message>
        <source>Authority switched off</source>
        <translation>جهة التوثيق معطّلة</translation>
    </message>
    <message>
        <source>kept here, since %1</source>
        <translation>محفوظة هنا منذ %1</translation>
    </message>
    <message>
        <source>at %1, since %2</source>
        <translation>لدى %1 منذ %2</translation>
    </message>
    <message>
        <source>set %1</source>
        <comment>a password, when</comment>
        <translation>عُيّنت %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>لم تُستخدم بعد</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهت %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>تنتهي %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a property of a login and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>what became of a login, by whom, when</comment>
        <translation>%1 بواسطة %2، %3</translation>
    </message>
    <message>
        <source>Invalidate…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>إعادة الصلاحية</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>إرسال رابط إعادة التعيين</translation>
    </message>
    <message>
        <source>Ask for a new one at the next sign-in</source>
        <translation>طلب كلمة جديدة عند الدخول القادم</translation>
    </message>
    <message>
        <source>Let it end…</source>
        <translation>تحديد نهاية…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>A login of %1 was removed.</source>
        <translation>أُزيلت وسيلة دخول لـ %1.</translation>
    </message>
    <message>
        <source>Sessions that began with it have ended.</source>
        <translation>انتهت الجلسات التي بدأت بها.</translation>
    </message>
    <message>
        <source>A link that sets a new password is on its way to the main address.</source>
        <translation>رابط لتعيين كلمة مرور جديدة في الطريق إلى العنوان الرئيسي.</translation>
    </message>
    <message>
        <source>There is no confirmed address to mail it to.</source>
        <translation>لا يوجد عنوان مؤكَّد يُرسل إليه.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LookForm</name>
    <message>
        <source>For whom the words are</source>
        <translation>لمن هذه الكلمات</translation>
    </message>
    <message>
        <source>Colour on light pages</source>
        <translation>اللون على الصفحات الفاتحة</translation>
    </message>
    <message>
        <source>Colour on dark pages</source>
        <translation>اللون على الصفحات الداكنة</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The look of</source>
        <translation>مظهر</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Address for questions</source>
        <translation>عنوان الأسئلة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>كلمات خاصة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>name of a language</comment>
        <translation>بـ%1 فقط</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>صور (*.png *.svg)</translation>
    </message>
    <message>
        <source>The look was saved. Pages show it at once.</source>
        <translation>حُفظ المظهر. تعرضه الصفحات فورًا.</translation>
    </message>
    <message>
        <source>Your edits were put aside.</source>
        <translation>نُحّيت تعديلاتك.</translation>
    </message>
    <message>
        <source>The address for questions is no mail address.</source>
        <translation>عنوان الأسئلة ليس عنوان بريد.</translation>
    </message>
    <message>
        <source>Whose look is edited</source>
        <translation>مظهر مَن يُعدَّل</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>أين تظهر الكلمات</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>نفسه</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LostBanner</name>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>قاعدة البيانات لا تستجيب.</translation>
    </message>
    <message>
        <source>What you see is from %1. Edits are kept as drafts. Trying again…</source>
        <translation>ما تراه يعود إلى %1. تُحفظ التعديلات مسودات. جارٍ المحاولة مجددًا…</translation>
    </message>
    <message numerus="yes">
        <source>What you see is from %1. Edits are kept as drafts. Trying again in %n s.</source>
        <translation>
            <numerusform>ما تراه يعود إلى %1. تُحفظ التعديلات مسودات. محاولة جديدة خلال %n ث.</numerusform>
            <numerusform>ما تراه يعود إلى %1. تُحفظ التعديلات مسودات. محاولة جديدة خلال ثانية.</numerusform>
            <numerusform>ما تراه يعود إلى %1. تُحفظ التعديلات مسودات. محاولة جديدة خلال ثانيتين.</numerusform>
            <numerusform>ما تراه يعود إلى %1. تُحفظ التعديلات مسودات. محاولة جديدة خلال %n ث.</numerusform>
            <numerusform>ما تراه يعود إلى %1. تُحفظ التعديلات مسودات. محاولة جديدة خلال %n ث.</numerusform>
            <numerusform>ما تراه يعود إلى %1. تُحفظ التعديلات مسودات. محاولة جديدة خلال %n ث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailFilterBar</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>every mail</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>mails that wait</source>
        <translation>الرسائل المنتظرة</translation>
    </message>
    <message>
        <source>mails that are tried again</source>
        <translation>الرسائل التي يُعاد إرسالها</translation>
    </message>
    <message>
        <source>mails that were given up</source>
        <translation>الرسائل المتروكة</translation>
    </message>
    <message>
        <source>mails that were sent</source>
        <translation>الرسائل المُرسَلة</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <comment>filter of mails: state, kind</comment>
        <translation>عرض %1 من %2</translation>
    </message>
    <message>
        <source>Part of an address</source>
        <translation>جزء من عنوان</translation>
    </message>
    <message>
        <source>Search mails by address</source>
        <translation>البحث في الرسائل بالعنوان</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Back to the program’s words</source>
        <translation>العودة إلى نص البرنامج</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Send it once, to look at</source>
        <translation>إرسالها مرة للاطلاع</translation>
    </message>
    <message>
        <source>The house’s own words.</source>
        <translation>نص النظام نفسه.</translation>
    </message>
    <message>
        <source>The program’s words. What you save replaces them.</source>
        <translation>نص البرنامج. ما تحفظه يحلّ محله.</translation>
    </message>
    <message>
        <source>What may stand in it: %1. Greeting and foot are the program’s.</source>
        <comment>variables</comment>
        <translation>ما يجوز أن يرد فيه: %1. التحية والتذييل من البرنامج.</translation>
    </message>
    <message>
        <source>What must stand in it: %1. What may: %2. Greeting and foot are the program’s.</source>
        <comment>variables</comment>
        <translation>ما يجب أن يرد فيه: %1. وما يجوز: %2. التحية والتذييل من البرنامج.</translation>
    </message>
    <message>
        <source>The words were saved. The next mail is written in them.</source>
        <translation>حُفظ النص. تُكتب به الرسالة القادمة.</translation>
    </message>
    <message>
        <source>Your edits were put aside.</source>
        <translation>نُحّيت تعديلاتك.</translation>
    </message>
    <message>
        <source>This mail is in the program’s words again.</source>
        <translation>عادت هذه الرسالة إلى نص البرنامج.</translation>
    </message>
    <message>
        <source>The mail server is asked …</source>
        <translation>جارٍ سؤال خادم البريد …</translation>
    </message>
    <message>
        <source>This window sends no mails: the house is served elsewhere.</source>
        <translation>لا ترسل هذه النافذة بريدًا: النظام يُقدَّم من مكان آخر.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>هذا ليس عنوان بريد.</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>أي رسالة</translation>
    </message>
    <message>
        <source>Address for the test</source>
        <translation>عنوان التجربة</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>عنوانك</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailModel</name>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read aloud: address, kind of mail, how far it got</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>يُعاد إرسالها</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>تنتظر دورها.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>لم تُجرَّب بعد، وتُجرَّب في %1.</numerusform>
            <numerusform>جُرّبت مرة، وتُجرَّب مجددًا في %1.</numerusform>
            <numerusform>جُرّبت مرتين، وتُجرَّب مجددًا في %1.</numerusform>
            <numerusform>جُرّبت %n مرات، وتُجرَّب مجددًا في %1.</numerusform>
            <numerusform>جُرّبت %n مرة، وتُجرَّب مجددًا في %1.</numerusform>
            <numerusform>جُرّبت %n مرة، وتُجرَّب مجددًا في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times and given up.</source>
        <translation>
            <numerusform>تُركت دون محاولة.</numerusform>
            <numerusform>جُرّبت مرة ثم تُركت.</numerusform>
            <numerusform>جُرّبت مرتين ثم تُركت.</numerusform>
            <numerusform>جُرّبت %n مرات ثم تُركت.</numerusform>
            <numerusform>جُرّبت %n مرة ثم تُركت.</numerusform>
            <numerusform>جُرّبت %n مرة ثم تُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took it at %1.</source>
        <translation>قبلها خادم البريد في %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPage</name>
    <message>
        <source>Mails</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العد</translation>
    </message>
    <message>
        <source>No mail has been written yet</source>
        <translation>لم تُكتب أي رسالة بعد</translation>
    </message>
    <message>
        <source>The house writes when somebody signs up, forgets a password, changes an address, or is invited. Each mail stands here, and for 30 days after it was sent.</source>
        <translation>يكتب النظام حين يُنشئ أحد حسابًا أو ينسى كلمة مرور أو يغيّر عنوانًا أو يُدعى. تظهر كل رسالة هنا، وتبقى ٣٠ يومًا بعد إرسالها.</translation>
    </message>
    <message>
        <source>No mail is like that</source>
        <translation>لا رسالة كهذه</translation>
    </message>
    <message>
        <source>Ask for less: every state, every kind, a shorter part of the address.</source>
        <translation>اطلب أقل: كل الحالات، كل الأنواع، جزءًا أقصر من العنوان.</translation>
    </message>
    <message>
        <source>Mails leave from where the house is served, not from this window.</source>
        <translation>تغادر الرسائل من حيث يُقدَّم النظام، لا من هذه النافذة.</translation>
    </message>
    <message>
        <source>This is the demo: mails go into its own mail viewer and nowhere else.</source>
        <translation>هذا هو العرض التجريبي: تذهب الرسائل إلى عارض البريد الخاص به لا غير.</translation>
    </message>
    <message>
        <source>Through %1, encrypted only if that server offers it.</source>
        <translation>عبر %1، ولا تُشفَّر إلا إن عرض ذلك الخادم التشفير.</translation>
    </message>
    <message>
        <source>Through %1, encrypted, as %2.</source>
        <comment>mail server, sender</comment>
        <translation>عبر %1، مشفّرة، باسم %2.</translation>
    </message>
    <message>
        <source>Through %1, encrypted, signed in as %2, from %3.</source>
        <comment>mail server, user, sender</comment>
        <translation>عبر %1، مشفّرة، بحساب %2، من %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n mails were given up</source>
        <translation>
            <numerusform>لا رسائل متروكة</numerusform>
            <numerusform>تُركت رسالة واحدة</numerusform>
            <numerusform>تُركت رسالتان</numerusform>
            <numerusform>تُركت %n رسائل</numerusform>
            <numerusform>تُركت %n رسالة</numerusform>
            <numerusform>تُركت %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are tried again</source>
        <translation>
            <numerusform>لا رسائل يُعاد إرسالها</numerusform>
            <numerusform>رسالة واحدة يُعاد إرسالها</numerusform>
            <numerusform>رسالتان يُعاد إرسالهما</numerusform>
            <numerusform>%n رسائل يُعاد إرسالها</numerusform>
            <numerusform>%n رسالة يُعاد إرسالها</numerusform>
            <numerusform>%n رسالة يُعاد إرسالها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 in 30 days.</source>
        <comment>mails that wait, mails that were sent</comment>
        <translation>%1؛ %2 خلال ٣٠ يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحدة تنتظر</numerusform>
            <numerusform>اثنتان تنتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent</source>
        <translation>
            <numerusform>لم يُرسل شيء</numerusform>
            <numerusform>أُرسلت واحدة</numerusform>
            <numerusform>أُرسلت اثنتان</numerusform>
            <numerusform>أُرسلت %n</numerusform>
            <numerusform>أُرسلت %n</numerusform>
            <numerusform>أُرسلت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>إعادة الإرسال الآن</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n mails are sent again now.</source>
        <translation>
            <numerusform>لا رسائل يُعاد إرسالها الآن.</numerusform>
            <numerusform>يُعاد إرسال رسالة واحدة الآن.</numerusform>
            <numerusform>يُعاد إرسال رسالتين الآن.</numerusform>
            <numerusform>يُعاد إرسال %n رسائل الآن.</numerusform>
            <numerusform>يُعاد إرسال %n رسالة الآن.</numerusform>
            <numerusform>يُعاد إرسال %n رسالة الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails will not be sent.</source>
        <translation>
            <numerusform>لم يُلغَ إرسال أي رسالة.</numerusform>
            <numerusform>لن تُرسل رسالة واحدة.</numerusform>
            <numerusform>لن تُرسل رسالتان.</numerusform>
            <numerusform>لن تُرسل %n رسائل.</numerusform>
            <numerusform>لن تُرسل %n رسالة.</numerusform>
            <numerusform>لن تُرسل %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the mails</source>
        <translation>عروض الرسائل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>يُعاد إرسالها</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Look at the mails it would write</source>
        <translation>عرض الرسائل التي قد يكتبها</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>الإعداد…</translation>
    </message>
    <message>
        <source>No mail server is set, so nothing leaves. Once there is one, what waits is sent.</source>
        <translation>لم يُعيَّن خادم بريد، فلا يخرج شيء. متى وُجد خادم أُرسل ما ينتظر.</translation>
    </message>
    <message>
        <source>None waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPane</name>
    <message>
        <source>Send it again now</source>
        <translation>إعادة إرسالها الآن</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>عدم إرسالها</translation>
    </message>
    <message>
        <source>Change the words of these mails…</source>
        <translation>تغيير نص هذه الرسائل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As its receiver sees it</source>
        <translation>كما يراها متلقّيها</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>وقت الكتابة</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر إجابة</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>الرسالة نصًا عاديًا</translation>
    </message>
    <message>
        <source>None that was bad</source>
        <translation>لا إجابة سيئة</translation>
    </message>
    <message>
        <source>Its words were not kept: once a mail is sent, nobody can read it here any more.</source>
        <translation>لم يُحفظ نصها: متى أُرسلت الرسالة لم يعد أحد يقرؤها هنا.</translation>
    </message>
    <message>
        <source>Its words are sealed. They are shown where the server runs, which has the key.</source>
        <translation>نصها مختوم. يُعرض حيث يعمل الخادم الذي لديه المفتاح.</translation>
    </message>
    <message>
        <source>What proves who opens its link is left out here.</source>
        <translation>حُذف هنا ما يُثبت مَن يفتح رابطها.</translation>
    </message>
    <message>
        <source>The mail as its receiver sees it</source>
        <translation>الرسالة كما يراها متلقّيها</translation>
    </message>
    <message>
        <source>The mail to %1 is sent again now.</source>
        <translation>تُرسل الرسالة إلى %1 مجددًا الآن.</translation>
    </message>
    <message>
        <source>The mail to %1 will not be sent.</source>
        <translation>لن تُرسل الرسالة إلى %1.</translation>
    </message>
    <message>
        <source>Whoever needs it can ask for it again.</source>
        <translation>يمكن لمن يحتاج إليها طلبها مجددًا.</translation>
    </message>
    <message>
        <source>This mail was sent meanwhile.</source>
        <translation>أُرسلت هذه الرسالة في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailServerSection</name>
    <message>
        <source>This is the demo: mails go into its own mail viewer and nowhere else.</source>
        <translation>هذا هو العرض التجريبي: تذهب الرسائل إلى عارض البريد الخاص به لا غير.</translation>
    </message>
    <message>
        <source>Mails leave through %1: the server was told so at its start, and that goes before what is kept here.</source>
        <translation>تغادر الرسائل عبر %1: هذا ما قيل للخادم عند بدئه، وهو مقدَّم على المحفوظ هنا.</translation>
    </message>
    <message>
        <source>People confirm addresses and come back to forgotten passwords by mail. What waits is sent as soon as a server is set.</source>
        <translation>يؤكد الأشخاص عناوينهم ويضبطون كلمات المرور المنسية عبر البريد. يُرسل ما ينتظر متى عُيّن خادم.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MainWindow</name>
    <message>
        <source>Private database</source>
        <translation>قاعدة بيانات خاصة</translation>
    </message>
    <message>
        <source>Queue: nothing waits</source>
        <translation>الطابور: لا شيء بالانتظار</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n waiting</source>
        <translation>
            <numerusform>الطابور: %n بالانتظار</numerusform>
            <numerusform>الطابور: %n بالانتظار</numerusform>
            <numerusform>الطابور: %n بالانتظار</numerusform>
            <numerusform>الطابور: %n بالانتظار</numerusform>
            <numerusform>الطابور: %n بالانتظار</numerusform>
            <numerusform>الطابور: %n بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>آخر تغيير %1</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>بانتظار قاعدة البيانات</translation>
    </message>
    <message>
        <source>Connected to a house on another computer</source>
        <translation>متصل بنظام على حاسوب آخر</translation>
    </message>
    <message>
        <source>Serving · %1</source>
        <translation>يعمل · %1</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>فتح صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Edit connections…</source>
        <translation>تعديل الاتصالات…</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>إيقاف الخدمة</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>بدء الخدمة</translation>
    </message>
    <message>
        <source>The database does not take this role and password.</source>
        <translation>لا تقبل قاعدة البيانات هذا الدور وكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>حول Gatelodge</translation>
    </message>
    <message>
        <source>The database is slow to answer</source>
        <translation>قاعدة البيانات بطيئة في الرد</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MembersSection</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Name, username or address; three letters or more</source>
        <translation>الاسم أو اسم المستخدم أو العنوان؛ ثلاثة أحرف أو أكثر</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيره</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Users shows all of them: choose the group in its sentence.</source>
        <translation>تعرضهم صفحة «المستخدمون» كلهم: اختر المجموعة في جملتها.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>لا أحد بعد.</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>أُضيف %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <comment>person, group</comment>
        <translation>أُخرج %1 من %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MendWords</name>
    <message>
        <source>How to mend it</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>اختيار شهادة…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>إعادة التسليم</translation>
    </message>
    <message>
        <source>Send it now…</source>
        <translation>إرسال الآن…</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>فتح إعداداتها</translation>
    </message>
    <message>
        <source>Send a test mail…</source>
        <translation>إرسال رسالة تجريبية…</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>الإعداد…</translation>
    </message>
    <message>
        <source>Look at the servers…</source>
        <translation>عرض الخوادم…</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Mender</name>
    <message>
        <source>All deliveries go on.</source>
        <translation>استُؤنفت كل عمليات التسليم.</translation>
    </message>
    <message>
        <source>Its deliveries go on.</source>
        <translation>استُؤنفت عمليات التسليم إليه.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Mending</name>
    <message>
        <source>%1 may enter again.</source>
        <translation>يمكن لـ %1 الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 was brought back.</source>
        <translation>استُعيد %1.</translation>
    </message>
    <message>
        <source>%1 may come in with this login again.</source>
        <translation>يمكن لـ %1 الدخول بوسيلة الدخول هذه مجددًا.</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>أُضيف %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 may try again.</source>
        <translation>يمكن لـ %1 المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Whoever sits at %1 may try again.</source>
        <translation>يمكن لمن هو عند %1 المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>A link that sets a new password is on its way to %1.</source>
        <translation>رابط لتعيين كلمة مرور جديدة في الطريق إلى %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MergeSection</name>
    <message>
        <source>One person?</source>
        <translation>أهما شخص واحد؟</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>الحساب الباقي</translation>
    </message>
    <message numerus="yes">
        <source>%n come over</source>
        <translation>
            <numerusform>لا يُنقل منها شيء</numerusform>
            <numerusform>يُنقل منها %n</numerusform>
            <numerusform>يُنقل منها %n</numerusform>
            <numerusform>يُنقل منها %n</numerusform>
            <numerusform>يُنقل منها %n</numerusform>
            <numerusform>يُنقل منها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hear that %2 is suspended</source>
        <translation>تُبلَّغ %1 بأن حساب %2 موقوف</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationForm</name>
    <message>
        <source>No authority gives its accounts away. Add the older website as one first: a Django website with its database.</source>
        <translation>لا توجد جهة توثيق تتيح نقل حساباتها. أضف الموقع الأقدم جهةَ توثيق أولًا: موقع Django بقاعدة بياناته.</translation>
    </message>
    <message>
        <source>%1 accounts there: %2 come in, %3 are here already, %4 cannot come in.</source>
        <extracomment>accounts there; newcomers; people who are here already; accounts that cannot come in</extracomment>
        <translation>عدد الحسابات هناك %1: يُضاف %2، ويوجد هنا من قبل %3، وتتعذّر إضافة %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there that could be taken over.</source>
        <translation>
            <numerusform>للجميع كلمات مرور هناك يمكن نقلها.</numerusform>
            <numerusform>لشخص واحد لا توجد هناك كلمة مرور يمكن نقلها.</numerusform>
            <numerusform>لشخصين لا توجد هناك كلمة مرور يمكن نقلها.</numerusform>
            <numerusform>لـ %n أشخاص لا توجد هناك كلمة مرور يمكن نقلها.</numerusform>
            <numerusform>لـ %n شخصًا لا توجد هناك كلمة مرور يمكن نقلها.</numerusform>
            <numerusform>لـ %n شخص لا توجد هناك كلمة مرور يمكن نقلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring everybody in</source>
        <translation>إضافة الجميع</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Authorities…</source>
        <translation>جهات التوثيق…</translation>
    </message>
    <message>
        <source>Moving people in</source>
        <translation>نقل الأشخاص</translation>
    </message>
    <message>
        <source>While the older system goes on.</source>
        <translation>والنظام الأقدم مستمر في العمل.</translation>
    </message>
    <message>
        <source>Whose people</source>
        <translation>مصدر الأشخاص</translation>
    </message>
    <message>
        <source>It stays the authority for everybody until they are moved. It goes on changing their names and addresses.</source>
        <translation>تبقى جهة التوثيق للجميع إلى أن يُنقلوا. وتظل تغيّر أسماءهم وعناوينهم.</translation>
    </message>
    <message>
        <source>People a batch</source>
        <translation>عدد الأشخاص في الدفعة</translation>
    </message>
    <message>
        <source>So many are moved in one step; a pause stops between two of them.</source>
        <translation>هذا عدد من يُنقلون في الخطوة الواحدة؛ ويحدث الإيقاف المؤقت بين خطوتين.</translation>
    </message>
    <message>
        <source>Nobody is moved by this: everybody comes in, and goes on signing in as before.</source>
        <translation>هذا لا ينقل أحدًا: يُضاف الجميع ويواصلون تسجيل الدخول كما كانوا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 people.</source>
        <translation>في الدفعة من ١ إلى %1 من الأشخاص.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>Those of an earlier migration that was given up, say, if their login there is still known here. Who is deleted while this one is on stays deleted.</source>
        <translation>مثل أشخاص عملية نقل سابقة جرى التخلي عنها، إن كانت وسيلة دخولهم هناك ما زالت معروفة هنا. من يُحذف أثناء هذه العملية يبقى محذوفًا.</translation>
    </message>
    <message>
        <source>Bring back who is there and lies in the recycle bin</source>
        <translation>استعادة من لهم حسابات هناك وهم في سلة المحذوفات</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationPane</name>
    <message>
        <source>No server is at work here. It goes on as soon as one serves.</source>
        <translation>لا خادم يعمل هنا. تُتابَع العملية متى عمل خادم.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>begun %1</source>
        <comment>when</comment>
        <translation>بدأت: %1</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقلوا</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>بلا كلمة مرور</translation>
    </message>
    <message>
        <source>New password since</source>
        <translation>بكلمة مرور جديدة منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Could not come in</source>
        <translation>تعذّرت إضافتهم</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translation>جاؤوا من تلقاء أنفسهم</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>آخر خطوة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who, when</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>وقت الإنهاء</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>وقت التخلي</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationsPage</name>
    <message>
        <source>Moving in</source>
        <translation>نقل الأشخاص</translation>
    </message>
    <message>
        <source>Move people in</source>
        <translation>نقل أشخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nobody is being moved</source>
        <translation>لا يُنقل أحد</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>the older system, where its migration stands, its state</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>One is on</source>
        <translation>عملية جارية</translation>
    </message>
    <message>
        <source>An older website has people, and is in use. They move here while it goes on: a few first, then everybody, batch by batch. Nobody notices, and until you finish, whoever has moved can be taken back.</source>
        <translation>موقع أقدم فيه أشخاص وما زال مستخدمًا. يُنقل الأشخاص إلى هنا وهو يعمل: قلّة أولًا، ثم الجميع دفعة بعد دفعة. لا يلاحظ أحد شيئًا، ويمكن إرجاع من نُقلوا إلى أن تُنهي العملية.</translation>
    </message>
    <message numerus="yes">
        <source>%n are over</source>
        <translation>
            <numerusform>لا عملية منتهية</numerusform>
            <numerusform>عملية واحدة منتهية</numerusform>
            <numerusform>عمليتان منتهيتان</numerusform>
            <numerusform>%n عمليات منتهية</numerusform>
            <numerusform>%n عملية منتهية</numerusform>
            <numerusform>%n عملية منتهية</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the migrations</source>
        <translation>عروض عمليات النقل</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every migration, whoever stays behind</comment>
        <translation>عرض %1 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>every migration</source>
        <translation>كل عمليات النقل</translation>
    </message>
    <message>
        <source>the migration that is on</source>
        <translation>عملية النقل الجارية</translation>
    </message>
    <message>
        <source>migrations that are over</source>
        <translation>عمليات النقل المنتهية</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>whoever stays behind</source>
        <translation>سواء نُقل الجميع أم لا</translation>
    </message>
    <message>
        <source>where somebody stays behind</source>
        <translation>وفيها من لا يُنقلون</translation>
    </message>
    <message>
        <source>where nobody stays behind</source>
        <translation>ويُنقل فيها الجميع</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Somebody stays behind</source>
        <translation>فيها من لا يُنقلون</translation>
    </message>
    <message>
        <source>Older system</source>
        <translation>النظام الأقدم</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>People moved</source>
        <translation>من نُقلوا</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>مرحلتها</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MoveSection</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Move everybody</source>
        <translation>نقل الجميع</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Bring in who is new there</source>
        <translation>إضافة الجدد هناك</translation>
    </message>
    <message numerus="yes">
        <source>%1 would move, in %n batches; %2 would stay behind.</source>
        <extracomment>people; batches; people</extracomment>
        <translation>
            <numerusform>سيُنقل %1، في %n دفعة؛ ولن يُنقل %2.</numerusform>
            <numerusform>سيُنقل %1، في دفعة واحدة؛ ولن يُنقل %2.</numerusform>
            <numerusform>سيُنقل %1، في دفعتين؛ ولن يُنقل %2.</numerusform>
            <numerusform>سيُنقل %1، في %n دفعات؛ ولن يُنقل %2.</numerusform>
            <numerusform>سيُنقل %1، في %n دفعة؛ ولن يُنقل %2.</numerusform>
            <numerusform>سيُنقل %1، في %n دفعة؛ ولن يُنقل %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n something has changed there, and changes here before.</source>
        <translation>
            <numerusform>لم يتغيّر هناك شيء لدى أحد.</numerusform>
            <numerusform>تغيّر هناك شيء لدى شخص واحد، فيتغيّر هنا قبل ذلك.</numerusform>
            <numerusform>تغيّر هناك شيء لدى شخصين، فيتغيّر هنا قبل ذلك.</numerusform>
            <numerusform>تغيّر هناك شيء لدى %n أشخاص، فيتغيّر هنا قبل ذلك.</numerusform>
            <numerusform>تغيّر هناك شيء لدى %n شخصًا، فيتغيّر هنا قبل ذلك.</numerusform>
            <numerusform>تغيّر هناك شيء لدى %n شخص، فيتغيّر هنا قبل ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>نقل %n شخص</numerusform>
            <numerusform>نقل شخص واحد</numerusform>
            <numerusform>نقل شخصين</numerusform>
            <numerusform>نقل %n أشخاص</numerusform>
            <numerusform>نقل %n شخصًا</numerusform>
            <numerusform>نقل %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Moving</name>
    <message numerus="yes">
        <source>%1 of %n people have moved.</source>
        <extracomment>how many people have moved, of how many</extracomment>
        <translation>
            <numerusform>نُقل %1 من %n شخص.</numerusform>
            <numerusform>نُقل %1 من شخص واحد.</numerusform>
            <numerusform>نُقل %1 من شخصين.</numerusform>
            <numerusform>نُقل %1 من %n أشخاص.</numerusform>
            <numerusform>نُقل %1 من %n شخصًا.</numerusform>
            <numerusform>نُقل %1 من %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>قيد الإضافة</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>قيد النقل</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>قيد الإرجاع</translation>
    </message>
    <message>
        <source>Stopped by itself</source>
        <translation>توقفت تلقائيًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منتهية</translation>
    </message>
    <message numerus="yes">
        <source>%n stay behind</source>
        <translation>
            <numerusform>يُنقل الجميع</numerusform>
            <numerusform>واحد لا يُنقل</numerusform>
            <numerusform>اثنان لا يُنقلان</numerusform>
            <numerusform>%n لا يُنقلون</numerusform>
            <numerusform>%n لا يُنقلون</numerusform>
            <numerusform>%n لا يُنقلون</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has moved</source>
        <translation>نُقل الجميع</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>خاملة</translation>
    </message>
    <message numerus="yes">
        <source>Everybody is brought in, %n so far.</source>
        <translation>
            <numerusform>تجري إضافة الجميع، ولم يُضف أحد حتى الآن.</numerusform>
            <numerusform>تجري إضافة الجميع، وأُضيف واحد حتى الآن.</numerusform>
            <numerusform>تجري إضافة الجميع، وأُضيف اثنان حتى الآن.</numerusform>
            <numerusform>تجري إضافة الجميع، وأُضيف %n حتى الآن.</numerusform>
            <numerusform>تجري إضافة الجميع، وأُضيف %n حتى الآن.</numerusform>
            <numerusform>تجري إضافة الجميع، وأُضيف %n حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pilot set moves. %1</source>
        <translation>يُنقل من اختيروا أولًا. %1</translation>
    </message>
    <message>
        <source>People go back to %1. %2</source>
        <translation>يُرجَع الأشخاص إلى %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n people are at home here.</source>
        <translation>
            <numerusform>انتهت العملية. لا أحد تابع لهذا النظام.</numerusform>
            <numerusform>انتهت العملية. شخص واحد تابع لهذا النظام.</numerusform>
            <numerusform>انتهت العملية. شخصان تابعان لهذا النظام.</numerusform>
            <numerusform>انتهت العملية. %n أشخاص تابعون لهذا النظام.</numerusform>
            <numerusform>انتهت العملية. %n شخصًا تابعون لهذا النظام.</numerusform>
            <numerusform>انتهت العملية. %n شخص تابعون لهذا النظام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have come in, and still sign in by %1.</source>
        <translation>
            <numerusform>لم يُضف أحد من %1.</numerusform>
            <numerusform>أُضيف شخص واحد، وما زال يسجّل الدخول عبر %1.</numerusform>
            <numerusform>أُضيف شخصان، وما زالا يسجّلان الدخول عبر %1.</numerusform>
            <numerusform>أُضيف %n أشخاص، وما زالوا يسجّلون الدخول عبر %1.</numerusform>
            <numerusform>أُضيف %n شخصًا، وما زالوا يسجّلون الدخول عبر %1.</numerusform>
            <numerusform>أُضيف %n شخص، وما زالوا يسجّلون الدخول عبر %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not answer as it should: %2</source>
        <translation>لم تُجب %1 كما ينبغي: %2</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد بالانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait. They keep their names and passwords, stay signed in, and notice nothing. Until you finish, they can be taken back.</source>
        <translation>
            <numerusform>لا أحد بالانتظار.</numerusform>
            <numerusform>ينتظر شخص واحد. يحتفظ باسمه وكلمة مروره، ويبقى دخوله مسجَّلًا، ولا يلاحظ شيئًا. يمكن إرجاعه إلى أن تُنهي العملية.</numerusform>
            <numerusform>ينتظر شخصان. يحتفظان باسميهما وكلمتي مرورهما، ويبقى دخولهما مسجَّلًا، ولا يلاحظان شيئًا. يمكن إرجاعهما إلى أن تُنهي العملية.</numerusform>
            <numerusform>ينتظر %n أشخاص. يحتفظون بأسمائهم وكلمات مرورهم، ويبقى دخولهم مسجَّلًا، ولا يلاحظون شيئًا. يمكن إرجاعهم إلى أن تُنهي العملية.</numerusform>
            <numerusform>ينتظر %n شخصًا. يحتفظون بأسمائهم وكلمات مرورهم، ويبقى دخولهم مسجَّلًا، ولا يلاحظون شيئًا. يمكن إرجاعهم إلى أن تُنهي العملية.</numerusform>
            <numerusform>ينتظر %n شخص. يحتفظون بأسمائهم وكلمات مرورهم، ويبقى دخولهم مسجَّلًا، ولا يلاحظون شيئًا. يمكن إرجاعهم إلى أن تُنهي العملية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has moved yet.</source>
        <translation>لم يُنقل أحد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n people go back to %1. What was changed here of their names and addresses gives way to what is said there.</source>
        <extracomment>who goes back; the older system; perhaps a sentence on who stays</extracomment>
        <translation>
            <numerusform>لا يُرجَع أحد إلى %1.</numerusform>
            <numerusform>يُرجَع شخص واحد إلى %1. ما تغيّر هنا من اسمه وعناوينه يحلّ محله ما يُذكر هناك.</numerusform>
            <numerusform>يُرجَع شخصان إلى %1. ما تغيّر هنا من اسميهما وعناوينهما يحلّ محله ما يُذكر هناك.</numerusform>
            <numerusform>يُرجَع %n أشخاص إلى %1. ما تغيّر هنا من أسمائهم وعناوينهم يحلّ محله ما يُذكر هناك.</numerusform>
            <numerusform>يُرجَع %n شخصًا إلى %1. ما تغيّر هنا من أسمائهم وعناوينهم يحلّ محله ما يُذكر هناك.</numerusform>
            <numerusform>يُرجَع %n شخص إلى %1. ما تغيّر هنا من أسمائهم وعناوينهم يحلّ محله ما يُذكر هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a new password that nobody knows there, and stay.</source>
        <translation>
            <numerusform>لا أحد لديه كلمة مرور جديدة غير معروفة هناك.</numerusform>
            <numerusform>لشخص واحد كلمة مرور جديدة لا تُعرف هناك، فيبقى هنا.</numerusform>
            <numerusform>لشخصين كلمتا مرور جديدتان لا تُعرفان هناك، فيبقيان هنا.</numerusform>
            <numerusform>لـ %n أشخاص كلمات مرور جديدة لا تُعرف هناك، فيبقون هنا.</numerusform>
            <numerusform>لـ %n شخصًا كلمات مرور جديدة لا تُعرف هناك، فيبقون هنا.</numerusform>
            <numerusform>لـ %n شخص كلمات مرور جديدة لا تُعرف هناك، فيبقون هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people came by %1 since everybody was brought in, and would lose their way in. Bring them in first.</source>
        <translation>
            <numerusform>لم يأتِ أحد عبر %1 منذ إضافة الجميع.</numerusform>
            <numerusform>ليس بعد: جاء شخص واحد عبر %1 منذ إضافة الجميع، وسيفقد طريق دخوله. أضفه أولًا.</numerusform>
            <numerusform>ليس بعد: جاء شخصان عبر %1 منذ إضافة الجميع، وسيفقدان طريق دخولهما. أضفهما أولًا.</numerusform>
            <numerusform>ليس بعد: جاء %n أشخاص عبر %1 منذ إضافة الجميع، وسيفقدون طريق دخولهم. أضفهم أولًا.</numerusform>
            <numerusform>ليس بعد: جاء %n شخصًا عبر %1 منذ إضافة الجميع، وسيفقدون طريق دخولهم. أضفهم أولًا.</numerusform>
            <numerusform>ليس بعد: جاء %n شخص عبر %1 منذ إضافة الجميع، وسيفقدون طريق دخولهم. أضفهم أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people would lose their way in. Move them first.</source>
        <translation>
            <numerusform>لن يفقد أحد طريق دخوله.</numerusform>
            <numerusform>ليس بعد: سيفقد شخص واحد طريق دخوله. انقله أولًا.</numerusform>
            <numerusform>ليس بعد: سيفقد شخصان طريق دخولهما. انقلهما أولًا.</numerusform>
            <numerusform>ليس بعد: سيفقد %n أشخاص طريق دخولهم. انقلهم أولًا.</numerusform>
            <numerusform>ليس بعد: سيفقد %n شخصًا طريق دخولهم. انقلهم أولًا.</numerusform>
            <numerusform>ليس بعد: سيفقد %n شخص طريق دخولهم. انقلهم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on %1 is out of use, and nobody goes back.</source>
        <translation>بعد ذلك لا تُستخدم %1، ولا يُرجَع أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there; they ask for a new one here.</source>
        <translation>
            <numerusform>للجميع كلمات مرور هناك.</numerusform>
            <numerusform>لشخص واحد لا توجد هناك كلمة مرور؛ يطلب كلمة جديدة هنا.</numerusform>
            <numerusform>لشخصين لا توجد هناك كلمتا مرور؛ يطلبان كلمتين جديدتين هنا.</numerusform>
            <numerusform>لـ %n أشخاص لا توجد هناك كلمات مرور؛ يطلبون كلمات جديدة هنا.</numerusform>
            <numerusform>لـ %n شخصًا لا توجد هناك كلمات مرور؛ يطلبون كلمات جديدة هنا.</numerusform>
            <numerusform>لـ %n شخص لا توجد هناك كلمات مرور؛ يطلبون كلمات جديدة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody would lose their way in. The numbers are new: look again.</source>
        <translation>سيفقد أحد الأشخاص طريق دخوله. الأعداد جديدة: انظر مجددًا.</translation>
    </message>
    <message>
        <source>Only at the house itself: its key opens the password of the older system.</source>
        <translation>لدى النظام نفسه فقط: مفتاحه يفتح كلمة مرور النظام الأقدم.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>أُوقفت العملية. لم يحدث شيء.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>This authority gives no accounts away, or is out of use.</source>
        <translation>جهة التوثيق هذه لا تتيح نقل حساباتها، أو هي خارج الاستخدام.</translation>
    </message>
    <message>
        <source>It has moved on meanwhile. What stands here is new.</source>
        <translation>تقدّمت العملية في هذه الأثناء. ما يظهر هنا هو الجديد.</translation>
    </message>
    <message>
        <source>The older system does not answer: %1</source>
        <translation>النظام الأقدم لا يستجيب: %1</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>جرى التخلي عنها</translation>
    </message>
    <message>
        <source>Given up. Everybody signs in by %1 as before.</source>
        <translation>جرى التخلي عن العملية. يسجّل الجميع الدخول عبر %1 كما كانوا.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no login there any more, and stay.</source>
        <translation>
            <numerusform>للجميع وسائل دخول هناك.</numerusform>
            <numerusform>لم تعد لشخص واحد وسيلة دخول هناك، فيبقى هنا.</numerusform>
            <numerusform>لم تعد لشخصين وسيلتا دخول هناك، فيبقيان هنا.</numerusform>
            <numerusform>لم تعد لـ %n أشخاص وسائل دخول هناك، فيبقون هنا.</numerusform>
            <numerusform>لم تعد لـ %n شخصًا وسائل دخول هناك، فيبقون هنا.</numerusform>
            <numerusform>لم تعد لـ %n شخص وسائل دخول هناك، فيبقون هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be given up once those who have moved are back.</source>
        <translation>يمكن التخلي عنها متى أُرجع من نُقلوا.</translation>
    </message>
    <message>
        <source>Begun by mistake? Then give it up: everybody who waits goes on signing in by %1. Whoever came in stays in the list, and History takes that import back. Another migration may be begun at once.</source>
        <translation>بدأت خطأً؟ فتخلَّ عنها: يواصل كل من ينتظر تسجيل الدخول عبر %1. من أُضيفوا يبقون في القائمة، ويُتراجع عن ذلك الاستيراد من السجل الزمني. ويمكن بدء عملية نقل أخرى فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n who could not go back stay at home here.</source>
        <translation>
            <numerusform>لا أحد تعذّر إرجاعه.</numerusform>
            <numerusform>شخص واحد تعذّر إرجاعه يبقى تابعًا لهذا النظام.</numerusform>
            <numerusform>شخصان تعذّر إرجاعهما يبقيان تابعين لهذا النظام.</numerusform>
            <numerusform>%n أشخاص تعذّر إرجاعهم يبقون تابعين لهذا النظام.</numerusform>
            <numerusform>%n شخصًا تعذّر إرجاعهم يبقون تابعين لهذا النظام.</numerusform>
            <numerusform>%n شخص تعذّر إرجاعهم يبقون تابعين لهذا النظام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie in the recycle bin; whoever is brought back asks for a new password here.</source>
        <translation>
            <numerusform>لا أحد في سلة المحذوفات.</numerusform>
            <numerusform>شخص واحد في سلة المحذوفات؛ إن استُعيد طلب كلمة مرور جديدة هنا.</numerusform>
            <numerusform>شخصان في سلة المحذوفات؛ ومن يُستعاد يطلب كلمة مرور جديدة هنا.</numerusform>
            <numerusform>%n أشخاص في سلة المحذوفات؛ ومن يُستعاد يطلب كلمة مرور جديدة هنا.</numerusform>
            <numerusform>%n شخصًا في سلة المحذوفات؛ ومن يُستعاد يطلب كلمة مرور جديدة هنا.</numerusform>
            <numerusform>%n شخص في سلة المحذوفات؛ ومن يُستعاد يطلب كلمة مرور جديدة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be asked: %2 Whoever has registered there since everybody was brought in is not known here, and would be without a way in.</source>
        <extracomment>the older system; what it said</extracomment>
        <translation>لا يمكن سؤال %1: %2 من سجّل هناك منذ إضافة الجميع غير معروف هنا، وسيبقى بلا طريق دخول.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in, and would be without a way in.</source>
        <translation>
            <numerusform>لا حسابات هناك تعذّرت إضافتها.</numerusform>
            <numerusform>حساب واحد هناك تعذّرت إضافته، وسيبقى بلا طريق دخول.</numerusform>
            <numerusform>حسابان هناك تعذّرت إضافتهما، وسيبقيان بلا طريق دخول.</numerusform>
            <numerusform>%n حسابات هناك تعذّرت إضافتها، وستبقى بلا طريق دخول.</numerusform>
            <numerusform>%n حسابًا هناك تعذّرت إضافتها، وستبقى بلا طريق دخول.</numerusform>
            <numerusform>%n حساب هناك تعذّرت إضافتها، وستبقى بلا طريق دخول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n accounts at %1 are not here. Bring them in first.</source>
        <translation>
            <numerusform>كل الحسابات لدى %1 موجودة هنا.</numerusform>
            <numerusform>ليس بعد: حساب واحد لدى %1 ليس هنا. أضفه أولًا.</numerusform>
            <numerusform>ليس بعد: حسابان لدى %1 ليسا هنا. أضفهما أولًا.</numerusform>
            <numerusform>ليس بعد: %n حسابات لدى %1 ليست هنا. أضفها أولًا.</numerusform>
            <numerusform>ليس بعد: %n حسابًا لدى %1 ليست هنا. أضفها أولًا.</numerusform>
            <numerusform>ليس بعد: %n حساب لدى %1 ليست هنا. أضفها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has registered there just now. Bring them in first.</source>
        <translation>سجّل أحد هناك للتو. أضفه أولًا.</translation>
    </message>
    <message>
        <source>Accounts there could not come in, and how many is new: look again.</source>
        <translation>هناك حسابات تعذّرت إضافتها، وعددها جديد: انظر مجددًا.</translation>
    </message>
    <message>
        <source>Somebody has moved. Take them back first.</source>
        <translation>نُقل بعض الأشخاص. أرجعهم أولًا.</translation>
    </message>
    <message>
        <source>One is on already. Finish it first, or give it up.</source>
        <translation>توجد عملية جارية. أنهِها أولًا أو تخلَّ عنها.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MovingProgress</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>بقيت أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewAuthority</name>
    <message>
        <source>Add it</source>
        <translation>إضافتها</translation>
    </message>
    <message>
        <source>A new authority</source>
        <translation>جهة توثيق جديدة</translation>
    </message>
    <message>
        <source>Somebody else who knows people’s passwords.</source>
        <translation>طرف آخر يعرف كلمات مرور الأشخاص.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان المعروض</translation>
    </message>
    <message>
        <source>What people read when they choose it.</source>
        <translation>ما يقرؤه الأشخاص عند اختيارها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What stands after the @ when people name it: alice@club.</source>
        <translation>ما يأتي بعد @ حين يسمّيها الأشخاص: alice@club.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>نوع جهة التوثيق</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewInvitations</name>
    <message>
        <source>How they are invited</source>
        <translation>كيف يُدعون</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>ما سيجري</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>دعوة %n شخص</numerusform>
            <numerusform>دعوة شخص واحد</numerusform>
            <numerusform>دعوة شخصين</numerusform>
            <numerusform>دعوة %n أشخاص</numerusform>
            <numerusform>دعوة %n شخصًا</numerusform>
            <numerusform>دعوة %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على ورق</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>دعوة أشخاص</translation>
    </message>
    <message>
        <source>They choose their own password.</source>
        <translation>يختارون كلمات مرورهم بأنفسهم.</translation>
    </message>
    <message>
        <source>They join</source>
        <translation>ينضمون إلى</translation>
    </message>
    <message>
        <source>Days until it ends, 1 to %1</source>
        <translation>الأيام حتى تنتهي، من ١ إلى %1</translation>
    </message>
    <message>
        <source>Signed by, as they read it (optional)</source>
        <translation>بتوقيع، كما سيقرؤونه (اختياري)</translation>
    </message>
    <message>
        <source>A word to them (optional)</source>
        <translation>كلمة إليهم (اختياري)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is no group yet.</source>
        <translation>لا توجد مجموعات بعد.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is done with it</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>person, verdict, reason</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Nothing is done before you press the button.</source>
        <translation>لا يجري شيء قبل أن تضغط الزر.</translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited.</source>
        <translation>
            <numerusform>لن يُدعى أحد.</numerusform>
            <numerusform>سيُدعى شخص واحد.</numerusform>
            <numerusform>سيُدعى شخصان.</numerusform>
            <numerusform>سيُدعى %n أشخاص.</numerusform>
            <numerusform>سيُدعى %n شخصًا.</numerusform>
            <numerusform>سيُدعى %n شخص.</numerusform>
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
            <numerusform>لن يُترك أحد.</numerusform>
            <numerusform>سيُترك واحد.</numerusform>
            <numerusform>سيُترك اثنان.</numerusform>
            <numerusform>سيُترك %n.</numerusform>
            <numerusform>سيُترك %n.</numerusform>
            <numerusform>سيُترك %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>People to invite, one a line</source>
        <translation>الأشخاص المدعوون، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Days until the invitation ends</source>
        <translation>الأيام حتى تنتهي الدعوة</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>بتوقيع</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>كلمة إليهم</translation>
    </message>
    <message>
        <source>One a line: an address, a name with the address in &lt; &gt;, or first name, last name, address.</source>
        <translation>واحد في كل سطر: عنوان، أو اسم مع العنوان بين &lt; &gt;، أو الاسم الأول فاسم العائلة فالعنوان.</translation>
    </message>
    <message>
        <source>One a line; a name is enough. Whoever holds the sheet may use it, and confirms an address of their own afterwards.</source>
        <translation>واحد في كل سطر؛ يكفي الاسم. يمكن لحامل الورقة استخدامها، ثم يؤكد عنوانًا له.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewPersonForm</name>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Username; may be changed until a site has received it</source>
        <translation>اسم المستخدم؛ يمكن تغييره حتى يتسلّمه موقع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A name or an address is needed.</source>
        <translation>يلزم اسم أو عنوان.</translation>
    </message>
    <message>
        <source>I vouch that the address is theirs</source>
        <translation>أضمن أن العنوان له</translation>
    </message>
    <message>
        <source>Nobody was added yet. What you typed stays.</source>
        <translation>لم يُضف أحد بعد. ما كتبته يبقى.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewSite</name>
    <message>
        <source>Connect it</source>
        <translation>ربطه</translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>موقع جديد</translation>
    </message>
    <message>
        <source>Then make its key, and put that into the site’s settings.</source>
        <translation>ثم أنشئ مفتاحه وضعه في إعدادات الموقع.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address where people come back</source>
        <translation>العنوان الذي يعود إليه الأشخاص</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>يديره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>منظمة جديدة</translation>
    </message>
    <message>
        <source>Name of the new organisation</source>
        <translation>اسم المنظمة الجديدة</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NodesSection</name>
    <message>
        <source>Its clock agrees with the database’s.</source>
        <translation>ساعته توافق ساعة قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of the database’s.</source>
        <translation>ساعته متقدمة على ساعة قاعدة البيانات بمقدار %1.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind the database’s.</source>
        <translation>ساعته متأخرة عن ساعة قاعدة البيانات بمقدار %1.</translation>
    </message>
    <message>
        <source>How much room its disk has is not known.</source>
        <translation>لا يُعرف كم بقي على قرصه.</translation>
    </message>
    <message>
        <source>%1 of %2 are free on its disk.</source>
        <translation>المتاح على قرصه %1 من %2.</translation>
    </message>
    <message>
        <source>Servers of this house</source>
        <translation>خوادم هذا النظام</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <comment>a time</comment>
        <translation>آخر بلاغ منه: %1</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>None has told of itself within a day.</source>
        <translation>لم يبلّغ أي خادم عن نفسه خلال يوم.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OldestCard</name>
    <message>
        <source>Oldest waiting change</source>
        <translation>أقدم تغيير ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء بالانتظار</translation>
    </message>
    <message numerus="yes">
        <source>warning after %n minutes</source>
        <translation>
            <numerusform>تنبيه بعد %n دقيقة</numerusform>
            <numerusform>تنبيه بعد دقيقة</numerusform>
            <numerusform>تنبيه بعد دقيقتين</numerusform>
            <numerusform>تنبيه بعد %n دقائق</numerusform>
            <numerusform>تنبيه بعد %n دقيقة</numerusform>
            <numerusform>تنبيه بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>critical after %n minutes</source>
        <translation>
            <numerusform>حرج بعد %n دقيقة</numerusform>
            <numerusform>حرج بعد دقيقة</numerusform>
            <numerusform>حرج بعد دقيقتين</numerusform>
            <numerusform>حرج بعد %n دقائق</numerusform>
            <numerusform>حرج بعد %n دقيقة</numerusform>
            <numerusform>حرج بعد %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OnlineCard</name>
    <message>
        <source>nothing is known of this time yet</source>
        <translation>لا شيء معروف عن هذا الوقت بعد</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>الأشخاص هنا</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdAddresses</name>
    <message>
        <source>Add address…</source>
        <translation>إضافة عنوان…</translation>
    </message>
    <message>
        <source>Check an address…</source>
        <translation>التحقق من عنوان…</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>إضافة هذا العنوان</translation>
    </message>
    <message>
        <source>Address to add</source>
        <translation>العنوان المراد إضافته</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Address that the application sends</source>
        <translation>العنوان الذي يرسله التطبيق</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1 في القائمة.</translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 ليس في القائمة.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdApps</name>
    <message>
        <source>Settings of the application</source>
        <translation>إعدادات التطبيق</translation>
    </message>
    <message>
        <source>Add its redirect address</source>
        <translation>إضافة عنوان إعادة التوجيه الخاص به</translation>
    </message>
    <message>
        <source>Set up an application</source>
        <translation>إعداد تطبيق</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>For %1. In place of SECRET stands the secret that was shown once.</source>
        <translation>لـ %1. مكان SECRET يوضع السر الذي عُرض مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 proves itself in another way than is chosen above: “%2”.</source>
        <translation>يُثبت %1 هويته بطريقة غير المختارة أعلاه: «%2».</translation>
    </message>
    <message>
        <source>Its redirect address %1 is on the list.</source>
        <translation>عنوان إعادة التوجيه الخاص به %1 في القائمة.</translation>
    </message>
    <message>
        <source>It comes back to %1, if it runs at this site’s address.</source>
        <translation>يعود إلى %1 إن كان يعمل على عنوان هذا الموقع.</translation>
    </message>
    <message>
        <source>Choose its binding</source>
        <translation>اختيار ربطه</translation>
    </message>
    <message>
        <source>%1 sends neither PKCE nor a nonce, as far as was known when this was written; a newer version may know PKCE. It is let in where “%2” is chosen as its binding.</source>
        <translation>لا يرسل %1، فيما كان معروفًا وقت كتابة هذا، لا PKCE ولا nonce؛ وقد يعرف إصدار أحدث منه PKCE. يُسمح له بالدخول إن اختير «%2» لربطه.</translation>
    </message>
    <message>
        <source>%1 knows no PKCE. It is let in where “%2” is chosen as its binding.</source>
        <translation>لا يعرف %1 PKCE. يُسمح له بالدخول إن اختير «%2» لربطه.</translation>
    </message>
    <message>
        <source>Choose its addresses for signing out</source>
        <translation>اختيار عناوين تسجيل الخروج الخاصة به</translation>
    </message>
    <message>
        <source>It is told when people sign out, and may send them on to %1.</source>
        <translation>يُبلَّغ حين يسجّل الأشخاص خروجهم، ويحق له إحالتهم إلى %1.</translation>
    </message>
    <message>
        <source>It can be told when people sign out, at %1, and sends those who sign out there on to %2.</source>
        <translation>يمكن إبلاغه على %1 حين يسجّل الأشخاص خروجهم، ويحيل من يسجّلون الخروج منه إلى %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdClaims</name>
    <message>
        <source>Add claim…</source>
        <translation>إضافة حقل…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Claims of its own</source>
        <translation>حقول خاصة به</translation>
    </message>
    <message>
        <source>Where the value is from</source>
        <translation>مصدر القيمة</translation>
    </message>
    <message>
        <source>Name of the claim</source>
        <translation>اسم الحقل</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>How their names begin; nothing for all</source>
        <translation>بداية أسمائها؛ اتركها فارغة للكل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a claim</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>None: the standard ones are enough for most applications.</source>
        <translation>لا شيء: الحقول المعيارية تكفي معظم التطبيقات.</translation>
    </message>
    <message>
        <source>What this application reads of a person under a name that it expects, with the scope profile; what is made of groups, with the scope groups.</source>
        <translation>ما يقرؤه هذا التطبيق عن الشخص باسم يتوقعه، ضمن النطاق profile؛ وما يُستمد من المجموعات، ضمن النطاق groups.</translation>
    </message>
    <message>
        <source>Let it ask for groups</source>
        <translation>السماح له بطلب المجموعات</translation>
    </message>
    <message>
        <source>%1: made of groups, and never told, since this application may not ask for the scope groups.</source>
        <translation>%1: يُستمد من المجموعات ولا يُبلَّغ أبدًا، إذ ليس لهذا التطبيق أن يطلب النطاق groups.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdGrants</name>
    <message>
        <source>Signed in there now</source>
        <translation>الداخلون هناك الآن</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>لا أحد.</translation>
    </message>
    <message>
        <source>Show more people</source>
        <translation>عرض المزيد من الأشخاص</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdKeysSection</name>
    <message>
        <source>Signing keys</source>
        <translation>مفاتيح التوقيع</translation>
    </message>
    <message>
        <source>With these the house signs what it tells sites by OpenID Connect. Every ninety days the next one takes over by itself; sites learn of it a day before.</source>
        <translation>بها يوقّع النظام ما يبلّغ به المواقع عبر OpenID Connect. كل تسعين يومًا يتولى المفتاح التالي تلقائيًا؛ وتعلم به المواقع قبل يوم.</translation>
    </message>
    <message>
        <source>None yet: the server makes them when it starts.</source>
        <translation>لا مفاتيح بعد: يُنشئها الخادم حين يبدأ.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Still published</source>
        <translation>ما زال منشورًا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>يوقّع</translation>
    </message>
    <message>
        <source>Signed until %1. Nobody takes it for ours any more.</source>
        <translation>وقّع حتى %1. لم يعد أحد يعدّه مفتاحنا.</translation>
    </message>
    <message>
        <source>Signed until %1; still published until %2, for what it signed.</source>
        <translation>وقّع حتى %1؛ وما زال منشورًا حتى %2 من أجل ما وقّعه.</translation>
    </message>
    <message>
        <source>Signs from %1.</source>
        <translation>يوقّع من %1.</translation>
    </message>
    <message>
        <source>Signs since %1.</source>
        <translation>يوقّع منذ %1.</translation>
    </message>
    <message>
        <source>Key ID %1</source>
        <translation>معرّف المفتاح %1</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>استبداله الآن</translation>
    </message>
    <message>
        <source>It may be known to others: replace and withdraw…</source>
        <translation>ربما عرفه آخرون: استبداله وسحبه…</translation>
    </message>
    <message>
        <source>Withdraw the key for %1?</source>
        <translation>سحب مفتاح %1؟</translation>
    </message>
    <message>
        <source>Nothing that it has signed is believed any more: applications ask for new tokens, and some people have to sign in again. A new key signs at once.</source>
        <translation>لن يُوثَق بشيء مما وقّعه: تطلب التطبيقات رموزًا جديدة، ويلزم بعض الأشخاص تسجيل الدخول مجددًا. ويوقّع مفتاح جديد فورًا.</translation>
    </message>
    <message>
        <source>Replace and withdraw</source>
        <translation>استبدال وسحب</translation>
    </message>
    <message>
        <source>Another took its turn before it had signed anything.</source>
        <translation>حلّ غيره محله قبل أن يوقّع شيئًا.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdRejected</name>
    <message>
        <source>Forget these</source>
        <translation>نسيان هذه</translation>
    </message>
    <message>
        <source>Refused lately</source>
        <translation>المرفوضة مؤخرًا</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>لم يُرفض شيء.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that is one cause</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It has been added since.</source>
        <translation>أُضيف بعد ذلك.</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>إضافة هذا العنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n times, the last one %1.</source>
        <translation>
            <numerusform>%n مرة، آخرها %1.</numerusform>
            <numerusform>مرة واحدة، %1.</numerusform>
            <numerusform>مرتان، آخرهما %1.</numerusform>
            <numerusform>%n مرات، آخرها %1.</numerusform>
            <numerusform>%n مرة، آخرها %1.</numerusform>
            <numerusform>%n مرة، آخرها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for neither</source>
        <translation>عدم طلب أيٍّ منهما</translation>
    </message>
    <message>
        <source>Take a nonce instead</source>
        <translation>استخدام nonce بدلًا منه</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSecrets</name>
    <message>
        <source>ends at once</source>
        <translation>ينتهي فورًا</translation>
    </message>
    <message>
        <source>holds for one day more</source>
        <translation>يسري يومًا آخر</translation>
    </message>
    <message>
        <source>holds for a week more</source>
        <translation>يسري أسبوعًا آخر</translation>
    </message>
    <message>
        <source>holds for 30 days more</source>
        <translation>يسري ٣٠ يومًا أخرى</translation>
    </message>
    <message>
        <source>Make secret</source>
        <translation>إنشاء السر</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>السر القديم</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>إنشاء سر آخر</translation>
    </message>
    <message>
        <source> It ends %1.</source>
        <translation> ينتهي %1.</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <comment>a secret</comment>
        <translation>يبدأ بـ %1</translation>
    </message>
    <message>
        <source>Made %1. It was shown once and cannot be read again.</source>
        <translation>أُنشئ %1. عُرض مرة واحدة ولا يمكن قراءته مجددًا.</translation>
    </message>
    <message>
        <source>End now</source>
        <comment>a secret</comment>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>The application cannot prove itself before it has a secret.</source>
        <translation>لا يستطيع التطبيق إثبات هويته قبل أن يكون له سر.</translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation>سر %1</translation>
    </message>
    <message>
        <source>Put it into the application’s settings before the old one ends.</source>
        <translation>ضعه في إعدادات التطبيق قبل أن ينتهي القديم.</translation>
    </message>
    <message>
        <source>Put it into the application’s settings, with the client ID.</source>
        <translation>ضعه في إعدادات التطبيق مع معرّف العميل.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSection</name>
    <message>
        <source>Most applications can be signed in to by OpenID Connect: wikis, clouds, chats, shops. The gates, consents and updates of this site hold for it, too.</source>
        <translation>يمكن تسجيل الدخول إلى معظم التطبيقات عبر OpenID Connect: الويكي والسحابات والدردشة والمتاجر. وتسري عليه أيضًا بوابات هذا الموقع وموافقاته وتحديثاته.</translation>
    </message>
    <message>
        <source>Set up OpenID Connect</source>
        <translation>إعداد OpenID Connect</translation>
    </message>
    <message>
        <source>End OpenID Connect here…</source>
        <translation>إنهاء OpenID Connect هنا…</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>how other applications ask</source>
        <translation>كيف تسأل التطبيقات الأخرى</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>معلومات المستخدم</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>People may sign in by it</source>
        <translation>يمكن للأشخاص تسجيل الدخول عبره</translation>
    </message>
    <message>
        <source>Off: every request is refused, and tokens hold no more.</source>
        <translation>معطّل: يُرفض كل طلب، ولا تسري الرموز.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>By this name the application tells who it is. It is no secret.</source>
        <translation>بهذا الاسم يعرّف التطبيق بنفسه. ليس سرًا.</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>عناوين إعادة التوجيه</translation>
    </message>
    <message>
        <source>None yet: nobody can sign in before there is one.</source>
        <translation>لا عناوين بعد: لا يستطيع أحد تسجيل الدخول قبل وجود عنوان.</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>عناوين ما بعد تسجيل الخروج</translation>
    </message>
    <message>
        <source>None: people stay on a page of this house.</source>
        <translation>لا عناوين: يبقى الأشخاص في صفحة من هذا النظام.</translation>
    </message>
    <message>
        <source>End OpenID Connect at %1?</source>
        <translation>إنهاء OpenID Connect لدى %1؟</translation>
    </message>
    <message>
        <source>Its secrets are forgotten, and whoever is signed in there by it is signed out. Its settings can be brought back from the history, its secrets cannot.</source>
        <translation>تُنسى أسراره، ويُسجَّل خروج كل من دخل عبره. يمكن استعادة إعداداته من السجل الزمني، أما أسراره فلا.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSettings</name>
    <message>
        <source>It may ask for %1</source>
        <translation>له أن يطلب %1</translation>
    </message>
    <message>
        <source>How it proves itself</source>
        <translation>كيف يُثبت هويته</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>مفاتيحه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A JWK set with its public keys, for the proof by signature.</source>
        <translation>مجموعة JWK بمفاتيحه العامة، للإثبات بالتوقيع.</translation>
    </message>
    <message>
        <source>Pushed requests only</source>
        <translation>الطلبات المرسلة مسبقًا فقط</translation>
    </message>
    <message>
        <source>The application hands its request over by itself first, so that nobody reads or changes it.</source>
        <translation>يسلّم التطبيق طلبه بنفسه أولًا، فلا يقرؤه أحد ولا يغيّره.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Of the ID token. Every application takes RS256; the others are shorter.</source>
        <translation>توقيع رمز الهوية. كل التطبيقات تقبل RS256؛ والأخرى أقصر.</translation>
    </message>
    <message>
        <source>What it may ask for</source>
        <translation>ما له أن يطلبه</translation>
    </message>
    <message>
        <source>Devices without a browser may sign in</source>
        <translation>يمكن للأجهزة التي لا متصفح فيها تسجيل الدخول</translation>
    </message>
    <message>
        <source>They show a code, and their person types it on another device.</source>
        <translation>تعرض رمزًا، ويكتبه صاحبها على جهاز آخر.</translation>
    </message>
    <message>
        <source>It may act for itself</source>
        <translation>له أن يعمل باسم نفسه</translation>
    </message>
    <message>
        <source>Without any person: a service that asks in its own name.</source>
        <translation>دون أي شخص: خدمة تسأل باسمها.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Minutes until an access token must be renewed.</source>
        <translation>الدقائق التي يجب بعدها تجديد رمز الوصول.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Days after which a person must sign in again, if the site did not ask meanwhile.</source>
        <translation>الأيام التي يجب بعدها أن يسجّل الشخص الدخول مجددًا، إن لم يسأل الموقع خلالها.</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>يُبلَّغ على</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>لا يُبلَّغ</translation>
    </message>
    <message>
        <source>Without a secret, PKCE is all that protects a sign-in.</source>
        <translation>دون سر لا يحمي عملية الدخول إلا PKCE.</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>What ties a sign-in to the browser that began it.</source>
        <translation>ما يربط عملية الدخول بالمتصفح الذي بدأها.</translation>
    </message>
    <message>
        <source>Where the application is told that a person has signed out, or that what it was let have has ended (back-channel logout).</source>
        <translation>حيث يُبلَّغ التطبيق بأن شخصًا سجّل خروجه، أو بأن ما سُمح به للتطبيق قد انتهى (back-channel logout).</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdWords</name>
    <message>
        <source>another scheme</source>
        <translation>مخطط (scheme) آخر</translation>
    </message>
    <message>
        <source>www. before one of them only</source>
        <translation>‏www.‎ قبل أحدهما فقط</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>مضيف آخر</translation>
    </message>
    <message>
        <source>another port</source>
        <translation>منفذ آخر</translation>
    </message>
    <message>
        <source>a slash at the end of one of them only</source>
        <translation>شرطة مائلة في نهاية أحدهما فقط</translation>
    </message>
    <message>
        <source>other capital letters</source>
        <translation>حالة أحرف مختلفة</translation>
    </message>
    <message>
        <source>another path</source>
        <translation>مسار آخر</translation>
    </message>
    <message>
        <source>something else after the ?</source>
        <translation>شيء آخر بعد ?</translation>
    </message>
    <message>
        <source>a # in one of them only</source>
        <translation>‏# في أحدهما فقط</translation>
    </message>
    <message>
        <source>Nothing: an app or a page in the browser</source>
        <translation>لا شيء: تطبيق أو صفحة في المتصفح</translation>
    </message>
    <message>
        <source>A secret, in a header (the usual way)</source>
        <translation>سر في ترويسة (الطريقة المعتادة)</translation>
    </message>
    <message>
        <source>A secret, in the form</source>
        <translation>سر في النموذج</translation>
    </message>
    <message>
        <source>A signature with a key of its own</source>
        <translation>توقيع بمفتاح خاص به</translation>
    </message>
    <message>
        <source>Names, username and language, and the site’s own claims.</source>
        <translation>الأسماء واسم المستخدم واللغة وحقول الموقع الخاصة.</translation>
    </message>
    <message>
        <source>The main address, which has been confirmed.</source>
        <translation>العنوان الرئيسي، وقد أُكّد.</translation>
    </message>
    <message>
        <source>The names of all groups the person is in.</source>
        <translation>أسماء كل المجموعات التي فيها الشخص.</translation>
    </message>
    <message>
        <source>It stays signed in after the person has left, until the days below have passed.</source>
        <translation>يبقى الدخول مسجَّلًا بعد مغادرة الشخص، حتى تنقضي الأيام المذكورة أدناه.</translation>
    </message>
    <message>
        <source>The same text for everybody</source>
        <translation>النص نفسه للجميع</translation>
    </message>
    <message>
        <source>Whether they are in a group</source>
        <translation>هل هو في مجموعة</translation>
    </message>
    <message>
        <source>Groups whose name begins with</source>
        <translation>المجموعات التي يبدأ اسمها بـ</translation>
    </message>
    <message>
        <source>The username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>دائمًا «%1»</translation>
    </message>
    <message>
        <source>true for those in the group “%1”, else false</source>
        <translation>true لمن في المجموعة «%1»، وإلا false</translation>
    </message>
    <message>
        <source>the names of all groups the person is in</source>
        <translation>أسماء كل المجموعات التي فيها الشخص</translation>
    </message>
    <message>
        <source>groups that begin with “%1”, without that</source>
        <translation>المجموعات التي تبدأ بـ «%1»، دون هذه البداية</translation>
    </message>
    <message>
        <source>the username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>An address has at most 2000 characters.</source>
        <translation>لا يزيد العنوان على ٢٠٠٠ حرف.</translation>
    </message>
    <message>
        <source>An address has no spaces, and plain letters only.</source>
        <translation>لا مسافات في العنوان، وأحرفه لاتينية بسيطة فقط.</translation>
    </message>
    <message>
        <source>A * stands for nothing here: write every address out.</source>
        <translation>لا معنى لـ * هنا: اكتب كل عنوان كاملًا.</translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation>اكتب العنوان كاملًا، ابتداءً من ‎https://‎.</translation>
    </message>
    <message>
        <source>Leave out the # and what follows it.</source>
        <translation>احذف # وما يليه.</translation>
    </message>
    <message>
        <source>An address here names no user.</source>
        <translation>لا يُذكر مستخدم في العنوان هنا.</translation>
    </message>
    <message>
        <source>It needs https. Plain http is for the very computer where the application is used.</source>
        <translation>يحتاج إلى https. لا يصلح http العادي إلا للحاسوب الذي يُستخدم عليه التطبيق نفسه.</translation>
    </message>
    <message>
        <source>It needs https, or an app’s own scheme with a dot in it, as in org.example.app:/back.</source>
        <translation>يحتاج إلى https، أو إلى مخطط خاص بالتطبيق فيه نقطة، مثل org.example.app:/back.</translation>
    </message>
    <message>
        <source>It is nearly %1; the difference: %2.</source>
        <translation>هو قريب من %1؛ والفرق: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A redirect address that is not registered</source>
        <translation>عنوان إعادة توجيه غير مسجّل</translation>
    </message>
    <message>
        <source>An address after signing out that is not registered</source>
        <translation>عنوان بعد تسجيل الخروج غير مسجّل</translation>
    </message>
    <message>
        <source>No PKCE challenge came</source>
        <translation>لم يصل تحدي PKCE</translation>
    </message>
    <message>
        <source>A PKCE challenge of another kind than S256</source>
        <translation>تحدي PKCE من نوع غير S256</translation>
    </message>
    <message>
        <source>Neither a PKCE challenge nor a nonce came</source>
        <translation>لم يصل تحدي PKCE ولا nonce</translation>
    </message>
    <message>
        <source>The request was not pushed first</source>
        <translation>لم يُرسَل الطلب مسبقًا</translation>
    </message>
    <message>
        <source>A scope that the site may not ask for</source>
        <translation>نطاق ليس للموقع أن يطلبه</translation>
    </message>
    <message>
        <source>Another flow than the code’s</source>
        <translation>تدفّق غير تدفّق رمز التفويض</translation>
    </message>
    <message>
        <source>The application did not prove who it is</source>
        <translation>لم يُثبت التطبيق هويته</translation>
    </message>
    <message>
        <source>The PKCE verifier did not fit</source>
        <translation>لم يطابق مدقِّق PKCE</translation>
    </message>
    <message>
        <source>Add it if it is the application’s own; somebody else’s would get the answers.</source>
        <translation>أضفه إن كان للتطبيق نفسه؛ فإن كان لغيره وصلت الإجابات إلى ذلك الغير.</translation>
    </message>
    <message>
        <source>Choose S256 in the application.</source>
        <translation>اختر S256 في التطبيق.</translation>
    </message>
    <message>
        <source>Switch pushed requests on in the application, or off below.</source>
        <translation>فعّل الطلبات المرسلة مسبقًا في التطبيق، أو عطّلها أدناه.</translation>
    </message>
    <message>
        <source>Allow the scope below, or ask for less in the application.</source>
        <translation>اسمح بالنطاق أدناه، أو اطلب أقل في التطبيق.</translation>
    </message>
    <message>
        <source>Choose the authorization code flow in the application.</source>
        <translation>اختر تدفّق رمز التفويض في التطبيق.</translation>
    </message>
    <message>
        <source>Compare its secret, and whether it sends it in the way that is chosen below.</source>
        <translation>قارن سره، وهل يرسله بالطريقة المختارة أدناه.</translation>
    </message>
    <message>
        <source>Once, it may be a page that was opened twice; often, an application that mixes up sign-ins.</source>
        <translation>إن حدث مرة فقد تكون صفحة فُتحت مرتين؛ وإن تكرر فتطبيق يخلط بين عمليات الدخول.</translation>
    </message>
    <message>
        <source>PKCE (the usual way)</source>
        <translation>PKCE (الطريقة المعتادة)</translation>
    </message>
    <message>
        <source>A nonce instead of PKCE</source>
        <translation>nonce بدل PKCE</translation>
    </message>
    <message>
        <source>Neither PKCE nor a nonce</source>
        <translation>لا PKCE ولا nonce</translation>
    </message>
    <message>
        <source>Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another sign-in, unless the application checks its nonce.</source>
        <translation>بهذه الطريقة تكون عمليات الدخول إليه أقل حماية: الرمز المسروق يمكن إدخاله في عملية دخول أخرى، ما لم يتحقق التطبيق من nonce.</translation>
    </message>
    <message>
        <source>Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another sign-in, and nobody notices. Choose this only for an application that can do neither.</source>
        <translation>بهذه الطريقة تكون عمليات الدخول إليه أقل حماية: الرمز المسروق يمكن إدخاله في عملية دخول أخرى دون أن يلاحظ أحد. اختر هذا فقط لتطبيق لا يستطيع أيًّا منهما.</translation>
    </message>
    <message>
        <source>Switch PKCE on in the application. If it knows none, take a nonce instead.</source>
        <translation>فعّل PKCE في التطبيق. إن لم يكن يعرفه فاستخدم nonce بدلًا منه.</translation>
    </message>
    <message>
        <source>Switch PKCE on in the application, or its nonce. If it knows neither and has a secret, it can be let in without; a code that somebody has stolen can then be put into another sign-in, and nobody notices.</source>
        <translation>فعّل PKCE في التطبيق أو nonce. إن لم يكن يعرف أيًّا منهما وله سر، فيمكن السماح له بالدخول دونهما؛ وعندئذ يمكن إدخال الرمز المسروق في عملية دخول أخرى دون أن يلاحظ أحد.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OrgPane</name>
    <message>
        <source>Delete organisation</source>
        <translation>حذف المنظمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Asks each person before data leaves</source>
        <translation>تسأل كل شخص قبل خروج البيانات</translation>
    </message>
    <message>
        <source>Its sites let in, find and are told of those people only who agreed. Switching it on holds back what is owed until they do; switching it off sends it at once.</source>
        <translation>لا تسمح مواقعها بدخول غير من وافق، ولا تجد غيره ولا تُبلَّغ بغيره. التفعيل يحجز المستحَق حتى يوافقوا؛ والتعطيل يرسله فورًا.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Why it wants data; people read this when they are asked.</source>
        <translation>لماذا تريد البيانات؛ يقرؤه الأشخاص حين يُسألون.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>Sites it runs</source>
        <translation>المواقع التي تديرها</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذفت %1.</translation>
    </message>
    <message numerus="yes">
        <source>It runs %n sites, and a site needs somebody who runs it. Move or delete them first.</source>
        <translation>
            <numerusform>تدير %n موقع، ولا بد لكل موقع ممن يديره.</numerusform>
            <numerusform>تدير موقعًا واحدًا، ولا بد للموقع ممن يديره. انقله أو احذفه أولًا.</numerusform>
            <numerusform>تدير موقعين، ولا بد لكل موقع ممن يديره. انقلهما أو احذفهما أولًا.</numerusform>
            <numerusform>تدير %n مواقع، ولا بد لكل موقع ممن يديره. انقلها أو احذفها أولًا.</numerusform>
            <numerusform>تدير %n موقعًا، ولا بد لكل موقع ممن يديره. انقلها أو احذفها أولًا.</numerusform>
            <numerusform>تدير %n موقع، ولا بد لكل موقع ممن يديره. انقلها أو احذفها أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs %n sites</source>
        <translation>
            <numerusform>لا تدير أي موقع</numerusform>
            <numerusform>تدير موقعًا واحدًا</numerusform>
            <numerusform>تدير موقعين</numerusform>
            <numerusform>تدير %n مواقع</numerusform>
            <numerusform>تدير %n موقعًا</numerusform>
            <numerusform>تدير %n موقع</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Names of its own for people</source>
        <translation>أسماء خاصة للأشخاص</translation>
    </message>
    <message>
        <source>By OpenID Connect its sites know each person by another name (sub) than those of other organisations, so that nobody can compare. Switching it makes everybody a stranger to sites that know them by the name they have now.</source>
        <translation>عبر OpenID Connect تعرف مواقعها كل شخص باسم (sub) غير الذي تعرفه به مواقع المنظمات الأخرى، فلا يستطيع أحد المقارنة. تغيير هذا يجعل الجميع غرباء لدى المواقع التي تعرفهم بأسمائهم الحالية.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OrgsPage</name>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>منظمة جديدة</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>اسم المنظمة</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>لا منظمات بعد</translation>
    </message>
    <message>
        <source>Every site is run by an organisation. It says why it wants data, and people may be asked first.</source>
        <translation>كل موقع تديره منظمة. تبيّن لماذا تريد البيانات، وقد يُسأل الأشخاص أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n people agree</source>
        <translation>
            <numerusform>لم يوافق أحد</numerusform>
            <numerusform>شخص واحد موافق</numerusform>
            <numerusform>شخصان موافقان</numerusform>
            <numerusform>%n أشخاص موافقون</numerusform>
            <numerusform>%n شخصًا موافقًا</numerusform>
            <numerusform>%n شخص موافقون</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks nobody</source>
        <translation>لا تسأل أحدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n موقع</numerusform>
            <numerusform>موقع واحد</numerusform>
            <numerusform>موقعان</numerusform>
            <numerusform>%n مواقع</numerusform>
            <numerusform>%n موقعًا</numerusform>
            <numerusform>%n موقع</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, sites, consent of an organisation</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n منظمة</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the organisations</source>
        <translation>عروض المنظمات</translation>
    </message>
    <message>
        <source>Organisations %1, %2</source>
        <comment>with or without sites, whether or not they ask people</comment>
        <translation>المنظمات %1، %2</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>with or without sites</source>
        <translation>بمواقع أو بلا مواقع</translation>
    </message>
    <message>
        <source>with sites</source>
        <translation>بمواقع</translation>
    </message>
    <message>
        <source>without a site</source>
        <translation>بلا مواقع</translation>
    </message>
    <message>
        <source>whether or not they ask people first</source>
        <translation>سواء سألت الأشخاص أولًا أم لا</translation>
    </message>
    <message>
        <source>asking people first</source>
        <translation>التي تسأل الأشخاص أولًا</translation>
    </message>
    <message>
        <source>asking nobody</source>
        <translation>التي لا تسأل أحدًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Asking people first</source>
        <translation>تسأل الأشخاص أولًا</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>بلا مواقع</translation>
    </message>
    <message>
        <source>Ask people first</source>
        <translation>سؤال الأشخاص أولًا</translation>
    </message>
    <message>
        <source>Ask nobody</source>
        <translation>عدم سؤال أحد</translation>
    </message>
    <message>
        <source>Delete these organisations</source>
        <translation>حذف هذه المنظمات</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask people first now.</source>
        <translation>
            <numerusform>%n منظمة تسأل الأشخاص أولًا الآن.</numerusform>
            <numerusform>منظمة واحدة تسأل الأشخاص أولًا الآن.</numerusform>
            <numerusform>منظمتان تسألان الأشخاص أولًا الآن.</numerusform>
            <numerusform>%n منظمات تسأل الأشخاص أولًا الآن.</numerusform>
            <numerusform>%n منظمة تسأل الأشخاص أولًا الآن.</numerusform>
            <numerusform>%n منظمة تسأل الأشخاص أولًا الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask nobody now.</source>
        <translation>
            <numerusform>%n منظمة لا تسأل أحدًا الآن.</numerusform>
            <numerusform>منظمة واحدة لا تسأل أحدًا الآن.</numerusform>
            <numerusform>منظمتان لا تسألان أحدًا الآن.</numerusform>
            <numerusform>%n منظمات لا تسأل أحدًا الآن.</numerusform>
            <numerusform>%n منظمة لا تسأل أحدًا الآن.</numerusform>
            <numerusform>%n منظمة لا تسأل أحدًا الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي منظمة.</numerusform>
            <numerusform>حُذفت منظمة واحدة.</numerusform>
            <numerusform>حُذفت منظمتان.</numerusform>
            <numerusform>حُذفت %n منظمات.</numerusform>
            <numerusform>حُذفت %n منظمة.</numerusform>
            <numerusform>حُذفت %n منظمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>how many people, how many sites</comment>
        <translation>%1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n موقع</numerusform>
            <numerusform>موقع واحد</numerusform>
            <numerusform>موقعان</numerusform>
            <numerusform>%n مواقع</numerusform>
            <numerusform>%n موقعًا</numerusform>
            <numerusform>%n موقع</numerusform>
        </translation>
    </message>
    <message>
        <source>Serving for %1. %2</source>
        <comment>a duration, a sentence</comment>
        <translation>يعمل منذ %1. %2</translation>
    </message>
    <message>
        <source>Serving since just now. %1</source>
        <comment>a sentence</comment>
        <translation>يعمل منذ لحظات. %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PagedModel</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaintedStrip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteActions</name>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>colours appearance mode</source>
        <translation>ألوان مظهر وضع</translation>
    </message>
    <message>
        <source>new user account create register</source>
        <translation>جديد مستخدم حساب إنشاء تسجيل</translation>
    </message>
    <message>
        <source>people who were never here</source>
        <translation>أشخاص لم يدخلوا قط</translation>
    </message>
    <message>
        <source>people whose address is not confirmed</source>
        <translation>أشخاص عنوانهم غير مؤكَّد</translation>
    </message>
    <message>
        <source>people who are locked out</source>
        <translation>أشخاص ممنوعون من الدخول</translation>
    </message>
    <message>
        <source>people who were removed, recycle bin</source>
        <translation>أشخاص أُزيلوا، سلة المحذوفات</translation>
    </message>
    <message>
        <source>add create team</source>
        <translation>إضافة إنشاء فريق</translation>
    </message>
    <message>
        <source>add create association</source>
        <translation>إضافة إنشاء جمعية</translation>
    </message>
    <message>
        <source>new invitation send link paper sheet</source>
        <translation>جديد دعوة إرسال رابط ورقة</translation>
    </message>
    <message>
        <source>add new create website application client</source>
        <translation>إضافة جديد إنشاء موقع ويب تطبيق عميل</translation>
    </message>
    <message>
        <source>stop the update queue</source>
        <translation>إيقاف طابور التحديثات</translation>
    </message>
    <message>
        <source>retry redeliver resend the queue</source>
        <translation>إعادة محاولة تسليم إرسال الطابور</translation>
    </message>
    <message>
        <source>add LDAP directory OpenID Connect Google Microsoft PAM</source>
        <translation>إضافة دليل LDAP وOpenID Connect وGoogle وMicrosoft وPAM</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Colours as the desktop</source>
        <translation>ألوان كسطح المكتب</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>import people members CSV spreadsheet</source>
        <translation>استيراد أشخاص أعضاء CSV جدول بيانات</translation>
    </message>
    <message>
        <source>people who have not come for long, inactive, stale</source>
        <translation>أشخاص لم يأتوا منذ مدة طويلة، غير نشطين، خاملون</translation>
    </message>
    <message>
        <source>people who are not let in yet, pending</source>
        <translation>أشخاص لم يُسمح لهم بالدخول بعد، قيد الانتظار</translation>
    </message>
    <message>
        <source>sign-up on or off, what has to be approved, domains, days that a request waits</source>
        <translation>تفعيل إنشاء الحسابات أو تعطيله، ما يجب قبوله، النطاقات، أيام انتظار الطلب</translation>
    </message>
    <message>
        <source>too many tries, unblock, has to wait</source>
        <translation>محاولات كثيرة، رفع الحظر، عليه الانتظار</translation>
    </message>
    <message>
        <source>what was deleted, bring back, restore, trash</source>
        <translation>ما حُذف، استعادة، استرجاع، مهملات</translation>
    </message>
    <message>
        <source>new migration from an older website</source>
        <translation>عملية نقل جديدة من موقع ويب أقدم</translation>
    </message>
    <message>
        <source>add a list that is followed at set times</source>
        <translation>إضافة قائمة تُتابَع في أوقات محددة</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteHelp</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>answer and its detail</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteSettings</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteSources</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Why can’t they enter?</source>
        <translation>ما الذي يمنعهم من الدخول؟</translation>
    </message>
    <message>
        <source>Who may enter %1?</source>
        <translation>من يجوز له دخول %1؟</translation>
    </message>
    <message>
        <source>Why can’t %1 enter a site?</source>
        <translation>ما الذي يمنع %1 من دخول موقع؟</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>جهات التوثيق</translation>
    </message>
    <message>
        <source>Who may enter?</source>
        <translation>من يجوز له الدخول؟</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>Edit connections</source>
        <translation>تعديل الاتصالات</translation>
    </message>
    <message>
        <source>another database, profile, server, switch house</source>
        <translation>قاعدة بيانات أخرى، ملف اتصال، خادم، تبديل النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>حول Gatelodge</translation>
    </message>
    <message>
        <source>version, licences, changes, release notes</source>
        <translation>إصدار، تراخيص، تغييرات، ملاحظات الإصدار</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PasswordPage</name>
    <message>
        <source>Password for %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>The database did not take the last one.</source>
        <translation>لم تقبل قاعدة البيانات الكلمة الأخيرة.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop, so it is kept nowhere and asked for each time.</source>
        <translation>لا حلقة مفاتيح تجيب على سطح المكتب هذا، فلا تُحفظ في أي مكان وتُطلب كل مرة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Keep it in the desktop’s keyring</source>
        <translation>حفظها في حلقة مفاتيح سطح المكتب</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PasswordSection</name>
    <message>
        <source>It is too short.</source>
        <translation>قصيرة جدًا.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>طويلة جدًا.</translation>
    </message>
    <message>
        <source>Everybody tries it first.</source>
        <translation>يجرّبها الجميع أولًا.</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>سهلة التخمين.</translation>
    </message>
    <message>
        <source>It has too few kinds of characters.</source>
        <translation>أنواع أحرفها قليلة جدًا.</translation>
    </message>
    <message>
        <source>These rules accept it.</source>
        <translation>تقبلها هذه القواعد.</translation>
    </message>
    <message>
        <source>Its strength is %1 of 4.</source>
        <comment>a score from 0 to 4</comment>
        <translation>قوتها %1 من ٤.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>What a new one has to be. A person’s own names and addresses are always refused, and so are the passwords that everybody tries first. Those in use stay as they are.</source>
        <translation>كيف يجب أن تكون الكلمة الجديدة. تُرفض دائمًا أسماء الشخص وعناوينه وكذلك كلمات المرور التي يجرّبها الجميع أولًا. أما المستخدمة الآن فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Try a password</source>
        <translation>تجربة كلمة مرور</translation>
    </message>
    <message>
        <source>It is judged by the rules above, saved or not, and forgotten. Nothing of it is kept.</source>
        <translation>يُحكم عليها بالقواعد أعلاه، محفوظة أو لا، ثم تُنسى. لا يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleDeeds</name>
    <message>
        <source>%1 was suspended.</source>
        <translation>أُوقف %1.</translation>
    </message>
    <message>
        <source>%1 may enter again.</source>
        <translation>يمكن لـ %1 الدخول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were suspended.</source>
        <translation>
            <numerusform>لم يُوقف أحد.</numerusform>
            <numerusform>أُوقف شخص واحد.</numerusform>
            <numerusform>أُوقف شخصان.</numerusform>
            <numerusform>أُوقف %n أشخاص.</numerusform>
            <numerusform>أُوقف %n شخصًا.</numerusform>
            <numerusform>أُوقف %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may enter again.</source>
        <translation>
            <numerusform>%n شخص يمكنه الدخول مجددًا.</numerusform>
            <numerusform>يمكن لشخص واحد الدخول مجددًا.</numerusform>
            <numerusform>يمكن لشخصين الدخول مجددًا.</numerusform>
            <numerusform>يمكن لـ %n أشخاص الدخول مجددًا.</numerusform>
            <numerusform>يمكن لـ %n شخصًا الدخول مجددًا.</numerusform>
            <numerusform>يمكن لـ %n شخص الدخول مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>All their sessions have ended.</source>
        <translation>انتهت كل جلساتهم.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أحد.</numerusform>
            <numerusform>حُذف شخص واحد.</numerusform>
            <numerusform>حُذف شخصان.</numerusform>
            <numerusform>حُذف %n أشخاص.</numerusform>
            <numerusform>حُذف %n شخصًا.</numerusform>
            <numerusform>حُذف %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was brought back.</source>
        <translation>استُعيد %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>لم يُستعد أحد.</numerusform>
            <numerusform>استُعيد شخص واحد.</numerusform>
            <numerusform>استُعيد شخصان.</numerusform>
            <numerusform>استُعيد %n أشخاص.</numerusform>
            <numerusform>استُعيد %n شخصًا.</numerusform>
            <numerusform>استُعيد %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقّف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There was nothing to do for any of them.</source>
        <translation>لم يلزم شيء لأيّ منهم.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleExport</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Entries of a directory (*.ldif)</source>
        <translation>مدخلات دليل (*.ldif)</translation>
    </message>
    <message>
        <source>Export to be imported</source>
        <translation>تصدير قابل للاستيراد</translation>
    </message>
    <message>
        <source>IMS Enterprise, for a learning system (*.xml)</source>
        <translation>IMS Enterprise، لنظام إدارة تعلّم (*.xml)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PersonFinder</name>
    <message>
        <source>Nobody is called so.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Three letters at least.</source>
        <translation>ثلاثة أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>الاسم أو اسم المستخدم أو العنوان</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PersonPane</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>السماح بالدخول مجددًا</translation>
    </message>
    <message>
        <source>What the person reads at the door, if anything</source>
        <translation>ما يقرؤه الشخص عند الباب، إن وُجد</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>عناوين البريد</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>وسائل الدخول</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>At the door: “%1”</source>
        <translation>عند الباب: «%1»</translation>
    </message>
    <message>
        <source>Why can’t they enter a site?</source>
        <translation>ما الذي يمنع هذا الشخص من دخول موقع؟</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save what is kept about them…</source>
        <translation>حفظ نسخة من بياناته…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PilotSection</name>
    <message>
        <source>Who goes first</source>
        <translation>من يُنقل أولًا</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>يُنقل أولًا</translation>
    </message>
    <message>
        <source>Its members</source>
        <translation>أعضاؤها</translation>
    </message>
    <message>
        <source>So many of those who wait</source>
        <translation>هذا العدد ممن ينتظرون</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>نقلهم</translation>
    </message>
    <message>
        <source>A few people first: try it with them, compare both sides, and go on.</source>
        <translation>قلّة من الأشخاص أولًا: جرّب معهم، وقارن الجانبين، ثم تابع.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have moved.</source>
        <translation>
            <numerusform>نُقل %1 من %n.</numerusform>
            <numerusform>نُقل %1 من واحد.</numerusform>
            <numerusform>نُقل %1 من اثنين.</numerusform>
            <numerusform>نُقل %1 من %n.</numerusform>
            <numerusform>نُقل %1 من %n.</numerusform>
            <numerusform>نُقل %1 من %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>نقل %n شخص</numerusform>
            <numerusform>نقل شخص واحد</numerusform>
            <numerusform>نقل شخصين</numerusform>
            <numerusform>نقل %n أشخاص</numerusform>
            <numerusform>نقل %n شخصًا</numerusform>
            <numerusform>نقل %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>How many is a number from 1 on.</source>
        <translation>العدد المطلوب رقم من ١ فما فوق.</translation>
    </message>
    <message numerus="yes">
        <source>%n more go first.</source>
        <translation>
            <numerusform>لا أحد آخر يُنقل أولًا.</numerusform>
            <numerusform>شخص واحد آخر يُنقل أولًا.</numerusform>
            <numerusform>شخصان آخران يُنقلان أولًا.</numerusform>
            <numerusform>%n أشخاص آخرون يُنقلون أولًا.</numerusform>
            <numerusform>%n شخصًا آخر يُنقلون أولًا.</numerusform>
            <numerusform>%n شخص آخر يُنقلون أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody more: they are chosen already, or do not wait.</source>
        <translation>لا أحد يُضاف: اختيروا من قبل، أو ليسوا بالانتظار.</translation>
    </message>
    <message>
        <source>A group whose members go first</source>
        <translation>مجموعة يُنقل أعضاؤها أولًا</translation>
    </message>
    <message>
        <source>How many go first</source>
        <translation>عدد من يُنقلون أولًا</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlaceSection</name>
    <message>
        <source>Run by</source>
        <translation>يديره</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Comes back to</source>
        <translation>عنوان العودة</translation>
    </message>
    <message>
        <source>Where people come back with a sealed answer. No other address is ever used.</source>
        <translation>حيث يعود الأشخاص بإجابة مختومة. لا يُستخدم أي عنوان آخر أبدًا.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>The house’s own</source>
        <translation>لون النظام نفسه</translation>
    </message>
    <message>
        <source>Of the pages that people see on their way to it, like #2758ab.</source>
        <translation>لون الصفحات التي يراها الأشخاص في طريقهم إليه، مثل #2758ab.</translation>
    </message>
    <message>
        <source>Search needs a signature</source>
        <translation>البحث يحتاج إلى توقيع</translation>
    </message>
    <message>
        <source>Searches and requests for keys are answered only if they are signed with the site’s key.</source>
        <translation>لا يُجاب عن البحث وطلبات المفاتيح إلا إن كانت موقَّعة بمفتاح الموقع.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanModel</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>%1, %2, %3, line %4</source>
        <extracomment>A row read aloud: name, what becomes of it, why or how, line of the file</extracomment>
        <translation>%1، %2، %3، السطر %4</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanStep</name>
    <message numerus="yes">
        <source>%n people were imported</source>
        <translation>
            <numerusform>لم يُستورد أحد</numerusform>
            <numerusform>استُورد شخص واحد</numerusform>
            <numerusform>استُورد شخصان</numerusform>
            <numerusform>استُورد %n أشخاص</numerusform>
            <numerusform>استُورد %n شخصًا</numerusform>
            <numerusform>استُورد %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that are left…</source>
        <translation>حفظ الصفوف المتروكة…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Everybody is here already, and nothing is new.</source>
        <translation>الجميع هنا من قبل، ولا جديد.</translation>
    </message>
    <message>
        <source>There is nothing to do: no row can be taken.</source>
        <translation>لا شيء للتنفيذ: لا يمكن أخذ أي صف.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing happens while %n rows cannot be taken.</source>
        <translation>
            <numerusform>لا صفوف يتعذّر أخذها.</numerusform>
            <numerusform>لا يحدث شيء ما دام صف واحد لا يمكن أخذه.</numerusform>
            <numerusform>لا يحدث شيء ما دام صفان لا يمكن أخذهما.</numerusform>
            <numerusform>لا يحدث شيء ما دامت %n صفوف لا يمكن أخذها.</numerusform>
            <numerusform>لا يحدث شيء ما دام %n صفًّا لا يمكن أخذها.</numerusform>
            <numerusform>لا يحدث شيء ما دام %n صف لا يمكن أخذها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what would happen; and how</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All of it happens at once and can be undone.</source>
        <translation>يجري كل ذلك دفعة واحدة ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>Bring people back out of the recycle bin</source>
        <translation>استعادة الأشخاص من سلة المحذوفات</translation>
    </message>
    <message>
        <source>All rows or none</source>
        <translation>كل الصفوف أو لا شيء</translation>
    </message>
    <message>
        <source>Make groups that are missing</source>
        <translation>إنشاء المجموعات الناقصة</translation>
    </message>
    <message>
        <source>Stopped in the middle, what is done stays, and the rest can be resumed for a day. All of it can be undone.</source>
        <translation>إن أُوقف في المنتصف بقي ما أُنجز، ويمكن استئناف الباقي خلال يوم. ويمكن التراجع عن ذلك كله.</translation>
    </message>
    <message>
        <source>All at once</source>
        <extracomment>rows that are applied before the next ones</extracomment>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>In batches of %L1 rows</source>
        <translation>على دفعات من %L1 من الصفوف</translation>
    </message>
    <message>
        <source>How it is applied</source>
        <translation>طريقة التطبيق</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanView</name>
    <message>
        <source>What becomes of the rows</source>
        <translation>مصير الصفوف</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PreviewNames</name>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in that did not match</source>
        <translation>دخول لم يتطابق</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Look in your mail</source>
        <translation>انظر في بريدك</translation>
    </message>
    <message>
        <source>Choose name and password</source>
        <translation>اختيار الاسم وكلمة المرور</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>كلمة مرور منسية</translation>
    </message>
    <message>
        <source>Forgotten login</source>
        <translation>طريقة دخول منسية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>A link that is too old</source>
        <translation>رابط قديم جدًا</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>كلمة المرور مجددًا</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>Gate: how sure</source>
        <translation>بوابة: درجة التأكد</translation>
    </message>
    <message>
        <source>Gate: groups</source>
        <translation>بوابة: المجموعات</translation>
    </message>
    <message>
        <source>Gate: name and address</source>
        <translation>بوابة: الاسم والعنوان</translation>
    </message>
    <message>
        <source>Gate: waiting time</source>
        <translation>بوابة: مدة الانتظار</translation>
    </message>
    <message>
        <source>Gate: consent</source>
        <translation>بوابة: الموافقة</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>حساب موقوف</translation>
    </message>
    <message>
        <source>Account not open yet</source>
        <translation>حساب لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Account has ended</source>
        <translation>حساب انتهى</translation>
    </message>
    <message>
        <source>Account waits for approval</source>
        <translation>حساب بانتظار القبول</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>طرق الدخول</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Sites you use</source>
        <translation>المواقع التي تستخدمها</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>ما تشاركه</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>مفاتيح SSH</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>No such site</source>
        <translation>لا موقع كهذا</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>لا صفحة كهذه</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>محاولات كثيرة</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Something broke</source>
        <translation>حدث خلل</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>عند الباب</translation>
    </message>
    <message>
        <source>Gates and closed accounts</source>
        <translation>البوابات والحسابات المغلقة</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>داخل الحساب</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>حين يحدث خلل</translation>
    </message>
    <message>
        <source>Greeting on the sign-in page</source>
        <translation>تحية صفحة الدخول</translation>
    </message>
    <message>
        <source>Above the sign-up form</source>
        <translation>فوق نموذج إنشاء الحساب</translation>
    </message>
    <message>
        <source>Below the sign-in form</source>
        <translation>تحت نموذج الدخول</translation>
    </message>
    <message>
        <source>Foot of every page</source>
        <translation>أسفل كل صفحة</translation>
    </message>
    <message>
        <source>On the consent page</source>
        <translation>في صفحة الموافقة</translation>
    </message>
    <message>
        <source>What people read first. One or two sentences are enough.</source>
        <translation>أول ما يقرؤه الأشخاص. تكفي جملة أو جملتان.</translation>
    </message>
    <message>
        <source>Who may have an account here, and what it is for.</source>
        <translation>من يجوز أن يكون له حساب هنا، ولماذا.</translation>
    </message>
    <message>
        <source>News for everybody who signs in: a closed day, a new address.</source>
        <translation>أخبار لكل من يسجّل الدخول: يوم إغلاق، عنوان جديد.</translation>
    </message>
    <message>
        <source>Imprint and privacy notice. Web addresses become links.</source>
        <translation>بيانات الناشر وبيان الخصوصية. تصير عناوين الويب روابط.</translation>
    </message>
    <message>
        <source>What becomes of the data, in your words.</source>
        <translation>ما مصير البيانات، بكلماتك.</translation>
    </message>
    <message>
        <source>Confirm an address</source>
        <translation>تأكيد عنوان</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>تغيّرت كلمة المرور</translation>
    </message>
    <message>
        <source>Password ends soon</source>
        <translation>كلمة المرور تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Way to sign in added</source>
        <translation>أُضيفت وسيلة دخول</translation>
    </message>
    <message>
        <source>Address tried by others</source>
        <translation>جرّب آخرون العنوان</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>أُضيف عنوان</translation>
    </message>
    <message>
        <source>Account approved</source>
        <translation>قُبل الحساب</translation>
    </message>
    <message>
        <source>Request approved</source>
        <translation>قُبل الطلب</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>Request ran out</source>
        <translation>انتهت مدة الطلب</translation>
    </message>
    <message>
        <source>Approvals wait for you</source>
        <translation>طلبات قبول تنتظرك</translation>
    </message>
    <message>
        <source>New password waits</source>
        <translation>كلمة مرور جديدة تنتظر</translation>
    </message>
    <message>
        <source>Account ends soon</source>
        <translation>الحساب ينتهي قريبًا</translation>
    </message>
    <message>
        <source>A mail needs a subject.</source>
        <translation>تحتاج الرسالة إلى موضوع.</translation>
    </message>
    <message>
        <source>A mail needs a text.</source>
        <translation>تحتاج الرسالة إلى نص.</translation>
    </message>
    <message>
        <source>A subject has at most 200 characters, a text 10,000.</source>
        <translation>لا يزيد الموضوع على ٢٠٠ حرف والنص على ١٠٬٠٠٠.</translation>
    </message>
    <message>
        <source>A subject is one line.</source>
        <translation>الموضوع سطر واحد.</translation>
    </message>
    <message>
        <source>This mail has no variable %1. Those that it has stand below.</source>
        <translation>ليس في هذه الرسالة متغيّر %1. متغيّراتها أدناه.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the mail is of no use.</source>
        <translation>%1 ناقص: دونه لا فائدة من الرسالة.</translation>
    </message>
    <message>
        <source>%1 stands once, as a paragraph of its own, with empty lines around it.</source>
        <translation>يرد %1 مرة واحدة في فقرة وحده، وحوله سطران فارغان.</translation>
    </message>
    <message>
        <source>{link} comes before {details}.</source>
        <translation>يأتي {link} قبل {details}.</translation>
    </message>
    <message>
        <source>Write the colour as # and six digits, such as #23695b.</source>
        <translation>اكتب اللون هكذا: # وستة رموز، مثل #23695b.</translation>
    </message>
    <message>
        <source>Hard to read: %1 to 1 against the page, and 4.5 to 1 is needed. %2 is the nearest that will do.</source>
        <comment>contrast ratio, colour</comment>
        <translation>تصعب قراءته: %1 إلى 1 مقابل الصفحة، والمطلوب 4.5 إلى 1. أقرب لون يصلح هو %2.</translation>
    </message>
    <message>
        <source>Synchronisation needs you</source>
        <translation>مزامنة تحتاج إليك</translation>
    </message>
    <message>
        <source>Sign-in that lay open too long</source>
        <translation>دخول بقي مفتوحًا طويلًا</translation>
    </message>
    <message>
        <source>Address is confirmed</source>
        <translation>تأكّد العنوان</translation>
    </message>
    <message>
        <source>Address of somebody else</source>
        <translation>عنوان شخص آخر</translation>
    </message>
    <message>
        <source>Forgotten password: look in your mail</source>
        <translation>كلمة مرور منسية: انظر في بريدك</translation>
    </message>
    <message>
        <source>Forgotten login: look in your mail</source>
        <translation>طريقة دخول منسية: انظر في بريدك</translation>
    </message>
    <message>
        <source>New password to go on</source>
        <translation>كلمة مرور جديدة للمتابعة</translation>
    </message>
    <message>
        <source>Password kept elsewhere</source>
        <translation>كلمة مرور محفوظة في مكان آخر</translation>
    </message>
    <message>
        <source>Invitation to an address that is known</source>
        <translation>دعوة إلى عنوان معروف</translation>
    </message>
    <message>
        <source>Invitation for a member</source>
        <translation>دعوة لعضو</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>قُبلت الدعوة</translation>
    </message>
    <message>
        <source>Invitation that has ended</source>
        <translation>دعوة انتهت</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>Not signed in there</source>
        <translation>لم يُسجَّل الدخول هناك</translation>
    </message>
    <message>
        <source>Answer that proves nothing</source>
        <translation>إجابة لا تُثبت شيئًا</translation>
    </message>
    <message>
        <source>No answer from there</source>
        <translation>لا إجابة من هناك</translation>
    </message>
    <message>
        <source>Account there is closed</source>
        <translation>الحساب هناك مغلق</translation>
    </message>
    <message>
        <source>Login that opens nothing now</source>
        <translation>وسيلة دخول لم تعد تفتح شيئًا</translation>
    </message>
    <message>
        <source>Known there, no account here</source>
        <translation>معروف هناك، ولا حساب هنا</translation>
    </message>
    <message>
        <source>Certificate that opens nothing</source>
        <translation>شهادة لا تفتح شيئًا</translation>
    </message>
    <message>
        <source>Account that has the address</source>
        <translation>الحساب الذي له العنوان</translation>
    </message>
    <message>
        <source>A device at a site</source>
        <translation>جهاز لدى موقع</translation>
    </message>
    <message>
        <source>New address: look in your mail</source>
        <translation>عنوان جديد: انظر في بريدك</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>إنشاء شهادة</translation>
    </message>
    <message>
        <source>Let a device in: its code</source>
        <translation>السماح لجهاز بالدخول: رمزه</translation>
    </message>
    <message>
        <source>A device is let in</source>
        <translation>سُمح لجهاز بالدخول</translation>
    </message>
    <message>
        <source>A device is not let in</source>
        <translation>لم يُسمح لجهاز بالدخول</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>ما يُحفظ عنك</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>من هنا</translation>
    </message>
    <message>
        <source>A damaged form or link</source>
        <translation>نموذج أو رابط تالف</translation>
    </message>
    <message>
        <source>A form from elsewhere</source>
        <translation>نموذج من مكان آخر</translation>
    </message>
    <message>
        <source>A mistake of the site</source>
        <translation>خطأ من الموقع</translation>
    </message>
    <message>
        <source>With a login elsewhere</source>
        <translation>بوسيلة دخول من مكان آخر</translation>
    </message>
    <message>
        <source>Synchronisation done</source>
        <translation>مزامنة اكتملت</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PreviewsPage</name>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>ما يرونه</translation>
    </message>
    <message>
        <source>As the server makes it, with a sample person. Looking records nothing.</source>
        <translation>كما يصنعها الخادم، بشخص نموذجي. الاطلاع لا يسجّل شيئًا.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>The house itself</source>
        <translation>النظام نفسه</translation>
    </message>
    <message>
        <source>The site %1</source>
        <translation>الموقع %1</translation>
    </message>
    <message>
        <source>The organisation %1</source>
        <translation>المنظمة %1</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>النظام كله</translation>
    </message>
    <message>
        <source>Gates stand before sites. Choose a site to see its own.</source>
        <translation>تقف البوابات أمام المواقع. اختر موقعًا لرؤية بواباته.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>Before the subject in a mail&apos;s plain text</extracomment>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>This window looks after a house that is served by another computer. Pages are shown where the server runs, so that nothing has to leave a machine.</source>
        <translation>تدير هذه النافذة نظامًا يقدّمه حاسوب آخر. تُعرض الصفحات حيث يعمل الخادم، كي لا يغادر شيء جهازًا.</translation>
    </message>
    <message>
        <source>No server runs in this window now. Start it under Server and settings, and the pages are shown here.</source>
        <translation>لا خادم يعمل في هذه النافذة الآن. شغّله ضمن الخادم والإعدادات فتُعرض الصفحات هنا.</translation>
    </message>
    <message>
        <source>This program was built without a web view, so it cannot show pages.</source>
        <translation>بُني هذا البرنامج دون عارض ويب، فلا يمكنه عرض الصفحات.</translation>
    </message>
    <message>
        <source>The page as people see it</source>
        <translation>الصفحة كما يراها الأشخاص</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>لغة الصفحة</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>الرسالة نصًا عاديًا</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProbeSteps</name>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الاختبار</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what the other side said</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProfilePane</name>
    <message>
        <source>Kind of connection</source>
        <translation>نوع الاتصال</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A new connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح مجددًا</translation>
    </message>
    <message>
        <source>The desktop’s keyring keeps the password.</source>
        <translation>تحفظ حلقة مفاتيح سطح المكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop: the password is asked for each time, and kept nowhere.</source>
        <translation>لا حلقة مفاتيح تجيب على سطح المكتب هذا: تُطلب كلمة المرور كل مرة ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>قال: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProfileSection</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>as the browser asks</source>
        <translation>بحسب المتصفح</translation>
    </message>
    <message>
        <source>Fixed: a site has received it</source>
        <translation>ثابت: تسلّمه موقع</translation>
    </message>
    <message>
        <source>Draft from %1, not saved yet</source>
        <translation>مسودة من %1، لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>A date is year-month-day, like 2026-12-31; an end may be a term, like +1y, +6m or +30d.</source>
        <translation>يُكتب التاريخ سنة-شهر-يوم، مثل 2026-12-31؛ وقد تكون النهاية مدة، مثل ‎+1y و‎+6m و‎+30d.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ القيمة الأخرى</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على قيمتي</translation>
    </message>
    <message>
        <source>Somebody else wrote %1 meanwhile</source>
        <translation>كتب شخص آخر %1 في هذه الأثناء</translation>
    </message>
    <message>
        <source>You wrote %1. Before, it was %2.</source>
        <translation>كتبتَ %1. وكان قبل ذلك %2.</translation>
    </message>
    <message>
        <source>Draft, not saved yet</source>
        <translation>مسودة، لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Kept by %1, and changed there</source>
        <translation>محفوظ لدى %1، ويُغيَّر هناك</translation>
    </message>
    <message>
        <source>none</source>
        <comment>notes</comment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Profiles</name>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Private database</source>
        <translation>قاعدة بيانات خاصة</translation>
    </message>
    <message>
        <source>Somebody’s PostgreSQL</source>
        <translation>PostgreSQL لدى غيرك</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>database role at a computer</comment>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProtocolCards</name>
    <message>
        <source>How it asks</source>
        <translation>كيف يسأل</translation>
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
        <translation>كيف يسأل</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>v2 is for old plug-ins only: its answers are encrypted, but not protected against tampering.</source>
        <translation>v2 للإضافات القديمة فقط: إجاباته مشفّرة لكنها غير محمية من العبث.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueuePage</name>
    <message>
        <source>Send all again</source>
        <translation>إرسال الكل مجددًا</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>بث مباشر</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>طابور التحديثات</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء بالانتظار.</translation>
    </message>
    <message>
        <source>Open Users</source>
        <translation>فتح «المستخدمون»</translation>
    </message>
    <message>
        <source>Nothing has travelled yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Every change appears here, from the row in the database to the site’s answer. Change a name in Users and watch it travel.</source>
        <translation>يظهر هنا كل تغيير، من الصف في قاعدة البيانات حتى إجابة الموقع. غيّر اسمًا في «المستخدمون» وتابع رحلته.</translation>
    </message>
    <message>
        <source>Open sites</source>
        <translation>فتح المواقع</translation>
    </message>
    <message>
        <source>No site is told of changes yet.</source>
        <translation>لا موقع يُبلَّغ بالتغييرات بعد.</translation>
    </message>
    <message>
        <source>Give a site an address for updates, and switch its pushes on.</source>
        <translation>أعطِ موقعًا عنوانًا للتحديثات وفعّل الإرسال إليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>لا تغييرات بالانتظار.</numerusform>
            <numerusform>تغيير واحد بالانتظار.</numerusform>
            <numerusform>تغييران بالانتظار.</numerusform>
            <numerusform>%n تغييرات بالانتظار.</numerusform>
            <numerusform>%n تغييرًا بالانتظار.</numerusform>
            <numerusform>%n تغيير بالانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All deliveries are paused.</source>
        <comment>how many changes wait</comment>
        <translation>%1 كل عمليات التسليم متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>%1 Half of today’s reached their site within %2.</source>
        <comment>how many changes wait; a duration</comment>
        <translation>%1 نصف تغييرات اليوم بلغ موقعه خلال %2.</translation>
    </message>
    <message>
        <source>Live: pause</source>
        <translation>مباشر: إيقاف مؤقت</translation>
    </message>
    <message numerus="yes">
        <source>Paused: show %n newer</source>
        <translation>
            <numerusform>متوقف: عرض الجديد</numerusform>
            <numerusform>متوقف: عرض واحد جديد</numerusform>
            <numerusform>متوقف: عرض اثنين جديدين</numerusform>
            <numerusform>متوقف: عرض %n جديدة</numerusform>
            <numerusform>متوقف: عرض %n جديدًا</numerusform>
            <numerusform>متوقف: عرض %n جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: go on</source>
        <translation>متوقف: متابعة</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>إرسال ما أخفق مجددًا</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Preview what would be sent…</source>
        <translation>معاينة ما سيُرسل…</translation>
    </message>
    <message>
        <source>Send all again…</source>
        <translation>إرسال الكل مجددًا…</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>أُوقف %1 مؤقتًا.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>استُؤنف %1.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>كل عمليات التسليم متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>All deliveries go on.</source>
        <translation>استُؤنفت كل عمليات التسليم.</translation>
    </message>
    <message>
        <source>Tell it everything again</source>
        <translation>إبلاغه بكل شيء مجددًا</translation>
    </message>
    <message>
        <source>The site is told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>يُبلَّغ الموقع بآخر حالة لكل من كان فيه. ما أُرسل لا يُستردّ.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Every site is told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>يُبلَّغ كل موقع بآخر حالة لكل من كان فيه. ما أُرسل لا يُستردّ.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>وقت الإجابة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>ما أُبلغ به</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>From the change on, ms</source>
        <translation>المدة منذ التغيير (مللي ثانية)</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Views of the stream</source>
        <translation>عروض البث</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ما أخفق</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Nothing like that has travelled</source>
        <translation>لم يُرسل شيء كهذا</translation>
    </message>
    <message>
        <source>Nothing in the stream fits the sentence above. Loosen it, or look at everything.</source>
        <translation>لا شيء في البث يوافق الجملة أعلاه. وسّعها أو اعرض كل شيء.</translation>
    </message>
    <message>
        <source>Show times and sites</source>
        <translation>عرض الأزمنة والمواقع</translation>
    </message>
    <message>
        <source>Show the live stream</source>
        <translation>عرض البث المباشر</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Tell them everything again</source>
        <translation>إبلاغها بكل شيء مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%n sites selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي موقع</numerusform>
            <numerusform>حُدّد موقع واحد</numerusform>
            <numerusform>حُدّد موقعان</numerusform>
            <numerusform>حُدّدت %n مواقع</numerusform>
            <numerusform>حُدّد %n موقعًا</numerusform>
            <numerusform>حُدّد %n موقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are paused.</source>
        <translation>
            <numerusform>لم يُوقَف أي موقع مؤقتًا.</numerusform>
            <numerusform>أُوقف موقع واحد مؤقتًا.</numerusform>
            <numerusform>أُوقف موقعان مؤقتًا.</numerusform>
            <numerusform>أُوقفت %n مواقع مؤقتًا.</numerusform>
            <numerusform>أُوقف %n موقعًا مؤقتًا.</numerusform>
            <numerusform>أُوقف %n موقع مؤقتًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites go on.</source>
        <translation>
            <numerusform>لم يُستأنف أي موقع.</numerusform>
            <numerusform>استُؤنف موقع واحد.</numerusform>
            <numerusform>استُؤنف موقعان.</numerusform>
            <numerusform>استُؤنفت %n مواقع.</numerusform>
            <numerusform>استُؤنف %n موقعًا.</numerusform>
            <numerusform>استُؤنف %n موقع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>
            <numerusform>لا يُبلَّغ أي موقع بشيء.</numerusform>
            <numerusform>يُبلَّغ موقع واحد بآخر حالة لكل من كان فيه. ما أُرسل لا يُستردّ.</numerusform>
            <numerusform>يُبلَّغ موقعان بآخر حالة لكل من كان فيهما. ما أُرسل لا يُستردّ.</numerusform>
            <numerusform>تُبلَّغ %n مواقع بآخر حالة لكل من كان فيها. ما أُرسل لا يُستردّ.</numerusform>
            <numerusform>يُبلَّغ %n موقعًا بآخر حالة لكل من كان فيها. ما أُرسل لا يُستردّ.</numerusform>
            <numerusform>يُبلَّغ %n موقع بآخر حالة لكل من كان فيها. ما أُرسل لا يُستردّ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueueTimeline</name>
    <message>
        <source>Time shown</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>Time from edit to site, every delivery. A cross is one that failed.</source>
        <translation>الوقت من التعديل إلى الموقع لكل عملية تسليم. العلامة × عملية أخفقت.</translation>
    </message>
    <message>
        <source>Deliveries by outcome</source>
        <translation>عمليات التسليم بحسب النتيجة</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>١٥ د</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Deliveries by outcome, %1</source>
        <comment>a stretch of time</comment>
        <translation>عمليات التسليم بحسب النتيجة، %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RecordHead</name>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RecordHistory</name>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, when, by which way</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>التراجع عن هذا</translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>التراجع عن هذا: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RecordRows</name>
    <message>
        <source>More for %1</source>
        <translation>المزيد بشأن %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RolesSection</name>
    <message>
        <source>Owner of the site %1</source>
        <translation>مالك الموقع %1</translation>
    </message>
    <message>
        <source>May do everything, and alone gives roles and changes settings.</source>
        <translation>يفعل كل شيء، وهو وحده يمنح الأدوار ويغيّر الإعدادات.</translation>
    </message>
    <message>
        <source>Looks after people, organisations, groups, sites and the queue.</source>
        <translation>يعتني بالأشخاص والمنظمات والمجموعات والمواقع والطابور.</translation>
    </message>
    <message>
        <source>Mails new links, unblocks, ends sessions.</source>
        <translation>يرسل روابط جديدة ويرفع الحظر وينهي الجلسات.</translation>
    </message>
    <message>
        <source>Runs this site and its queue, and nothing else.</source>
        <translation>يدير هذا الموقع وطابوره، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Sees everything but secrets, and changes nothing.</source>
        <translation>يرى كل شيء إلا الأسرار، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>منح دور</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>No role: a member like any other.</source>
        <translation>بلا دور: عضو كسائر الأعضاء.</translation>
    </message>
    <message>
        <source>Reading the sites</source>
        <translation>جارٍ قراءة المواقع</translation>
    </message>
    <message>
        <source>There is no site yet</source>
        <translation>لا توجد مواقع بعد</translation>
    </message>
    <message>
        <source>%1 was given the role: %2.</source>
        <comment>person, role</comment>
        <translation>مُنح %1 الدور: %2.</translation>
    </message>
    <message>
        <source>%1 no longer has the role: %2.</source>
        <comment>person, role</comment>
        <translation>لم يعد لـ %1 الدور: %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RolloverSection</name>
    <message>
        <source>A new year</source>
        <translation>سنة جديدة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Of %1 people, %2 get another end, %3 join and %4 leave.</source>
        <translation>من أصل %1: تاريخ انتهاء جديد لـ %2، وانضمام %3 إلى مجموعة، وخروج %4 من مجموعة.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RulesSection</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SchemaField</name>
    <message>
        <source>This kind of authority has no such setting.</source>
        <translation>ليس لهذا النوع من جهات التوثيق إعداد كهذا.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>عدد صحيح من %1 إلى %2.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>هذه القيمة غير مسموح بها هنا.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>اختر واحدة من هذه.</translation>
    </message>
    <message>
        <source>An address like https://login.example.org/.</source>
        <translation>عنوان مثل https://login.example.org/.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>It holds a character that cannot be seen. Type it anew.</source>
        <translation>فيه محرف لا يُرى. اكتبه من جديد.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SchemaForm</name>
    <message>
        <source>This kind of authority has no setting %1.</source>
        <translation>ليس لهذا النوع من جهات التوثيق إعداد %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>الإبقاء على القديم</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>سيُزال</translation>
    </message>
    <message>
        <source>Set, and never shown</source>
        <translation>معيَّن، ولا يُعرض أبدًا</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء المكتوب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
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
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>الخادم والإعدادات</translation>
    </message>
    <message>
        <source>The server did not start: %1</source>
        <translation>لم يبدأ الخادم: %1</translation>
    </message>
    <message>
        <source>The built-in server</source>
        <translation>الخادم المضمَّن</translation>
    </message>
    <message>
        <source>Told at the start</source>
        <translation>ما قيل عند البدء</translation>
    </message>
    <message>
        <source>These are read once, when the house is opened: from the connection, gatelodge.toml, the environment or the command line. They are changed there.</source>
        <translation>تُقرأ مرة واحدة عند فتح النظام: من الاتصال أو gatelodge.toml أو البيئة أو سطر الأوامر. وتُغيَّر هناك.</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>إيقاف الخدمة</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>بدء الخدمة</translation>
    </message>
    <message>
        <source>This house is served by another computer.</source>
        <translation>يقدّم هذا النظام حاسوب آخر.</translation>
    </message>
    <message>
        <source>People can sign in at %1.</source>
        <translation>يمكن للأشخاص تسجيل الدخول في %1.</translation>
    </message>
    <message>
        <source>Nobody can sign in: the server is off.</source>
        <translation>لا يمكن لأحد تسجيل الدخول: الخادم متوقف.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>يستمع في</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>with the certificate of the connection</source>
        <translation>بشهادة الاتصال</translation>
    </message>
    <message>
        <source>none: for this computer only, or a proxy before it</source>
        <translation>لا شيء: لهذا الحاسوب فقط، أو أمامه وكيل</translation>
    </message>
    <message>
        <source>People see</source>
        <translation>يرى الأشخاص</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>private, in a folder of this computer</source>
        <translation>خاصة، في مجلد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionFilterBar</name>
    <message>
        <source>Three letters of a name, or an address such as 203.0.113</source>
        <translation>ثلاثة أحرف من اسم، أو عنوان مثل 203.0.113</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>every session</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>sessions of who is here now</source>
        <translation>جلسات من هم هنا الآن</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>أي جهة توثيق</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>جهة التوثيق</translation>
    </message>
    <message>
        <source>Show %1 opened with %2</source>
        <comment>filter of sessions: kind, authority</comment>
        <translation>عرض %1 المفتوحة عبر %2</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>الاسم أو اسم المستخدم أو العنوان</translation>
    </message>
    <message>
        <source>Search sessions by name, username or network address</source>
        <translation>البحث في الجلسات بالاسم أو اسم المستخدم أو عنوان الشبكة</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionPane</name>
    <message>
        <source>End this session</source>
        <translation>إنهاء هذه الجلسة</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح صفحة الشخص</translation>
    </message>
    <message>
        <source>Logins proved</source>
        <translation>وسائل الدخول المُثبَتة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This session has ended. Its browser has to sign in again.</source>
        <translation>انتهت هذه الجلسة. على متصفحها تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Ends every session of %1, on all devices</source>
        <translation>ينهي كل جلسات %1 على كل الأجهزة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>%1, kept on this device</source>
        <comment>date and time</comment>
        <translation>%1، محفوظة على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1, or when it is idle</source>
        <comment>date and time</comment>
        <translation>%1، أو عند الخمول</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, proved %2</source>
        <comment>authority, time</comment>
        <translation>%1، أُثبتت %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of login and its identity</comment>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>Opened it</source>
        <translation>فتحت الجلسة</translation>
    </message>
    <message>
        <source>Not valid now</source>
        <translation>غير صالحة الآن</translation>
    </message>
    <message>
        <source>None is known any more.</source>
        <translation>لم يعد أيّ منها معروفًا.</translation>
    </message>
    <message>
        <source>A session of %1 has ended.</source>
        <translation>انتهت جلسة لـ %1.</translation>
    </message>
    <message>
        <source>%1 has to be signed in again there.</source>
        <comment>a device</comment>
        <translation>%1: يلزم تسجيل الدخول هناك مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of %1 have ended.</source>
        <translation>
            <numerusform>لم تنتهِ أي جلسة لـ %1.</numerusform>
            <numerusform>انتهت جلسة واحدة لـ %1.</numerusform>
            <numerusform>انتهت جلستان لـ %1.</numerusform>
            <numerusform>انتهت %n جلسات لـ %1.</numerusform>
            <numerusform>انتهت %n جلسة لـ %1.</numerusform>
            <numerusform>انتهت %n جلسة لـ %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionWords</name>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Nothing proved</source>
        <translation>لا إثبات</translation>
    </message>
    <message>
        <source>Proved long ago</source>
        <translation>إثبات قديم</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>مُثبَت</translation>
    </message>
    <message>
        <source>Proved twice</source>
        <translation>مُثبَت مرتين</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>متصفح</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>الخاصة بنا</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, since %6, last seen %7</source>
        <comment>person, presence, device, address, authority, times</comment>
        <translation>%1، %2، %3، %4، %5، منذ %6، آخر ظهور %7</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsModel</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>الدخول باستخدام</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
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
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Whoever signs in appears here within a second, and leaves when the session ends.</source>
        <translation>من يسجّل الدخول يظهر هنا خلال ثانية، ويغيب حين تنتهي الجلسة.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العد</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>people who are here now, sessions</comment>
        <translation>%1؛ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were here within five minutes</source>
        <translation>
            <numerusform>لا أحد هنا خلال خمس دقائق</numerusform>
            <numerusform>كان هنا شخص واحد خلال خمس دقائق</numerusform>
            <numerusform>كان هنا شخصان خلال خمس دقائق</numerusform>
            <numerusform>كان هنا %n أشخاص خلال خمس دقائق</numerusform>
            <numerusform>كان هنا %n شخصًا خلال خمس دقائق</numerusform>
            <numerusform>كان هنا %n شخص خلال خمس دقائق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are open</source>
        <translation>
            <numerusform>لا جلسة مفتوحة</numerusform>
            <numerusform>جلسة واحدة مفتوحة</numerusform>
            <numerusform>جلستان مفتوحتان</numerusform>
            <numerusform>%n جلسات مفتوحة</numerusform>
            <numerusform>%n جلسة مفتوحة</numerusform>
            <numerusform>%n جلسة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>End these sessions</source>
        <translation>إنهاء هذه الجلسات</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended.</source>
        <translation>
            <numerusform>لم تنتهِ أي جلسة.</numerusform>
            <numerusform>انتهت جلسة واحدة.</numerusform>
            <numerusform>انتهت جلستان.</numerusform>
            <numerusform>انتهت %n جلسات.</numerusform>
            <numerusform>انتهت %n جلسة.</numerusform>
            <numerusform>انتهت %n جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the sessions</source>
        <translation>عروض الجلسات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Nobody like that is signed in</source>
        <translation>لا أحد كذلك لديه جلسة مفتوحة</translation>
    </message>
    <message>
        <source>No session fits the sentence above. Loosen it, or look at everybody.</source>
        <translation>لا توافق أي جلسة الجملة أعلاه. وسّعها أو اعرض الجميع.</translation>
    </message>
    <message>
        <source>Open the sign-in log</source>
        <translation>فتح سجل الدخول</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>متصفح</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>address and time of a session</comment>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signed in nowhere.</source>
        <translation>لا جلسة مفتوحة في أي مكان.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SettingsSection</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>This program has no driver %1. Nobody can sign in here.</source>
        <translation>ليس في هذا البرنامج مشغِّل %1. لا يمكن لأحد الدخول هنا.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1. Save once more to set yours; Discard shows theirs.</source>
        <comment>what a connection needs</comment>
        <translation>غيّر شخص آخر هذا في هذه الأثناء: %1. «حفظ» مرة أخرى يضع ما كتبته أنت، و«تجاهل» يعرض ما كتبه الآخر.</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>يجب ضبط اتصالها أولًا.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>حُدّد عنصر واحد</numerusform>
            <numerusform>حُدّد عنصران</numerusform>
            <numerusform>حُدّدت %n عناصر</numerusform>
            <numerusform>حُدّد %n عنصرًا</numerusform>
            <numerusform>حُدّد %n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيره</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>In common</source>
        <translation>المشترك بينهم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state of people, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SheetPicture</name>
    <message numerus="yes">
        <source>The first of %n pages</source>
        <translation>
            <numerusform>الصفحة الأولى من %n</numerusform>
            <numerusform>الصفحة الأولى من %n</numerusform>
            <numerusform>الصفحة الأولى من %n</numerusform>
            <numerusform>الصفحة الأولى من %n</numerusform>
            <numerusform>الصفحة الأولى من %n</numerusform>
            <numerusform>الصفحة الأولى من %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SheetsPane</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Eight on a page, to be cut apart.</source>
        <translation>ثمانٍ في الصفحة، لتُقصّ.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations. These links are shown here only: sheets and mails that these people got before no longer work.</source>
        <translation>
            <numerusform>لا دعوات.</numerusform>
            <numerusform>دعوة واحدة. لا يُعرض رابطها إلا هنا: ما وصل الشخص قبلها من أوراق ورسائل لم يعد يعمل.</numerusform>
            <numerusform>دعوتان. لا يُعرض رابطاهما إلا هنا: ما وصل الشخصين قبلهما من أوراق ورسائل لم يعد يعمل.</numerusform>
            <numerusform>%n دعوات. لا تُعرض روابطها إلا هنا: ما وصل هؤلاء قبلها من أوراق ورسائل لم يعد يعمل.</numerusform>
            <numerusform>%n دعوة. لا تُعرض روابطها إلا هنا: ما وصل هؤلاء قبلها من أوراق ورسائل لم يعد يعمل.</numerusform>
            <numerusform>%n دعوة. لا تُعرض روابطها إلا هنا: ما وصل هؤلاء قبلها من أوراق ورسائل لم يعد يعمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>حفظ الأوراق</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>مستندات (*.pdf)</translation>
    </message>
    <message>
        <source>invitations</source>
        <comment>name of a file, without its ending</comment>
        <translation>دعوات</translation>
    </message>
    <message>
        <source>The sheets are written.</source>
        <translation>حُفظت الأوراق.</translation>
    </message>
    <message>
        <source>The sheets could not be written there. Choose another place.</source>
        <translation>تعذّر حفظ الأوراق هناك. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ShortListCopy</name>
    <message>
        <source>, </source>
        <comment>between two states</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ShortPage</name>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يوافق</translation>
    </message>
    <message>
        <source>Nothing in this list has these letters.</source>
        <translation>لا شيء في هذه القائمة بهذه الأحرف.</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>مع «%1»</translation>
    </message>
    <message>
        <source>Nothing is like that</source>
        <translation>لا شيء كذلك</translation>
    </message>
    <message>
        <source>Nothing fits the sentence above. Loosen it, or look at everything.</source>
        <translation>لا شيء يوافق الجملة أعلاه. وسّعها أو اعرض كل شيء.</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what a list is narrowed to, letters that are sought</comment>
        <translation>%1، مع «%2»</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Sidebar</name>
    <message>
        <source>Subjects</source>
        <translation>الموضوعات</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInFilterBar</name>
    <message>
        <source>Three letters of a name, or an address such as 203.0.113</source>
        <translation>ثلاثة أحرف من اسم، أو عنوان مثل 203.0.113</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>every sign-in</source>
        <translation>كل عمليات الدخول</translation>
    </message>
    <message>
        <source>rejections only</source>
        <translation>المرفوضة فقط</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>أي موقع</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Show %1 by %2 at %3</source>
        <comment>filter of the sign-in log: kind, person, site</comment>
        <translation>عرض %1 من %2 في %3</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>الاسم أو اسم المستخدم أو العنوان</translation>
    </message>
    <message>
        <source>Search the log by name, username or network address</source>
        <translation>البحث في السجل بالاسم أو اسم المستخدم أو عنوان الشبكة</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInLogPage</name>
    <message>
        <source>Sign-in log</source>
        <translation>سجل الدخول</translation>
    </message>
    <message>
        <source>Views of the log</source>
        <translation>عروض السجل</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Nothing like that is in the log</source>
        <translation>لا شيء كهذا في السجل</translation>
    </message>
    <message>
        <source>No sign-in of the last year fits the sentence above. Loosen it, or look at everything.</source>
        <translation>لا توافق أي عملية دخول من السنة الماضية الجملة أعلاه. وسّعها أو اعرض كل شيء.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet</source>
        <translation>لم يسجّل أحد الدخول بعد</translation>
    </message>
    <message>
        <source>Every sign-in appears here within a second, whether it went well or not.</source>
        <translation>تظهر هنا كل عملية دخول خلال ثانية، نجحت أم لا.</translation>
    </message>
    <message>
        <source>Who came in and who did not, as it happens. A rejection says why, and what would change it.</source>
        <translation>من دخل ومن لم يدخل، لحظة بلحظة. يبيّن الرفض سببه وما قد يغيّره.</translation>
    </message>
    <message>
        <source>Every sign-in</source>
        <translation>كل عمليات الدخول</translation>
    </message>
    <message>
        <source>Blocked now</source>
        <translation>المحظور الآن</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>حالات الرفض</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>دعوة أشخاص</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInModel</name>
    <message>
        <source>d MMM yy</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation>d MMM yy</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInPane</name>
    <message>
        <source>Open the person</source>
        <translation>فتح صفحة الشخص</translation>
    </message>
    <message>
        <source>Show only theirs</source>
        <translation>عرض ما يخصه فقط</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>Check every gate</source>
        <translation>فحص كل بوابة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, username</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>On the way to</source>
        <translation>في الطريق إلى</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>جهة التوثيق</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>الخاصة بنا</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInWords</name>
    <message>
        <source>Not signed in</source>
        <translation>لم يسجّل الدخول</translation>
    </message>
    <message>
        <source>Account not active</source>
        <translation>الحساب غير نشط</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>مبكر جدًا</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>خرج</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>محاولات كثيرة</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>لا إثبات</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>مغلق هناك</translation>
    </message>
    <message>
        <source>Login withdrawn</source>
        <translation>وسيلة دخول مسحوبة</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>To be linked</source>
        <translation>يجب ربطها</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Not let in yet</source>
        <translation>لم يُسمح له بعد</translation>
    </message>
    <message>
        <source>Not active then</source>
        <translation>لم يكن نشطًا حينها</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>شخص مجهول</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>شخص لم يعد هنا</translation>
    </message>
    <message>
        <source>to %1, with %2</source>
        <comment>a site, an authority</comment>
        <translation>إلى %1 باستخدام %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a site</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an authority</comment>
        <translation>باستخدام %1</translation>
    </message>
    <message>
        <source>at our own door</source>
        <translation>عند بابنا نحن</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>متصفح</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6</source>
        <comment>who, outcome, where, device, address, time of a sign-in</comment>
        <translation>%1، %2، %3، %4، %5، %6</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInsCard</name>
    <message>
        <source>Sign-ins by result</source>
        <translation>عمليات الدخول بحسب النتيجة</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>دخلوا</translation>
    </message>
    <message>
        <source>Stopped at a gate</source>
        <translation>توقفوا عند بوابة</translation>
    </message>
    <message>
        <source>Not known, or too many tries</source>
        <translation>مجهولون أو محاولات كثيرة</translation>
    </message>
    <message>
        <source>nobody, %1</source>
        <comment>a stretch of time</comment>
        <translation>لا أحد، %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitePane</name>
    <message>
        <source>Open site</source>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>Why can’t somebody enter?</source>
        <translation>ما الذي يمنع شخصًا من الدخول؟</translation>
    </message>
    <message>
        <source>Remove this site</source>
        <translation>إزالة هذا الموقع</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Run by %1. %2, and %3.</source>
        <comment>organisation; how many came; how many went in</comment>
        <translation>تديره %1. %2، و%3.</translation>
    </message>
    <message numerus="yes">
        <source>%n came this week</source>
        <translation>
            <numerusform>لم يأتِ أحد هذا الأسبوع</numerusform>
            <numerusform>جاء شخص واحد هذا الأسبوع</numerusform>
            <numerusform>جاء شخصان هذا الأسبوع</numerusform>
            <numerusform>جاء %n أشخاص هذا الأسبوع</numerusform>
            <numerusform>جاء %n شخصًا هذا الأسبوع</numerusform>
            <numerusform>جاء %n شخص هذا الأسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went in</source>
        <translation>
            <numerusform>لم يدخل أحد</numerusform>
            <numerusform>دخل واحد</numerusform>
            <numerusform>دخل اثنان</numerusform>
            <numerusform>دخل %n</numerusform>
            <numerusform>دخل %n</numerusform>
            <numerusform>دخل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What they see here</source>
        <translation>ما يرونه هنا</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesFilter</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>فيها مشكلة</translation>
    </message>
    <message>
        <source>behind with updates</source>
        <translation>متأخرة في التحديثات</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>متعثّرة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>changing their key</source>
        <translation>قيد تغيير المفتاح</translation>
    </message>
    <message>
        <source>told of no changes</source>
        <translation>لا تُبلَّغ بالتغييرات</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>any protocol</source>
        <translation>أي بروتوكول</translation>
    </message>
    <message>
        <source>any visitors</source>
        <translation>أي زوار</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>some groups only</source>
        <translation>بعض المجموعات فقط</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>أي منظمة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>فيها مشكلة</translation>
    </message>
    <message>
        <source>Sites %1 of %2</source>
        <comment>in any state … any organisation</comment>
        <translation>المواقع بحالة: %1 لدى %2</translation>
    </message>
    <message>
        <source>with %1 for %2</source>
        <comment>goes on from: Sites in any state …</comment>
        <translation>عبر %1 المتاحة أمام %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>شروط أخرى</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Connect a site</source>
        <translation>ربط موقع</translation>
    </message>
    <message>
        <source>No site asks here yet</source>
        <translation>لا موقع يسأل هنا بعد</translation>
    </message>
    <message>
        <source>A site is anything people sign in to: a wiki, a calendar, a shop. Connect one, and the people you keep here can use it without another password.</source>
        <translation>الموقع هو كل ما يسجّل الناس الدخول إليه: ويكي أو تقويم أو متجر. اربط واحدًا فيستخدمه من تحفظهم هنا دون كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>Give it a name and the address where people come back.</source>
        <translation>أعطه اسمًا والعنوان الذي يعود إليه الأشخاص.</translation>
    </message>
    <message>
        <source>Copy its key into the site’s settings; an example client is made for you.</source>
        <translation>انسخ مفتاحه إلى إعدادات الموقع؛ يُعدّ لك مثال لعميل.</translation>
    </message>
    <message>
        <source>Choose a person, and see whether every gate lets them in.</source>
        <translation>اختر شخصًا وانظر هل تسمح له كل بوابة.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>site, host, state</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <comment>a site</comment>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Switch pushes on</source>
        <translation>تفعيل الإرسال</translation>
    </message>
    <message>
        <source>Switch pushes off</source>
        <translation>تعطيل الإرسال</translation>
    </message>
    <message>
        <source>Move to organisation</source>
        <translation>نقل إلى منظمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of changes now</source>
        <translation>
            <numerusform>لم يصبح أي موقع يُبلَّغ بالتغييرات</numerusform>
            <numerusform>صار موقع واحد يُبلَّغ بالتغييرات</numerusform>
            <numerusform>صار موقعان يُبلَّغان بالتغييرات</numerusform>
            <numerusform>صارت %n مواقع تُبلَّغ بالتغييرات</numerusform>
            <numerusform>صار %n موقعًا يُبلَّغ بالتغييرات</numerusform>
            <numerusform>صار %n موقع يُبلَّغ بالتغييرات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of no changes any more</source>
        <translation>
            <numerusform>لم يتوقف إبلاغ أي موقع بالتغييرات</numerusform>
            <numerusform>لم يعد موقع واحد يُبلَّغ بالتغييرات</numerusform>
            <numerusform>لم يعد موقعان يُبلَّغان بالتغييرات</numerusform>
            <numerusform>لم تعد %n مواقع تُبلَّغ بالتغييرات</numerusform>
            <numerusform>لم يعد %n موقعًا يُبلَّغ بالتغييرات</numerusform>
            <numerusform>لم يعد %n موقع يُبلَّغ بالتغييرات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites belong to %1 now</source>
        <translation>
            <numerusform>لم يُنقل أي موقع إلى %1</numerusform>
            <numerusform>صار موقع واحد تابعًا لـ %1</numerusform>
            <numerusform>صار موقعان تابعين لـ %1</numerusform>
            <numerusform>صارت %n مواقع تابعة لـ %1</numerusform>
            <numerusform>صار %n موقعًا تابعًا لـ %1</numerusform>
            <numerusform>صار %n موقع تابعًا لـ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites were removed</source>
        <translation>
            <numerusform>لم يُزَل أي موقع</numerusform>
            <numerusform>أُزيل موقع واحد</numerusform>
            <numerusform>أُزيل موقعان</numerusform>
            <numerusform>أُزيلت %n مواقع</numerusform>
            <numerusform>أُزيل %n موقعًا</numerusform>
            <numerusform>أُزيل %n موقع</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No site fits the sentence above.</source>
        <translation>لا يوافق أي موقع الجملة أعلاه.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesSection</name>
    <message>
        <source>Sites visited</source>
        <translation>المواقع التي زارها</translation>
    </message>
    <message>
        <source>Check entry</source>
        <translation>فحص الدخول</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, last %1</source>
        <translation>
            <numerusform>%n زيارة، آخرها %1</numerusform>
            <numerusform>زيارة واحدة، %1</numerusform>
            <numerusform>زيارتان، آخرهما %1</numerusform>
            <numerusform>%n زيارات، آخرها %1</numerusform>
            <numerusform>%n زيارة، آخرها %1</numerusform>
            <numerusform>%n زيارة، آخرها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>No site yet. The first visit to one fixes the username.</source>
        <translation>لا موقع بعد. أول زيارة لموقع تثبّت اسم المستخدم.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SourceForm</name>
    <message>
        <source>Read it</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SpanChoice</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>last 60 minutes</source>
        <translation>آخر ٦٠ دقيقة</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>last seven days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Sparkline</name>
    <message>
        <source>no values</source>
        <translation>لا قيم</translation>
    </message>
    <message>
        <source>now %1, highest %2</source>
        <translation>الآن %1، والأعلى %2</translation>
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
        <translation>جارٍ فتح النظام</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة واحدة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>The house cannot be opened</source>
        <translation>لا يمكن فتح النظام</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message numerus="yes">
        <source>Try again (%n s)</source>
        <comment>seconds until it is tried by itself</comment>
        <translation>
            <numerusform>المحاولة مجددًا (%n ث)</numerusform>
            <numerusform>المحاولة مجددًا (ثانية)</numerusform>
            <numerusform>المحاولة مجددًا (ثانيتان)</numerusform>
            <numerusform>المحاولة مجددًا (%n ث)</numerusform>
            <numerusform>المحاولة مجددًا (%n ث)</numerusform>
            <numerusform>المحاولة مجددًا (%n ث)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StationList</name>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>station, note, duration</comment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Server state</source>
        <translation>حالة الخادم</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>of an assistant</comment>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StoppedWords</name>
    <message>
        <source>%1 was not let in to %2</source>
        <comment>person, site</comment>
        <translation>لم يُسمح لـ %1 بدخول %2</translation>
    </message>
    <message>
        <source>%1 proved the login, and was stopped</source>
        <translation>أثبت %1 وسيلة الدخول، ثم أُوقف</translation>
    </message>
    <message>
        <source>The account of %1 is deleted.</source>
        <translation>حساب %1 محذوف.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>حساب %1 موقوف.</translation>
    </message>
    <message>
        <source>%1 is suspended, and reads at the door: “%2”</source>
        <comment>person, message</comment>
        <translation>حساب %1 موقوف، ويُقرأ عند الباب: «%2»</translation>
    </message>
    <message>
        <source>Once restored, %1 may come in at once; nothing else has to be done.</source>
        <translation>متى أُعيد تفعيله أمكن لـ %1 الدخول فورًا؛ لا يلزم شيء آخر.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>إعادة التفعيل</translation>
    </message>
    <message>
        <source>%1 has signed up, and waits for somebody who lets them in.</source>
        <translation>أنشأ %1 حسابًا وينتظر من يسمح له.</translation>
    </message>
    <message>
        <source>The request stands in Approvals, too, with what was asked for.</source>
        <translation>الطلب في «طلبات القبول» أيضًا، مع ما طُلب.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>The account of %1 begins on %2.</source>
        <comment>person, date and time</comment>
        <translation>يبدأ حساب %1 في %2.</translation>
    </message>
    <message>
        <source>The account of %1 ended on %2.</source>
        <comment>person, date and time</comment>
        <translation>انتهى حساب %1 في %2.</translation>
    </message>
    <message>
        <source>The dates stand in the person’s profile.</source>
        <translation>التواريخ في الملف الشخصي للشخص.</translation>
    </message>
    <message>
        <source>%1 asks for a stronger proof than the session had.</source>
        <translation>يطلب %1 إثباتًا أقوى مما كان للجلسة.</translation>
    </message>
    <message>
        <source>Only %1 can give it, by signing in with a stronger login.</source>
        <translation>لا يقدّمه إلا %1، بالدخول بوسيلة أقوى.</translation>
    </message>
    <message>
        <source>%1 asks for a first and a last name, and one of them is missing.</source>
        <translation>يطلب %1 الاسم الأول واسم العائلة، وأحدهما ناقص.</translation>
    </message>
    <message>
        <source>%1 asks for a confirmed address, and %2 has none.</source>
        <comment>site, person</comment>
        <translation>يطلب %1 عنوانًا مؤكَّدًا، وليس لدى %2 عنوان كهذا.</translation>
    </message>
    <message>
        <source>%1 is led to the missing part at the next visit; in Users you can fill it in.</source>
        <translation>يُقاد %1 إلى الجزء الناقص في الزيارة القادمة؛ ويمكنك إكماله في «المستخدمون».</translation>
    </message>
    <message>
        <source>The account of %1 is too young for %2.</source>
        <comment>person, site</comment>
        <translation>حساب %1 حديث جدًا على %2.</translation>
    </message>
    <message>
        <source>The gate opens by itself on %1.</source>
        <comment>date and time</comment>
        <translation>تُفتح البوابة تلقائيًا في %1.</translation>
    </message>
    <message>
        <source>%1 did not agree that %2 receives name and address.</source>
        <comment>person, organisation</comment>
        <translation>لم يوافق %1 على أن تتسلّم %2 الاسم والعنوان.</translation>
    </message>
    <message>
        <source>Only %1 can change that, at the next visit or on the account page.</source>
        <translation>لا يغيّر ذلك إلا %1، في الزيارة القادمة أو في صفحة الحساب.</translation>
    </message>
    <message>
        <source>%1 lets in members of a group that is gone.</source>
        <translation>يسمح %1 لأعضاء مجموعة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>%1 lets in %2, and %3 is in none of them.</source>
        <comment>site, groups, person</comment>
        <translation>يسمح %1 لـ %2، و%3 ليس في أيّ منها.</translation>
    </message>
    <message>
        <source>As a member %1 may enter at once.</source>
        <translation>بالعضوية يمكن لـ %1 الدخول فورًا.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a group</comment>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح صفحة الشخص</translation>
    </message>
    <message>
        <source>The session was not proved strongly enough for %1, or too long ago.</source>
        <translation>لم تُثبَت الجلسة بما يكفي من القوة لدخول %1، أو مضى على ذلك وقت طويل.</translation>
    </message>
    <message>
        <source>That is over: nothing would stop %1 now.</source>
        <translation>انتهى ذلك: لا شيء يوقف %1 الآن.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>The account does not exist any more.</source>
        <translation>لم يعد الحساب موجودًا.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamDelegate</name>
    <message>
        <source>Own</source>
        <extracomment>Who sent a signal: this program, or another one</extracomment>
        <translation>من هنا</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>من غيرنا</translation>
    </message>
    <message>
        <source>NOTIFY %1</source>
        <comment>a channel</comment>
        <translation>NOTIFY %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what the signal means, how many changes were read</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes read</source>
        <translation>
            <numerusform>لم يُقرأ تغيير</numerusform>
            <numerusform>قُرئ تغيير واحد</numerusform>
            <numerusform>قُرئ تغييران</numerusform>
            <numerusform>قُرئت %n تغييرات</numerusform>
            <numerusform>قُرئ %n تغييرًا</numerusform>
            <numerusform>قُرئ %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more changes</source>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض تغيير آخر</numerusform>
            <numerusform>عرض تغييرين آخرين</numerusform>
            <numerusform>عرض %n تغييرات أخرى</numerusform>
            <numerusform>عرض %n تغييرًا آخر</numerusform>
            <numerusform>عرض %n تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a record, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>table, by whom</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>people, site</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a duration</comment>
        <translation>بعد %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamFilterBar</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>signals and changes</source>
        <translation>الإشارات والتغييرات</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>deliveries of new states</source>
        <translation>تسليم الحالات الجديدة</translation>
    </message>
    <message>
        <source>deliveries of suspensions</source>
        <translation>تسليم حالات الإيقاف</translation>
    </message>
    <message>
        <source>deliveries of people let in again</source>
        <translation>تسليم حالات السماح مجددًا</translation>
    </message>
    <message>
        <source>deliveries of erasures</source>
        <translation>تسليم حالات المحو</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>أي قناة</translation>
    </message>
    <message>
        <source>the channel of changes</source>
        <translation>قناة التغييرات</translation>
    </message>
    <message>
        <source>the channel of the queue</source>
        <translation>قناة الطابور</translation>
    </message>
    <message>
        <source>the channel of mails</source>
        <translation>قناة البريد</translation>
    </message>
    <message>
        <source>the channel of sign-outs</source>
        <translation>قناة الخروج</translation>
    </message>
    <message>
        <source>the channel of errands</source>
        <translation>قناة المهام</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>أي مرسل</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>أي موقع</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Show %1 for %2 that is %3 and came on %4 from %5</source>
        <comment>filter of the stream</comment>
        <translation>عرض %1 لأجل %2 بحالة: %3 عبر %4 من %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamModel</name>
    <message>
        <source>%1, NOTIFY %2, %3, %4</source>
        <comment>time, channel, sender, how many changes</comment>
        <translation>%1، NOTIFY %2، %3، %4</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>من هنا</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>من مكان آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: %1 %2</source>
        <comment>a record, what became of it</comment>
        <translation>تغيير: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n تغيير آخر</numerusform>
            <numerusform>تغيير آخر</numerusform>
            <numerusform>تغييران آخران</numerusform>
            <numerusform>%n تغييرات أخرى</numerusform>
            <numerusform>%n تغييرًا آخر</numerusform>
            <numerusform>%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4, %5</source>
        <comment>time, people, site, what was told, outcome</comment>
        <translation>%1، %2 إلى %3، %4، %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamTitles</name>
    <message>
        <source>In all</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SubjectModel</name>
    <message>
        <source>%1, %2</source>
        <comment>subject, and how many things there want a person</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n want you</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>واحد يحتاج إليك</numerusform>
            <numerusform>اثنان يحتاجان إليك</numerusform>
            <numerusform>%n تحتاج إليك</numerusform>
            <numerusform>%n تحتاج إليك</numerusform>
            <numerusform>%n تحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject and count</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Settings of a synchronisation</source>
        <translation>إعدادات المزامنة</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncPane</name>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>تشغيل الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>السماح بالمتابعة</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>صرف النظر عنه</translation>
    </message>
    <message>
        <source>People by run</source>
        <translation>الأشخاص في كل تشغيل</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>سجل التشغيل</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>of %n who came from it. Nothing has happened yet; whom it is about stands in the log.</source>
        <translation>
            <numerusform>ولم يأتِ منه أحد. لم يحدث شيء بعد؛ والأسماء المعنية في السجل.</numerusform>
            <numerusform>من أصل شخص واحد أتى منه. لم يحدث شيء بعد؛ والاسم المعني في السجل.</numerusform>
            <numerusform>من أصل شخصين أتيا منه. لم يحدث شيء بعد؛ والأسماء المعنية في السجل.</numerusform>
            <numerusform>من أصل %n أشخاص أتوا منه. لم يحدث شيء بعد؛ والأسماء المعنية في السجل.</numerusform>
            <numerusform>من أصل %n شخصًا أتوا منه. لم يحدث شيء بعد؛ والأسماء المعنية في السجل.</numerusform>
            <numerusform>من أصل %n شخص أتوا منه. لم يحدث شيء بعد؛ والأسماء المعنية في السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>keeps %n people</source>
        <translation>
            <numerusform>لا تتولى بيانات أحد</numerusform>
            <numerusform>تتولى بيانات شخص واحد</numerusform>
            <numerusform>تتولى بيانات شخصين</numerusform>
            <numerusform>تتولى بيانات %n أشخاص</numerusform>
            <numerusform>تتولى بيانات %n شخصًا</numerusform>
            <numerusform>تتولى بيانات %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>من لم يعد في المستند</translation>
    </message>
    <message>
        <source>stays as they are</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>يُوقف حسابه</translation>
    </message>
    <message>
        <source>goes to the recycle bin</source>
        <translation>يُنقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Mails to</source>
        <translation>الرسائل إلى</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>لم تُشغَّل بعد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>At sign-ins</source>
        <translation>عند الدخول</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Save the acknowledgement…</source>
        <translation>حفظ الإقرار…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The synchronisation %1 was removed.</source>
        <translation>أُزيلت المزامنة %1.</translation>
    </message>
    <message>
        <source>Its people stay, and nobody keeps them.</source>
        <translation>يبقى أشخاصها، ولا أحد يتولى بياناتهم بعدها.</translation>
    </message>
    <message numerus="yes">
        <source>The last document would take %n people out of groups</source>
        <translation>
            <numerusform>لا يُخرج المستند الأخير أحدًا من مجموعات</numerusform>
            <numerusform>قد يُخرج المستند الأخير شخصًا واحدًا من مجموعات</numerusform>
            <numerusform>قد يُخرج المستند الأخير شخصين من مجموعات</numerusform>
            <numerusform>قد يُخرج المستند الأخير %n أشخاص من مجموعات</numerusform>
            <numerusform>قد يُخرج المستند الأخير %n شخصًا من مجموعات</numerusform>
            <numerusform>قد يُخرج المستند الأخير %n شخص من مجموعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last document would shut %n people out</source>
        <translation>
            <numerusform>لا يمنع المستند الأخير أحدًا من الدخول</numerusform>
            <numerusform>قد يمنع المستند الأخير شخصًا واحدًا من الدخول</numerusform>
            <numerusform>قد يمنع المستند الأخير شخصين من الدخول</numerusform>
            <numerusform>قد يمنع المستند الأخير %n أشخاص من الدخول</numerusform>
            <numerusform>قد يمنع المستند الأخير %n شخصًا من الدخول</numerusform>
            <numerusform>قد يمنع المستند الأخير %n شخص من الدخول</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where somebody is needed</source>
        <translation>%1، عند الحاجة إلى تدخّل شخص</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Syncs</name>
    <message>
        <source>Runs</source>
        <translation>جارٍ التشغيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>بانتظار ردّك</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>سُمح به</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>صُرف النظر عنه</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <translation>حلّ محله أحدث</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>كل يوم في الساعة %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>days of the week, time</extracomment>
        <translation>%1 في الساعة %2</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>لا موعد تلقائيًا</translation>
    </message>
    <message>
        <source>There is one with this name already.</source>
        <translation>توجد مزامنة أخرى بهذا الاسم.</translation>
    </message>
    <message>
        <source>The server was stopped in the middle. Nothing was changed.</source>
        <translation>أُوقف الخادم في المنتصف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The source did not answer, or not to the end.</source>
        <translation>لم يُجب المصدر، أو لم يُجب حتى النهاية.</translation>
    </message>
    <message>
        <source>The source does not take the account or its password.</source>
        <translation>لا يقبل المصدر الحساب أو كلمة مروره.</translation>
    </message>
    <message>
        <source>The document cannot be fetched as it is set here.</source>
        <translation>يتعذّر جلب المستند بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>The document cannot be read: it is no list of people.</source>
        <translation>يتعذّر قراءة المستند: فهو ليس قائمة بأشخاص.</translation>
    </message>
    <message>
        <source>Somebody was changed here meanwhile. The next run sees to it.</source>
        <translation>تغيّر هنا شخص في هذه الأثناء. سيتولّى التشغيل التالي الأمر.</translation>
    </message>
    <message>
        <source>It could not be finished.</source>
        <translation>تعذّر إتمامه.</translation>
    </message>
    <message>
        <source>It was removed while it ran. Nothing was changed.</source>
        <translation>أُزيلت أثناء تشغيلها. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncsPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>New synchronisation</source>
        <translation>مزامنة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nothing is synchronised</source>
        <translation>لا شيء يُزامَن</translation>
    </message>
    <message>
        <source>A school or a personnel office has a list of its own. A synchronisation fetches it at set times, and people here follow it.</source>
        <translation>للمدرسة أو شؤون الموظفين قائمة خاصة. تجلبها المزامنة في مواعيد محددة، وتُحدَّث بيانات الأشخاص هنا تبعًا لها.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, schedule, people, state of a synchronisation</comment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask you</source>
        <translation>
            <numerusform>لا شيء منها ينتظر ردّك</numerusform>
            <numerusform>واحدة منها تنتظر ردّك</numerusform>
            <numerusform>اثنتان منها تنتظران ردّك</numerusform>
            <numerusform>%n منها تنتظر ردّك</numerusform>
            <numerusform>%n منها تنتظر ردّك</numerusform>
            <numerusform>%n منها تنتظر ردّك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources that the house follows</source>
        <translation>
            <numerusform>لا مصادر يتبعها النظام</numerusform>
            <numerusform>مصدر واحد يتبعه النظام</numerusform>
            <numerusform>مصدران يتبعهما النظام</numerusform>
            <numerusform>%n مصادر يتبعها النظام</numerusform>
            <numerusform>%n مصدرًا يتبعها النظام</numerusform>
            <numerusform>%n مصدر يتبعها النظام</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the synchronisations</source>
        <translation>عروض عمليات المزامنة</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every synchronisation, in any state</comment>
        <translation>عرض %1 %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>every synchronisation</source>
        <translation>كل عمليات المزامنة</translation>
    </message>
    <message>
        <source>synchronisations with files</source>
        <translation>عمليات المزامنة مع ملفات</translation>
    </message>
    <message>
        <source>synchronisations with web addresses</source>
        <translation>عمليات المزامنة مع عناوين ويب</translation>
    </message>
    <message>
        <source>synchronisations with directories</source>
        <translation>عمليات المزامنة مع أدلة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>بأي حالة</translation>
    </message>
    <message>
        <source>that failed or ask you</source>
        <translation>التي أخفقت أو تنتظر ردّك</translation>
    </message>
    <message>
        <source>that are paused</source>
        <translation>المتوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>that go on by themselves</source>
        <translation>التي تستمر تلقائيًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Want you</source>
        <translation>تحتاج إليك</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Remove these synchronisations</source>
        <translation>إزالة عمليات المزامنة هذه</translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations run within a minute.</source>
        <translation>
            <numerusform>لا تُشغَّل أي مزامنة.</numerusform>
            <numerusform>تُشغَّل مزامنة واحدة خلال دقيقة.</numerusform>
            <numerusform>تُشغَّل عمليتا مزامنة خلال دقيقة.</numerusform>
            <numerusform>تُشغَّل %n عمليات مزامنة خلال دقيقة.</numerusform>
            <numerusform>تُشغَّل %n عملية مزامنة خلال دقيقة.</numerusform>
            <numerusform>تُشغَّل %n عملية مزامنة خلال دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations are paused.</source>
        <translation>
            <numerusform>لم تُوقَف أي مزامنة مؤقتًا.</numerusform>
            <numerusform>أُوقفت مزامنة واحدة مؤقتًا.</numerusform>
            <numerusform>أُوقفت عمليتا مزامنة مؤقتًا.</numerusform>
            <numerusform>أُوقفت %n عمليات مزامنة مؤقتًا.</numerusform>
            <numerusform>أُوقفت %n عملية مزامنة مؤقتًا.</numerusform>
            <numerusform>أُوقفت %n عملية مزامنة مؤقتًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations go on.</source>
        <translation>
            <numerusform>لم تُستأنف أي مزامنة.</numerusform>
            <numerusform>استُؤنفت مزامنة واحدة.</numerusform>
            <numerusform>استُؤنفت عمليتا مزامنة.</numerusform>
            <numerusform>استُؤنفت %n عمليات مزامنة.</numerusform>
            <numerusform>استُؤنفت %n عملية مزامنة.</numerusform>
            <numerusform>استُؤنفت %n عملية مزامنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations were removed.</source>
        <translation>
            <numerusform>لم تُزَل أي مزامنة.</numerusform>
            <numerusform>أُزيلت مزامنة واحدة.</numerusform>
            <numerusform>أُزيلت عمليتا مزامنة.</numerusform>
            <numerusform>أُزيلت %n عمليات مزامنة.</numerusform>
            <numerusform>أُزيلت %n عملية مزامنة.</numerusform>
            <numerusform>أُزيلت %n عملية مزامنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>التشغيل التالي</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a synchronisation’s last run</comment>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TakeBack</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>It was changed %1.</source>
        <comment>a time</comment>
        <translation>تغيّر %1.</translation>
    </message>
    <message>
        <source>%1 is now: %2. It was left as: %3. Changed %4.</source>
        <comment>a field, two values, a time</comment>
        <translation>%1 الآن: %2. وكان قد تُرك: %3. تغيّر %4.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has changed it since.</source>
        <translation>لم يُتراجع عن شيء: غيّره %1 بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has changed %2 since.</source>
        <translation>لم يُتراجع عن شيء: غيّر %1 %2 بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing was taken back: what it is about was removed by %1 since.</source>
        <translation>لم يُتراجع عن شيء: أزال %1 ما يتعلق به بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has added it again, in other words.</source>
        <translation>لم يُتراجع عن شيء: أضافه %1 مجددًا بصيغة أخرى.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more stand in the way.</source>
        <translation>
            <numerusform>ولا شيء آخر يمنع.</numerusform>
            <numerusform>وأمر آخر يمنع.</numerusform>
            <numerusform>وأمران آخران يمنعان.</numerusform>
            <numerusform>و%n أمور أخرى تمنع.</numerusform>
            <numerusform>و%n أمرًا آخر تمنع.</numerusform>
            <numerusform>و%n أمر آخر تمنع.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>هو كما كان من قبل.</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>التراجع عن الباقي</translation>
    </message>
    <message>
        <source>It was done again.</source>
        <translation>أُعيد الفعل.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>جرى التراجع.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes stayed, because others followed.</source>
        <translation>
            <numerusform>لم يبقَ أي تغيير.</numerusform>
            <numerusform>بقي تغيير واحد لأن غيره تلاه.</numerusform>
            <numerusform>بقي تغييران لأن غيرهما تلاهما.</numerusform>
            <numerusform>بقيت %n تغييرات لأن غيرها تلاها.</numerusform>
            <numerusform>بقي %n تغييرًا لأن غيرها تلاها.</numerusform>
            <numerusform>بقي %n تغيير لأن غيرها تلاها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are as they were.</source>
        <translation>
            <numerusform>لم يعد أي سجل.</numerusform>
            <numerusform>سجل واحد عاد كما كان.</numerusform>
            <numerusform>سجلان عادا كما كانا.</numerusform>
            <numerusform>%n سجلات عادت كما كانت.</numerusform>
            <numerusform>%n سجلًا عادت كما كانت.</numerusform>
            <numerusform>%n سجل عادت كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة الفعل</translation>
    </message>
    <message>
        <source>Undo of an import</source>
        <translation>التراجع عن استيراد</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken back.</source>
        <translation>أُوقف التراجع. لم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <source>Done again: “%1”</source>
        <translation>أُعيد الفعل: «%1»</translation>
    </message>
    <message>
        <source>Taken back: “%1”</source>
        <translation>جرى التراجع عن: «%1»</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TestMail</name>
    <message>
        <source>Send a test mail</source>
        <translation>إرسال رسالة تجريبية</translation>
    </message>
    <message>
        <source>The mail server is asked …</source>
        <translation>جارٍ سؤال خادم البريد …</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>هذا ليس عنوان بريد.</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>عنوانك</translation>
    </message>
    <message>
        <source>Address for the test mail</source>
        <translation>عنوان الرسالة التجريبية</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ThresholdLine</name>
    <message>
        <source>no values</source>
        <translation>لا قيم</translation>
    </message>
    <message>
        <source>now %1, highest %2</source>
        <translation>الآن %1، والأعلى %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TogetherDeeds</name>
    <message>
        <source>Both are %1 now.</source>
        <translation>صار الحسابان حسابًا واحدًا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people go on</source>
        <translation>
            <numerusform>الانتقال إلى السنة الجديدة</numerusform>
            <numerusform>انتقال شخص واحد إلى السنة الجديدة</numerusform>
            <numerusform>انتقال شخصين إلى السنة الجديدة</numerusform>
            <numerusform>انتقال %n أشخاص إلى السنة الجديدة</numerusform>
            <numerusform>انتقال %n شخصًا إلى السنة الجديدة</numerusform>
            <numerusform>انتقال %n شخص إلى السنة الجديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have gone on.</source>
        <translation>
            <numerusform>لم ينتقل أحد إلى السنة الجديدة.</numerusform>
            <numerusform>انتقل شخص واحد إلى السنة الجديدة.</numerusform>
            <numerusform>انتقل شخصان إلى السنة الجديدة.</numerusform>
            <numerusform>انتقل %n أشخاص إلى السنة الجديدة.</numerusform>
            <numerusform>انتقل %n شخصًا إلى السنة الجديدة.</numerusform>
            <numerusform>انتقل %n شخص إلى السنة الجديدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ToldSection</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>ما يُبلَّغ به</translation>
    </message>
    <message>
        <source>choose a person, and see what would be sent now</source>
        <translation>اختر شخصًا وانظر ما الذي سيُرسَل الآن</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>With times, level and nonce of the sign-in beside it.</source>
        <translation>ومعه أوقات عملية الدخول ومستواها وnonce.</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>معلومات المستخدم</translation>
    </message>
    <message>
        <source>If it asks for every scope that it may ask for.</source>
        <translation>إن طلب كل النطاقات التي له أن يطلبها.</translation>
    </message>
    <message>
        <source>Community answer</source>
        <translation>إجابة Community</translation>
    </message>
    <message>
        <source>Sealed with the site’s key.</source>
        <translation>مختومة بمفتاح الموقع.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>When something of the person changes.</source>
        <translation>حين يتغيّر شيء لدى الشخص.</translation>
    </message>
    <message>
        <source>This organisation has names of its own for people, and only a window on the server’s own computer can make them out.</source>
        <translation>لهذه المنظمة أسماء خاصة للأشخاص، ولا يمكن معرفتها إلا من نافذة على حاسوب الخادم نفسه.</translation>
    </message>
    <message>
        <source>Of %1 it would be told this, if they may enter.</source>
        <translation>عن %1 سيُبلَّغ الموقع بهذا، إن سُمح بالدخول.</translation>
    </message>
    <message>
        <source>Of %1 it would be told nothing: it has no key, and does not speak OpenID Connect.</source>
        <translation>عن %1 لن يُبلَّغ الموقع بشيء: ليس لديه مفتاح ولا يستخدم OpenID Connect.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Tray</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>الإغلاق إلى منطقة الإشعارات</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TrayIcon</name>
    <message>
        <source>Open Gatelodge</source>
        <translation>فتح Gatelodge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TrustSection</name>
    <message>
        <source>What it is trusted with</source>
        <translation>ما تُؤتمن عليه</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Switched off, nobody signs in with it, and no site offers it.</source>
        <translation>عند التعطيل لا يدخل أحد عبرها، ولا يعرضها أي موقع.</translation>
    </message>
    <message>
        <source>People sign in with it</source>
        <translation>يسجّل الأشخاص الدخول عبرها</translation>
    </message>
    <message>
        <source>Switched off, nobody signs in here, and what else it does goes on.</source>
        <translation>عند التعطيل لا يدخل أحد هنا، ويستمر ما تفعله غير ذلك.</translation>
    </message>
    <message>
        <source>Makes accounts here</source>
        <translation>تُنشئ حسابات هنا</translation>
    </message>
    <message>
        <source>Who signs in with it for the first time gets an account. Otherwise somebody must add it.</source>
        <translation>من يدخل عبرها للمرة الأولى يحصل على حساب. وإلا فعلى أحد أن يضيفه.</translation>
    </message>
    <message>
        <source>User names there are email addresses</source>
        <translation>أسماء المستخدمين هناك عناوين بريد</translation>
    </message>
    <message>
        <source>What stands after the @ belongs to the name then.</source>
        <translation>ما بعد @ يكون عندئذ جزءًا من الاسم.</translation>
    </message>
    <message>
        <source>Who signs up gets the account here</source>
        <translation>من يُنشئ حسابًا يحصل عليه هنا</translation>
    </message>
    <message>
        <source>At one authority at most. Switched off everywhere, nobody can sign up.</source>
        <translation>عند جهة واحدة على الأكثر. إن عُطّل عند الجميع فلا يمكن لأحد إنشاء حساب.</translation>
    </message>
    <message>
        <source>Adding a login needs approval</source>
        <translation>إضافة وسيلة دخول تحتاج إلى قبول</translation>
    </message>
    <message>
        <source>A person proves it, and it opens the account once somebody has looked.</source>
        <translation>يُثبتها الشخص، وتفتح الحساب متى نظر فيها أحد.</translation>
    </message>
    <message>
        <source>A forgotten password needs approval</source>
        <translation>كلمة المرور المنسية تحتاج إلى قبول</translation>
    </message>
    <message>
        <source>The link that sets a new one is mailed once somebody has looked.</source>
        <translation>يُرسل رابط التعيين بالبريد متى نظر أحد في الطلب.</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>يجب ضبط اتصالها أولًا.</translation>
    </message>
    <message>
        <source>%1 was switched off.</source>
        <translation>عُطّلت %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoOffers</name>
    <message numerus="yes">
        <source>%1 %2, and %n more with it.</source>
        <comment>a record, what became of it</comment>
        <translation>
            <numerusform>%1 %2.</numerusform>
            <numerusform>%1 %2، ومعه واحد آخر.</numerusform>
            <numerusform>%1 %2، ومعه اثنان آخران.</numerusform>
            <numerusform>%1 %2، ومعه %n آخرون.</numerusform>
            <numerusform>%1 %2، ومعه %n آخرون.</numerusform>
            <numerusform>%1 %2، ومعه %n آخرون.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a record, what became of it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>لا شيء من أفعالك للتراجع عنه.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UpdateSection</name>
    <message>
        <source>Push changes</source>
        <translation>إرسال التغييرات</translation>
    </message>
    <message>
        <source>Names and addresses, a moment after they change.</source>
        <translation>الأسماء والعناوين، بعد لحظة من تغيّرها.</translation>
    </message>
    <message>
        <source>Push SSH keys</source>
        <translation>إرسال مفاتيح SSH</translation>
    </message>
    <message>
        <source>They go along with the changes.</source>
        <translation>تُرسل مع التغييرات.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>what it is told about people who have visited it</source>
        <translation>ما يُبلَّغ به عن الأشخاص الذين زاروه</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>None: it is told of nothing</source>
        <translation>لا عنوان: لا يُبلَّغ بشيء</translation>
    </message>
    <message>
        <source>It stands in our own network</source>
        <translation>هو في شبكتنا الخاصة</translation>
    </message>
    <message>
        <source>Only then are updates sent to private addresses.</source>
        <translation>عندئذ فقط تُرسل التحديثات إلى عناوين خاصة.</translation>
    </message>
    <message>
        <source>Needs an address.</source>
        <translation>يحتاج إلى عنوان.</translation>
    </message>
    <message>
        <source>Needs “Push changes”.</source>
        <translation>يحتاج إلى «إرسال التغييرات».</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Classic push of community sign-on</source>
        <translation>الإرسال التقليدي لـ community sign-on</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Webhooks are signed with secrets of their own, and tell what the site may see.</source>
        <translation>تُوقَّع webhooks بأسرار خاصة بها، وتُبلغ بما يجوز للموقع أن يراه.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersCopy</name>
    <message>
        <source>, </source>
        <comment>between two states</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersFilter</name>
    <message>
        <source>Three letters or more, then it searches.</source>
        <translation>ثلاثة أحرف أو أكثر، ثم يبدأ البحث.</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>الاسم أو اسم المستخدم أو العنوان</translation>
    </message>
    <message>
        <source>Search people by name, username or address</source>
        <translation>البحث عن أشخاص بالاسم أو اسم المستخدم أو العنوان</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>شروط أخرى</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sentence and what goes on from it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, with “%2” in their name or address</source>
        <translation>%1، وفي اسمهم أو عنوانهم «%2»</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersModel</name>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, last seen %5</source>
        <comment>name, username, address, state of a person</comment>
        <translation>%1، %2، %3، %4، آخر ظهور %5</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two states</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>تاريخ الانضمام</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>Main email</source>
        <translation>البريد الرئيسي</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العد</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>لا أحد كذلك</translation>
    </message>
    <message>
        <source>No one fits the sentence above. Loosen it, or look at everyone.</source>
        <translation>لا أحد يوافق الجملة أعلاه. وسّعها أو اعرض الجميع.</translation>
    </message>
    <message>
        <source>Nobody lives here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>Add the first person, or bring people over from another system.</source>
        <translation>أضف أول شخص، أو انقل الأشخاص من نظام آخر.</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 من %n</numerusform>
            <numerusform>%1 من شخص واحد</numerusform>
            <numerusform>%1 من شخصين</numerusform>
            <numerusform>%1 من %n أشخاص</numerusform>
            <numerusform>%1 من %n شخصًا</numerusform>
            <numerusform>%1 من %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>لم يُحدَّد أحد</numerusform>
            <numerusform>حُدّد شخص واحد</numerusform>
            <numerusform>حُدّد شخصان</numerusform>
            <numerusform>حُدّد %n أشخاص</numerusform>
            <numerusform>حُدّد %n شخصًا</numerusform>
            <numerusform>حُدّد %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n people in again</source>
        <translation>
            <numerusform>السماح لـ %n بالدخول مجددًا</numerusform>
            <numerusform>السماح لشخص واحد بالدخول مجددًا</numerusform>
            <numerusform>السماح لشخصين بالدخول مجددًا</numerusform>
            <numerusform>السماح لـ %n أشخاص بالدخول مجددًا</numerusform>
            <numerusform>السماح لـ %n شخصًا بالدخول مجددًا</numerusform>
            <numerusform>السماح لـ %n شخص بالدخول مجددًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n people</source>
        <translation>
            <numerusform>إيقاف %n شخص</numerusform>
            <numerusform>إيقاف شخص واحد</numerusform>
            <numerusform>إيقاف شخصين</numerusform>
            <numerusform>إيقاف %n أشخاص</numerusform>
            <numerusform>إيقاف %n شخصًا</numerusform>
            <numerusform>إيقاف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n people back</source>
        <translation>
            <numerusform>استعادة %n شخص</numerusform>
            <numerusform>استعادة شخص واحد</numerusform>
            <numerusform>استعادة شخصين</numerusform>
            <numerusform>استعادة %n أشخاص</numerusform>
            <numerusform>استعادة %n شخصًا</numerusform>
            <numerusform>استعادة %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation>
            <numerusform>حذف %n شخص</numerusform>
            <numerusform>حذف شخص واحد</numerusform>
            <numerusform>حذف شخصين</numerusform>
            <numerusform>حذف %n أشخاص</numerusform>
            <numerusform>حذف %n شخصًا</numerusform>
            <numerusform>حذف %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>لا توجد مجموعات بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>السماح بالدخول مجددًا</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>المزيد عن هذه القائمة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>In a month, 24/12/26</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>الليلة</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>At the end of the year</source>
        <translation>في نهاية السنة</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>بعد سنة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Take from group</source>
        <translation>إخراج من مجموعة</translation>
    </message>
    <message>
        <source>Account ends</source>
        <translation>نهاية الحساب</translation>
    </message>
    <message>
        <source>Ask for a new password</source>
        <translation>طلب كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>Mail confirmation links again</source>
        <translation>إرسال روابط التأكيد مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>تحديد الكل (%n)</numerusform>
            <numerusform>تحديد الواحد</numerusform>
            <numerusform>تحديد الاثنين</numerusform>
            <numerusform>تحديد الكل (%n)</numerusform>
            <numerusform>تحديد الكل (%n)</numerusform>
            <numerusform>تحديد الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>في يوم آخر…</translation>
    </message>
    <message>
        <source>Accounts end on</source>
        <translation>تنتهي الحسابات في</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>%1 or +6m</source>
        <comment>a day, a term</comment>
        <translation>%1 أو ‎+6m</translation>
    </message>
    <message>
        <source>Export to be imported…</source>
        <translation>تصدير قابل للاستيراد…</translation>
    </message>
    <message>
        <source>Make one person of both…</source>
        <translation>دمج الاثنين في شخص واحد…</translation>
    </message>
    <message>
        <source>Take into a new year…</source>
        <translation>النقل إلى سنة جديدة…</translation>
    </message>
    <message numerus="yes">
        <source>Do it for the other %n</source>
        <translation>
            <numerusform>تنفيذه للباقين (%n)</numerusform>
            <numerusform>تنفيذه للشخص الآخر</numerusform>
            <numerusform>تنفيذه للشخصين الآخرين</numerusform>
            <numerusform>تنفيذه للأشخاص الـ%n الآخرين</numerusform>
            <numerusform>تنفيذه للأشخاص الـ%n الآخرين</numerusform>
            <numerusform>تنفيذه للأشخاص الـ%n الآخرين</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the last owner, and somebody must hold the keys.</source>
        <translation>%1 هو آخر مالك، ولا بد أن يحتفظ أحد بالمفاتيح.</translation>
    </message>
    <message>
        <source>%1 are the last owners, and somebody must hold the keys.</source>
        <comment>names</comment>
        <translation>%1 هم آخر المالكين، ولا بد أن يحتفظ أحد بالمفاتيح.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersSentence</name>
    <message>
        <source>in the last day</source>
        <translation>في اليوم الأخير</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>في الأسبوع الأخير</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>في الشهر الأخير</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>في السنة الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>في آخر %n يوم</numerusform>
            <numerusform>في آخر يوم</numerusform>
            <numerusform>في آخر يومين</numerusform>
            <numerusform>في آخر %n أيام</numerusform>
            <numerusform>في آخر %n يومًا</numerusform>
            <numerusform>في آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>قبل أكثر من يوم</translation>
    </message>
    <message>
        <source>more than a week ago</source>
        <translation>قبل أكثر من أسبوع</translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation>قبل أكثر من شهر</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>قبل أكثر من سنة</translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>قبل أكثر من %n يوم</numerusform>
            <numerusform>قبل أكثر من يوم</numerusform>
            <numerusform>قبل أكثر من يومين</numerusform>
            <numerusform>قبل أكثر من %n أيام</numerusform>
            <numerusform>قبل أكثر من %n يومًا</numerusform>
            <numerusform>قبل أكثر من %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>active</source>
        <translation>النشطين من</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>المنتظرين من</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>الموقوفين من</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>المحذوفين من</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>any group</source>
        <translation>أي مجموعة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Show %1 people in %2 who last came %3</source>
        <translation>عرض %1 الأشخاص في %2 الذين جاؤوا آخر مرة %3</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>أي عنوان</translation>
    </message>
    <message>
        <source>a confirmed address</source>
        <translation>عنوان مؤكَّد</translation>
    </message>
    <message>
        <source>no confirmed address</source>
        <translation>لا عنوان مؤكَّد</translation>
    </message>
    <message>
        <source>no address at all</source>
        <translation>لا عنوان إطلاقًا</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>جهة التوثيق</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>أي جهة توثيق</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>أي موقع</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>أي منظمة</translation>
    </message>
    <message>
        <source>who joined %1 with %2 by way of %3 and have been at %4 of %5</source>
        <comment>goes on from: Show all people …</comment>
        <translation>الذين انضموا %1 بـ%2 عبر %3 وزاروا %4 لدى %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersViews</name>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>لم يدخلوا قط</translation>
    </message>
    <message>
        <source>Dormant for a year</source>
        <translation>خاملون منذ سنة</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>بانتظار القبول</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوفون</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوفون</translation>
    </message>
    <message>
        <source>Not confirmed for a month</source>
        <translation>غير مؤكَّد منذ شهر</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ViewKeeper</name>
    <message>
        <source>Name of this view</source>
        <translation>اسم هذا العرض</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Another view is called so.</source>
        <translation>يوجد عرض آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>The view %1 was removed.</source>
        <translation>أُزيل العرض %1.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>إعادة تسمية هذا العرض…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>إزالة هذا العرض</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkSection</name>
    <message>
        <source>What the site reads</source>
        <translation>ما يقرؤه الموقع</translation>
    </message>
    <message>
        <source>Walk this sign-in</source>
        <translation>السير في عملية الدخول هذه</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>حفظ تقرير…</translation>
    </message>
    <message>
        <source>Walk it</source>
        <translation>السير فيها</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text with headings (*.md)</source>
        <translation>نص بعناوين (*.md)</translation>
    </message>
    <message>
        <source>The report was not saved to %1: %2</source>
        <comment>file, cause</comment>
        <translation>لم يُحفظ التقرير في %1: %2</translation>
    </message>
    <message>
        <source>Also enter the site</source>
        <translation>دخول الموقع أيضًا</translation>
    </message>
    <message>
        <source>The server is asked as a browser would ask it, with a session that ends afterwards. The visit counts as any other; the site itself is entered only where you say so.</source>
        <translation>يُسأل الخادم كما يسأله المتصفح، بجلسة تنتهي بعد ذلك. تُحتسب الزيارة كغيرها؛ ولا يُدخَل الموقع نفسه إلا حيث تحدد ذلك.</translation>
    </message>
    <message>
        <source>To print or to send (*.pdf)</source>
        <translation>للطباعة أو الإرسال (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>This window looks after a house that is served by another computer, so one of its servers walks for you and tells you each hop. It asks as a browser would, with a session that ends afterwards. The visit counts as any other; the site itself is entered only where you say so.</source>
        <translation>تدير هذه النافذة نظامًا يقدّمه حاسوب آخر، لذلك يسير أحد خوادمه نيابة عنك ويخبرك بكل خطوة. وهو يسأل كما يفعل المتصفح، بجلسة تنتهي بعد ذلك. تُحسب الزيارة كغيرها؛ ولا يُدخل الموقع نفسه إلا حيث تقول ذلك.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>إنهاء الانتظار</translation>
    </message>
    <message>
        <source>Waiting for a walk</source>
        <translation>بانتظار السير</translation>
    </message>
    <message>
        <source>%1 walks, and will tell each hop.</source>
        <comment>a server</comment>
        <translation>يسير %1 الآن، وسيخبر بكل خطوة.</translation>
    </message>
    <message>
        <source>The walk is ordered, and waits for a server to take it.</source>
        <translation>طُلب السير، وينتظر أن يتولاه خادم.</translation>
    </message>
    <message>
        <source>Heard within three minutes: %1. Each looks at once, or a minute later at the latest.</source>
        <comment>servers</comment>
        <translation>سُمع خلال ثلاث دقائق: %1. ينظر كل منها فورًا، أو بعد دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>No server of this house is heard. The last was %1, %2.</source>
        <comment>a server, a time</comment>
        <translation>لا يُسمع أي خادم لهذا النظام. كان الأخير %1، %2.</translation>
    </message>
    <message>
        <source>No server of this house has been heard within a day.</source>
        <translation>لم يُسمع أي خادم لهذا النظام خلال يوم.</translation>
    </message>
    <message>
        <source>No server has taken the walk.</source>
        <translation>لم يتولَّ أي خادم السير.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of the walk.</source>
        <comment>a server</comment>
        <translation>توقف %1 في منتصف السير.</translation>
    </message>
    <message>
        <source>%1 took the walk and does not come back.</source>
        <comment>a server</comment>
        <translation>تولى %1 السير ولم يعد.</translation>
    </message>
    <message>
        <source>What keeps them from it stands in their logs.</source>
        <translation>ما يمنعها مكتوب في سجلاتها.</translation>
    </message>
    <message>
        <source>Start one, and walk again.</source>
        <translation>شغّل واحدًا، ثم أعد السير.</translation>
    </message>
    <message>
        <source>It was waited for five minutes. What keeps it stands in its log.</source>
        <translation>جرى انتظاره خمس دقائق. ما يعيقه مكتوب في سجله.</translation>
    </message>
    <message>
        <source>Its program ended, or lost the database. A session that it had opened is ended within some minutes, by whichever server is running then. Walk again.</source>
        <translation>انتهى برنامجه أو فقد الاتصال بقاعدة البيانات. الجلسة التي كان قد فتحها تُنهى خلال دقائق، على يد أي خادم يعمل حينها. أعد السير.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkWords</name>
    <message>
        <source>%1 ms</source>
        <comment>a time</comment>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 arrives at %2</source>
        <comment>person, site</comment>
        <translation>وصل %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 cannot sign in</source>
        <comment>person</comment>
        <translation>لا يستطيع %1 تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 is stopped at a gate of %2</source>
        <comment>person, site</comment>
        <translation>توقّف %1 عند بوابة لـ %2</translation>
    </message>
    <message>
        <source>The walk to %1 ended on the way</source>
        <comment>site</comment>
        <translation>انتهى السير إلى %1 في الطريق</translation>
    </message>
    <message>
        <source>The site sends somebody whom nobody knows yet</source>
        <translation>يرسل الموقع شخصًا لا يعرفه أحد بعد</translation>
    </message>
    <message>
        <source>The sign-in page is shown</source>
        <translation>تظهر صفحة الدخول</translation>
    </message>
    <message>
        <source>A session opens, as after the right password</source>
        <translation>تُفتح جلسة، كما بعد كلمة المرور الصحيحة</translation>
    </message>
    <message>
        <source>The same request once more, signed in</source>
        <translation>الطلب نفسه مرة أخرى، بعد الدخول</translation>
    </message>
    <message>
        <source>The closed gate says why</source>
        <translation>تبيّن البوابة المغلقة السبب</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>وقت الختم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>What the site sent along</source>
        <translation>ما أرسله الموقع معه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a field means, its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It was opened for the walk alone, and has ended.</source>
        <translation>فُتحت لهذا السير وحده، وقد انتهت.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>لم تأتِ إجابة: %1</translation>
    </message>
    <message>
        <source>sends on to %1</source>
        <comment>an answer; an address</comment>
        <translation>يحيل إلى %1</translation>
    </message>
    <message>
        <source>What the site reads</source>
        <translation>ما يقرؤه الموقع</translation>
    </message>
    <message>
        <source>The site takes the answer</source>
        <translation>يتسلّم الموقع الإجابة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time in words, as it was sent</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WantsCard</name>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>أمر واحد يحتاج إليك</numerusform>
            <numerusform>أمران يحتاجان إليك</numerusform>
            <numerusform>%n أمور تحتاج إليك</numerusform>
            <numerusform>%n أمرًا يحتاج إليك</numerusform>
            <numerusform>%n أمر يحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wants you</source>
        <translation>لا شيء يحتاج إليك</translation>
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
        <translation>طرق الدخول</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>قبولها كلها</translation>
    </message>
    <message>
        <source>Only these, in this order. If all of them are switched off, nobody can sign in for this site.</source>
        <translation>هذه فقط وبهذا الترتيب. إن عُطّلت كلها فلا يمكن لأحد الدخول لهذا الموقع.</translation>
    </message>
    <message>
        <source>All of them, in the order of the house.</source>
        <translation>كلها، بترتيب النظام.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعَدة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>قبولها</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعادها</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WebhookSecrets</name>
    <message>
        <source>Make webhook secret</source>
        <translation>إنشاء سر webhook</translation>
    </message>
    <message>
        <source>The old secret</source>
        <translation>السر القديم</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>سر webhook</translation>
    </message>
    <message>
        <source>Make the next webhook secret</source>
        <translation>إنشاء سر webhook التالي</translation>
    </message>
    <message>
        <source> It ends %1.</source>
        <translation> ينتهي %1.</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <comment>a secret</comment>
        <translation>يبدأ بـ %1</translation>
    </message>
    <message>
        <source>Made %1. It was shown once and cannot be read again.</source>
        <translation>أُنشئ %1. عُرض مرة واحدة ولا يمكن قراءته مجددًا.</translation>
    </message>
    <message>
        <source>End now</source>
        <comment>a secret</comment>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Nothing is sent before there is one.</source>
        <translation>لا يُرسل شيء قبل أن يكون له سر.</translation>
    </message>
    <message>
        <source>The webhook secret of %1</source>
        <translation>سر webhook لدى %1</translation>
    </message>
    <message>
        <source>Put it into the receiver’s settings before the old one ends. Until then both sign.</source>
        <translation>ضعه في إعدادات المتلقّي قبل أن ينتهي القديم. حتى ذلك يوقّع الاثنان.</translation>
    </message>
    <message>
        <source>Put it into the receiver’s settings.</source>
        <translation>ضعه في إعدادات المتلقّي.</translation>
    </message>
    <message>
        <source>Nothing is sent before there is another.</source>
        <translation>لا يُرسل شيء قبل أن يكون له سر آخر.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WouldSendPane</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>Choose a site and a person, and read what the site would be told now. Nothing is sent.</source>
        <translation>اختر موقعًا وشخصًا واقرأ ما سيُبلَّغ به الموقع الآن. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>الاسم أو اسم المستخدم أو العنوان</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WouldSendView</name>
    <message>
        <source>It would be told this: %1.</source>
        <translation>سيُبلَّغ بهذا: %1.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the person has never been there. After a visit it would be this.</source>
        <translation>لن يُرسل شيء: لم يكن الشخص هناك قط. بعد زيارة سيكون هذا.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the site’s pushes are off. Otherwise it would be this.</source>
        <translation>لن يُرسل شيء: الإرسال إلى الموقع معطّل. وإلا لكان هذا.</translation>
    </message>
    <message>
        <source>Nothing would be sent before the person consents. Then it would be this.</source>
        <translation>لن يُرسل شيء قبل موافقة الشخص. ثم سيكون هذا.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the site knows already.</source>
        <translation>لن يُرسل شيء: الموقع يعرف ذلك.</translation>
    </message>
    <message>
        <source>It is paused. Once it is resumed, it would be told this: %1.</source>
        <translation>هو متوقف مؤقتًا. متى استُؤنف سيُبلَّغ بهذا: %1.</translation>
    </message>
    <message>
        <source>Head of what would be sent</source>
        <translation>ترويسة ما سيُرسل</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>If a mail asks for your password, or leads to another address than {host}, it is not from us.</source>
        <translation>إن طلبت رسالة كلمة مرورك، أو قادت إلى عنوان غير {host}، فهي ليست منّا.</translation>
    </message>
    <message>
        <source>{organisation}, {host}, {help}</source>
        <translation>{organisation}، {host}، {help}</translation>
    </message>
    <message>
        <source>This mail has no link to press, so that nobody can imitate it usefully. It cannot be switched off.</source>
        <translation>لا رابط في هذه الرسالة للضغط عليه، كي لا يفيد أحدًا تقليدها. ولا يمكن إيقافها.</translation>
    </message>
    <message>
        <source>You get this mail because this is a confirmed address of that account.</source>
        <translation>تصلك هذه الرسالة لأن هذا العنوان مؤكَّد لذلك الحساب.</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>You are let in at {organisation}</source>
        <translation>سُمح لك بالدخول إلى {organisation}</translation>
    </message>
    <message>
        <source>Your account is open. You can sign in now.</source>
        <translation>حسابك مفتوح. يمكنك تسجيل الدخول الآن.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at your new account {account} and approved it. You can sign in now:</source>
        <translation>نظر أحدهم في {organisation} في حسابك الجديد {account} وقبله. يمكنك تسجيل الدخول الآن:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>What you asked for was approved</source>
        <translation>قُبل ما طلبته</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>يعمل من الآن.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at what you asked for with your account {account}, and agreed. It works from now on.</source>
        <translation>نظر أحدهم في {organisation} فيما طلبته بحسابك {account} ووافق. يعمل من الآن.</translation>
    </message>
    <message>
        <source>You did not ask for it? Type {host} into your browser, sign in, and remove it under “Ways to sign in”. Then write to {help}.</source>
        <translation>لم تطلبه؟ اكتب {host} في متصفحك وسجّل الدخول وأزله ضمن «طرق الدخول». ثم اكتب إلى {help}.</translation>
    </message>
    <message>
        <source>What you asked for was declined</source>
        <translation>رُفض ما طلبته</translation>
    </message>
    <message>
        <source>Somebody has looked at it and decided against it.</source>
        <translation>نظر فيه أحدهم وقرر رفضه.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at what you asked for and decided against it.</source>
        <translation>نظر أحدهم في {organisation} فيما طلبته وقرر رفضه.</translation>
    </message>
    <message>
        <source>You think that this is a mistake? Write to {help}.</source>
        <translation>تظن أن هذا خطأ؟ اكتب إلى {help}.</translation>
    </message>
    <message>
        <source>You get this mail because it was asked for with this address.</source>
        <translation>تصلك هذه الرسالة لأن الطلب كان بهذا العنوان.</translation>
    </message>
    <message>
        <source>What you asked for has come to nothing</source>
        <translation>انتهى طلبك دون قرار</translation>
    </message>
    <message>
        <source>Nobody has decided in time. You can ask again.</source>
        <translation>لم يقرر أحد في الوقت المحدد. يمكنك الطلب مجددًا.</translation>
    </message>
    <message>
        <source>Nobody at {organisation} has decided in time about what you asked for, so it has ended. Nothing has changed, and you can ask again.</source>
        <translation>لم يقرر أحد في {organisation} في الوقت المحدد بشأن ما طلبته، فانتهى. لم يتغيّر شيء، ويمكنك الطلب مجددًا.</translation>
    </message>
    <message>
        <source>It is urgent? Write to {help}.</source>
        <translation>الأمر عاجل؟ اكتب إلى {help}.</translation>
    </message>
    <message>
        <source>Somebody waits for you at {organisation}</source>
        <translation>هناك من ينتظرك في {organisation}</translation>
    </message>
    <message>
        <source>Open Gatelodge and choose “Approvals”.</source>
        <translation>افتح Gatelodge واختر «طلبات القبول».</translation>
    </message>
    <message>
        <source>People have asked {organisation} for something that somebody has to approve. Open Gatelodge, choose “Approvals”, and decide.</source>
        <translation>طلب أشخاص من {organisation} ما يجب أن يقبله أحد. افتح Gatelodge واختر «طلبات القبول» وقرر.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>حسابات جديدة</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>وسائل دخول</translation>
    </message>
    <message>
        <source>New passwords</source>
        <translation>كلمات مرور جديدة</translation>
    </message>
    <message>
        <source>You get this mail because you may decide. It comes once a day at most, and only where somebody new waits.</source>
        <translation>تصلك هذه الرسالة لأن لك أن تقرر. تأتي مرة في اليوم على الأكثر، وفقط حين ينتظر شخص جديد.</translation>
    </message>
    <message>
        <source>Your new password waits for approval</source>
        <translation>كلمة مرورك الجديدة بانتظار القبول</translation>
    </message>
    <message>
        <source>A link comes once somebody has agreed.</source>
        <translation>يصلك رابط متى وافق أحدهم.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for a new password for the account {account}. At {organisation} somebody looks at that first. A link comes to this address once they have agreed.</source>
        <translation>طلب شخص، ولعله أنت، كلمة مرور جديدة للحساب {account}. في {organisation} ينظر أحدهم في ذلك أولًا. يصل رابط إلى هذا العنوان متى وافق.</translation>
    </message>
    <message>
        <source>Not you? Write to {help}. Until then your old password stays as it is.</source>
        <translation>لست أنت؟ اكتب إلى {help}. حتى ذلك تبقى كلمة مرورك القديمة كما هي.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How you sign in at {organisation}</source>
        <translation>كيف تسجّل الدخول إلى {organisation}</translation>
    </message>
    <message>
        <source>Your username, and where it is good for.</source>
        <translation>اسم المستخدم الخاص بك وأين يصلح.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked how to sign in at {organisation} with this address. Type {host} into your browser and sign in in one of these ways:</source>
        <translation>سأل شخص، ولعله أنت، كيف يسجّل الدخول إلى {organisation} بهذا العنوان. اكتب {host} في متصفحك وسجّل الدخول بإحدى هذه الطرق:</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>الدخول باستخدام</translation>
    </message>
    <message>
        <source>You have forgotten the password, too? Choose “Forgot your password?” there.</source>
        <translation>نسيت كلمة المرور أيضًا؟ اختر هناك «نسيت كلمة المرور؟».</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Only the reader of this mailbox has learnt this.</source>
        <translation>لست أنت؟ لا تفعل شيئًا. لم يعلم بهذا إلا قارئ هذا الصندوق.</translation>
    </message>
    <message>
        <source>Your account at {organisation} will end</source>
        <translation>سينتهي حسابك في {organisation}</translation>
    </message>
    <message>
        <source>Write to whoever looks after it, if you want to stay.</source>
        <translation>اكتب إلى من يعتني به إن أردت البقاء.</translation>
    </message>
    <message>
        <source>Your account {account} at {organisation} was made for a time. It ends on {until}. From then on you cannot sign in, and you are signed out everywhere. Nothing is deleted by that.</source>
        <translation>أُنشئ حسابك {account} في {organisation} لمدة محددة. ينتهي في {until}. بعد ذلك لا يمكنك تسجيل الدخول، ويُسجَّل خروجك من كل مكان. لا يُحذف شيء بذلك.</translation>
    </message>
    <message>
        <source>You want to stay? Write to {help}: it can be made longer.</source>
        <translation>تريد البقاء؟ اكتب إلى {help}: يمكن تمديده.</translation>
    </message>
    <message>
        <source>{time} ({zone})</source>
        <extracomment>A date and time, and the time zone it is meant in</extracomment>
        <translation>{time} ({zone})</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>مرحبًا {name}،</translation>
    </message>
    <message>
        <source>{label}:</source>
        <extracomment>What stands before a value in a list of facts; French has a space before the colon</extracomment>
        <translation>{label}:</translation>
    </message>
    <message>
        <source>It works once, until {until}.</source>
        <translation>يعمل مرة واحدة، حتى {until}.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>وقت التغيير</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <translation>تأكيد عنوانك</translation>
    </message>
    <message>
        <source>One press adds {address} to your account.</source>
        <translation>ضغطة واحدة تضيف {address} إلى حسابك.</translation>
    </message>
    <message>
        <source>You asked to add {address} to the account {account}. Open this page and press “Yes, confirm”:</source>
        <translation>طلبت إضافة {address} إلى الحساب {account}. افتح هذه الصفحة واضغط «نعم، تأكيد»:</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Not you? Do nothing. The address is then not added.</source>
        <translation>لست أنت؟ لا تفعل شيئًا، فلا يُضاف العنوان.</translation>
    </message>
    <message>
        <source>You get this mail because somebody typed this address.</source>
        <translation>تصلك هذه الرسالة لأن شخصًا كتب هذا العنوان.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>The link works once, and not for long.</source>
        <translation>يعمل الرابط مرة واحدة ولوقت قصير.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for a new password for the account {account}. Choose it here:</source>
        <translation>طلب شخص، ولعله أنت، كلمة مرور جديدة للحساب {account}. اخترها هنا:</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>It works once, until {until}. Until you use it, your old password stays as it is.</source>
        <translation>يعمل مرة واحدة، حتى {until}. وما لم تستخدمه تبقى كلمة مرورك القديمة كما هي.</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Nobody can see or use this link but the reader of this mailbox.</source>
        <translation>لست أنت؟ لا تفعل شيئًا. لا يرى هذا الرابط ولا يستخدمه إلا قارئ هذا الصندوق.</translation>
    </message>
    <message>
        <source>Your account at {organisation}</source>
        <translation>حسابك في {organisation}</translation>
    </message>
    <message>
        <source>Choose a name and a password, and you are in.</source>
        <translation>اختر اسمًا وكلمة مرور، وتكون بيننا.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for an account at {organisation} with this address. Choose a name and a password here:</source>
        <translation>طلب شخص، ولعله أنت، حسابًا في {organisation} بهذا العنوان. اختر اسمًا وكلمة مرور هنا:</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>Not you? Do nothing. There is then no account, and this address is forgotten.</source>
        <translation>لست أنت؟ لا تفعل شيئًا، فلا يُنشأ حساب ويُنسى هذا العنوان.</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>تغيّرت كلمة مرورك</translation>
    </message>
    <message>
        <source>Was it you? Then there is nothing to do.</source>
        <translation>أنت من غيّرها؟ إذن لا يلزم شيء.</translation>
    </message>
    <message>
        <source>The password of your account {account} was changed, and every other device was signed out. If it was you, there is nothing to do.</source>
        <translation>تغيّرت كلمة مرور حسابك {account}، وسُجّل الخروج من كل الأجهزة الأخرى. إن كنت أنت فلا يلزم شيء.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser, choose “Forgot your password?” and set a new one. Then write to {help}.</source>
        <translation>لست أنت؟ اكتب {host} في متصفحك واختر «نسيت كلمة المرور؟» وعيّن كلمة جديدة. ثم اكتب إلى {help}.</translation>
    </message>
    <message>
        <source>A way to sign in was added to your account</source>
        <translation>أُضيفت وسيلة دخول إلى حسابك</translation>
    </message>
    <message>
        <source>Your account {account} has a new way to sign in: {way}. If it was you, there is nothing to do.</source>
        <translation>لحسابك {account} وسيلة دخول جديدة: {way}. إن كنت أنت فلا يلزم شيء.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>وقت الإضافة</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser and sign in. Take it away under “Ways to sign in”, or under “Access tokens” if it is one, and set a new password. Then write to {help}.</source>
        <translation>لست أنت؟ اكتب {host} في متصفحك وسجّل الدخول. أزلها ضمن «طرق الدخول»، أو ضمن «رموز الوصول» إن كانت رمزًا، وعيّن كلمة مرور جديدة. ثم اكتب إلى {help}.</translation>
    </message>
    <message>
        <source>Your password will expire</source>
        <translation>ستنتهي صلاحية كلمة مرورك</translation>
    </message>
    <message>
        <source>Until then you choose the moment for a new one.</source>
        <translation>حتى ذلك تختار أنت وقت تغييرها.</translation>
    </message>
    <message>
        <source>{organisation} asks for a new password from time to time. That of your account {account} expires on {until}.</source>
        <translation>تطلب {organisation} كلمة مرور جديدة من حين إلى آخر. تنتهي كلمة مرور حسابك {account} في {until}.</translation>
    </message>
    <message>
        <source>Type {host} into your browser, sign in and choose “Password”. If you do nothing, you choose a new one when you sign in after that time.</source>
        <translation>اكتب {host} في متصفحك وسجّل الدخول واختر «كلمة المرور». إن لم تفعل شيئًا اخترت كلمة جديدة عند أول دخول بعد ذلك.</translation>
    </message>
    <message>
        <source>You already have an account at {organisation}</source>
        <translation>لديك حساب في {organisation} من قبل</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Somebody, probably you, tried to use this address at {organisation}. It belongs to your account {account} already. Nothing has changed.</source>
        <translation>حاول شخص، ولعله أنت، استخدام هذا العنوان في {organisation}. وهو لحسابك {account} من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Was it you? Type {host} into your browser and sign in with this address. If you have forgotten your password, choose “Forgot your password?” there.</source>
        <translation>أنت من حاول؟ اكتب {host} في متصفحك وسجّل الدخول بهذا العنوان. إن نسيت كلمة مرورك فاختر هناك «نسيت كلمة المرور؟».</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Whoever it was has not been told that this address has an account.</source>
        <translation>لست أنت؟ لا تفعل شيئًا. لم يُقل لمن حاول إن لهذا العنوان حسابًا.</translation>
    </message>
    <message>
        <source>An address was added to your account</source>
        <translation>أُضيف عنوان إلى حسابك</translation>
    </message>
    <message>
        <source>The address {address} was added to your account {account}. Whoever reads it can now ask for a new password. If it was you, there is nothing to do.</source>
        <translation>أُضيف العنوان {address} إلى حسابك {account}. يمكن لمن يقرأ بريده الآن طلب كلمة مرور جديدة. إن كنت أنت فلا يلزم شيء.</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser, sign in, remove the address and set a new password. Then write to {help}.</source>
        <translation>لست أنت؟ اكتب {host} في متصفحك وسجّل الدخول وأزل العنوان وعيّن كلمة مرور جديدة. ثم اكتب إلى {help}.</translation>
    </message>
    <message>
        <source>You are invited to {organisation}</source>
        <translation>أنت مدعو إلى {organisation}</translation>
    </message>
    <message>
        <source>{organisation} invites you. With an account there you sign in once and reach everything that is open to you. The invitation is here:</source>
        <translation>تدعوك {organisation}. بحساب هناك تسجّل الدخول مرة واحدة وتصل إلى كل ما هو مفتوح لك. الدعوة هنا:</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>فتح الدعوة</translation>
    </message>
    <message>
        <source>You have an account there already? The same page takes you to it.</source>
        <translation>لديك حساب هناك من قبل؟ الصفحة نفسها تقودك إليه.</translation>
    </message>
    <message>
        <source>You do not want to come? Do nothing. There is then no account.</source>
        <translation>لا تريد المجيء؟ لا تفعل شيئًا، فلا يُنشأ حساب.</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>الدعوة من</translation>
    </message>
    <message>
        <source>You get this mail because somebody at {organisation} wrote down this address.</source>
        <translation>تصلك هذه الرسالة لأن أحدهم في {organisation} دوّن هذا العنوان.</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>to sign in with %1</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>تسجيل الدخول باستخدام %1</translation>
    </message>
    <message>
        <source>a new password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>the certificate “%1”</source>
        <extracomment>A way to sign in; %1 is the name that its owner gave it</extracomment>
        <translation>الشهادة «%1»</translation>
    </message>
    <message>
        <source>the access token “%1”</source>
        <extracomment>A way to sign in, for programs; %1 is the name that its owner gave it</extracomment>
        <translation>رمز الوصول «%1»</translation>
    </message>
    <message>
        <source>on your account page</source>
        <translation>في صفحة حسابك</translation>
    </message>
    <message>
        <source>with a mailed link</source>
        <translation>برابط مُرسَل بالبريد</translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation>من أحد المديرين</translation>
    </message>
    <message>
        <source>the password of %1</source>
        <translation>كلمة المرور لدى %1</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <extracomment>%1 is the name of another place where the person has an account, %2 how the person is called there</extracomment>
        <translation>%1، باسم %2</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>طلبات المحو</translation>
    </message>
    <message>
        <source>{job} needs you</source>
        <translation>المزامنة {job} تحتاج إليك</translation>
    </message>
    <message>
        <source>A synchronisation did not come to its end by itself.</source>
        <translation>لم تصل مزامنة إلى نهايتها من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The synchronisation {job} ran, and left something that needs a person.</source>
        <translation>شُغّلت المزامنة {job}، وبقي ما يحتاج إلى تدخّل شخص.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما المشكلة</translation>
    </message>
    <message>
        <source>Records left alone</source>
        <translation>السجلات المتروكة</translation>
    </message>
    <message>
        <source>You get this mail because you are named as the owner of it.</source>
        <translation>تصلك هذه الرسالة لأن هذه المزامنة مسجَّلة باسمك.</translation>
    </message>
    <message>
        <source>to delete your account</source>
        <translation>حذف حسابك</translation>
    </message>
    <message>
        <source>People it would shut out, or take out of groups</source>
        <translation>من قد تمنعهم من الدخول أو تُخرجهم من مجموعات</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>الأشخاص المضافون</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>تغييرات أخرى</translation>
    </message>
    <message>
        <source>Suspended, removed or shut out by a date</source>
        <translation>من أُوقفوا أو أُزيلوا أو مُنعوا من الدخول بسبب تاريخ</translation>
    </message>
    <message>
        <source>The log of the run says which, and why: choose it under “Synchronisation” in Gatelodge.</source>
        <translation>يبيّن سجل التشغيل أيها ولماذا: اختره ضمن «المزامنة» في Gatelodge.</translation>
    </message>
    <message>
        <source>{job} has changed people</source>
        <translation>غيّرت المزامنة {job} بيانات أشخاص</translation>
    </message>
    <message>
        <source>A synchronisation ran to its end. Nothing is left for you to do.</source>
        <translation>وصلت مزامنة إلى نهايتها. لم يبقَ لك ما تفعله.</translation>
    </message>
    <message>
        <source>The synchronisation {job} ran by itself, and all that its source says is done.</source>
        <translation>شُغّلت المزامنة {job} تلقائيًا، وأُنجز كل ما يقوله مصدرها.</translation>
    </message>
    <message>
        <source>The log of the run has every entry, and History takes it back as a whole: choose it under “Synchronisation” in Gatelodge.</source>
        <translation>في سجل التشغيل كل المدخلات، ويُتراجع عنه كله من السجل الزمني: اختره ضمن «المزامنة» في Gatelodge.</translation>
    </message>
    <message>
        <source>You want to hear only of what needs you? Its settings have that, too.</source>
        <translation>تريد أن تُبلَّغ بما يحتاج إليك فقط؟ تجد ذلك أيضًا في إعداداتها.</translation>
    </message>
    <message>
        <source>Name of the synchronisation</source>
        <translation>اسم المزامنة</translation>
    </message>
</context>
<context>
    <name>shared</name>
    <message>
        <source>username</source>
        <extracomment>What a site was told of a person; stands in a list within a sentence, as the next ones do</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>مفاتيح SSH</translation>
    </message>
    <message>
        <source>username, name and language</source>
        <translation>اسم المستخدم والاسم واللغة</translation>
    </message>
    <message>
        <source>main address</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>changes in absence</source>
        <translation>التغييرات في غيابه</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this file, in that language (&quot;Français&quot;, &quot;Deutsch&quot;).</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, on %2 (%3)</source>
        <translation>بعد %1، في %2 (%3)</translation>
    </message>
    <message>
        <source>in %1, at %2 (%3)</source>
        <translation>بعد %1، الساعة %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ago, at %2 (%3)</source>
        <translation>قبل %1، الساعة %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ago, on %2 (%3)</source>
        <translation>قبل %1، في %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time: &quot;24 November 2026, 18:20&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>A city stands for its time zone: &quot;Berlin time&quot;</extracomment>
        <translation>بتوقيت %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last two of several things: &quot;days and hours&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between all but the last two of several things</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>web</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Some device</source>
        <translation>جهاز ما</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sites you use</source>
        <translation>المواقع التي تستخدمها</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>مفاتيح SSH</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>طرق الدخول</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>ما تشاركه</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>من هنا</translation>
    </message>
    <message>
        <source>Problem: %1 – %2</source>
        <extracomment>Title of a page that has a complaint: what the page asks, whose page it is</extracomment>
        <translation>مشكلة: %1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Title of a page: what it says, whose page it is</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This is %1, the only address that asks for your password.</source>
        <translation>هذا هو %1، العنوان الوحيد الذي يطلب كلمة مرورك.</translation>
    </message>
    <message>
        <source>You are at %1.</source>
        <translation>أنت في %1.</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>مشكلة:</translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>الانتقال إلى المحتوى</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 و%n غيره</numerusform>
            <numerusform>%1 وآخر</numerusform>
            <numerusform>%1 وآخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>لا شيء للتأكيد</numerusform>
            <numerusform>%n للتأكيد</numerusform>
            <numerusform>%n للتأكيد</numerusform>
            <numerusform>%n للتأكيد</numerusform>
            <numerusform>%n للتأكيد</numerusform>
            <numerusform>%n للتأكيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>تغيّرت في %1</translation>
    </message>
    <message>
        <source>You have none</source>
        <translation>ليس لديك شيء منها</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>تنتهي في %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in on %n devices</source>
        <translation>
            <numerusform>لم تسجّل الدخول على أي جهاز</numerusform>
            <numerusform>الدخول مسجَّل على جهاز واحد</numerusform>
            <numerusform>الدخول مسجَّل على جهازين</numerusform>
            <numerusform>الدخول مسجَّل على %n أجهزة</numerusform>
            <numerusform>الدخول مسجَّل على %n جهازًا</numerusform>
            <numerusform>الدخول مسجَّل على %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n موقع</numerusform>
            <numerusform>موقع واحد</numerusform>
            <numerusform>موقعان</numerusform>
            <numerusform>%n مواقع</numerusform>
            <numerusform>%n موقعًا</numerusform>
            <numerusform>%n موقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n organisations</source>
        <translation>
            <numerusform>مع %n منظمة</numerusform>
            <numerusform>مع منظمة واحدة</numerusform>
            <numerusform>مع منظمتين</numerusform>
            <numerusform>مع %n منظمات</numerusform>
            <numerusform>مع %n منظمة</numerusform>
            <numerusform>مع %n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n مفتاح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%n مفاتيح</numerusform>
            <numerusform>%n مفتاحًا</numerusform>
            <numerusform>%n مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Other members see when you are here.</source>
        <translation>يرى الأعضاء الآخرون متى تكون هنا.</translation>
    </message>
    <message>
        <source>Nobody sees when you are here.</source>
        <translation>لا يرى أحد متى تكون هنا.</translation>
    </message>
    <message>
        <source>No site has to be told.</source>
        <translation>لا موقع يلزم إبلاغه.</translation>
    </message>
    <message>
        <source>These sites are being told: %1.</source>
        <translation>يجري إبلاغ هذه المواقع: %1.</translation>
    </message>
    <message>
        <source>As the browser asks</source>
        <translation>بحسب المتصفح</translation>
    </message>
    <message>
        <source>Language of pages and mails</source>
        <translation>لغة الصفحات والرسائل</translation>
    </message>
    <message>
        <source>Fixed, because a site has received it.</source>
        <translation>ثابت لأن موقعًا تسلّمه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>مرحبًا، %1</translation>
    </message>
    <message>
        <source>%1, with an account since %2</source>
        <translation>%1، بحساب منذ %2</translation>
    </message>
    <message>
        <source>The sites you use receive these when you change them.</source>
        <translation>تتسلّم المواقع التي تستخدمها هذه البيانات حين تغيّرها.</translation>
    </message>
    <message>
        <source>The device it is for</source>
        <translation>الجهاز الذي هي له</translation>
    </message>
    <message>
        <source>So that you know which one to revoke when you lose it: “Laptop”, “Phone”.</source>
        <translation>كي تعرف أيّها تلغي إن ضاع: «الحاسوب المحمول»، «الهاتف».</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends after</source>
        <translation>تنتهي بعد</translation>
    </message>
    <message>
        <source>Then you make a new one. Shorter is safer.</source>
        <translation>ثم تُنشئ واحدة جديدة. الأقصر أكثر أمانًا.</translation>
    </message>
    <message>
        <source>A password for the file</source>
        <translation>كلمة مرور للملف</translation>
    </message>
    <message>
        <source>It is asked for once, when you put the file into the device. At least 8 characters, and no letters with accents.</source>
        <translation>تُطلب مرة واحدة حين تضع الملف في الجهاز. ٨ أحرف على الأقل، بأحرف لاتينية دون علامات تشكيل.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>كلمة المرور نفسها مجددًا</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>إنشاء الشهادة</translation>
    </message>
    <message>
        <source>Back to your list</source>
        <translation>العودة إلى قائمتك</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>1. Your browser saves a file</source>
        <translation>١. يحفظ متصفحك ملفًا</translation>
    </message>
    <message>
        <source>It comes this once: the key in it is kept nowhere here. If it gets lost, revoke the certificate and make another.</source>
        <translation>يأتي هذه المرة فقط: المفتاح الذي فيه لا يُحفظ هنا في أي مكان. إن ضاع فألغِ الشهادة وأنشئ غيرها.</translation>
    </message>
    <message>
        <source>2. You put it into the device</source>
        <translation>٢. تضعه في الجهاز</translation>
    </message>
    <message>
        <source>Open the file, or import it in the browser&apos;s settings under certificates, with the password you chose. Then delete the file.</source>
        <translation>افتح الملف، أو استورده في إعدادات المتصفح ضمن الشهادات بكلمة المرور التي اخترتها. ثم احذف الملف.</translation>
    </message>
    <message>
        <source>3. You sign in with it</source>
        <translation>٣. تسجّل الدخول بها</translation>
    </message>
    <message>
        <source>On the sign-in page choose the certificate instead of a password. Under “Ways to sign in” you see when it was used last, and can revoke it.</source>
        <translation>في صفحة الدخول اختر الشهادة بدل كلمة المرور. وضمن «طرق الدخول» ترى متى استُخدمت آخر مرة ويمكنك إلغاؤها.</translation>
    </message>
    <message>
        <source>A certificate for a device</source>
        <translation>شهادة لجهاز</translation>
    </message>
    <message>
        <source>Whoever holds the device can come into your account with it, without a password, until it ends or you revoke it.</source>
        <translation>من يحمل الجهاز يدخل بها إلى حسابك دون كلمة مرور، حتى تنتهي أو تلغيها.</translation>
    </message>
    <message>
        <source>Browsers remember which certificate was chosen, or that none was: close all windows of this one before you try again. Or sign in another way.</source>
        <translation>تتذكر المتصفحات أي شهادة اختيرت، أو أنه لم تُختر شهادة: أغلق كل نوافذ هذا المتصفح قبل المحاولة مجددًا، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Sign in another way. Then you can make a new one under “Ways to sign in”, or ask whoever gave you this one.</source>
        <translation>سجّل الدخول بطريقة أخرى. عندئذ يمكنك إنشاء شهادة جديدة ضمن «طرق الدخول»، أو اسأل من أعطاك هذه.</translation>
    </message>
    <message>
        <source>Only those who look after this place can mend that. Until then sign in another way.</source>
        <translation>لا يُصلح ذلك إلا من يعتنون بهذا المكان. حتى ذلك سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>No certificate was chosen</source>
        <translation>لم تُختر شهادة</translation>
    </message>
    <message>
        <source>Your browser was asked for one, and showed none.</source>
        <translation>طُلبت شهادة من متصفحك ولم يعرض شيئًا.</translation>
    </message>
    <message>
        <source>That certificate is not known here</source>
        <translation>هذه الشهادة غير معروفة هنا</translation>
    </message>
    <message>
        <source>Whoever issued it is not trusted by %1.</source>
        <translation>لا تثق %1 بمن أصدرها.</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>انتهت صلاحية شهادتك</translation>
    </message>
    <message>
        <source>Its last day is over, so it opens nothing any more.</source>
        <translation>انقضى آخر يوم فيها، فلم تعد تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>شهادتك غير صالحة بعد</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>لم يأتِ أول يوم فيها بعد.</translation>
    </message>
    <message>
        <source>Wait for that day, or sign in another way until then.</source>
        <translation>انتظر ذلك اليوم، أو سجّل الدخول بطريقة أخرى حتى يأتي.</translation>
    </message>
    <message>
        <source>The authority behind your certificate has expired</source>
        <translation>انتهت صلاحية الجهة التي تضمن شهادتك</translation>
    </message>
    <message>
        <source>Your own certificate may be fine. The one that vouches for it is not.</source>
        <translation>قد تكون شهادتك سليمة، أما التي تضمنها فلا.</translation>
    </message>
    <message>
        <source>Your certificate was revoked</source>
        <translation>أُلغيت شهادتك</translation>
    </message>
    <message>
        <source>It opens nothing any more, whoever holds it.</source>
        <translation>لم تعد تفتح شيئًا، أيًّا كان حاملها.</translation>
    </message>
    <message>
        <source>That certificate is not for signing in</source>
        <translation>هذه الشهادة ليست لتسجيل الدخول</translation>
    </message>
    <message>
        <source>It was made for something else, such as mail or a server.</source>
        <translation>صُنعت لغرض آخر، كالبريد أو خادم.</translation>
    </message>
    <message>
        <source>That certificate could be forged</source>
        <translation>قد تكون هذه الشهادة مزوَّرة</translation>
    </message>
    <message>
        <source>Its key or a signature in it is too weak to be believed today.</source>
        <translation>مفتاحها أو توقيع فيها أضعف من أن يُوثَق به اليوم.</translation>
    </message>
    <message>
        <source>That certificate does not say who you are</source>
        <translation>هذه الشهادة لا تبيّن من أنت</translation>
    </message>
    <message>
        <source>The name is missing where it should stand, or there are two.</source>
        <translation>الاسم ناقص حيث يجب أن يكون، أو فيه اسمان.</translation>
    </message>
    <message>
        <source>Your certificate could not be checked</source>
        <translation>تعذّر التحقق من شهادتك</translation>
    </message>
    <message>
        <source>Your certificate may be fine, but the list of revoked ones is missing or out of date.</source>
        <translation>قد تكون شهادتك سليمة، لكن قائمة الملغاة ناقصة أو منتهية.</translation>
    </message>
    <message>
        <source>No account here has that certificate yet</source>
        <translation>لا حساب هنا بهذه الشهادة بعد</translation>
    </message>
    <message>
        <source>The certificate itself is good.</source>
        <translation>الشهادة نفسها سليمة.</translation>
    </message>
    <message>
        <source>Do you have an account? Sign in another way and add the certificate under “Ways to sign in”. If not, ask whoever looks after this place.</source>
        <translation>لديك حساب؟ سجّل الدخول بطريقة أخرى وأضف الشهادة ضمن «طرق الدخول». وإلا فاسأل من يعتني بهذا المكان.</translation>
    </message>
    <message>
        <source>a certificate</source>
        <extracomment>What people sign in with: &quot;Sign in with a certificate&quot;</extracomment>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>املأ هذا الحقل</translation>
    </message>
    <message>
        <source>This is too long to be kept</source>
        <translation>هذا أطول من أن يُحفظ</translation>
    </message>
    <message>
        <source>Type an email address, such as name@example.org</source>
        <translation>اكتب عنوان بريد إلكتروني، مثل name@example.org</translation>
    </message>
    <message>
        <source>Your list is full. Remove one that you no longer need</source>
        <translation>قائمتك ممتلئة. أزل ما لم تعد تحتاج إليه</translation>
    </message>
    <message>
        <source>This one is in your list already</source>
        <translation>هذا في قائمتك من قبل</translation>
    </message>
    <message>
        <source>Use 1 to 30 small letters, digits, dots and hyphens</source>
        <translation>استخدم من ١ إلى ٣٠ من الأحرف اللاتينية الصغيرة والأرقام والنقاط والشرطات</translation>
    </message>
    <message>
        <source>Somebody has this username: choose another</source>
        <translation>اسم المستخدم هذا لشخص آخر: اختر غيره</translation>
    </message>
    <message>
        <source>That is not your password: type it again</source>
        <translation>هذه ليست كلمة مرورك: اكتبها مجددًا</translation>
    </message>
    <message>
        <source>Look at the rules that say Not yet</source>
        <translation>انظر إلى القواعد التي تقول «ليس بعد»</translation>
    </message>
    <message>
        <source>This one could be guessed: add another word</source>
        <translation>هذه يمكن تخمينها: أضف كلمة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same: type both again</source>
        <translation>الكلمتان غير متطابقتين: اكتبهما مجددًا</translation>
    </message>
    <message>
        <source>Use 8 to 100 characters, and no letters with accents</source>
        <translation>استخدم من ٨ إلى ١٠٠ حرف، بأحرف لاتينية دون علامات تشكيل</translation>
    </message>
    <message>
        <source>Paste the whole line of a public key: it begins with ssh- or ecdsa-</source>
        <translation>ألصق سطر المفتاح العام كاملًا: يبدأ بـ ssh- أو ecdsa-</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile: look at it and save again</source>
        <translation>تغيّر هذا في مكان آخر في هذه الأثناء: راجعه واحفظ مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%n things need another look</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>أمر واحد يحتاج إلى مراجعة</numerusform>
            <numerusform>أمران يحتاجان إلى مراجعة</numerusform>
            <numerusform>%n أمور تحتاج إلى مراجعة</numerusform>
            <numerusform>%n أمرًا يحتاج إلى مراجعة</numerusform>
            <numerusform>%n أمر يحتاج إلى مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>their privacy notice</source>
        <translation>بيان الخصوصية لديها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Why they ask</source>
        <translation>لماذا تسأل</translation>
    </message>
    <message>
        <source>Don’t share</source>
        <translation>عدم المشاركة</translation>
    </message>
    <message>
        <source>Share and go on</source>
        <translation>المشاركة والمتابعة</translation>
    </message>
    <message>
        <source>Share with %1?</source>
        <translation>المشاركة مع %1؟</translation>
    </message>
    <message>
        <source>They run %1 and ask who you are.</source>
        <translation>تدير هذه المنظمة %1 وتسأل من أنت.</translation>
    </message>
    <message>
        <source>You are asked once. You can stop sharing at any time under %1.</source>
        <translation>تُسأل مرة واحدة. يمكنك إيقاف المشاركة متى شئت ضمن %1.</translation>
    </message>
    <message>
        <source>If you agree, they receive exactly this:</source>
        <translation>إن وافقت تسلّمت هذا بالضبط:</translation>
    </message>
    <message>
        <source>Not shared: your password, your groups, and which other sites you visit.</source>
        <translation>لا يُشارَك: كلمة مرورك ومجموعاتك وسائر المواقع التي تزورها.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>ما يجري عندئذ</translation>
    </message>
    <message>
        <source>You go on to %1. When you change your name or addresses here, %2 gets the new ones.</source>
        <translation>تتابع إلى %1. وحين تغيّر هنا اسمك أو عناوينك تتسلّم %2 الجديد.</translation>
    </message>
    <message>
        <source>You were not signed in there</source>
        <translation>لم يُسجَّل دخولك هناك</translation>
    </message>
    <message>
        <source>%1 sent you back without saying who you are.</source>
        <translation>أعادتك %1 دون أن تقول من أنت.</translation>
    </message>
    <message>
        <source>Perhaps you said no, or closed its page. Nothing was told to us, and nothing has changed.</source>
        <translation>ربما رفضت أو أغلقت صفحتها. لم يُقل لنا شيء، ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>That answer could not be trusted</source>
        <translation>تعذّر الوثوق بتلك الإجابة</translation>
    </message>
    <message>
        <source>It did not come from the sign-in you began in this browser at %1.</source>
        <translation>لم تأتِ من عملية الدخول التي بدأتها في هذا المتصفح لدى %1.</translation>
    </message>
    <message>
        <source>Nobody was signed in. Perhaps the page lay open for long, or you followed an old link. Begin anew.</source>
        <translation>لم يُسجَّل دخول أحد. ربما بقيت الصفحة مفتوحة طويلًا، أو اتبعت رابطًا قديمًا. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 لا تستجيب</translation>
    </message>
    <message>
        <source>Your account and your password are fine.</source>
        <translation>حسابك وكلمة مرورك سليمان.</translation>
    </message>
    <message>
        <source>We asked, and got no answer in time. Try again in a minute, or choose another way to sign in.</source>
        <translation>سألنا ولم تصل إجابة في الوقت المناسب. حاول مجددًا بعد دقيقة أو اختر طريقة دخول أخرى.</translation>
    </message>
    <message>
        <source>Your account there is closed</source>
        <translation>حسابك هناك مغلق</translation>
    </message>
    <message>
        <source>%1 knows you, and lets you in no more.</source>
        <translation>تعرفك %1 لكنها لم تعد تسمح بدخولك.</translation>
    </message>
    <message>
        <source>Only those who look after it can open it again.</source>
        <translation>لا يفتحه مجددًا إلا من يعتنون به.</translation>
    </message>
    <message>
        <source>This way in is closed</source>
        <translation>طريق الدخول هذا مغلق</translation>
    </message>
    <message>
        <source>Your login at %1 no longer opens your account here.</source>
        <translation>لم تعد وسيلة دخولك لدى %1 تفتح حسابك هنا.</translation>
    </message>
    <message>
        <source>It has expired or was switched off. Your account may have other ways in: choose another one.</source>
        <translation>انتهت صلاحيتها أو عُطّلت. قد تكون لحسابك طرق دخول أخرى: اختر غيرها.</translation>
    </message>
    <message>
        <source>There is no account for you yet</source>
        <translation>لا حساب لك بعد</translation>
    </message>
    <message>
        <source>%1 knows you; %2 does not.</source>
        <translation>تعرفك %1؛ أما %2 فلا.</translation>
    </message>
    <message>
        <source>Accounts are not made by themselves here. Whoever looks after this place can make one for you.</source>
        <translation>لا تُنشأ الحسابات هنا تلقائيًا. يمكن لمن يعتني بهذا المكان أن يُنشئ لك حسابًا.</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>None of this works for you? Write to %1.</source>
        <translation>لم ينفعك شيء من هذا؟ اكتب إلى %1.</translation>
    </message>
    <message>
        <source>Is that your login?</source>
        <translation>هل هذه وسيلة دخولك؟</translation>
    </message>
    <message>
        <source>You have an account already</source>
        <translation>لديك حساب من قبل</translation>
    </message>
    <message>
        <source>At %1 you are %2.</source>
        <translation>لدى %1 أنت %2.</translation>
    </message>
    <message>
        <source>It has the address that %1 told us: %2.</source>
        <translation>فيه العنوان الذي أبلغتنا به %1: %2.</translation>
    </message>
    <message>
        <source>Your account here</source>
        <translation>حسابك هنا</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>جمعهما</translation>
    </message>
    <message>
        <source>From now on whoever signs in with it comes into your account. Add it only if it is yours.</source>
        <translation>من الآن يدخل حسابك كل من يسجّل الدخول بها. لا تضفها إلا إن كانت لك.</translation>
    </message>
    <message>
        <source>Prove that it is yours, once. From then on %1 opens it too, and nobody who only has the same address can.</source>
        <translation>أثبت مرة واحدة أنه لك. بعد ذلك تفتحه %1 أيضًا، ولا يفتحه من لديه العنوان نفسه فحسب.</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>إبقاؤهما منفصلين</translation>
    </message>
    <message>
        <source>A link is on its way to %1</source>
        <translation>رابط في الطريق إلى %1</translation>
    </message>
    <message>
        <source>Open it within 24 hours. The address counts once you have confirmed it.</source>
        <translation>افتحه خلال ٢٤ ساعة. يُعتدّ بالعنوان متى أكّدته.</translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation>تأكّد %1</translation>
    </message>
    <message>
        <source>You can sign in with it, and choose it as your main address.</source>
        <translation>يمكنك تسجيل الدخول به، واختياره عنوانًا رئيسيًا لك.</translation>
    </message>
    <message>
        <source>%1 is your main address</source>
        <translation>%1 هو عنوانك الرئيسي</translation>
    </message>
    <message>
        <source>Mail goes there from now on. The sites you use are being told.</source>
        <translation>يصل البريد إليه من الآن. يجري إبلاغ المواقع التي تستخدمها.</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>You can take it back for ten minutes, without confirming it again.</source>
        <translation>يمكنك استعادته خلال عشر دقائق دون تأكيده مجددًا.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>عاد %1</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>The mailed link ends %1.</source>
        <translation>ينتهي الرابط المُرسَل %1.</translation>
    </message>
    <message>
        <source>The mailed link no longer works: have a new one mailed.</source>
        <translation>لم يعد الرابط المُرسَل يعمل: اطلب إرسال رابط جديد.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>Mail goes here. Sites receive it.</source>
        <translation>يصل البريد إلى هنا، وتتسلّمه المواقع.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>You can sign in with it.</source>
        <translation>يمكنك تسجيل الدخول به.</translation>
    </message>
    <message>
        <source>Make main</source>
        <translation>جعله رئيسيًا</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>إرسال الرابط مجددًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Any confirmed address signs you in. One of them is your main address.</source>
        <translation>كل عنوان مؤكَّد يتيح لك الدخول. أحدها عنوانك الرئيسي.</translation>
    </message>
    <message>
        <source>We mail a link to it. It counts once you have confirmed it.</source>
        <translation>نرسل إليه رابطًا. يُعتدّ به متى أكّدته.</translation>
    </message>
    <message>
        <source>Mail me the link</source>
        <translation>إرسال الرابط إليّ</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Let’s wait %1</source>
        <translation>لننتظر %1</translation>
    </message>
    <message>
        <source>There were many tries that did not match. You can go on at %1 (%2).</source>
        <translation>كانت هناك محاولات كثيرة غير مطابقة. يمكنك المتابعة في %1 (%2).</translation>
    </message>
    <message>
        <source>Your account is not locked. A device on which you have signed in before still works now. Was that not you? Nobody got in, and you need not do anything.</source>
        <translation>حسابك غير مقفل. الجهاز الذي سجّلت الدخول عليه من قبل ما زال يعمل الآن. لم تكن أنت؟ لم يدخل أحد، ولا يلزمك شيء.</translation>
    </message>
    <message>
        <source>We don’t know this site</source>
        <translation>لا نعرف هذا الموقع</translation>
    </message>
    <message>
        <source>The address you followed belongs to no site of %1.</source>
        <translation>العنوان الذي اتبعته ليس لأي موقع لدى %1.</translation>
    </message>
    <message>
        <source>It may be an old bookmark, or a link with a piece missing. Nothing about you was sent anywhere.</source>
        <translation>ربما هو إشارة مرجعية قديمة أو رابط ناقص. لم يُرسل عنك شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>لا توجد صفحة كهذه</translation>
    </message>
    <message>
        <source>The link may be old, or a piece of it is missing.</source>
        <translation>ربما الرابط قديم أو ناقص.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>That could not be read</source>
        <translation>تعذّرت قراءة ذلك</translation>
    </message>
    <message>
        <source>The link or the form arrived damaged.</source>
        <translation>وصل الرابط أو النموذج تالفًا.</translation>
    </message>
    <message>
        <source>Nothing has changed. Go back to where you came from and follow the link anew.</source>
        <translation>لم يتغيّر شيء. عد من حيث أتيت واتبع الرابط من جديد.</translation>
    </message>
    <message>
        <source>Send that once more</source>
        <translation>أرسل ذلك مرة أخرى</translation>
    </message>
    <message>
        <source>The form did not come from a page that we made for you just now.</source>
        <translation>لم يأتِ النموذج من صفحة أعددناها لك للتو.</translation>
    </message>
    <message>
        <source>Nothing has changed. Perhaps it lay open for long, or cookies are switched off. Go back, load the page again and send it anew.</source>
        <translation>لم يتغيّر شيء. ربما بقيت الصفحة مفتوحة طويلًا أو ملفات تعريف الارتباط معطّلة. عد وحمّل الصفحة مجددًا وأرسله من جديد.</translation>
    </message>
    <message>
        <source>This is for somebody else</source>
        <translation>هذا لغيرك</translation>
    </message>
    <message>
        <source>The account you are signed in with may not do that.</source>
        <translation>الحساب الذي سجّلت الدخول به لا يجوز له ذلك.</translation>
    </message>
    <message>
        <source>This can’t be done just now</source>
        <translation>لا يمكن ذلك الآن</translation>
    </message>
    <message>
        <source>Something on our side is not working, or has too much to do. What you typed was not stored. Try again in about a minute.</source>
        <translation>شيء لدينا لا يعمل أو عليه ضغط كبير. ما كتبته لم يُحفظ. حاول مجددًا بعد نحو دقيقة.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>حدث خلل لدينا</translation>
    </message>
    <message>
        <source>It has been written down for those who look after this server. Trying again may help.</source>
        <translation>دُوّن ذلك لمن يعتنون بهذا الخادم. قد تنفع المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>If it lasts, tell those who look after this server this number: %1</source>
        <translation>إن استمر ذلك فأعطِ من يعتنون بهذا الخادم هذا الرقم: %1</translation>
    </message>
    <message>
        <source>If it lasts, tell %1 this number: %2</source>
        <translation>إن استمر ذلك فأعطِ %1 هذا الرقم: %2</translation>
    </message>
    <message>
        <source>These were told and have signed you out, too: %1.</source>
        <translation>أُبلغت هذه وسجّلت خروجك أيضًا: %1.</translation>
    </message>
    <message>
        <source>These cannot be told: %1. Close them, or sign out there.</source>
        <translation>لا يمكن إبلاغ هذه: %1. أغلقها أو سجّل الخروج منها.</translation>
    </message>
    <message>
        <source>On a shared computer, close the browser as well.</source>
        <translation>على حاسوب مشترك أغلق المتصفح أيضًا.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>سُجّل خروجك</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>سُجّل خروجك من %1</translation>
    </message>
    <message>
        <source>of your %1 account on this device.</source>
        <translation>من حسابك في %1 على هذا الجهاز.</translation>
    </message>
    <message>
        <source>and of your %1 account on this device.</source>
        <translation>ومن حسابك في %1 على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>A button; %1 is the name of another place where the person has an account</extracomment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>You may still be signed in at %1. On a shared computer, sign out there as well.</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>قد يكون دخولك ما زال مسجَّلًا لدى %1. على حاسوب مشترك سجّل الخروج هناك أيضًا.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>تسجيل الخروج من %1؟</translation>
    </message>
    <message>
        <source>It ends your visit with your %1 account on this device.</source>
        <translation>ينهي ذلك زيارتك بحسابك في %1 على هذا الجهاز.</translation>
    </message>
    <message>
        <source>You are signed in as</source>
        <translation>سجّلت الدخول باسم</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء مسجَّلًا</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>استخدام حساب آخر</translation>
    </message>
    <message>
        <source>Your account is paused</source>
        <translation>حسابك موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>You proved who you are, but this account cannot enter any site at the moment.</source>
        <translation>أثبتَّ من أنت، لكن هذا الحساب لا يدخل أي موقع حاليًا.</translation>
    </message>
    <message>
        <source>It has been so since %1. Nothing has been deleted.</source>
        <translation>هو كذلك منذ %1. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Your account opens on %1</source>
        <translation>يُفتح حسابك في %1</translation>
    </message>
    <message>
        <source>You need not do anything. Come back then, and sign in as you did now.</source>
        <translation>لا يلزمك شيء. عد في ذلك الوقت وسجّل الدخول كما فعلت الآن.</translation>
    </message>
    <message>
        <source>Your account ended on %1</source>
        <translation>انتهى حسابك في %1</translation>
    </message>
    <message>
        <source>You proved who you are, but this account was made for a time that is over.</source>
        <translation>أثبتَّ من أنت، لكن هذا الحساب أُنشئ لمدة انقضت.</translation>
    </message>
    <message>
        <source>Nothing has been deleted. It can be made longer.</source>
        <translation>لم يُحذف شيء. يمكن تمديده.</translation>
    </message>
    <message>
        <source>Your account waits for approval</source>
        <translation>حسابك بانتظار القبول</translation>
    </message>
    <message>
        <source>Somebody looks at it and lets you in.</source>
        <translation>ينظر فيه أحدهم ويسمح لك بالدخول.</translation>
    </message>
    <message>
        <source>You need not do anything. A mail tells you when it is done.</source>
        <translation>لا يلزمك شيء. تصلك رسالة متى تم ذلك.</translation>
    </message>
    <message>
        <source>To ask why, write to %1 and give your username, %2.</source>
        <translation>لمعرفة السبب اكتب إلى %1 واذكر اسم المستخدم، %2.</translation>
    </message>
    <message>
        <source>%1 opens for you today at %2</source>
        <translation>يُفتح لك %1 اليوم في %2</translation>
    </message>
    <message>
        <source>%1 opens for you on %2</source>
        <extracomment>The site&apos;s name and a day of the week</extracomment>
        <translation>يُفتح لك %1 يوم %2</translation>
    </message>
    <message>
        <source>%1 is open for you from %2</source>
        <translation>%1 مفتوح لك ابتداءً من %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>You need not do anything. Come back after %1, and the way is open.</source>
        <translation>لا يلزمك شيء. عد بعد %1، والطريق مفتوح.</translation>
    </message>
    <message>
        <source>%1 is for certain groups</source>
        <translation>%1 لمجموعات معيّنة</translation>
    </message>
    <message>
        <source>Your account is in none of them: %1.</source>
        <translation>حسابك ليس في أيّ منها: %1.</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>كيف تدخل</translation>
    </message>
    <message>
        <source>%1 asks you to sign in once more</source>
        <translation>يطلب منك %1 تسجيل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>%1 asks for more than a password</source>
        <translation>يطلب %1 أكثر من كلمة مرور</translation>
    </message>
    <message>
        <source>It wants to be surer who you are than this visit allows.</source>
        <translation>يريد أن يتأكد من هويتك أكثر مما تتيحه هذه الزيارة.</translation>
    </message>
    <message>
        <source>It lets in only people who prove in a second way who they are. You have proved it in one.</source>
        <translation>لا يسمح إلا لمن يُثبت هويته بطريقة ثانية. وقد أثبتَّها بواحدة.</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>a second proof</source>
        <translation>إثبات ثانٍ</translation>
    </message>
    <message>
        <source>Tell us your name</source>
        <translation>أخبرنا باسمك</translation>
    </message>
    <message>
        <source>%1 needs your full name and an address that works.</source>
        <translation>يحتاج %1 إلى اسمك الكامل وعنوان يعمل.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>حفظ ومتابعة</translation>
    </message>
    <message>
        <source>None of your addresses is confirmed yet: see %1.</source>
        <translation>لم يؤكَّد أيّ من عناوينك بعد: انظر %1.</translation>
    </message>
    <message>
        <source>Your address, %1, is confirmed. You can change all of this later in your profile.</source>
        <translation>عنوانك %1 مؤكَّد. يمكنك تغيير كل هذا لاحقًا في ملفك الشخصي.</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <translation>أنت مدعو إلى %1</translation>
    </message>
    <message>
        <source>You were invited by %1.</source>
        <translation>دعاك %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of somebody who invites, quoted</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>You will belong to: %1.</source>
        <extracomment>A list of groups</extracomment>
        <translation>ستكون في: %1.</translation>
    </message>
    <message>
        <source>The invitation works once, until %1. Opening it changed nothing.</source>
        <translation>تعمل الدعوة مرة واحدة، حتى %1. لم يغيّر فتحها شيئًا.</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>سبق استخدام هذه الدعوة</translation>
    </message>
    <message>
        <source>Invitations work once.</source>
        <translation>تعمل الدعوات مرة واحدة.</translation>
    </message>
    <message>
        <source>Was it you? Then you have an account, and can sign in with it.</source>
        <translation>أنت من استخدمها؟ إذن لديك حساب ويمكنك تسجيل الدخول به.</translation>
    </message>
    <message>
        <source>This invitation was withdrawn</source>
        <translation>سُحبت هذه الدعوة</translation>
    </message>
    <message>
        <source>Whoever invited you has taken it back.</source>
        <translation>استردّها من دعاك.</translation>
    </message>
    <message>
        <source>Nothing has changed. If you think that is a mistake, ask them.</source>
        <translation>لم يتغيّر شيء. إن ظننت أن هذا خطأ فاسأله.</translation>
    </message>
    <message>
        <source>This invitation is too old</source>
        <translation>هذه الدعوة قديمة جدًا</translation>
    </message>
    <message>
        <source>It worked for a certain time only.</source>
        <translation>كانت تعمل لمدة محددة فقط.</translation>
    </message>
    <message>
        <source>Nothing has changed. Ask whoever invited you to send it again.</source>
        <translation>لم يتغيّر شيء. اطلب ممن دعاك إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>This invitation does not work</source>
        <translation>هذه الدعوة لا تعمل</translation>
    </message>
    <message>
        <source>A newer one was sent, or a piece of the link is missing.</source>
        <translation>أُرسلت دعوة أحدث، أو الرابط ناقص.</translation>
    </message>
    <message>
        <source>Nothing has changed. Look for the newest mail, or ask whoever invited you.</source>
        <translation>لم يتغيّر شيء. ابحث عن أحدث رسالة أو اسأل من دعاك.</translation>
    </message>
    <message>
        <source>Choose your name and password for %1.</source>
        <translation>اختر اسمك وكلمة مرورك لـ %1.</translation>
    </message>
    <message>
        <source>Choose your name and password, and you are in.</source>
        <translation>اختر اسمك وكلمة مرورك، وتكون بيننا.</translation>
    </message>
    <message>
        <source>We mail you a link to confirm it.</source>
        <translation>نرسل إليك رابطًا لتأكيده.</translation>
    </message>
    <message>
        <source>Create the account and sign in</source>
        <translation>إنشاء الحساب وتسجيل الدخول</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>لديّ حساب</translation>
    </message>
    <message>
        <source>There is an account with your address %1 already.</source>
        <translation>يوجد حساب بعنوانك %1 من قبل.</translation>
    </message>
    <message>
        <source>Sign in with it, and then accept the invitation. If you have forgotten your password, choose a new one first and open the link again.</source>
        <translation>سجّل الدخول به ثم اقبل الدعوة. إن نسيت كلمة مرورك فاختر واحدة جديدة أولًا وافتح الرابط مجددًا.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>سجّلت الدخول باسم %1.</translation>
    </message>
    <message>
        <source>Accept the invitation</source>
        <translation>قبول الدعوة</translation>
    </message>
    <message>
        <source>Go back without changing anything</source>
        <translation>العودة دون تغيير شيء</translation>
    </message>
    <message>
        <source>The invitation is accepted</source>
        <translation>قُبلت الدعوة</translation>
    </message>
    <message>
        <source>What comes with it now belongs to your account.</source>
        <translation>ما يأتي معها صار لحسابك.</translation>
    </message>
    <message>
        <source>You can also write to %1.</source>
        <translation>يمكنك أيضًا الكتابة إلى %1.</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Certificate on “%1”</source>
        <extracomment>%1 is a device: &quot;Laptop&quot;</extracomment>
        <translation>شهادة على «%1»</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>Made on %1, ends on %2</source>
        <translation>أُنشئت في %1، وتنتهي في %2</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم تُستخدم قط</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الشهادة</translation>
    </message>
    <message>
        <source>There you are %1</source>
        <translation>أنت هناك %1</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>تاريخ الإضافة %1</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>لم تعد صالحة</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>بانتظار القبول</translation>
    </message>
    <message>
        <source>Asked for on %1</source>
        <translation>تاريخ الطلب %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>That login belongs to another account</source>
        <translation>وسيلة الدخول هذه لحساب آخر</translation>
    </message>
    <message>
        <source>Somebody signs in with it already. If both accounts are yours, ask whoever looks after this place.</source>
        <translation>يسجّل شخص الدخول بها من قبل. إن كان الحسابان لك فاسأل من يعتني بهذا المكان.</translation>
    </message>
    <message>
        <source>That login was taken away</source>
        <translation>سُحبت وسيلة الدخول هذه</translation>
    </message>
    <message>
        <source>Whoever looks after this place can make it valid again.</source>
        <translation>يمكن لمن يعتني بهذا المكان أن يعيدها صالحة.</translation>
    </message>
    <message>
        <source>That is your last way in</source>
        <translation>هذه آخر طريقة دخول لديك</translation>
    </message>
    <message>
        <source>Add another one first; nothing has changed.</source>
        <translation>أضف غيرها أولًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>لم تصل إجابة</translation>
    </message>
    <message>
        <source>%1 could not be asked. Try again in a minute.</source>
        <translation>تعذّر سؤال %1. حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>That did not match</source>
        <translation>لم يتطابق ذلك</translation>
    </message>
    <message>
        <source>%1 did not say that it is you. Nothing has changed.</source>
        <translation>لم تقل %1 إنه أنت. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>You have another way in</source>
        <translation>لديك طريقة دخول أخرى</translation>
    </message>
    <message>
        <source>From now on you can sign in with it.</source>
        <translation>يمكنك تسجيل الدخول بها من الآن.</translation>
    </message>
    <message>
        <source>You have proved it, and it waits for approval</source>
        <translation>أثبتَّها، وهي بانتظار القبول</translation>
    </message>
    <message>
        <source>Somebody looks at it. A mail tells you when it is done.</source>
        <translation>ينظر فيها أحدهم. تصلك رسالة متى تم ذلك.</translation>
    </message>
    <message>
        <source>You had that one already</source>
        <translation>كانت لديك من قبل</translation>
    </message>
    <message>
        <source>That certificate is revoked</source>
        <translation>أُلغيت تلك الشهادة</translation>
    </message>
    <message>
        <source>It opens nothing any more, and whoever came in with it is signed out. You can make another one.</source>
        <translation>لم تعد تفتح شيئًا، وسُجّل خروج من دخل بها. يمكنك إنشاء غيرها.</translation>
    </message>
    <message>
        <source>That way in is closed now</source>
        <translation>طريق الدخول هذا مغلق الآن</translation>
    </message>
    <message>
        <source>You can open it again by adding it once more.</source>
        <translation>يمكنك فتحه مجددًا بإضافته مرة أخرى.</translation>
    </message>
    <message>
        <source>Account from</source>
        <translation>الحساب من</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>اسمك هناك</translation>
    </message>
    <message>
        <source>Your password there</source>
        <translation>كلمة مرورك هناك</translation>
    </message>
    <message>
        <source>Add this login</source>
        <translation>إضافة وسيلة الدخول هذه</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>إضافة طريقة دخول</translation>
    </message>
    <message>
        <source>The password is asked for once and is not kept here.</source>
        <translation>تُطلب كلمة المرور مرة واحدة ولا تُحفظ هنا.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>You go there, sign in, and come back.</source>
        <translation>تذهب إلى هناك وتسجّل الدخول ثم تعود.</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>إنشاء شهادة</translation>
    </message>
    <message>
        <source>Make a certificate: %1</source>
        <translation>إنشاء شهادة: %1</translation>
    </message>
    <message>
        <source>A certificate lets a device of yours in without a password.</source>
        <translation>تسمح الشهادة لجهاز من أجهزتك بالدخول دون كلمة مرور.</translation>
    </message>
    <message>
        <source>Any of these opens your account. It stays the same account, however you come in.</source>
        <translation>كلٌّ من هذه يفتح حسابك. يبقى الحساب نفسه كيفما دخلت.</translation>
    </message>
    <message>
        <source>If that belongs to an account, a link is on its way to its confirmed addresses.</source>
        <translation>إن كان ذلك لحساب، فرابط في الطريق إلى عناوينه المؤكَّدة.</translation>
    </message>
    <message>
        <source>If an account has that address, a mail with its username is on its way.</source>
        <translation>إن كان لحساب هذا العنوان، فرسالة باسم المستخدم في الطريق.</translation>
    </message>
    <message>
        <source>A link is on its way to %1.</source>
        <translation>رابط في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>For everyone’s privacy this page says the same whether or not there is an account.</source>
        <translation>حفاظًا على خصوصية الجميع تقول هذه الصفحة الشيء نفسه سواء وُجد حساب أم لا.</translation>
    </message>
    <message>
        <source>The mail comes from %1.</source>
        <translation>تأتي الرسالة من %1.</translation>
    </message>
    <message numerus="yes">
        <source>The link works once, for %n hours, on any device. The mail comes from %1.</source>
        <translation>
            <numerusform>يعمل الرابط مرة واحدة، لمدة %n ساعة، على أي جهاز. تأتي الرسالة من %1.</numerusform>
            <numerusform>يعمل الرابط مرة واحدة، لمدة ساعة، على أي جهاز. تأتي الرسالة من %1.</numerusform>
            <numerusform>يعمل الرابط مرة واحدة، لمدة ساعتين، على أي جهاز. تأتي الرسالة من %1.</numerusform>
            <numerusform>يعمل الرابط مرة واحدة، لمدة %n ساعات، على أي جهاز. تأتي الرسالة من %1.</numerusform>
            <numerusform>يعمل الرابط مرة واحدة، لمدة %n ساعة، على أي جهاز. تأتي الرسالة من %1.</numerusform>
            <numerusform>يعمل الرابط مرة واحدة، لمدة %n ساعة، على أي جهاز. تأتي الرسالة من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the folder for unwanted mail.</source>
        <translation>انظر في مجلد البريد غير المرغوب فيه.</translation>
    </message>
    <message>
        <source>Try the other addresses you might have used.</source>
        <translation>جرّب العناوين الأخرى التي ربما استخدمتها.</translation>
    </message>
    <message>
        <source>Check the address above. If it is wrong, %1.</source>
        <translation>تحقق من العنوان أعلاه. إن كان خاطئًا، %1.</translation>
    </message>
    <message>
        <source>type it again</source>
        <extracomment>Fits into: Check the address above. If it is wrong, …</extracomment>
        <translation>فاكتبه مجددًا</translation>
    </message>
    <message>
        <source>Check the address above.</source>
        <translation>تحقق من العنوان أعلاه.</translation>
    </message>
    <message>
        <source>Ask %1. They can see whether a mail was sent.</source>
        <translation>اسأل %1. هناك يُرى هل أُرسلت رسالة.</translation>
    </message>
    <message>
        <source>Send it once more</source>
        <translation>إرساله مرة أخرى</translation>
    </message>
    <message>
        <source>Back to your addresses</source>
        <translation>العودة إلى عناوينك</translation>
    </message>
    <message>
        <source>Mail me a new link</source>
        <translation>إرسال رابط جديد إليّ</translation>
    </message>
    <message>
        <source>No account was made. Ask for a fresh link and use the newest mail.</source>
        <translation>لم يُنشأ حساب. اطلب رابطًا جديدًا واستخدم أحدث رسالة.</translation>
    </message>
    <message>
        <source>Your account is as it was. Ask for a fresh link and use the newest mail.</source>
        <translation>حسابك كما كان. اطلب رابطًا جديدًا واستخدم أحدث رسالة.</translation>
    </message>
    <message>
        <source>Nothing was confirmed. Under your addresses you can have a fresh link mailed.</source>
        <translation>لم يؤكَّد شيء. يمكنك ضمن عناوينك طلب رابط جديد.</translation>
    </message>
    <message>
        <source>Look in your mail</source>
        <translation>انظر في بريدك</translation>
    </message>
    <message>
        <source>Nothing there after five minutes?</source>
        <translation>لا شيء بعد خمس دقائق؟</translation>
    </message>
    <message>
        <source>Is this your address?</source>
        <translation>هل هذا عنوانك؟</translation>
    </message>
    <message>
        <source>Confirm it, and it is added to the account %1. You can then sign in with it and choose it as your main address.</source>
        <translation>أكّده فيُضاف إلى الحساب %1. بعدها يمكنك تسجيل الدخول به واختياره عنوانًا رئيسيًا.</translation>
    </message>
    <message>
        <source>It isn’t mine</source>
        <translation>ليس لي</translation>
    </message>
    <message>
        <source>Yes, confirm</source>
        <translation>نعم، تأكيد</translation>
    </message>
    <message>
        <source>Opening the link changed nothing. Only the button does, so mail scanners cannot confirm for you.</source>
        <translation>لم يغيّر فتح الرابط شيئًا. الزر وحده يؤكد، فلا تستطيع برامج فحص البريد أن تؤكد عنك.</translation>
    </message>
    <message>
        <source>Your address is confirmed</source>
        <translation>تأكّد عنوانك</translation>
    </message>
    <message>
        <source>Your address was not added</source>
        <translation>لم يُضف عنوانك</translation>
    </message>
    <message>
        <source>It belongs to no account through this link, and the link has ended. You need not do anything else.</source>
        <translation>لا يربطه هذا الرابط بأي حساب، وقد انتهى الرابط. لا يلزمك شيء آخر.</translation>
    </message>
    <message>
        <source>To your addresses</source>
        <translation>إلى عناوينك</translation>
    </message>
    <message>
        <source>This link no longer works</source>
        <translation>لم يعد هذا الرابط يعمل</translation>
    </message>
    <message>
        <source>Links work once and for a short time. This one was used already or is too old.</source>
        <translation>تعمل الروابط مرة واحدة ولوقت قصير. هذا استُخدم من قبل أو قدُم.</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>آخر ظهور %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Others see you here while you are signed in and active.</source>
        <translation>يراك الآخرون هنا ما دام دخولك مسجَّلًا وأنت نشط.</translation>
    </message>
    <message>
        <source>Others don’t see you here: you have not asked for it.</source>
        <translation>لا يراك الآخرون هنا: لم تطلب ذلك.</translation>
    </message>
    <message>
        <source>Change that on your profile</source>
        <translation>تغيير ذلك في ملفك الشخصي</translation>
    </message>
    <message>
        <source>You yourself</source>
        <translation>أنت نفسك</translation>
    </message>
    <message>
        <source>Of those who let others see it, nobody is here at the moment.</source>
        <translation>ممن يسمحون للآخرين برؤيتهم لا أحد هنا حاليًا.</translation>
    </message>
    <message>
        <source>Members who let others see it, and were active within five minutes.</source>
        <translation>الأعضاء الذين يسمحون للآخرين برؤيتهم وكانوا نشطين خلال خمس دقائق.</translation>
    </message>
    <message>
        <source>There are more</source>
        <translation>يوجد المزيد</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>لا يُذكر إلا الأوائل.</translation>
    </message>
    <message>
        <source>Show other members when I am here</source>
        <translation>إظهار وجودي هنا للأعضاء الآخرين</translation>
    </message>
    <message>
        <source>Your name, on the page “Who is here”. No site is told.</source>
        <translation>اسمك، في صفحة «من هنا». لا يُبلَّغ أي موقع.</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>حفظ هذا</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>من يراك</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>تم:</translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation>ليس بعد:</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>أحرف صغيرة</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>signs and spaces</source>
        <translation>علامات ومسافات</translation>
    </message>
    <message>
        <source>letters that are neither small nor capital</source>
        <translation>أحرف لا كبير لها ولا صغير</translation>
    </message>
    <message numerus="yes">
        <source>Characters of at least %n of these kinds: %1.</source>
        <extracomment>%1 is a list: &quot;small letters, digits&quot;</extracomment>
        <translation>
            <numerusform>أحرف من %n على الأقل من هذه الأنواع: %1.</numerusform>
            <numerusform>أحرف من نوع واحد على الأقل من هذه: %1.</numerusform>
            <numerusform>أحرف من نوعين على الأقل من هذه: %1.</numerusform>
            <numerusform>أحرف من %n على الأقل من هذه الأنواع: %1.</numerusform>
            <numerusform>أحرف من %n على الأقل من هذه الأنواع: %1.</numerusform>
            <numerusform>أحرف من %n على الأقل من هذه الأنواع: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the password that you have now.</source>
        <translation>ليست كلمة المرور التي لديك الآن.</translation>
    </message>
    <message numerus="yes">
        <source>None of your last %n passwords.</source>
        <translation>
            <numerusform>ليست من كلمات مرورك السابقة.</numerusform>
            <numerusform>ليست كلمة مرورك الأخيرة.</numerusform>
            <numerusform>ليست من كلمتي مرورك الأخيرتين.</numerusform>
            <numerusform>ليست من آخر %n كلمات مرور لك.</numerusform>
            <numerusform>ليست من آخر %n كلمة مرور لك.</numerusform>
            <numerusform>ليست من آخر %n كلمة مرور لك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Four or five words do well.</source>
        <translation>
            <numerusform>%n حرف على الأقل. أربع كلمات أو خمس تكفي.</numerusform>
            <numerusform>حرف واحد على الأقل. أربع كلمات أو خمس تكفي.</numerusform>
            <numerusform>حرفان على الأقل. أربع كلمات أو خمس تكفي.</numerusform>
            <numerusform>%n أحرف على الأقل. أربع كلمات أو خمس تكفي.</numerusform>
            <numerusform>%n حرفًا على الأقل. أربع كلمات أو خمس تكفي.</numerusform>
            <numerusform>%n حرف على الأقل. أربع كلمات أو خمس تكفي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not your name, username or address.</source>
        <translation>ليست اسمك أو اسم المستخدم أو عنوانك.</translation>
    </message>
    <message>
        <source>Not a password that is known from elsewhere.</source>
        <translation>ليست كلمة مرور معروفة من مكان آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more after the last change.</source>
        <translation>
            <numerusform>بعد %n يوم أو أكثر من آخر تغيير.</numerusform>
            <numerusform>بعد يوم أو أكثر من آخر تغيير.</numerusform>
            <numerusform>بعد يومين أو أكثر من آخر تغيير.</numerusform>
            <numerusform>بعد %n أيام أو أكثر من آخر تغيير.</numerusform>
            <numerusform>بعد %n يومًا أو أكثر من آخر تغيير.</numerusform>
            <numerusform>بعد %n يوم أو أكثر من آخر تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak. Add a word that has nothing to do with the others.</source>
        <translation>ضعيفة. أضف كلمة لا صلة لها بالأخرى.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>مقبولة. كلمة أخرى تجعلها جيدة.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>جيدة جدًا.</translation>
    </message>
    <message>
        <source>An administrator has chosen the password you just used. Choose one that only you know.</source>
        <translation>كلمة المرور التي استخدمتها للتو اختارها مدير. اختر واحدة لا يعرفها غيرك.</translation>
    </message>
    <message>
        <source>An administrator asks you to choose another password before you go on.</source>
        <translation>يطلب منك مدير اختيار كلمة مرور أخرى قبل المتابعة.</translation>
    </message>
    <message>
        <source>Without a second step at sign-in, your password has to be longer than before.</source>
        <translation>دون خطوة ثانية عند الدخول يجب أن تكون كلمة مرورك أطول من قبل.</translation>
    </message>
    <message>
        <source>Your password is as old as one may be here. Choose another to go on.</source>
        <translation>بلغت كلمة مرورك أقصى عمر مسموح هنا. اختر غيرها للمتابعة.</translation>
    </message>
    <message>
        <source>%1 gives no reason. Try another name or another password.</source>
        <translation>لا تذكر %1 سببًا. جرّب اسمًا آخر أو كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the name of another place, %2 what it says</extracomment>
        <translation>تقول %1: «%2»</translation>
    </message>
    <message>
        <source>That was not accepted there</source>
        <translation>لم يُقبل ذلك هناك</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Strength of the password you typed</source>
        <translation>قوة كلمة المرور التي كتبتها</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>الكلمة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Give me an idea</source>
        <translation>أعطني فكرة</translation>
    </message>
    <message>
        <source>Made for you just now, never stored: %1</source>
        <translation>أُعدّت لك للتو ولا تُحفظ أبدًا: %1</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Others see it. Small letters, digits, dots and hyphens. It stays the same once a site has seen it.</source>
        <translation>يراه الآخرون. أحرف لاتينية صغيرة وأرقام ونقاط وشرطات. يبقى كما هو متى رآه موقع.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Username or email address</source>
        <translation>اسم المستخدم أو عنوان البريد</translation>
    </message>
    <message>
        <source>Tell us what you sign in with. We mail you a link that sets a new one.</source>
        <translation>قل لنا بماذا تسجّل الدخول. نرسل إليك رابطًا لتعيين كلمة جديدة.</translation>
    </message>
    <message>
        <source>Mail me a link</source>
        <translation>إرسال رابط إليّ</translation>
    </message>
    <message>
        <source>Forgot your username, too?</source>
        <translation>نسيت اسم المستخدم أيضًا؟</translation>
    </message>
    <message>
        <source>Forgot how you sign in?</source>
        <translation>نسيت كيف تسجّل الدخول؟</translation>
    </message>
    <message>
        <source>We mail you your username, and the ways in that you have.</source>
        <translation>نرسل إليك اسم المستخدم وطرق الدخول التي لديك.</translation>
    </message>
    <message>
        <source>Any address that you have confirmed here.</source>
        <translation>أي عنوان أكّدته هنا.</translation>
    </message>
    <message>
        <source>Mail it to me</source>
        <translation>إرسالها إليّ</translation>
    </message>
    <message>
        <source>Your password is kept by %1</source>
        <translation>كلمة مرورك محفوظة لدى %1</translation>
    </message>
    <message>
        <source>You are %1 here.</source>
        <translation>أنت هنا %1.</translation>
    </message>
    <message>
        <source>Only its own page sets another one. Choose it there, and come back to sign in with it.</source>
        <translation>صفحتها وحدها تعيّن غيرها. اخترها هناك، ثم عد لتسجيل الدخول بها.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>You will be signed out everywhere else.</source>
        <translation>سيُسجَّل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>It is kept by %1, and is good there, too.</source>
        <translation>محفوظة لدى %1، وتصلح هناك أيضًا.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>حفظ وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Is it still you?</source>
        <translation>هل ما زلت أنت؟</translation>
    </message>
    <message>
        <source>Is it still you, %1?</source>
        <translation>هل ما زلت أنت، %1؟</translation>
    </message>
    <message>
        <source>For your safety we ask again before something important changes.</source>
        <translation>لأمانك نسأل مجددًا قبل أن يتغيّر شيء مهم.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>كلمة المرور لدى %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>تسجيل الدخول باستخدام %1</translation>
    </message>
    <message>
        <source>Your password cannot be checked now. Try again in a minute.</source>
        <translation>لا يمكن التحقق من كلمة مرورك الآن. حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>كلمة المرور حتى الآن</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Sites that use keys are being told.</source>
        <translation>يجري إبلاغ المواقع التي تستخدم المفاتيح.</translation>
    </message>
    <message>
        <source>The key is added</source>
        <translation>أُضيف المفتاح</translation>
    </message>
    <message>
        <source>The key is removed</source>
        <translation>أُزيل المفتاح</translation>
    </message>
    <message>
        <source>Changed on %1. Changing it signs you out everywhere else.</source>
        <translation>تغيّرت في %1. تغييرها يسجّل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>You have no password yet. With one you can sign in without anybody else.</source>
        <translation>ليست لديك كلمة مرور بعد. بها يمكنك الدخول دون غيرك.</translation>
    </message>
    <message>
        <source>Your password expires on %1</source>
        <translation>تنتهي صلاحية كلمة مرورك في %1</translation>
    </message>
    <message>
        <source>From then on you choose a new one when you sign in. You can do it now.</source>
        <translation>بعد ذلك تختار واحدة جديدة عند الدخول. يمكنك فعل ذلك الآن.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>تغيّرت كلمة مرورك</translation>
    </message>
    <message>
        <source>You are signed out everywhere else. A mail tells you so, too.</source>
        <translation>سُجّل خروجك من كل مكان آخر. وتصلك رسالة بذلك.</translation>
    </message>
    <message>
        <source>Sites that let you in by key receive these.</source>
        <translation>تتسلّمها المواقع التي تسمح لك بالدخول بمفتاح.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>One line, from a file that ends in .pub. Never paste the other file.</source>
        <translation>سطر واحد من ملف ينتهي بـ .pub. لا تلصق الملف الآخر أبدًا.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>إضافة المفتاح</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>Address %1, near %2</source>
        <translation>العنوان %1، قرب %2</translation>
    </message>
    <message>
        <source>Signed in on %1 with: %2</source>
        <translation>الدخول في %1 باستخدام: %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>That device is signed out</source>
        <translation>سُجّل خروج ذلك الجهاز</translation>
    </message>
    <message>
        <source>If you did not know it, change your password as well.</source>
        <translation>إن لم تعرفه فغيّر كلمة مرورك أيضًا.</translation>
    </message>
    <message>
        <source>All other devices are signed out</source>
        <translation>سُجّل خروج كل الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>You are signed in here only.</source>
        <translation>دخولك مسجَّل هنا فقط.</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <translation>تسجيل خروج الأخرى</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>Sign out in one go</source>
        <translation>تسجيل الخروج دفعة واحدة</translation>
    </message>
    <message>
        <source>It takes a second. “Everywhere” includes this device, and you then sign in again here.</source>
        <translation>يستغرق ثانية. «كل مكان» يشمل هذا الجهاز، ثم تسجّل الدخول هنا مجددًا.</translation>
    </message>
    <message>
        <source>Where you are signed in. If you don’t know one of these, sign it out and change your password.</source>
        <translation>حيث سجّلت الدخول. إن لم تعرف أحدها فسجّل خروجه وغيّر كلمة مرورك.</translation>
    </message>
    <message>
        <source>Does not ask</source>
        <translation>لا تسأل</translation>
    </message>
    <message>
        <source>Its sites are run by those who keep your account.</source>
        <translation>مواقعها يديرها من يحفظون حسابك.</translation>
    </message>
    <message>
        <source>You agreed on %1.</source>
        <translation>وافقت في %1.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>Read to those who do not see the row, after “Stop sharing”</extracomment>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>تديره %1</translation>
    </message>
    <message>
        <source>First visit on %1, last on %2</source>
        <translation>أول زيارة في %1، وآخرها في %2</translation>
    </message>
    <message>
        <source>Is told when you change your name or addresses.</source>
        <translation>يُبلَّغ حين تغيّر اسمك أو عناوينك.</translation>
    </message>
    <message>
        <source>Nothing yet. What you go on to from here will stand here.</source>
        <translation>لا شيء بعد. ما تنتقل إليه من هنا سيظهر هنا.</translation>
    </message>
    <message>
        <source>Organisations whose sites you use, and what each one receives.</source>
        <translation>المنظمات التي تستخدم مواقعها، وما تتسلّمه كل منها.</translation>
    </message>
    <message>
        <source>You no longer share with %1</source>
        <translation>لم تعد تشارك مع %1</translation>
    </message>
    <message>
        <source>Updates have ended. You are asked again at your next visit.</source>
        <translation>توقفت التحديثات. تُسأل مجددًا في زيارتك القادمة.</translation>
    </message>
    <message>
        <source>Nothing was shared with %1</source>
        <translation>لم يُشارَك شيء مع %1</translation>
    </message>
    <message>
        <source>You are asked again at your next visit.</source>
        <translation>تُسأل مجددًا في زيارتك القادمة.</translation>
    </message>
    <message>
        <source>When you stop sharing</source>
        <translation>حين توقف المشاركة</translation>
    </message>
    <message>
        <source>Updates end at once and you are asked again at your next visit. What they received before stays with them: their privacy notice says how to have it deleted.</source>
        <translation>تتوقف التحديثات فورًا وتُسأل مجددًا في زيارتك القادمة. وما تسلّمته المنظمة من قبل يبقى لديها: يبيّن بيان خصوصيتها كيف تطلب حذفه.</translation>
    </message>
    <message>
        <source>Where you have been with this account.</source>
        <translation>أين كنت بهذا الحساب.</translation>
    </message>
    <message>
        <source>Type your password again</source>
        <translation>اكتب كلمة مرورك مجددًا</translation>
    </message>
    <message>
        <source>The name or the password is not right. Nothing is locked: you can try again.</source>
        <translation>الاسم أو كلمة المرور غير صحيح. لم يُقفل شيء: يمكنك المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This page had been open for long</source>
        <translation>بقيت هذه الصفحة مفتوحة طويلًا</translation>
    </message>
    <message>
        <source>For your safety it had to be made anew. Nothing is lost: sign in now.</source>
        <translation>لأمانك كان لا بد من إعدادها من جديد. لم يضع شيء: سجّل الدخول الآن.</translation>
    </message>
    <message>
        <source>Keep me signed in on this device</source>
        <translation>إبقائي مسجَّلًا على هذا الجهاز</translation>
    </message>
    <message>
        <source>Leave this off on a shared computer.</source>
        <translation>لا تفعّل هذا على حاسوب مشترك.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the password form and other ways to sign in</extracomment>
        <translation>أو</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>تسجيل الدخول إلى حسابك</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>This site does not use passwords. Choose one of these ways.</source>
        <translation>لا يستخدم هذا الموقع كلمات مرور. اختر إحدى هذه الطرق.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>with your %1 account</source>
        <translation>بحسابك في %1</translation>
    </message>
    <message>
        <source>Somebody looks at new accounts before they open. A mail tells you when.</source>
        <translation>ينظر أحدهم في الحسابات الجديدة قبل أن تُفتح. تصلك رسالة متى تم ذلك.</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>إنشاء حسابك</translation>
    </message>
    <message>
        <source>at %1. It takes two minutes and one mail.</source>
        <translation>في %1. يستغرق دقيقتين ورسالة واحدة.</translation>
    </message>
    <message>
        <source>We mail you a link. You choose your name and password after opening it.</source>
        <translation>نرسل إليك رابطًا. تختار اسمك وكلمة مرورك بعد فتحه.</translation>
    </message>
    <message>
        <source>Choose your name and password</source>
        <translation>اختيار اسمك وكلمة مرورك</translation>
    </message>
    <message>
        <source>This is the last step for %1.</source>
        <translation>هذه آخر خطوة لـ %1.</translation>
    </message>
    <message>
        <source>Ask for the account</source>
        <translation>طلب الحساب</translation>
    </message>
    <message>
        <source>Look people up</source>
        <translation>الاطلاع على الأشخاص</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>تغيير الأشخاص</translation>
    </message>
    <message>
        <source>Look sites up</source>
        <translation>الاطلاع على المواقع</translation>
    </message>
    <message>
        <source>Look at the update queue</source>
        <translation>الاطلاع على طابور التحديثات</translation>
    </message>
    <message>
        <source>Watch over the server</source>
        <translation>مراقبة الخادم</translation>
    </message>
    <message>
        <source>Says who you are, and may do nothing else</source>
        <translation>يبيّن من أنت ولا يجوز له غير ذلك</translation>
    </message>
    <message>
        <source>Good for %1</source>
        <extracomment>A list of scopes: &quot;people:read and ops&quot;</extracomment>
        <translation>يصلح لـ %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <extracomment>How a token begins, by which it is known again</extracomment>
        <translation>يبدأ بـ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the script needs a new one. Shorter is safer.</source>
        <translation>ثم يحتاج البرنامج إلى رمز جديد. الأقصر أكثر أمانًا.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>The script or machine that will use it, so that you know it again.</source>
        <translation>البرنامج أو الجهاز الذي سيستخدمه، كي تعرفه لاحقًا.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>إنشاء الرمز</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>Yours say who you are, and may do nothing else.</source>
        <translation>رموزك تبيّن من أنت ولا يجوز لها غير ذلك.</translation>
    </message>
    <message>
        <source>The token “%1” is made</source>
        <translation>أُنشئ الرمز «%1»</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once, and kept nowhere.</source>
        <translation>انسخه الآن: يُعرض هذه المرة فقط ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>The token “%1” is removed</source>
        <translation>أُزيل الرمز «%1»</translation>
    </message>
    <message>
        <source>Nothing comes in with it any more. You can take it back for ten minutes.</source>
        <translation>لم يعد شيء يدخل به. يمكنك استعادته خلال عشر دقائق.</translation>
    </message>
    <message>
        <source>The token is back</source>
        <translation>عاد الرمز</translation>
    </message>
    <message>
        <source>Access tokens are switched off here</source>
        <translation>رموز الوصول معطّلة هنا</translation>
    </message>
    <message>
        <source>None of yours works, and you cannot make one.</source>
        <translation>لا يعمل أيّ من رموزك، ولا يمكنك إنشاء رمز.</translation>
    </message>
    <message>
        <source>Keep it like a password. Scripts send it as “Authorization: Bearer”.</source>
        <translation>احفظه كما تحفظ كلمة مرور. ترسله البرامج هكذا: «Authorization: Bearer».</translation>
    </message>
    <message>
        <source>Your new token</source>
        <translation>رمزك الجديد</translation>
    </message>
    <message>
        <source>Scripts of yours come in with these, for what you allow them.</source>
        <translation>تدخل بها برامجك لما تسمح لها به.</translation>
    </message>
    <message>
        <source>All of yours</source>
        <translation>كل رموزك</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مسجَّل الدخول</translation>
    </message>
    <message>
        <source>Sure who you are</source>
        <translation>متأكدون من هويتك</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>موافقتك</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>الآن:</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>لاحقًا:</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>باسم %1</translation>
    </message>
    <message>
        <source>asked once</source>
        <translation>تُسأل مرة واحدة</translation>
    </message>
    <message>
        <source>Your way to %1</source>
        <translation>طريقك إلى %1</translation>
    </message>
    <message>
        <source>It is kept by %1, and is good there, too. Changing it signs you out everywhere else here.</source>
        <translation>محفوظة لدى %1، وتصلح هناك أيضًا. تغييرها يسجّل خروجك من كل مكان آخر هنا.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Kept by %1, and changed there.</source>
        <translation>محفوظ لدى %1، ويُغيَّر هناك.</translation>
    </message>
    <message>
        <source>That is not your username.</source>
        <translation>ليس هذا اسم المستخدم الخاص بك.</translation>
    </message>
    <message>
        <source>You stopped sharing on %1.</source>
        <translation>أوقفت المشاركة في %1.</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>حذف حسابك</translation>
    </message>
    <message>
        <source>You asked for it on %1. Somebody looks at it; until then nothing changes.</source>
        <translation>طلبت ذلك في %1. ينظر فيه أحدهم؛ وحتى ذلك الحين لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>الاحتفاظ بحسابي</translation>
    </message>
    <message>
        <source>Type your username, %1</source>
        <translation>اكتب اسم المستخدم الخاص بك، %1</translation>
    </message>
    <message>
        <source>Name, addresses, logins and history are erased for good, and the sites that you used are told. Your username is never given to anybody else.</source>
        <translation>يُمحى الاسم والعناوين ووسائل الدخول والسجل الزمني نهائيًا، وتُبلَّغ المواقع التي استخدمتها. لا يُعطى اسم المستخدم الخاص بك لغيرك أبدًا.</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>حذف حسابي</translation>
    </message>
    <message>
        <source>Your account will be deleted</source>
        <translation>سيُحذف حسابك</translation>
    </message>
    <message>
        <source>Somebody looks at it first. You are told if it cannot be done.</source>
        <translation>ينظر أحدهم في الطلب أولًا. تُبلَّغ إن تعذّر ذلك.</translation>
    </message>
    <message>
        <source>Your account stays</source>
        <translation>حسابك باقٍ</translation>
    </message>
    <message>
        <source>Nobody else could look after this house.</source>
        <translation>لا أحد غيرك يمكنه الاعتناء بهذا النظام.</translation>
    </message>
    <message>
        <source>What is kept about you, and where it went.</source>
        <translation>ما يُحفظ عنك، وإلى أين أُرسل.</translation>
    </message>
    <message>
        <source>Download everything</source>
        <translation>تنزيل كل شيء</translation>
    </message>
    <message>
        <source>One file, with changes, requests and letters as well</source>
        <translation>ملف واحد، يضم التغييرات والطلبات والرسائل أيضًا</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Groups of people that somebody belongs to</extracomment>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Sent to sites</source>
        <translation>ما أُرسل إلى المواقع</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>متى سجّلت الدخول</translation>
    </message>
    <message>
        <source>No device waits under this code: look at it again, or get a new one</source>
        <translation>لا جهاز ينتظر بهذا الرمز: راجعه، أو احصل على رمز جديد</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>مجموعاتك</translation>
    </message>
    <message>
        <source>You are in none.</source>
        <translation>لست في أي مجموعة.</translation>
    </message>
    <message>
        <source>Besides</source>
        <extracomment>What a site receives besides: names of its own for it</extracomment>
        <translation>إضافةً إلى ذلك</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>What a site knows a person by: a long number</extracomment>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>One that no other organisation gets</source>
        <translation>رقم لا تتسلّمه أي منظمة أخرى</translation>
    </message>
    <message>
        <source>You go on to %1. It may ask for this again while you are not there, until you stop sharing.</source>
        <translation>تتابع إلى %1. يمكنه أن يطلب هذا مجددًا في غيابك، إلى أن توقف المشاركة.</translation>
    </message>
    <message>
        <source>You go on to %1. It gets this anew each time you sign in there.</source>
        <translation>تتابع إلى %1. يتسلّم هذا من جديد كلما سجّلت الدخول إليه.</translation>
    </message>
    <message>
        <source>Not shared: your password, and which other sites you visit.</source>
        <translation>لا يُشارَك: كلمة مرورك وسائر المواقع التي تزورها.</translation>
    </message>
    <message>
        <source>Nothing else is shared, and your password never is.</source>
        <translation>لا يُشارَك شيء آخر، ولا تُشارَك كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>You can stop sharing at any time under %1.</source>
        <translation>يمكنك إيقاف المشاركة متى شئت ضمن %1.</translation>
    </message>
    <message>
        <source>The code that your device shows</source>
        <translation>الرمز الذي يعرضه جهازك</translation>
    </message>
    <message>
        <source>Eight letters, such as %1.</source>
        <extracomment>What is named is an example of a code</extracomment>
        <translation>ثمانية أحرف، مثل %1.</translation>
    </message>
    <message>
        <source>Don’t let it in</source>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>The device may use %1 as you, and stays signed in there after you have signed out here.</source>
        <translation>يمكن للجهاز استخدام %1 باسمك، ويبقى دخوله إليه مسجَّلًا بعد تسجيل خروجك من هنا.</translation>
    </message>
    <message>
        <source>The device may use %1 as you, until you sign out here.</source>
        <translation>يمكن للجهاز استخدام %1 باسمك، حتى تسجّل الخروج من هنا.</translation>
    </message>
    <message>
        <source>Let a device in</source>
        <translation>السماح لجهاز بالدخول</translation>
    </message>
    <message>
        <source>A television, a printer or a program without a browser. You are signed in as %1.</source>
        <translation>تلفاز أو طابعة أو برنامج بلا متصفح. دخولك مسجَّل باسم %1.</translation>
    </message>
    <message>
        <source>Did somebody send you a code or a link to this page? Then stop here: their device would be let in as you.</source>
        <translation>أرسل إليك أحد رمزًا أو رابطًا إلى هذه الصفحة؟ فتوقف هنا: سيدخل جهازه باسمك.</translation>
    </message>
    <message>
        <source>Let a device use %1?</source>
        <extracomment>The question whether a device may use a site</extracomment>
        <translation>السماح لجهاز باستخدام %1؟</translation>
    </message>
    <message>
        <source>It would be signed in there as %1.</source>
        <translation>سيُسجَّل دخوله هناك باسم %1.</translation>
    </message>
    <message>
        <source>Only go on if you see this code on a device that you have before you. If somebody has sent it to you, don’t let it in.</source>
        <translation>لا تتابع إلا إن رأيت هذا الرمز على جهاز أمامك. إن أرسله إليك أحد فلا تسمح بدخوله.</translation>
    </message>
    <message>
        <source>If you let it in, %1 receives exactly this:</source>
        <translation>إن سمحت بدخوله تسلّم %1 هذا بالضبط:</translation>
    </message>
    <message>
        <source>The device is let in</source>
        <translation>سُمح للجهاز بالدخول</translation>
    </message>
    <message>
        <source>The device is not let in</source>
        <translation>لم يُسمح للجهاز بالدخول</translation>
    </message>
    <message>
        <source>Look at it: it goes on by itself within a few seconds.</source>
        <translation>انظر إليه: يتابع تلقائيًا خلال ثوانٍ قليلة.</translation>
    </message>
    <message>
        <source>Nothing was shared, and its code works no more.</source>
        <translation>لم يُشارَك شيء، ولم يعد رمزه يعمل.</translation>
    </message>
    <message>
        <source>We can’t take you there</source>
        <translation>لا نستطيع نقلك إلى هناك</translation>
    </message>
    <message>
        <source>The site that sent you here asked in a way that is not agreed with %1.</source>
        <translation>الموقع الذي أرسلك إلى هنا سأل بطريقة غير متفق عليها مع %1.</translation>
    </message>
    <message>
        <source>Nothing about you was sent anywhere. It is for those who look after the site to mend; our log tells them what is wrong.</source>
        <translation>لم يُرسَل شيء عنك إلى أي مكان. على من يعتنون بالموقع إصلاح ذلك؛ ويبيّن لهم سجلنا موضع الخطأ.</translation>
    </message>
    <message>
        <source>username</source>
        <extracomment>What a site was told of a person; stands in a list within a sentence, as the next ones do</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>username, name and language</source>
        <translation>اسم المستخدم والاسم واللغة</translation>
    </message>
    <message>
        <source>main address</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>changes while you are not there</source>
        <translation>التغييرات في غيابك</translation>
    </message>
    <message>
        <source>that you have an account</source>
        <translation>أن لك حسابًا</translation>
    </message>
    <message>
        <source>%1: %2; on %3</source>
        <extracomment>A site, what it was told, and when</extracomment>
        <translation>%1: %2؛ في %3</translation>
    </message>
    <message>
        <source>%1: %2; first on %3, last on %4</source>
        <extracomment>A site, what it was told, and from when to when</extracomment>
        <translation>%1: %2؛ أول مرة في %3، وآخر مرة في %4</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>لم يُشارَك شيء بعد.</translation>
    </message>
    <message>
        <source>You agreed on %1, to wording %2.</source>
        <translation>وافقت في %1، على الصيغة %2.</translation>
    </message>
</context>
</TS>
