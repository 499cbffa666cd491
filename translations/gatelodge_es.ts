<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Waits for you</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>wants an account</source>
        <translation>pide una cuenta</translation>
    </message>
    <message>
        <source>wants an account, at %1</source>
        <comment>an authority</comment>
        <translation>pide una cuenta en %1</translation>
    </message>
    <message>
        <source>wants to sign in with %1</source>
        <comment>an authority</comment>
        <translation>quiere iniciar sesión con %1</translation>
    </message>
    <message>
        <source>wants a new password</source>
        <translation>pide una contraseña nueva</translation>
    </message>
    <message>
        <source>wants a new password at %1</source>
        <comment>an authority</comment>
        <translation>pide una contraseña nueva en %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>when</comment>
        <translation>solicitud: %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <comment>when</comment>
        <translation>aprobada: %1</translation>
    </message>
    <message>
        <source>declined %1</source>
        <comment>when</comment>
        <translation>rechazada: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>when</comment>
        <translation>caducada: %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <comment>when</comment>
        <translation>retirada: %1</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>Who decided: a rule of the house, nobody</extracomment>
        <translation>Gatelodge</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 en la consola</translation>
    </message>
    <message>
        <source>wants to be erased for good</source>
        <translation>pide que se borren sus datos del todo</translation>
    </message>
</context>
<context>
    <name>AuthorityWords</name>
    <message>
        <source>The settings can be used</source>
        <translation>Los ajustes sirven</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>The connection is encrypted, and it is the right one</source>
        <translation>La conexión está cifrada, y es la correcta</translation>
    </message>
    <message>
        <source>It lets Gatelodge sign in</source>
        <translation>Deja que Gatelodge inicie sesión</translation>
    </message>
    <message>
        <source>It can be searched for people</source>
        <translation>Permite buscar personas</translation>
    </message>
    <message>
        <source>It says how it wants to be asked</source>
        <translation>Dice cómo quiere que se le pregunte</translation>
    </message>
    <message>
        <source>The program that asks it runs</source>
        <translation>El programa que le pregunta funciona</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Los ajustes no sirven</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>No connection that can be trusted came about</source>
        <translation>No se logró ninguna conexión de confianza</translation>
    </message>
    <message>
        <source>It does not let Gatelodge sign in</source>
        <translation>No deja que Gatelodge inicie sesión</translation>
    </message>
    <message>
        <source>It cannot be searched for people</source>
        <translation>No permite buscar personas</translation>
    </message>
    <message>
        <source>It does not say how it wants to be asked</source>
        <translation>No dice cómo quiere que se le pregunte</translation>
    </message>
    <message>
        <source>The program that asks it does not run</source>
        <translation>El programa que le pregunta no funciona</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Tipo desconocido: %1</translation>
    </message>
    <message>
        <source>Accounts of this house</source>
        <translation>Cuentas de esta casa</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>No owner could sign in any more. Give an owner a login elsewhere first.</source>
        <translation>Ningún propietario podría ya iniciar sesión. Dé antes a un propietario un método de acceso en otro lugar.</translation>
    </message>
    <message>
        <source>It cannot be asked: %1.</source>
        <translation>No se le puede preguntar: %1.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <comment>authority</comment>
        <translation>No se cambió %1.</translation>
    </message>
    <message>
        <source>The test of %1 failed.</source>
        <comment>authority</comment>
        <translation>La prueba de %1 falló.</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Proveedor de identidad</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Método de acceso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
</context>
<context>
    <name>ChangeSentence</name>
    <message>
        <source>was erased</source>
        <translation>ya no tiene datos aquí</translation>
    </message>
    <message>
        <source>was suspended</source>
        <translation>tiene el acceso suspendido</translation>
    </message>
    <message>
        <source>was let in again</source>
        <translation>vuelve a tener acceso</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera aprobación</translation>
    </message>
    <message>
        <source>has a new username</source>
        <translation>tiene otro nombre de usuario</translation>
    </message>
    <message>
        <source>has a new name</source>
        <translation>tiene otro nombre</translation>
    </message>
    <message>
        <source>has new dates</source>
        <translation>tiene otras fechas</translation>
    </message>
    <message>
        <source>chose a language</source>
        <translation>eligió un idioma</translation>
    </message>
    <message>
        <source>is known to a site</source>
        <translation>ya figura en un sitio</translation>
    </message>
    <message>
        <source>has new notes</source>
        <translation>tiene otras notas</translation>
    </message>
    <message>
        <source>has another main address</source>
        <translation>tiene otra dirección principal</translation>
    </message>
    <message>
        <source>has a confirmed address</source>
        <translation>tiene una dirección confirmada</translation>
    </message>
    <message>
        <source>has a new password</source>
        <translation>tiene otra contraseña</translation>
    </message>
    <message>
        <source>has to choose another password</source>
        <translation>debe elegir otra contraseña</translation>
    </message>
    <message>
        <source>has a login in another state</source>
        <translation>tiene un método de acceso en otro estado</translation>
    </message>
    <message>
        <source>got a new key</source>
        <translation>recibió una clave nueva</translation>
    </message>
    <message>
        <source>uses its new key only</source>
        <translation>usa solo su clave nueva</translation>
    </message>
    <message>
        <source>asks by another protocol</source>
        <translation>pregunta con otro protocolo</translation>
    </message>
    <message>
        <source>is told of changes</source>
        <translation>recibe los cambios</translation>
    </message>
    <message>
        <source>is told of changes no more</source>
        <translation>ya no recibe los cambios</translation>
    </message>
    <message>
        <source>has other rules for SSH keys</source>
        <translation>tiene otras reglas para las claves SSH</translation>
    </message>
    <message>
        <source>has another address to come back to</source>
        <translation>tiene otra dirección de vuelta</translation>
    </message>
    <message>
        <source>has another address for updates</source>
        <translation>tiene otra dirección para actualizaciones</translation>
    </message>
    <message>
        <source>lets in accounts of another age</source>
        <translation>deja entrar cuentas de otra antigüedad</translation>
    </message>
    <message>
        <source>asks for another level</source>
        <translation>pide otro nivel</translation>
    </message>
    <message>
        <source>has another organisation</source>
        <translation>tiene otra organización</translation>
    </message>
    <message>
        <source>has another colour</source>
        <translation>tiene otro color</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>pide consentimiento</translation>
    </message>
    <message>
        <source>asks for consent no more</source>
        <translation>ya no pide consentimiento</translation>
    </message>
    <message>
        <source>was switched on</source>
        <translation>se activó</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>se desactivó</translation>
    </message>
    <message>
        <source>has other rules for passwords</source>
        <translation>tiene otras reglas para las contraseñas</translation>
    </message>
    <message>
        <source>is reached another way</source>
        <translation>tiene otra conexión</translation>
    </message>
    <message>
        <source>lets people sign in</source>
        <translation>permite iniciar sesión</translation>
    </message>
    <message>
        <source>lets nobody sign in</source>
        <translation>no permite iniciar sesión a nadie</translation>
    </message>
    <message>
        <source>makes accounts</source>
        <translation>crea cuentas</translation>
    </message>
    <message>
        <source>makes no accounts any more</source>
        <translation>ya no crea cuentas</translation>
    </message>
    <message>
        <source>takes those who sign up</source>
        <translation>acoge a quien se registra</translation>
    </message>
    <message>
        <source>takes those who sign up no more</source>
        <translation>ya no acoge a quien se registra</translation>
    </message>
    <message>
        <source>has other names for people</source>
        <translation>tiene otros nombres para las personas</translation>
    </message>
    <message>
        <source>has another place in the order</source>
        <translation>tiene otro puesto en el orden</translation>
    </message>
    <message>
        <source>has a new title</source>
        <translation>tiene otro título</translation>
    </message>
    <message>
        <source>has another help text</source>
        <translation>tiene otro texto de ayuda</translation>
    </message>
    <message>
        <source>has other pages of its own</source>
        <translation>remite a otras páginas propias</translation>
    </message>
    <message>
        <source>was added</source>
        <translation>se añadió</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>se quitó</translation>
    </message>
    <message>
        <source>has one more address</source>
        <translation>tiene una dirección más</translation>
    </message>
    <message>
        <source>has one address less</source>
        <translation>tiene una dirección menos</translation>
    </message>
    <message>
        <source>has one more SSH key</source>
        <translation>tiene una clave SSH más</translation>
    </message>
    <message>
        <source>has one SSH key less</source>
        <translation>tiene una clave SSH menos</translation>
    </message>
    <message>
        <source>has one more way to sign in</source>
        <translation>tiene un método de acceso más</translation>
    </message>
    <message>
        <source>has one way to sign in less</source>
        <translation>tiene un método de acceso menos</translation>
    </message>
    <message>
        <source>joined a group</source>
        <translation>entró en un grupo</translation>
    </message>
    <message>
        <source>left a group</source>
        <translation>salió de un grupo</translation>
    </message>
    <message>
        <source>got a role</source>
        <translation>recibió un rol</translation>
    </message>
    <message>
        <source>lost a role</source>
        <translation>perdió un rol</translation>
    </message>
    <message>
        <source>was founded</source>
        <translation>se creó</translation>
    </message>
    <message>
        <source>was made</source>
        <translation>se creó</translation>
    </message>
    <message>
        <source>was connected</source>
        <translation>se conectó</translation>
    </message>
    <message>
        <source>lets in one group more</source>
        <translation>admite un grupo más</translation>
    </message>
    <message>
        <source>lets in one group less</source>
        <translation>admite un grupo menos</translation>
    </message>
    <message>
        <source>has new words at a gate</source>
        <translation>tiene otro mensaje en una puerta</translation>
    </message>
    <message>
        <source>has the usual words at a gate</source>
        <translation>tiene el mensaje habitual en una puerta</translation>
    </message>
    <message>
        <source>takes one authority more</source>
        <translation>acepta un proveedor de identidad más</translation>
    </message>
    <message>
        <source>takes one authority less</source>
        <translation>acepta un proveedor de identidad menos</translation>
    </message>
    <message>
        <source>does one thing more for somebody new</source>
        <translation>hace una cosa más por quien llega</translation>
    </message>
    <message>
        <source>does one thing less for somebody new</source>
        <translation>hace una cosa menos por quien llega</translation>
    </message>
    <message>
        <source>was brought back</source>
        <translation>vuelve a estar aquí</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>gave consent</source>
        <translation>dio su consentimiento</translation>
    </message>
    <message>
        <source>withdrew consent</source>
        <translation>retiró su consentimiento</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>Un ajuste</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <source>by hand-written SQL</source>
        <translation>con SQL escrito a mano</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>was deleted for good</source>
        <translation>se eliminó del todo</translation>
    </message>
    <message>
        <source>has names of its own for people</source>
        <translation>tiene identificadores propios para las personas</translation>
    </message>
    <message>
        <source>has the usual names for people</source>
        <translation>tiene los identificadores habituales para las personas</translation>
    </message>
    <message>
        <source>takes sign-ins by OpenID Connect</source>
        <translation>acepta inicios de sesión con OpenID Connect</translation>
    </message>
    <message>
        <source>takes no sign-ins by OpenID Connect</source>
        <translation>no acepta inicios de sesión con OpenID Connect</translation>
    </message>
    <message>
        <source>has other redirect addresses</source>
        <translation>tiene otras direcciones de redirección</translation>
    </message>
    <message>
        <source>has other claims of its own</source>
        <translation>tiene otros atributos propios</translation>
    </message>
    <message>
        <source>has other settings of OpenID Connect</source>
        <translation>tiene otros ajustes de OpenID Connect</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>caduca</translation>
    </message>
    <message>
        <source>is followed by another</source>
        <translation>tiene sucesora</translation>
    </message>
    <message>
        <source>brings everybody in</source>
        <translation>incorpora a todas las personas</translation>
    </message>
    <message>
        <source>came to the end of a step</source>
        <translation>llegó al final de un paso</translation>
    </message>
    <message>
        <source>moves people</source>
        <translation>migra a personas</translation>
    </message>
    <message>
        <source>takes people back</source>
        <translation>devuelve a personas</translation>
    </message>
    <message>
        <source>was paused</source>
        <translation>se puso en pausa</translation>
    </message>
    <message>
        <source>was finished</source>
        <translation>se finalizó</translation>
    </message>
    <message>
        <source>speaks OpenID Connect</source>
        <translation>habla OpenID Connect</translation>
    </message>
    <message>
        <source>speaks OpenID Connect no more</source>
        <translation>ya no habla OpenID Connect</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>es nuevo</translation>
    </message>
    <message>
        <source>was begun</source>
        <translation>se inició</translation>
    </message>
    <message>
        <source>A site’s secret</source>
        <translation>El secreto de un sitio</translation>
    </message>
    <message>
        <source>A signing key</source>
        <translation>Una clave de firma</translation>
    </message>
    <message>
        <source>A migration</source>
        <translation>Una migración</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>por el servidor</translation>
    </message>
    <message>
        <source>is told of changes by webhooks</source>
        <translation>recibe los cambios por webhooks</translation>
    </message>
    <message>
        <source>is told of changes by the classic push</source>
        <translation>recibe los cambios por el envío clásico</translation>
    </message>
    <message>
        <source>has a webhook secret that ends</source>
        <translation>tiene un secreto de webhook que termina</translation>
    </message>
    <message>
        <source>was given up</source>
        <translation>se abandonó</translation>
    </message>
    <message>
        <source>has a new webhook secret</source>
        <translation>tiene un secreto de webhook nuevo</translation>
    </message>
    <message>
        <source>has one webhook secret less</source>
        <translation>tiene un secreto de webhook menos</translation>
    </message>
    <message>
        <source>A synchronisation</source>
        <translation>Una sincronización</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before, value after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two changed fields</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Secret changed</source>
        <translation>Secreto cambiado</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Datos borrados</translation>
    </message>
    <message>
        <source>Came to be</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Address added: %1</source>
        <translation>Dirección añadida: %1</translation>
    </message>
    <message>
        <source>Address removed: %1</source>
        <translation>Dirección quitada: %1</translation>
    </message>
    <message>
        <source>Joined the group %1</source>
        <translation>Entrada en el grupo %1</translation>
    </message>
    <message>
        <source>Left the group %1</source>
        <translation>Salida del grupo %1</translation>
    </message>
    <message>
        <source>Consent given to %1</source>
        <translation>Consentimiento dado a %1</translation>
    </message>
    <message>
        <source>Consent to %1 withdrawn</source>
        <translation>Consentimiento a %1 retirado</translation>
    </message>
    <message>
        <source>SSH key added</source>
        <translation>Clave SSH añadida</translation>
    </message>
    <message>
        <source>SSH key removed</source>
        <translation>Clave SSH quitada</translation>
    </message>
    <message>
        <source>Login added: %1</source>
        <translation>Método de acceso añadido: %1</translation>
    </message>
    <message>
        <source>Login removed: %1</source>
        <translation>Método de acceso quitado: %1</translation>
    </message>
    <message>
        <source>Role given: %1</source>
        <translation>Rol concedido: %1</translation>
    </message>
    <message>
        <source>Role taken away: %1</source>
        <translation>Rol retirado: %1</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>somebody not signed in</source>
        <translation>alguien sin sesión iniciada</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 en la consola</translation>
    </message>
    <message>
        <source>%1 by hand-written SQL</source>
        <translation>%1 con SQL escrito a mano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>en la consola</translation>
    </message>
    <message>
        <source>on the pages</source>
        <translation>en las páginas</translation>
    </message>
    <message>
        <source>by a program</source>
        <translation>por un programa</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en la línea de órdenes</translation>
    </message>
    <message>
        <source>by a synchronisation</source>
        <translation>por una sincronización</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automáticamente</translation>
    </message>
    <message>
        <source>by hand-written SQL</source>
        <translation>con SQL escrito a mano</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Eliminación definitiva</translation>
    </message>
    <message>
        <source>the migration from %1</source>
        <translation>la migración desde %1</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Username fixed since</source>
        <translation>Nombre de usuario fijo desde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Dirección principal</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Método de acceso</translation>
    </message>
    <message>
        <source>Identity there</source>
        <translation>Identidad allí</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>Secreto establecido</translation>
    </message>
    <message>
        <source>Must be changed</source>
        <translation>Hay que cambiarla</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Consent required</source>
        <translation>Consentimiento necesario</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Address to come back to</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Versión del protocolo</translation>
    </message>
    <message>
        <source>Earlier key</source>
        <translation>Clave anterior</translation>
    </message>
    <message>
        <source>Key’s fingerprint</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>Earlier key’s fingerprint</source>
        <translation>Huella de la clave anterior</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Creación de la clave</translation>
    </message>
    <message>
        <source>Address for updates</source>
        <translation>Dirección para actualizaciones</translation>
    </message>
    <message>
        <source>Updates into our own network</source>
        <translation>Actualizaciones dentro de la propia red</translation>
    </message>
    <message>
        <source>Questions must be signed</source>
        <translation>Las peticiones deben ir firmadas</translation>
    </message>
    <message>
        <source>Is told of changes</source>
        <translation>Recibe los cambios</translation>
    </message>
    <message>
        <source>Is told SSH keys</source>
        <translation>Recibe las claves SSH</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>Hours an account must be old</source>
        <translation>Horas de antigüedad de la cuenta</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Takes those who sign up</source>
        <translation>Acepta a quienes se registran</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>Lets people sign in</source>
        <translation>Permite iniciar sesión</translation>
    </message>
    <message>
        <source>Makes accounts</source>
        <translation>Crea cuentas</translation>
    </message>
    <message>
        <source>Names are addresses</source>
        <translation>Los nombres son direcciones</translation>
    </message>
    <message>
        <source>Its page for forgotten passwords</source>
        <translation>Su página para contraseñas olvidadas</translation>
    </message>
    <message>
        <source>Its page for new passwords</source>
        <translation>Su página para contraseñas nuevas</translation>
    </message>
    <message>
        <source>Its page for new accounts</source>
        <translation>Su página para cuentas nuevas</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>Reglas para las contraseñas</translation>
    </message>
    <message>
        <source>Logins wait for approval</source>
        <translation>Los métodos de acceso esperan aprobación</translation>
    </message>
    <message>
        <source>New passwords wait for approval</source>
        <translation>Las contraseñas nuevas esperan aprobación</translation>
    </message>
    <message>
        <source>To somebody without an account</source>
        <translation>A alguien sin cuenta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmada por</translation>
    </message>
    <message>
        <source>Link made</source>
        <translation>Creación del enlace</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Role in the database</source>
        <translation>Rol en la base de datos</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>Solicitada desde</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nombre mostrado</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>Colour in the dark</source>
        <translation>Color en oscuro</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Textos propios</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Message to the person</source>
        <translation>Mensaje a la persona</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Home authority</source>
        <translation>Proveedor de origen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Datos borrados</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Puesto en el orden</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Proveedor de identidad</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>not proved yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>una cuenta</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>un método de acceso</translation>
    </message>
    <message>
        <source>a new password</source>
        <translation>una contraseña nueva</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation>sin confianza</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>because it was given</source>
        <translation>porque la asignó otra persona</translation>
    </message>
    <message>
        <source>because somebody asked</source>
        <translation>porque alguien lo pidió</translation>
    </message>
    <message>
        <source>because the second factor is gone</source>
        <translation>porque ya no hay segundo factor</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>age of the account</source>
        <translation>antigüedad de la cuenta</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un secreto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Cuenta allí</translation>
    </message>
    <message>
        <source>The address may be a private one</source>
        <translation>La dirección puede ser privada</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The document has everybody</source>
        <translation>El documento contiene a todo el mundo</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>Quien ya no está</translation>
    </message>
    <message>
        <source>Bring people back out of the recycle bin</source>
        <translation>Recuperar personas de la papelera</translation>
    </message>
    <message>
        <source>Ask before more per cent go</source>
        <translation>Preguntar si se va más de este porcentaje</translation>
    </message>
    <message>
        <source>Ask only where so many go</source>
        <translation>Preguntar solo a partir de tantas bajas</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>Minutos entre ejecuciones</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Mails to</source>
        <translation>Correos a</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Eliminada del todo</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>Buscar por debajo de</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Entries a page</source>
        <translation>Entradas por página</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Minutes between two questions</source>
        <translation>Minutos entre dos consultas</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>Dirección para una sola persona</translation>
    </message>
    <message>
        <source>Names of its own for people</source>
        <translation>Identificadores propios para las personas</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Proves who it is by</source>
        <translation>Se identifica con</translation>
    </message>
    <message>
        <source>Its own keys</source>
        <translation>Claves propias</translation>
    </message>
    <message>
        <source>PKCE required</source>
        <translation>PKCE obligatorio</translation>
    </message>
    <message>
        <source>Only pushed requests</source>
        <translation>Solo solicitudes enviadas por adelantado</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Direcciones de redirección</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>Direcciones tras cerrar sesión</translation>
    </message>
    <message>
        <source>Told of signing out at</source>
        <translation>Recibe los cierres de sesión en</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Devices may sign in</source>
        <translation>Los dispositivos pueden iniciar sesión</translation>
    </message>
    <message>
        <source>Acts for itself</source>
        <translation>Actúa por sí mismo</translation>
    </message>
    <message>
        <source>Claims of its own</source>
        <translation>Atributos propios</translation>
    </message>
    <message>
        <source>Minutes of access</source>
        <translation>Minutos de acceso</translation>
    </message>
    <message>
        <source>Days without signing in</source>
        <translation>Días sin iniciar sesión</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Firma desde</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Firma hasta</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Publicada hasta</translation>
    </message>
    <message>
        <source>people come in</source>
        <translation>se incorporan las personas</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>people move</source>
        <translation>migran las personas</translation>
    </message>
    <message>
        <source>people go back</source>
        <translation>vuelven las personas</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>Form of the updates</source>
        <translation>Formato de las actualizaciones</translation>
    </message>
    <message>
        <source>Nonce required without PKCE</source>
        <translation>Nonce obligatorio sin PKCE</translation>
    </message>
    <message>
        <source>Mails after</source>
        <translation>Correos después de</translation>
    </message>
    <message>
        <source>every run that changed something</source>
        <translation>cada ejecución que cambió algo</translation>
    </message>
    <message>
        <source>what needs a person</source>
        <translation>lo que requiere la atención de alguien</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>ninguna ejecución</translation>
    </message>
</context>
<context>
    <name>DeploymentWords</name>
    <message>
        <source>Where the server listens</source>
        <translation>Dónde escucha el servidor</translation>
    </message>
    <message>
        <source>The address that people see</source>
        <translation>La dirección que ven las personas</translation>
    </message>
    <message>
        <source>Certificate for TLS</source>
        <translation>Certificado para TLS</translation>
    </message>
    <message>
        <source>Private key of that certificate</source>
        <translation>Clave privada de ese certificado</translation>
    </message>
    <message>
        <source>Where people who sign in with a certificate are listened to</source>
        <translation>Dónde escucha el servidor a quienes inician sesión con un certificado</translation>
    </message>
    <message>
        <source>The address for people who sign in with a certificate</source>
        <translation>La dirección para quienes inician sesión con un certificado</translation>
    </message>
    <message>
        <source>Proxies that are believed</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>La base de datos</translation>
    </message>
    <message>
        <source>A way to the database past a pooler</source>
        <translation>Una vía a la base de datos sin pasar por un pooler</translation>
    </message>
    <message>
        <source>Folder of the house</source>
        <translation>Carpeta de la casa</translation>
    </message>
    <message>
        <source>File with the key to all secrets</source>
        <translation>Archivo con la clave de todos los secretos</translation>
    </message>
    <message>
        <source>Folder for synchronisation</source>
        <translation>Carpeta para la sincronización</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>Cuántas copias de seguridad se conservan</translation>
    </message>
    <message>
        <source>Hour of the daily backup</source>
        <translation>Hora de la copia de seguridad diaria</translation>
    </message>
    <message>
        <source>Whose key opens the backups</source>
        <translation>De quién es la clave que abre las copias de seguridad</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Frase de contraseña de las copias de seguridad</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Encryption to the mail server</source>
        <translation>Cifrado hacia el servidor de correo</translation>
    </message>
    <message>
        <source>Account at the mail server</source>
        <translation>Cuenta en el servidor de correo</translation>
    </message>
    <message>
        <source>Password at the mail server</source>
        <translation>Contraseña en el servidor de correo</translation>
    </message>
    <message>
        <source>Sender of all mails</source>
        <translation>Remitente de todos los correos</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Lo que se anota en el registro</translation>
    </message>
    <message>
        <source>Memory of one password hash, in KiB</source>
        <translation>Memoria de un hash de contraseña, en KiB</translation>
    </message>
    <message>
        <source>Passes of one password hash</source>
        <translation>Pasadas de un hash de contraseña</translation>
    </message>
    <message>
        <source>Database connections for people and sites</source>
        <translation>Conexiones a la base de datos para personas y sitios</translation>
    </message>
    <message>
        <source>Database connections for the window</source>
        <translation>Conexiones a la base de datos para la ventana</translation>
    </message>
    <message>
        <source>Threads for slow sign-ins</source>
        <translation>Hilos para los inicios de sesión lentos</translation>
    </message>
    <message>
        <source>Requests that may wait</source>
        <translation>Peticiones que pueden esperar</translation>
    </message>
    <message>
        <source>This server delivers updates and mails</source>
        <translation>Este servidor envía actualizaciones y correos</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Another person has proved that this address is theirs.</source>
        <translation>Otra persona ha demostrado que esta dirección es suya.</translation>
    </message>
    <message>
        <source>This person has that address already.</source>
        <translation>Esta persona ya tiene esa dirección.</translation>
    </message>
    <message>
        <source>Only a confirmed address can be the main one.</source>
        <translation>Solo una dirección confirmada puede ser la principal.</translation>
    </message>
    <message>
        <source>This is the main address. Make another one the main address first.</source>
        <translation>Es la dirección principal. Elija antes otra como principal.</translation>
    </message>
    <message>
        <source>There are fifty addresses already. Remove one that is no longer used.</source>
        <translation>Ya hay cincuenta direcciones. Quite alguna que no se use.</translation>
    </message>
    <message>
        <source>There are fifty keys already. Remove one that is no longer used.</source>
        <translation>Ya hay cincuenta claves. Quite alguna que no se use.</translation>
    </message>
    <message>
        <source>Somebody has, or had, this username.</source>
        <translation>Alguien tiene, o tuvo, este nombre de usuario.</translation>
    </message>
    <message>
        <source>The username is fixed, because a site has received it.</source>
        <translation>El nombre de usuario es fijo, porque un sitio lo ha recibido.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>El fin debe ser posterior al comienzo.</translation>
    </message>
    <message>
        <source>This is the last owner, and somebody must hold the keys.</source>
        <translation>Es el último propietario, y alguien tiene que guardar las llaves.</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>Otro grupo tiene este nombre.</translation>
    </message>
    <message>
        <source>Another authority has this name.</source>
        <translation>Otro proveedor de identidad tiene este nombre.</translation>
    </message>
    <message>
        <source>People have logins there. Switch it off instead: what is known of them stays.</source>
        <translation>Hay personas con métodos de acceso allí. Mejor desactivarlo: lo que se sabe de ellas se conserva.</translation>
    </message>
    <message>
        <source>This person has more power than you: ask an owner.</source>
        <translation>Esta persona tiene más permisos: hay que acudir a un propietario.</translation>
    </message>
    <message>
        <source>A site’s organisation and reach are not its owner’s to change: ask an administrator.</source>
        <translation>La organización y el alcance de un sitio no los cambia su propietario: hay que acudir a un administrador.</translation>
    </message>
    <message>
        <source>This person has that login already.</source>
        <translation>Esta persona ya tiene ese método de acceso.</translation>
    </message>
    <message>
        <source>An access token ends within a year of its making.</source>
        <translation>Un token de acceso caduca como mucho un año después de crearse.</translation>
    </message>
    <message>
        <source>A revoked certificate stays so. The person can make a new one.</source>
        <translation>Un certificado revocado sigue revocado. La persona puede crear otro.</translation>
    </message>
    <message>
        <source>Another person’s login has this identity.</source>
        <translation>El método de acceso de otra persona tiene esta identidad.</translation>
    </message>
    <message>
        <source>A username has 1 to 30 of a–z, 0–9, dot and hyphen.</source>
        <translation>Un nombre de usuario tiene de 1 a 30 caracteres entre a–z, 0–9, punto y guion.</translation>
    </message>
    <message>
        <source>This is no email address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <source>The end must lie in the future.</source>
        <translation>El fin debe estar en el futuro.</translation>
    </message>
    <message>
        <source>This password is too short or too easy to guess.</source>
        <translation>Esta contraseña es demasiado corta o demasiado fácil de adivinar.</translation>
    </message>
    <message>
        <source>This key is not of a kind or length that is taken here.</source>
        <translation>Esta clave no es de un tipo o una longitud que se admita aquí.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Un nombre no puede quedar vacío.</translation>
    </message>
    <message>
        <source>An address like https://wiki.example.org/auth/, without #.</source>
        <translation>Una dirección como https://wiki.example.org/auth/, sin #.</translation>
    </message>
    <message>
        <source>Pushing needs an address like https://wiki.example.org/push/.</source>
        <translation>Los envíos necesitan una dirección como https://wiki.example.org/push/.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 of a–z, 0–9, dot and hyphen.</source>
        <translation>Un nombre tiene de 1 a 60 caracteres entre a–z, 0–9, punto y guion.</translation>
    </message>
    <message>
        <source>A title has at most 200 characters.</source>
        <translation>Un título tiene como mucho 200 caracteres.</translation>
    </message>
    <message>
        <source>A text has at most 2000 characters.</source>
        <translation>Un texto tiene como mucho 2000 caracteres.</translation>
    </message>
    <message>
        <source>An address like https://club.example.org/help, without #.</source>
        <translation>Una dirección como https://club.example.org/help, sin #.</translation>
    </message>
    <message>
        <source>This kind of authority makes no accounts.</source>
        <translation>Este tipo de proveedor no crea cuentas.</translation>
    </message>
    <message>
        <source>SSH keys go along with changes only: push changes, too.</source>
        <translation>Las claves SSH solo van junto con los cambios: active también el envío de cambios.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Este valor no se admite aquí.</translation>
    </message>
    <message>
        <source>It is gone: somebody removed it meanwhile.</source>
        <translation>Ya no existe: alguien lo quitó entretanto.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. What stands here is new.</source>
        <translation>Alguien lo cambió entretanto. Lo que aparece aquí es nuevo.</translation>
    </message>
    <message>
        <source>This value is taken.</source>
        <translation>Este valor ya está en uso.</translation>
    </message>
    <message>
        <source>A rule of the database forbids this step.</source>
        <translation>Una regla de la base de datos impide este paso.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>It is too old, or was used already.</source>
        <translation>Es demasiado antiguo, o ya se usó.</translation>
    </message>
    <message>
        <source>That was too often. Try again in a while.</source>
        <translation>Demasiadas veces. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>La base de datos está ocupada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de datos no responde.</translation>
    </message>
    <message>
        <source>A setting stands in the way. The log names it.</source>
        <translation>Un ajuste lo impide. El registro dice cuál.</translation>
    </message>
    <message>
        <source>Something is broken in Gatelodge. The log says what.</source>
        <translation>Algo se ha estropeado en Gatelodge. El registro dice qué.</translation>
    </message>
    <message>
        <source>A synchronisation keeps both. Remove one of them at the source first.</source>
        <translation>Una sincronización tiene a su cargo ambas. Primero hay que quitar una de ellas en el origen.</translation>
    </message>
    <message>
        <source>Another site has this client ID.</source>
        <translation>Otro sitio tiene este ID de cliente.</translation>
    </message>
    <message>
        <source>Two secrets hold already. End the one that is no longer used.</source>
        <translation>Ya hay dos secretos válidos. Termine el que ya no se use.</translation>
    </message>
    <message>
        <source>This application proves itself without a secret. Choose another proof first.</source>
        <translation>Esta aplicación se identifica sin secreto. Elija antes otra forma de identificarse.</translation>
    </message>
    <message>
        <source>A client ID has 1 to 100 of A–Z, a–z, 0–9, dot, underscore, ~ and -.</source>
        <translation>Un ID de cliente tiene de 1 a 100 caracteres entre A–Z, a–z, 0–9, punto, guion bajo, ~ y -.</translation>
    </message>
    <message>
        <source>A JWK set of public keys for signatures, and nothing private.</source>
        <translation>Un conjunto JWK de claves públicas de firma, y nada privado.</translation>
    </message>
    <message>
        <source>An application without a secret needs PKCE.</source>
        <translation>Una aplicación sin secreto necesita PKCE.</translation>
    </message>
    <message>
        <source>Who acts for itself needs a client ID that cannot be taken for a person’s number.</source>
        <translation>Quien actúa por sí mismo necesita un ID de cliente que no pueda tomarse por el número de una persona.</translation>
    </message>
    <message>
        <source>Who acts for itself must prove itself.</source>
        <translation>Quien actúa por sí mismo tiene que identificarse.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/back, without # and *, and each only once.</source>
        <translation>Una dirección como https://shop.example.org/back, sin # ni *, y cada una una sola vez.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/bye, without # and *, and each only once.</source>
        <translation>Una dirección como https://shop.example.org/bye, sin # ni *, y cada una una sola vez.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/signed-out, without #.</source>
        <translation>Una dirección como https://shop.example.org/signed-out, sin #.</translation>
    </message>
    <message>
        <source>A claim’s name has 1 to 60 of A–Z, a–z, 0–9, _ : . / -, stands there once, and is not one that has a meaning already.</source>
        <translation>El nombre de un atributo tiene de 1 a 60 caracteres entre A–Z, a–z, 0–9, _ : . / -, aparece una sola vez y no es uno que ya tenga significado.</translation>
    </message>
    <message>
        <source>The scope openid is always one of them.</source>
        <translation>El ámbito openid siempre está incluido.</translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation>De 1 a 1440 minutos.</translation>
    </message>
    <message>
        <source>From 1 to 366 days.</source>
        <translation>De 1 a 366 días.</translation>
    </message>
    <message>
        <source>Another synchronisation has this name by now. Give that one another name first, then bring this one back from the recycle bin.</source>
        <translation>Entretanto, otra sincronización tiene este nombre. Dé antes otro nombre a esa, y después recupere esta de la papelera.</translation>
    </message>
    <message>
        <source>A run of this synchronisation is still at work. Try again in a moment.</source>
        <translation>Una ejecución de esta sincronización aún está en marcha. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>Mail does not go out, and %n mails wait: %1</source>
        <translation>
            <numerusform>El correo no sale, y %n correo espera: %1</numerusform>
            <numerusform>El correo no sale, y %n correos esperan: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are on their way.</source>
        <translation>
            <numerusform>%n correo está en camino.</numerusform>
            <numerusform>%n correos están en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail goes out. The last one left on %1.</source>
        <translation>El correo sale. El último salió el %1.</translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>Ningún correo espera.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 away from the database’s. Sites refuse answers that seem older than ten seconds.</source>
        <translation>El reloj de %1 se aparta %2 del de la base de datos. Los sitios rechazan las respuestas que parecen tener más de diez segundos.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 left. When it is full, nothing is saved.</source>
        <translation>Al disco de %1 le quedan %2. Cuando se llene, no se guardará nada.</translation>
    </message>
    <message>
        <source>No server has told of its clock and disk in the last ten minutes.</source>
        <translation>Ningún servidor ha informado de su reloj y su disco en los últimos diez minutos.</translation>
    </message>
    <message>
        <source>The clocks agree with the database’s.</source>
        <translation>Los relojes coinciden con el de la base de datos.</translation>
    </message>
    <message>
        <source>How much room the disk has is not known.</source>
        <translation>No se sabe cuánto espacio queda en el disco.</translation>
    </message>
    <message>
        <source>There is room on the disk: %1 are left.</source>
        <translation>Hay espacio en el disco: quedan %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2. Browsers refuse it.</source>
        <translation>El certificado de %1 caducó el %2. Los navegadores lo rechazan.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2.</source>
        <translation>El certificado de %1 caduca el %2.</translation>
    </message>
    <message>
        <source>What issues people’s certificates at %1 ends on %2.</source>
        <translation>La entidad que emite los certificados de las personas en %1 caduca el %2.</translation>
    </message>
    <message>
        <source>This house has no certificates of its own that could end.</source>
        <translation>Esta casa no tiene certificados propios que puedan caducar.</translation>
    </message>
    <message>
        <source>Certificates hold until %1 at least.</source>
        <translation>Los certificados valen al menos hasta el %1.</translation>
    </message>
    <message>
        <source>The database takes %1 to answer.</source>
        <translation>La base de datos tarda %1 en responder.</translation>
    </message>
    <message>
        <source>%1 of the database’s %2 connections are in use.</source>
        <translation>Están en uso %1 de las %2 conexiones de la base de datos.</translation>
    </message>
    <message>
        <source>The database answers within %1: PostgreSQL %2, %3, %4 of %5 connections.</source>
        <translation>La base de datos responde en %1: PostgreSQL %2, %3, %4 de %5 conexiones.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>Todos los envíos están en pausa.</translation>
    </message>
    <message>
        <source>%1 gets no updates.</source>
        <translation>%1 no recibe actualizaciones.</translation>
    </message>
    <message>
        <source>%1 gets no updates: %2.</source>
        <translation>%1 no recibe actualizaciones: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given up on for %n people.</source>
        <translation>
            <numerusform>%1: se abandonó el envío para %n persona.</numerusform>
            <numerusform>%1: se abandonó el envío para %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change has waited for %1.</source>
        <translation>Un cambio lleva esperando %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on their way to their sites.</source>
        <translation>
            <numerusform>%n cambio está en camino a su sitio.</numerusform>
            <numerusform>%n cambios están en camino a sus sitios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every site has the latest state.</source>
        <translation>Todos los sitios tienen el último estado.</translation>
    </message>
    <message>
        <source>The key of %1 has %2 bytes, which protocol v%3 does not take. Nobody can enter.</source>
        <translation>La clave de %1 tiene %2 bytes, y el protocolo v%3 no la acepta. Nadie puede entrar.</translation>
    </message>
    <message>
        <source>The key of %1 was made on %2. It is time for a new one.</source>
        <translation>La clave de %1 se creó el %2. Ya es hora de una nueva.</translation>
    </message>
    <message>
        <source>The sites’ keys are long enough, and none is older than two years.</source>
        <translation>Las claves de los sitios son bastante largas, y ninguna tiene más de dos años.</translation>
    </message>
    <message>
        <source>Gatelodge knows of no backup.</source>
        <translation>Gatelodge no sabe de ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Make a new one.</source>
        <translation>La última copia de seguridad es del %1. Conviene hacer otra.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>La última copia de seguridad es del %1.</translation>
    </message>
    <message>
        <source>The revocation list of %1 does not come: %2</source>
        <translation>La lista de revocación de %1 no llega: %2</translation>
    </message>
    <message>
        <source>The revocation list of %1 is out of date since %2.</source>
        <translation>La lista de revocación de %1 está desactualizada desde el %2.</translation>
    </message>
    <message>
        <source>The revocation list of %1 holds until %2.</source>
        <translation>La lista de revocación de %1 vale hasta el %2.</translation>
    </message>
    <message>
        <source>The revocation list of %1 is of %2.</source>
        <translation>La lista de revocación de %1 es del %2.</translation>
    </message>
    <message>
        <source>%1 says that it is gone (HTTP 410): it is sent nothing until you resume it.</source>
        <translation>%1 dice que ya no existe (HTTP 410): no se le envía nada hasta que usted reanude los envíos.</translation>
    </message>
    <message>
        <source>The last backup is of %1, and no trial restore has proved it.</source>
        <translation>La última copia de seguridad es del %1, y ninguna restauración de prueba la ha verificado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused: %n changes wait there.</source>
        <translation>
            <numerusform>%1 está en pausa: allí espera %n cambio.</numerusform>
            <numerusform>%1 está en pausa: allí esperan %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set, and %n mails wait.</source>
        <translation>
            <numerusform>No hay ningún servidor de correo definido, y %n correo espera.</numerusform>
            <numerusform>No hay ningún servidor de correo definido, y %n correos esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail server is set: nobody gets a mail.</source>
        <translation>No hay ningún servidor de correo definido: nadie recibe correos.</translation>
    </message>
    <message>
        <source>No server runs yet: nobody can sign in.</source>
        <translation>Aún no hay ningún servidor en marcha: nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>No server has been heard for %1: nobody can sign in.</source>
        <translation>Hace %1 que no se oye ningún servidor: nadie puede iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>The first start</source>
        <translation>El primer inicio</translation>
    </message>
    <message>
        <source>The assistant’s three steps: the demo, a house of your own, or one that somebody else serves</source>
        <translation>Los tres pasos del asistente: la demostración, una casa propia o una que sirve otra persona</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>What Gatelodge is, and the way from the demo to a house that people use</source>
        <translation>Qué es Gatelodge, y el camino de la demostración a una casa que la gente usa</translation>
    </message>
    <message>
        <source>Lists: finding, ordering, changing and printing</source>
        <translation>Listas: buscar, ordenar, cambiar e imprimir</translation>
    </message>
    <message>
        <source>How every list is searched, put in order, narrowed, kept as a view, changed by many rows and printed</source>
        <translation>Cómo se busca en cualquier lista y cómo se ordena, se filtra, se guarda como vista, se cambian muchas filas a la vez y se imprime</translation>
    </message>
    <message>
        <source>Finding anything, keys, and reading aloud</source>
        <translation>Buscar cualquier cosa, teclas y lectura en voz alta</translation>
    </message>
    <message>
        <source>One field that finds everything, every key of the window, and what a screen reader says</source>
        <translation>Un campo que lo encuentra todo, todas las teclas de la ventana y lo que dice un lector de pantalla</translation>
    </message>
    <message>
        <source>Connecting a site</source>
        <translation>Conectar un sitio</translation>
    </message>
    <message>
        <source>A website learns who somebody is by the community protocol: address, key, gates and the first sign-in</source>
        <translation>Un sitio web sabe quién es cada persona mediante el protocolo Community: dirección, clave, puertas y el primer inicio de sesión</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Applications that sign people in by OpenID Connect: settings, claims, secrets and what they are told</source>
        <translation>Aplicaciones en las que se inicia sesión con OpenID Connect: ajustes, atributos, secretos y los datos que reciben</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>A site is told of changes by classic push or by Standard Webhooks, with secrets that follow each other</source>
        <translation>Un sitio recibe los cambios por el envío clásico o por Standard Webhooks, con secretos que se relevan</translation>
    </message>
    <message>
        <source>Who gets in, and who does not</source>
        <translation>Quién entra y quién no</translation>
    </message>
    <message>
        <source>Gates of a site, the entry check, refused sign-ins and who is blocked now</source>
        <translation>Las puertas de un sitio, la prueba de entrada, los inicios de sesión rechazados y los bloqueos actuales</translation>
    </message>
    <message>
        <source>The update queue</source>
        <translation>La cola de envíos</translation>
    </message>
    <message>
        <source>How changes reach the sites, what waits, why, and how it is sent again</source>
        <translation>Cómo llegan los cambios a los sitios, qué espera, por qué, y cómo se envía de nuevo</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Nuevas incorporaciones</translation>
    </message>
    <message>
        <source>Signing up, invitations, approvals, how long an account holds, forgotten passwords</source>
        <translation>Registro, invitaciones, aprobaciones, cuánto tiempo vale una cuenta y contraseñas olvidadas</translation>
    </message>
    <message>
        <source>People from elsewhere</source>
        <translation>Personas de otros lugares</translation>
    </message>
    <message>
        <source>People come in as a file: columns, a plan that changes nothing yet, and the way back</source>
        <translation>Las personas llegan en un archivo: columnas, un plan que aún no cambia nada y la forma de deshacerlo</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>The house follows a list that is kept elsewhere: CSV, IMS, Django or LDAP, at set times</source>
        <translation>La casa sigue una lista que se lleva en otro lugar: CSV, IMS, Django o LDAP, a horas fijas</translation>
    </message>
    <message>
        <source>Moving from an older website</source>
        <translation>Migrar desde un sitio web anterior</translation>
    </message>
    <message>
        <source>People move here from an older website while it stays in use</source>
        <translation>Las personas migran aquí desde un sitio web anterior que sigue en uso</translation>
    </message>
    <message>
        <source>Out of the house</source>
        <translation>Salir de la casa</translation>
    </message>
    <message>
        <source>What is kept about a person, erasing for good, people in a file for another system</source>
        <translation>Lo que se guarda sobre una persona, el borrado definitivo de sus datos y personas en un archivo para otro sistema</translation>
    </message>
    <message>
        <source>Groups and organisations</source>
        <translation>Grupos y organizaciones</translation>
    </message>
    <message>
        <source>Lists of people with a name, who belongs to them, and the organisations that sites belong to</source>
        <translation>Listas de personas con un nombre, quién forma parte de ellas, y las organizaciones a las que pertenecen los sitios</translation>
    </message>
    <message>
        <source>Authorities: whom Gatelodge believes</source>
        <translation>Proveedores de identidad: en quién confía Gatelodge</translation>
    </message>
    <message>
        <source>Who vouches for a login: passwords, LDAP, PAM, OpenID Connect elsewhere, tokens, passkeys</source>
        <translation>Quién responde de un método de acceso: contraseñas, LDAP, PAM, OpenID Connect de otro lugar, tokens, llaves de acceso</translation>
    </message>
    <message>
        <source>Certificates: signing in without a password</source>
        <translation>Certificados: iniciar sesión sin contraseña</translation>
    </message>
    <message>
        <source>Signing in by a certificate: issuing, accepting, revoking</source>
        <translation>Iniciar sesión con un certificado: emitir, aceptar, revocar</translation>
    </message>
    <message>
        <source>Roles: sharing the work</source>
        <translation>Roles: repartir el trabajo</translation>
    </message>
    <message>
        <source>Who may see and do what in this house, and how the work is shared</source>
        <translation>Quién puede ver y hacer qué en esta casa, y cómo se reparte el trabajo</translation>
    </message>
    <message>
        <source>The people&apos;s pages</source>
        <translation>Las páginas de la gente</translation>
    </message>
    <message>
        <source>What people do for themselves: profile, addresses, logins, sessions, consents</source>
        <translation>Lo que cada persona hace por sí misma: perfil, direcciones, métodos de acceso, sesiones, consentimientos</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Lo que ve la gente</translation>
    </message>
    <message>
        <source>Pages and mails as people meet them, and how they get your colours, logo and words</source>
        <translation>Páginas y correos tal como los ve la gente, y cómo llevan sus colores, su logotipo y sus textos</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Every mail the house has written, what became of it, and the mail server</source>
        <translation>Todos los correos que ha escrito la casa, qué fue de ellos, y el servidor de correo</translation>
    </message>
    <message>
        <source>History and Undo</source>
        <translation>Historial y Deshacer</translation>
    </message>
    <message>
        <source>What was changed, by whom and when, and how it is taken back</source>
        <translation>Qué se cambió, quién lo hizo y cuándo, y cómo se deshace</translation>
    </message>
    <message>
        <source>The Overview and the health list</source>
        <translation>El Resumen y la lista de estado</translation>
    </message>
    <message>
        <source>The verdict, the charts, what the health list looks at, and how each finding is mended</source>
        <translation>El veredicto, los gráficos, lo que examina la lista de estado y cómo se arregla cada problema</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Making, keeping, proving and restoring a backup of the whole house</source>
        <translation>Hacer, guardar, verificar y restaurar una copia de seguridad de toda la casa</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Where a house is: in a folder, in a PostgreSQL, or only managed from here</source>
        <translation>Dónde está una casa: en una carpeta, en un PostgreSQL o solo administrada desde aquí</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>Servidor y ajustes</translation>
    </message>
    <message>
        <source>The built-in server, its settings, and several servers over one database</source>
        <translation>El servidor integrado, sus ajustes, y varios servidores sobre una misma base de datos</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings in the file, the environment and on the command line</source>
        <translation>Ajustes en el archivo, en el entorno y en la línea de órdenes</translation>
    </message>
    <message>
        <source>The community sign-on protocol</source>
        <translation>El protocolo de acceso Community</translation>
    </message>
    <message>
        <source>Every byte of the community protocol, for people who write a client</source>
        <translation>Cada byte del protocolo Community, para quien escribe un cliente</translation>
    </message>
    <message>
        <source>OpenID Connect, point by point</source>
        <translation>OpenID Connect, punto por punto</translation>
    </message>
    <message>
        <source>Every MUST of OpenID Connect for a provider, and where it is kept</source>
        <translation>Cada MUST de OpenID Connect para un proveedor, y dónde se cumple</translation>
    </message>
    <message>
        <source>How Gatelodge is built</source>
        <translation>Cómo está hecho Gatelodge</translation>
    </message>
    <message>
        <source>How the program is laid out, and why: for people who change it</source>
        <translation>Cómo está organizado el programa, y por qué: para quien lo modifica</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Every requirement, where it lives and which test proves it</source>
        <translation>Cada requisito, dónde está y qué prueba lo demuestra</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>line %1 is about the same person, or has the same address</source>
        <translation>la línea %1 trata de la misma persona, o tiene la misma dirección</translation>
    </message>
    <message>
        <source>an address belongs to %1</source>
        <translation>una dirección pertenece a %1</translation>
    </message>
    <message>
        <source>the person is at home at %1, which says what is true of them</source>
        <translation>el proveedor de origen de la persona es %1, que determina sus datos</translation>
    </message>
    <message>
        <source>the account would end before it begins</source>
        <translation>la cuenta terminaría antes de empezar</translation>
    </message>
    <message>
        <source>the person is in the recycle bin</source>
        <translation>la persona está en la papelera</translation>
    </message>
    <message>
        <source>the username belonged to somebody who was erased, and is never given again</source>
        <translation>el nombre de usuario era de alguien cuyos datos se borraron, y no se vuelve a dar</translation>
    </message>
    <message>
        <source>the person has more power than you</source>
        <translation>la persona tiene más permisos que usted</translation>
    </message>
    <message>
        <source>the person is kept by the synchronisation %1</source>
        <translation>la persona está a cargo de la sincronización %1</translation>
    </message>
    <message>
        <source>there are characters that cannot be read: is it another encoding?</source>
        <translation>hay caracteres que no se pueden leer: ¿es otra codificación?</translation>
    </message>
    <message>
        <source>there are more cells than the heading has</source>
        <translation>hay más celdas que en el encabezado</translation>
    </message>
    <message>
        <source>neither a username nor an address</source>
        <translation>no hay nombre de usuario ni dirección</translation>
    </message>
    <message>
        <source>too many addresses in one cell</source>
        <translation>hay demasiadas direcciones en una celda</translation>
    </message>
    <message>
        <source>the password is no hash that sign-in knows; plain ones are never taken</source>
        <translation>la contraseña no es un hash que conozca el inicio de sesión; en texto claro no se acepta ninguna</translation>
    </message>
    <message>
        <source>this is no SSH key, or there are more than 50</source>
        <translation>no es una clave SSH, o hay más de 50</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>el texto es demasiado largo</translation>
    </message>
    <message>
        <source>somebody else here has the username %1</source>
        <translation>otra persona tiene aquí el nombre de usuario %1</translation>
    </message>
    <message>
        <source>the username there is %1</source>
        <translation>el nombre de usuario allí es %1</translation>
    </message>
    <message>
        <source>there is no such account there any more</source>
        <translation>allí ya no existe esa cuenta</translation>
    </message>
    <message>
        <source>the account there has no password</source>
        <translation>la cuenta allí no tiene contraseña</translation>
    </message>
    <message>
        <source>there is no group “%1”</source>
        <translation>no hay ningún grupo «%1»</translation>
    </message>
    <message>
        <source>“%1” is no username: 1 to 30 of a-z, 0-9, dot and hyphen</source>
        <translation>«%1» no es un nombre de usuario: de 1 a 30 caracteres entre a-z, 0-9, punto y guion</translation>
    </message>
    <message>
        <source>“%1” is no address</source>
        <translation>«%1» no es una dirección</translation>
    </message>
    <message>
        <source>“%1” is none of active, pending, suspended, true, false</source>
        <translation>«%1» no es ninguno de estos valores: active, pending, suspended, true, false</translation>
    </message>
    <message>
        <source>“%1” is no date like 2027-08-31</source>
        <translation>«%1» no es una fecha como 2027-08-31</translation>
    </message>
    <message>
        <source>“%1” is no language like en or pt_BR</source>
        <translation>«%1» no es un idioma como en o pt_BR</translation>
    </message>
    <message>
        <source>the login there was taken away</source>
        <translation>el método de acceso de allí se quitó</translation>
    </message>
    <message>
        <source>this is no record: the quotation marks do not match, or it is too long</source>
        <translation>esto no es un registro: las comillas no están emparejadas, o es demasiado largo</translation>
    </message>
    <message>
        <source>this is no JSON object of texts, numbers and lists, or it is too long</source>
        <translation>esto no es un objeto JSON de textos, números y listas, o es demasiado largo</translation>
    </message>
    <message>
        <source>this is no entry: a line has no colon, a value cannot be decoded or is too long, or it is about changing or removing somebody</source>
        <translation>esto no es una entrada: a una línea le faltan los dos puntos, un valor no se puede decodificar o es demasiado largo, o se trata de cambiar o quitar a alguien</translation>
    </message>
</context>
<context>
    <name>InvitationTicket</name>
    <message>
        <source>Point a camera at the picture, or type this address:</source>
        <translation>Apunte con una cámara a la imagen, o escriba esta dirección:</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <translation>Invitación a %1</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Invitación de %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of somebody who invites, quoted</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>It works once, until %1.</source>
        <translation>Sirve una vez, hasta el %1.</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>aceptada: %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>revocada: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>caducada: %1</translation>
    </message>
    <message>
        <source>Whoever holds the sheet</source>
        <translation>Quien tenga la hoja</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 en la consola</translation>
    </message>
    <message>
        <source>Will be invited</source>
        <translation>Se invitará</translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation>Ya tiene cuenta</translation>
    </message>
    <message>
        <source>Already invited</source>
        <translation>Ya tiene invitación</translation>
    </message>
    <message>
        <source>Too many mails</source>
        <translation>Demasiados correos</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leída</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>abierta hasta el %1</translation>
    </message>
    <message>
        <source>by somebody else, just now</source>
        <translation>por otra persona, ahora mismo</translation>
    </message>
    <message>
        <source>try again tomorrow</source>
        <translation>inténtelo mañana</translation>
    </message>
    <message>
        <source>no address in it</source>
        <translation>no contiene ninguna dirección</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>no es una dirección de correo</translation>
    </message>
    <message>
        <source>several addresses on one line</source>
        <translation>varias direcciones en una línea</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>faltan unas comillas</translation>
    </message>
    <message>
        <source>more than two names and an address</source>
        <translation>más de dos nombres y una dirección</translation>
    </message>
    <message>
        <source>a name over 200 characters</source>
        <translation>un nombre de más de 200 caracteres</translation>
    </message>
    <message>
        <source>the same address as in line %1</source>
        <translation>la misma dirección que en la línea %1</translation>
    </message>
    <message>
        <source>over %1 people at once</source>
        <translation>más de %1 personas a la vez</translation>
    </message>
</context>
<context>
    <name>LogoFile</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This picture is too large. 1 MiB and 8192 pixels a side are the most.</source>
        <translation>Esta imagen es demasiado grande. El máximo es 1 MiB y 8192 píxeles por lado.</translation>
    </message>
    <message>
        <source>This is no picture that can be taken: choose a PNG, or an SVG that is made of shapes only.</source>
        <translation>Esta imagen no se puede usar: elija un PNG, o un SVG hecho solo de formas.</translation>
    </message>
</context>
<context>
    <name>MailAnswer</name>
    <message>
        <source>The mail server took it. It said: %1</source>
        <translation>El servidor de correo lo aceptó. Dijo: %1</translation>
    </message>
    <message>
        <source>The mail server refused it for good. It said: %1</source>
        <translation>El servidor de correo lo rechazó definitivamente. Dijo: %1</translation>
    </message>
    <message>
        <source>The mail server did not take it now. It said: %1</source>
        <translation>El servidor de correo no lo aceptó por ahora. Dijo: %1</translation>
    </message>
    <message>
        <source>The mail server could not be reached: %1</source>
        <translation>No se pudo llegar al servidor de correo: %1</translation>
    </message>
</context>
<context>
    <name>MigrationWords</name>
    <message>
        <source>Rename one of the two.</source>
        <translation>Cambie uno de los dos nombres de usuario.</translation>
    </message>
    <message>
        <source>Nothing is lost: after the finish they ask for a new password here.</source>
        <translation>No se pierde nada: cuando finalice la migración, la persona pide aquí una contraseña nueva.</translation>
    </message>
    <message>
        <source>Delete the person here, or let them ask for a new password after the finish.</source>
        <translation>Elimine a la persona aquí, o deje que pida una contraseña nueva cuando finalice la migración.</translation>
    </message>
    <message>
        <source>They change their password there once.</source>
        <translation>La persona cambia allí su contraseña una vez.</translation>
    </message>
    <message>
        <source>Mend the address there or here.</source>
        <translation>Corrija la dirección allí o aquí.</translation>
    </message>
    <message>
        <source>Nobody guesses that two are one: rename one of them.</source>
        <translation>Nadie supone que los dos sean la misma persona: cambie uno de los nombres de usuario.</translation>
    </message>
    <message>
        <source>Bring the person back out of the recycle bin.</source>
        <translation>Recupere a la persona de la papelera.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Dirección principal</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>They stay behind until one of the two is renamed.</source>
        <translation>La persona se queda atrás hasta que se cambie uno de los dos nombres.</translation>
    </message>
    <message>
        <source>One side lets them sign in, and the other does not.</source>
        <translation>Un lado le permite iniciar sesión y el otro no.</translation>
    </message>
    <message>
        <source>What only members may enter may differ, too.</source>
        <translation>También puede variar el acceso a lo que es solo para miembros.</translation>
    </message>
    <message>
        <source>A role here is given by an owner; none comes over by itself.</source>
        <translation>Aquí un rol lo da un propietario; ninguno se transfiere automáticamente.</translation>
    </message>
    <message>
        <source>The account there is deleted.</source>
        <translation>La cuenta de allí está eliminada.</translation>
    </message>
    <message>
        <source>They have changed it there since; here the earlier one holds.</source>
        <translation>Desde entonces la persona la ha cambiado allí; aquí vale la anterior.</translation>
    </message>
    <message>
        <source>no: the site does not take accounts of this house</source>
        <translation>no: el sitio no acepta cuentas de esta casa</translation>
    </message>
    <message>
        <source>no: the account is not active</source>
        <translation>no: la cuenta no está activa</translation>
    </message>
    <message>
        <source>no: in none of the site’s groups</source>
        <translation>no: en ninguno de los grupos del sitio</translation>
    </message>
    <message>
        <source>no: the account is too young for the site</source>
        <translation>no: la cuenta es demasiado reciente para el sitio</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>another one since</source>
        <translation>otra desde entonces</translation>
    </message>
    <message>
        <source>as it was taken over</source>
        <translation>tal como se importó</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>Entrar en %1</translation>
    </message>
    <message>
        <source>They will no longer enter once they are converted.</source>
        <translation>La persona ya no podrá entrar después de migrar.</translation>
    </message>
    <message>
        <source>They will enter once they are converted.</source>
        <translation>La persona podrá entrar después de migrar.</translation>
    </message>
    <message>
        <source>What is said there comes over at the conversion; from then on what stands here counts.</source>
        <translation>Al migrar se toma lo que consta allí; desde entonces cuenta lo que consta aquí.</translation>
    </message>
    <message>
        <source>Bring their login there back out of the recycle bin, and take them back.</source>
        <translation>Recupere de la papelera el método de acceso que la persona tenía allí, y devuélvala.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Flowing</source>
        <extracomment>The state of one site’s queue: changes reach it as they come</extracomment>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Owed</source>
        <extracomment>The state of one site’s queue: it has changes to come that it has not been told of</extracomment>
        <translation>Con atraso</translation>
    </message>
    <message>
        <source>Pushes off</source>
        <translation>Sin envíos</translation>
    </message>
    <message>
        <source>everybody is to be told</source>
        <translation>hay que comunicar los datos de todos</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <extracomment>Changes that were given up on and wait for a person</extracomment>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada en espera</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many wait; since when</comment>
        <translation>%1 desde hace %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>when you resume</source>
        <translation>al reanudar</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>según llegan</translation>
    </message>
    <message numerus="yes">
        <source>now, after %n failures</source>
        <translation>
            <numerusform>ahora, tras %n fallo</numerusform>
            <numerusform>ahora, tras %n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, after %2</source>
        <comment>a duration; how many failures</comment>
        <translation>dentro de %1, tras %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>The site refused the push (HTTP %1): it may have another key.</source>
        <translation>El sitio rechazó el envío (HTTP %1): quizá tenga otra clave.</translation>
    </message>
    <message>
        <source>There is nothing at the site’s push address (HTTP 404).</source>
        <translation>No hay nada en la dirección de envío del sitio (HTTP 404).</translation>
    </message>
    <message>
        <source>The site says that it is gone (HTTP 410).</source>
        <translation>El sitio dice que ya no existe (HTTP 410).</translation>
    </message>
    <message>
        <source>The site asks for a pause (HTTP 429).</source>
        <translation>El sitio pide una pausa (HTTP 429).</translation>
    </message>
    <message>
        <source>The site sends on to another address (HTTP %1): enter that one.</source>
        <translation>El sitio remite a otra dirección (HTTP %1): indique esa.</translation>
    </message>
    <message>
        <source>The site has trouble of its own (HTTP %1).</source>
        <translation>El sitio tiene problemas propios (HTTP %1).</translation>
    </message>
    <message>
        <source>The site answered HTTP %1 instead of 200.</source>
        <translation>El sitio respondió HTTP %1 en lugar de 200.</translation>
    </message>
    <message>
        <source>The site cannot be reached.</source>
        <translation>No se puede llegar al sitio.</translation>
    </message>
    <message>
        <source>The site’s certificate does not hold.</source>
        <translation>El certificado del sitio no es válido.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>El sitio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The site broke off before its answer was complete.</source>
        <translation>El sitio cortó antes de completar su respuesta.</translation>
    </message>
    <message>
        <source>The push address is not allowed; one in a private network needs the switch for it.</source>
        <translation>La dirección de envío no se permite; para una red privada hay que activar su opción.</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Nada que comunicar</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Nuevo estado</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Readmisión</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Datos borrados</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>people in one request</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>HTTP status</comment>
        <translation>respondió %1</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>HTTP status</comment>
        <translation>rechazó con %1</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>Algo ha cambiado</translation>
    </message>
    <message>
        <source>There is something to send</source>
        <translation>Hay algo que enviar</translation>
    </message>
    <message>
        <source>There is a mail to send</source>
        <translation>Hay un correo que enviar</translation>
    </message>
    <message>
        <source>Somebody is signed out</source>
        <translation>Se cerró una sesión</translation>
    </message>
    <message>
        <source>Another signal</source>
        <translation>Otra señal</translation>
    </message>
    <message>
        <source>a worker has the row</source>
        <translation>un proceso tiene la fila</translation>
    </message>
    <message>
        <source>by node %1</source>
        <translation>por el nodo %1</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>row written</source>
        <translation>fila escrita</translation>
    </message>
    <message>
        <source>NOTIFY</source>
        <translation>NOTIFY</translation>
    </message>
    <message>
        <source>worker woken</source>
        <translation>proceso despertado</translation>
    </message>
    <message>
        <source>found without it</source>
        <translation>hallado sin él</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>A station of a change on its way: a worker takes the row for itself</extracomment>
        <translation>Toma</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message numerus="yes">
        <source>POST, %n bytes</source>
        <translation>
            <numerusform>POST, %n byte</numerusform>
            <numerusform>POST, %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The site’s key or webhook secret is missing or cannot be used: make a new one.</source>
        <translation>Falta la clave o el secreto de webhook del sitio, o no sirve: cree otro.</translation>
    </message>
</context>
<context>
    <name>RoleLock</name>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>Only owners, administrators and the owner of the site may do this.</source>
        <translation>Solo pueden hacerlo los propietarios, los administradores y el propietario del sitio.</translation>
    </message>
    <message>
        <source>Your role does not let you see this.</source>
        <translation>Su rol no permite verlo.</translation>
    </message>
    <message>
        <source>Only owners, administrators and the helpdesk may do this.</source>
        <translation>Solo pueden hacerlo los propietarios, los administradores y el equipo de soporte.</translation>
    </message>
    <message>
        <source>Only owners and administrators may do this.</source>
        <translation>Solo pueden hacerlo los propietarios y los administradores.</translation>
    </message>
    <message>
        <source>Only owners may do this.</source>
        <translation>Solo pueden hacerlo los propietarios.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Owner of a site</source>
        <translation>Propietario de un sitio</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Pushes off</source>
        <translation>Sin envíos</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Cuenta activa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Any session</source>
        <translation>Cualquier sesión</translation>
    </message>
    <message>
        <source>A fresh session</source>
        <translation>Una sesión reciente</translation>
    </message>
    <message>
        <source>A second factor</source>
        <translation>Un segundo factor</translation>
    </message>
    <message>
        <source>Any login that is valid</source>
        <translation>Cualquier método de acceso válido</translation>
    </message>
    <message>
        <source>Not suspended, within its dates</source>
        <translation>Sin suspender y dentro de sus fechas</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Name and a confirmed email</source>
        <translation>Nombre y una dirección confirmada</translation>
    </message>
    <message numerus="yes">
        <source>Account older than %n hours</source>
        <translation>
            <numerusform>Cuenta con más de %n hora</numerusform>
            <numerusform>Cuenta con más de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>New accounts at once</source>
        <translation>Cuentas nuevas de inmediato</translation>
    </message>
    <message>
        <source>Asked once, for %1</source>
        <translation>Se pide una vez, para %1</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>No se pide</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>La cuenta está suspendida.</translation>
    </message>
    <message>
        <source>The account waits for approval.</source>
        <translation>La cuenta espera aprobación.</translation>
    </message>
    <message>
        <source>The account begins on %1.</source>
        <translation>La cuenta comienza el %1.</translation>
    </message>
    <message>
        <source>The account ended on %1.</source>
        <translation>La cuenta terminó el %1.</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>La cuenta ya no existe.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>A sign-in with a password is not enough here.</source>
        <translation>Aquí no basta con iniciar sesión con contraseña.</translation>
    </message>
    <message>
        <source>In none of these groups: %1.</source>
        <translation>En ninguno de estos grupos: %1.</translation>
    </message>
    <message>
        <source>First name, last name or a confirmed main address is missing.</source>
        <translation>Falta el nombre, los apellidos o una dirección principal confirmada.</translation>
    </message>
    <message>
        <source>The account is too young. It may enter from %1 on.</source>
        <translation>La cuenta es demasiado reciente. Puede entrar a partir de: %1.</translation>
    </message>
    <message>
        <source>%1 asks for consent, and it was never given. It is asked for at the next visit.</source>
        <translation>%1 pide consentimiento, y nunca se dio. Se pedirá en la próxima visita.</translation>
    </message>
    <message>
        <source>%1 asks for consent, and it was withdrawn.</source>
        <translation>%1 pide consentimiento, y se retiró.</translation>
    </message>
    <message>
        <source>As if just signed in with a password.</source>
        <translation>Como si acabara de iniciar sesión con contraseña.</translation>
    </message>
    <message>
        <source>The account is active.</source>
        <translation>La cuenta está activa.</translation>
    </message>
    <message>
        <source>A sign-in with a password is enough.</source>
        <translation>Basta con iniciar sesión con contraseña.</translation>
    </message>
    <message>
        <source>Every group may enter.</source>
        <translation>Todos los grupos pueden entrar.</translation>
    </message>
    <message>
        <source>In one of these groups: %1.</source>
        <translation>En uno de estos grupos: %1.</translation>
    </message>
    <message>
        <source>The profile is complete.</source>
        <translation>El perfil está completo.</translation>
    </message>
    <message>
        <source>The account is old enough.</source>
        <translation>La cuenta tiene antigüedad suficiente.</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>El consentimiento está dado.</translation>
    </message>
    <message>
        <source>No consent is asked for.</source>
        <translation>No se pide consentimiento.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives: groups</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>a removed group</source>
        <translation>un grupo eliminado</translation>
    </message>
    <message>
        <source>Community v%1</source>
        <comment>name of a protocol</comment>
        <translation>Community v%1</translation>
    </message>
    <message>
        <source>Redirect with a sealed answer. The usual choice.</source>
        <translation>Redirección con una respuesta sellada. La opción habitual.</translation>
    </message>
    <message>
        <source>As v3, with a newer cipher and a shorter key.</source>
        <translation>Como v3, con un cifrado más nuevo y una clave más corta.</translation>
    </message>
    <message>
        <source>For old plug-ins only. Move on when you can.</source>
        <translation>Solo para módulos antiguos. Conviene cambiar en cuanto se pueda.</translation>
    </message>
    <message>
        <source>16, 24 or 32 bytes</source>
        <translation>16, 24 o 32 bytes</translation>
    </message>
    <message>
        <source>32, 48 or 64 bytes</source>
        <translation>32, 48 o 64 bytes</translation>
    </message>
    <message>
        <source>32 bytes</source>
        <translation>32 bytes</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
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
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>ToldReasons</name>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>New username</source>
        <translation>Nuevo nombre de usuario</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nueva dirección</translation>
    </message>
    <message>
        <source>New SSH keys</source>
        <translation>Nuevas claves SSH</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Otros grupos</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>This kind of record cannot be taken back.</source>
        <translation>Los cambios de este tipo de registro no se pueden deshacer.</translation>
    </message>
    <message>
        <source>An earlier password is never brought back.</source>
        <translation>Una contraseña anterior no se recupera nunca.</translation>
    </message>
    <message>
        <source>An earlier key is never brought back.</source>
        <translation>Una clave anterior no se recupera nunca.</translation>
    </message>
    <message>
        <source>Pictures are not kept in the history. Choose the earlier one again.</source>
        <translation>Las imágenes no se guardan en el historial. Elija de nuevo la anterior.</translation>
    </message>
    <message>
        <source>Who was erased is gone for good.</source>
        <translation>Si se borran los datos de una persona, es para siempre.</translation>
    </message>
    <message>
        <source>What the history said of it was erased, too.</source>
        <translation>También se borró lo que el historial decía de ella.</translation>
    </message>
    <message>
        <source>An invitation is accepted once and for all.</source>
        <translation>Una invitación se acepta una sola vez.</translation>
    </message>
    <message>
        <source>The link of an invitation is not kept. Invite again.</source>
        <translation>El enlace de una invitación no se guarda. Invite de nuevo.</translation>
    </message>
    <message>
        <source>A login that has been proved cannot become one that has not.</source>
        <translation>Un método de acceso comprobado no puede volver a estar sin comprobar.</translation>
    </message>
    <message>
        <source>Only the person gives or withdraws a consent.</source>
        <translation>Solo la propia persona da o retira un consentimiento.</translation>
    </message>
    <message>
        <source>A request is decided once. Suspend the person, or let them in.</source>
        <translation>Una solicitud se decide una sola vez. Suspenda a la persona o déjela entrar.</translation>
    </message>
    <message>
        <source>Certificates were issued by it, so it stays.</source>
        <translation>Ha emitido certificados, así que se queda.</translation>
    </message>
    <message>
        <source>The password of a console is not kept. Make a new console.</source>
        <translation>La contraseña de una consola no se guarda. Cree una consola nueva.</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>Lo que se elimina del todo no vuelve.</translation>
    </message>
    <message>
        <source>A secret that has ended never holds again. Make a new one.</source>
        <translation>Un secreto terminado no vuelve a valer. Cree uno nuevo.</translation>
    </message>
    <message>
        <source>Sites know of the new key already. Replace it by another one.</source>
        <translation>Los sitios ya conocen la clave nueva. Sustitúyala por otra.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de datos no responde.</translation>
    </message>
    <message>
        <source>What you see may be old. It is tried again by itself.</source>
        <translation>Lo que se ve puede ser antiguo. Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>Nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The server of this program does not run.</source>
        <translation>El servidor de este programa no está en marcha.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>Todos los envíos están en pausa.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n cambio en espera.</numerusform>
            <numerusform>%n cambios en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets no updates.</source>
        <comment>a site</comment>
        <translation>%1 no recibe actualizaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait there.</source>
        <translation>
            <numerusform>Allí espera %n cambio.</numerusform>
            <numerusform>Allí esperan %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits there yet.</source>
        <translation>Allí aún no espera nada.</translation>
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
            <numerusform>%1: se abandonó el envío para %n persona.</numerusform>
            <numerusform>%1: se abandonó el envío para %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their changes failed for five days. They can be sent by hand.</source>
        <translation>Sus cambios fallaron durante cinco días. Se pueden enviar a mano.</translation>
    </message>
    <message>
        <source>A change has waited for %1.</source>
        <translation>Un cambio lleva esperando %1.</translation>
    </message>
    <message>
        <source>Sites learn of changes within a second when all is well.</source>
        <translation>Cuando todo va bien, los sitios conocen los cambios en menos de un segundo.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <comment>a site</comment>
        <translation>%1 no tiene clave.</translation>
    </message>
    <message>
        <source>Nobody can enter before it has one.</source>
        <translation>Nadie puede entrar hasta que la tenga.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>A new key of %1 waits.</source>
        <comment>a site</comment>
        <translation>Una clave nueva de %1 está pendiente.</translation>
    </message>
    <message>
        <source>Confirm it once the site has switched.</source>
        <translation>Confírmela en cuanto el sitio haya cambiado a ella.</translation>
    </message>
    <message>
        <source>Mail does not go out.</source>
        <translation>El correo no sale.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for you.</source>
        <translation>
            <numerusform>%n persona espera una decisión.</numerusform>
            <numerusform>%n personas esperan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have asked for something that you approve or decline.</source>
        <translation>Han pedido algo que hay que aprobar o rechazar.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>La base de datos no responde</translation>
    </message>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>%n asunto pendiente</numerusform>
            <numerusform>%n asuntos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message numerus="yes">
        <source>Open, and %n things want you</source>
        <translation>
            <numerusform>Abierta, con %n asunto pendiente</numerusform>
            <numerusform>Abierta, con %n asuntos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, and all is well</source>
        <translation>Abierta, y todo va bien</translation>
    </message>
    <message>
        <source>Nobody lives here but you.</source>
        <translation>Aquí no vive nadie más que usted.</translation>
    </message>
    <message>
        <source>Bring your people in</source>
        <translation>Traer a su gente</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <comment>a site</comment>
        <translation>%1 está en pausa.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Empezar a servir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send it now…</source>
        <translation>Enviar ahora…</translation>
    </message>
    <message>
        <source>Confirm the switch…</source>
        <translation>Confirmar el cambio…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message numerus="yes">
        <source>%n mails wait. The last answer: %1</source>
        <comment>of a mail server</comment>
        <translation>
            <numerusform>%n correo espera. La última respuesta: %1</numerusform>
            <numerusform>%n correos esperan. La última respuesta: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Heron Cup, first race</source>
        <translation>Copa de la Garza, primera prueba</translation>
    </message>
    <message>
        <source>Boathouse, Grey Buoy, twice round, home</source>
        <translation>Hangar, Boya Gris, dos vueltas, regreso</translation>
    </message>
    <message>
        <source>Wednesday evening race</source>
        <translation>Regata del miércoles por la tarde</translation>
    </message>
    <message>
        <source>Whatever the wind allows</source>
        <translation>Lo que permita el viento</translation>
    </message>
    <message>
        <source>Youth regatta</source>
        <translation>Regata juvenil</translation>
    </message>
    <message>
        <source>Inner harbour, three short races</source>
        <translation>Dársena interior, tres pruebas cortas</translation>
    </message>
    <message>
        <source>Round the Five Bridges</source>
        <translation>La vuelta a los Cinco Puentes</translation>
    </message>
    <message>
        <source>Upstream with the tide, back against it</source>
        <translation>Río arriba con la marea, vuelta contra ella</translation>
    </message>
    <message>
        <source>Lantern night race</source>
        <translation>Regata nocturna de los faroles</translation>
    </message>
    <message>
        <source>Start at dusk, lights required</source>
        <translation>Salida al anochecer, luces obligatorias</translation>
    </message>
    <message>
        <source>Last Sail, then soup</source>
        <translation>Última vela, y después sopa</translation>
    </message>
    <message>
        <source>One lap, everybody together</source>
        <translation>Una vuelta, todos juntos</translation>
    </message>
    <message>
        <source>Race calendar</source>
        <translation>Calendario de regatas</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Regatas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Inscripción hecha</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirarse</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Inscribirse</translation>
    </message>
    <message>
        <source>Nobody has entered yet.</source>
        <translation>Aún no se ha inscrito nadie.</translation>
    </message>
    <message>
        <source>The next races</source>
        <translation>Las próximas regatas</translation>
    </message>
    <message>
        <source>You sail as %1.</source>
        <translation>Navega como %1.</translation>
    </message>
    <message>
        <source>Everybody may look. Members sign in to enter.</source>
        <translation>Cualquiera puede mirar. Para inscribirse, los miembros inician sesión.</translation>
    </message>
    <message>
        <source>There is no such race</source>
        <translation>Esta regata no existe</translation>
    </message>
    <message>
        <source>It may have been sailed already.</source>
        <translation>Quizá ya se haya corrido.</translation>
    </message>
    <message>
        <source>That was not kept</source>
        <translation>No se ha guardado</translation>
    </message>
    <message>
        <source>This site cannot write its file; its log says why.</source>
        <translation>Este sitio no puede escribir su archivo; su registro dice por qué.</translation>
    </message>
    <message>
        <source>owner: every site but the regatta forms</source>
        <translation>propietaria: todos los sitios salvo las inscripciones de regatas</translation>
    </message>
    <message>
        <source>joined today: still too new for the wiki</source>
        <translation>llegó hoy: demasiado reciente para el wiki</translation>
    </message>
    <message>
        <source>has not consented yet: the wiki asks first</source>
        <translation>aún no ha dado su consentimiento: el wiki lo pide antes</translation>
    </message>
    <message>
        <source>A sample site of the Gatelodge demo. The people in it are invented.</source>
        <translation>Un sitio de muestra de la demostración de Gatelodge. Sus personas son inventadas.</translation>
    </message>
    <message>
        <source>just now, at %1</source>
        <translation>ahora mismo, a las %1</translation>
    </message>
    <message>
        <source>What I received</source>
        <translation>Lo que he recibido</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Ir al texto</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Cerrar sesión aquí</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Ir a la primera página</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Primero hay que iniciar sesión</translation>
    </message>
    <message>
        <source>This page is for people who are signed in. Gatelodge asks for your password; this site never sees it.</source>
        <translation>Esta página es para quien ha iniciado sesión. Gatelodge pide la contraseña; este sitio nunca la ve.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Claves SSH</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Inscripciones</translation>
    </message>
    <message>
        <source>Known here since</source>
        <translation>Aquí desde</translation>
    </message>
    <message>
        <source>Last signed in here</source>
        <translation>Última sesión aquí</translation>
    </message>
    <message>
        <source>You, as this site knows you</source>
        <translation>Sus datos, tal como los conoce este sitio</translation>
    </message>
    <message>
        <source>This came with the encrypted answer when you signed in, and with every change since.</source>
        <translation>Llegó con la respuesta cifrada al iniciar sesión, y con cada cambio desde entonces.</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>firma comprobada</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) here changed</source>
        <translation>
            <numerusform>%n cuenta cambiada aquí</numerusform>
            <numerusform>%n cuentas cambiadas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood in it</source>
        <translation>Lo que contenía</translation>
    </message>
    <message>
        <source>Change a name or suspend somebody in the console, and it arrives here. This page reloads by itself.</source>
        <translation>Cambie un nombre o suspenda a alguien en la consola, y llega aquí. Esta página se recarga sola.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún nada.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The demo is still starting.</source>
        <translation>La demostración aún está arrancando.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Se ha cerrado la sesión</translation>
    </message>
    <message>
        <source>Here and at Gatelodge. Other sites keep their own sessions until they end them.</source>
        <translation>Aquí y en Gatelodge. Los demás sitios mantienen sus propias sesiones hasta que las cierren.</translation>
    </message>
    <message>
        <source>You are not signed in here</source>
        <translation>Aquí no hay sesión iniciada</translation>
    </message>
    <message>
        <source>The answer was too old, or it was used before. An answer counts for ten seconds and once. Sign in again.</source>
        <translation>La respuesta era demasiado antigua o ya se había usado. Una respuesta vale diez segundos y una sola vez. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The answer belongs to a sign-in that was not begun in this browser, or to an earlier one. Sign in again.</source>
        <translation>La respuesta pertenece a un inicio de sesión que no empezó en este navegador, o a uno anterior. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your account is locked here, because Gatelodge told this site that it is suspended. It opens when Gatelodge says so.</source>
        <translation>Su cuenta está bloqueada aquí, porque Gatelodge comunicó a este sitio que está suspendida. Se abrirá cuando Gatelodge lo diga.</translation>
    </message>
    <message>
        <source>This site cannot sign anybody in right now.</source>
        <translation>Este sitio no puede iniciar la sesión de nadie ahora mismo.</translation>
    </message>
    <message>
        <source>What came back is not an answer that Gatelodge sealed for this site. Nobody was signed in.</source>
        <translation>Lo que volvió no es una respuesta que Gatelodge sellara para este sitio. No se ha iniciado ninguna sesión.</translation>
    </message>
    <message>
        <source>Mail of the demo</source>
        <translation>Correo de la demostración</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: every mail of the demo ends here. The newest 500 are kept until it stops.</source>
        <translation>Nada sale de este ordenador: todos los correos de la demostración acaban aquí. Se guardan los 500 más recientes hasta que se detiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n correo</numerusform>
            <numerusform>%n correos</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail yet. Sign up, or forget a password, and it appears here by itself.</source>
        <translation>Aún no hay correo. Al registrarse o al olvidar una contraseña, aparece aquí solo.</translation>
    </message>
    <message>
        <source>There is no such mail</source>
        <translation>Este correo no existe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Todos los correos</translation>
    </message>
    <message>
        <source>not the JSON of a push</source>
        <translation>no es el JSON de un envío</translation>
    </message>
    <message>
        <source>a person without a username</source>
        <translation>una persona sin nombre de usuario</translation>
    </message>
    <message>
        <source>the signature is wrong</source>
        <translation>la firma no es correcta</translation>
    </message>
    <message>
        <source>the signature over the time is wrong</source>
        <translation>la firma de la hora no es correcta</translation>
    </message>
    <message>
        <source>it was sent more than five minutes ago</source>
        <translation>se envió hace más de cinco minutos</translation>
    </message>
    <message>
        <source>Using the slipway</source>
        <translation>Uso de la rampa</translation>
    </message>
    <message>
        <source>The slipway is ours from seven in the morning to sunset. Launch in the order in which you arrive, and leave the trailer in the upper yard, wheels chocked.</source>
        <translation>La rampa es nuestra desde las siete de la mañana hasta la puesta de sol. Se bota por orden de llegada, y el remolque se deja en el patio de arriba, con las ruedas calzadas.</translation>
    </message>
    <message>
        <source>At low water there are two metres of mud below the last plank. If your keel is deeper than your boots, wait half an hour.</source>
        <translation>Con la marea baja hay dos metros de fango bajo el último tablón. Si la quilla cala más que sus botas, espere media hora.</translation>
    </message>
    <message>
        <source>Whoever is last in hoses the planks down. The brush hangs behind the door.</source>
        <translation>Quien entre en último lugar baldea los tablones. El cepillo cuelga detrás de la puerta.</translation>
    </message>
    <message>
        <source>Radio on race days</source>
        <translation>La radio en los días de regata</translation>
    </message>
    <message>
        <source>The committee boat listens on channel 72 and speaks only when it must. Say the name of your boat twice, then what you want, once.</source>
        <translation>El barco del comité escucha en el canal 72 y solo habla cuando es necesario. Diga dos veces el nombre de su barco y después, una vez, lo que quiere.</translation>
    </message>
    <message>
        <source>Retiring? Tell us. A boat that goes home without a word is a boat that we search for.</source>
        <translation>¿Se retira? Avísenos. Un barco que vuelve a casa sin decir nada es un barco al que salimos a buscar.</translation>
    </message>
    <message>
        <source>Batteries are charged on Fridays by whoever is on duty in the galley.</source>
        <translation>Las baterías las carga los viernes quien esté de turno en la cocina.</translation>
    </message>
    <message>
        <source>Keys, and who has them</source>
        <translation>Las llaves, y quién las tiene</translation>
    </message>
    <message>
        <source>There are nine keys to the boathouse. The board knows where eight of them are.</source>
        <translation>Hay nueve llaves del hangar. La junta sabe dónde están ocho.</translation>
    </message>
    <message>
        <source>A key goes from hand to hand, never under a stone. Write the new name into the book by the door on the same day.</source>
        <translation>Una llave pasa de mano en mano, nunca bajo una piedra. Apunte el nombre nuevo en el libro junto a la puerta ese mismo día.</translation>
    </message>
    <message>
        <source>Lost one? Say so. Nobody is angry for longer than an evening.</source>
        <translation>¿Se ha perdido una? Dígalo. A nadie le dura el enfado más de una tarde.</translation>
    </message>
    <message>
        <source>The Thursday soup</source>
        <translation>La sopa del jueves</translation>
    </message>
    <message>
        <source>For forty people: six kilos of potatoes, three of leeks, and whatever the garden gives. Start at four, eat at seven.</source>
        <translation>Para cuarenta personas: seis kilos de patatas, tres de puerros y lo que dé el huerto. Se empieza a las cuatro y se come a las siete.</translation>
    </message>
    <message>
        <source>One pot without cream, one without anything from an animal. Label both.</source>
        <translation>Una olla sin nata y otra sin nada de origen animal. Etiquete las dos.</translation>
    </message>
    <message>
        <source>New members eat for free on their first evening, and wash up on their second.</source>
        <translation>Los nuevos miembros comen gratis la primera noche y friegan la segunda.</translation>
    </message>
    <message>
        <source>Members’ wiki</source>
        <translation>Wiki de los miembros</translation>
    </message>
    <message>
        <source>Pages of the club</source>
        <translation>Páginas del club</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>What the club knows</source>
        <translation>Lo que sabe el club</translation>
    </message>
    <message>
        <source>Good to see you, %1.</source>
        <translation>Qué alegría verle, %1.</translation>
    </message>
    <message>
        <source>For members. Gatelodge asks who you are; then you read on here.</source>
        <translation>Para miembros. Gatelodge pregunta quién es; después se sigue leyendo aquí.</translation>
    </message>
    <message>
        <source>Sign in to read</source>
        <translation>Iniciar sesión para leer</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Esta página no existe</translation>
    </message>
    <message>
        <source>Somebody may write it one day.</source>
        <translation>Quizá alguien la escriba algún día.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have come in here, with names and addresses as Gatelodge last told them.</source>
        <translation>
            <numerusform>%n persona ha entrado aquí, con el nombre y las direcciones que Gatelodge comunicó por última vez.</numerusform>
            <numerusform>%n personas han entrado aquí, con los nombres y las direcciones que Gatelodge comunicó por última vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>This came with the id token when you signed in, and with every change since.</source>
        <translation>Esto llegó con el token de identidad al iniciar sesión, y con cada cambio posterior.</translation>
    </message>
    <message>
        <source>Club cap</source>
        <translation>Gorra del club</translation>
    </message>
    <message>
        <source>Navy blue, with a strap for windy days</source>
        <translation>Azul marino, con cinta para los días de viento</translation>
    </message>
    <message>
        <source>Rowing jersey</source>
        <translation>Jersey de remo</translation>
    </message>
    <message>
        <source>Wool, knitted two streets away</source>
        <translation>De lana, tejido a dos calles de aquí</translation>
    </message>
    <message>
        <source>Enamel mug</source>
        <translation>Taza esmaltada</translation>
    </message>
    <message>
        <source>Survives the bilge</source>
        <translation>Sobrevive a la sentina</translation>
    </message>
    <message>
        <source>Burgee</source>
        <translation>Grímpola</translation>
    </message>
    <message>
        <source>The club’s pennant, 30 × 45 cm</source>
        <translation>El gallardete del club, 30 × 45 cm</translation>
    </message>
    <message>
        <source>River chart</source>
        <translation>Carta del río</translation>
    </message>
    <message>
        <source>Waterproof, with this year’s sandbanks</source>
        <translation>Impermeable, con los bancos de arena de este año</translation>
    </message>
    <message>
        <source>Soup ticket</source>
        <translation>Vale de sopa</translation>
    </message>
    <message>
        <source>One bowl after Last Sail</source>
        <translation>Un plato después de la Última vela</translation>
    </message>
    <message>
        <source>Club shop</source>
        <translation>Tienda del club</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En el estante</translation>
    </message>
    <message>
        <source>Put aside for you</source>
        <translation>Apartado para usted</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo al estante</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Apartarlo</translation>
    </message>
    <message>
        <source>Good to see you, %1. Things are fetched and paid for at the boathouse.</source>
        <translation>Nos alegra verle, %1. Las cosas se recogen y se pagan en el hangar.</translation>
    </message>
    <message>
        <source>Members sign in to have things put aside. This shop speaks OpenID Connect.</source>
        <translation>Los miembros inician sesión para que se les aparten cosas. Esta tienda habla OpenID Connect.</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <translation>Este artículo no existe</translation>
    </message>
    <message>
        <source>It may have been sold.</source>
        <translation>Quizá ya se haya vendido.</translation>
    </message>
    <message>
        <source>Change a name or suspend somebody in the console, and it arrives here: as a Standard Webhook, or by the classic push where the console says so. This page reloads by itself.</source>
        <translation>Cambie un nombre o suspenda a alguien en la consola, y llega aquí: como Standard Webhook, o por el envío clásico donde la consola así lo indique. Esta página se recarga sola.</translation>
    </message>
    <message>
        <source>this site takes no webhooks</source>
        <translation>este sitio no acepta webhooks</translation>
    </message>
    <message>
        <source>member: every site, and each of them learns his changes</source>
        <translation>miembro: todos los sitios, y cada uno se entera de sus cambios</translation>
    </message>
</context>
<context>
    <name>drivers</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>One address a line, beginning with ldap://, ldaps:// or ldapi://. They are tried in this order; one that did not answer is tried last for half a minute.</source>
        <translation>Una dirección por línea, que empiece por ldap://, ldaps:// o ldapi://. Se prueban en este orden; la que no respondió se prueba la última durante medio minuto.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Passwords cross this connection. Without encryption only a server on this machine is asked. Addresses that begin with ldaps:// always use TLS.</source>
        <translation>Por esta conexión pasan contraseñas. Sin cifrado solo se pregunta a un servidor de esta máquina. Las direcciones que empiezan por ldaps:// usan siempre TLS.</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>None, on this machine only</source>
        <translation>Ninguno, solo en esta máquina</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s, in PEM form. Empty: those that this machine trusts.</source>
        <translation>El certificado de la entidad que firmó el del servidor, en formato PEM. Vacío: aquellos en los que confía esta máquina.</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Segundos para conectar</translation>
    </message>
    <message>
        <source>For each server, with the encryption&apos;s beginning.</source>
        <translation>Por servidor, incluido el comienzo del cifrado.</translation>
    </message>
    <message>
        <source>Seconds altogether</source>
        <translation>Segundos en total</translation>
    </message>
    <message>
        <source>A sign-in that takes longer ends with “cannot be reached”.</source>
        <translation>Un inicio de sesión que tarda más acaba con «no se puede llegar».</translation>
    </message>
    <message>
        <source>How people are found</source>
        <translation>Cómo se encuentra a las personas</translation>
    </message>
    <message>
        <source>Searching needs an account that may search; the template needs all people in one place.</source>
        <translation>La búsqueda necesita una cuenta que pueda buscar; la plantilla necesita que todas las personas estén en un mismo lugar.</translation>
    </message>
    <message>
        <source>Search, then check the password</source>
        <translation>Buscar y luego comprobar la contraseña</translation>
    </message>
    <message>
        <source>The name is part of a template</source>
        <translation>El nombre forma parte de una plantilla</translation>
    </message>
    <message>
        <source>Template of the name</source>
        <translation>Plantilla del nombre</translation>
    </message>
    <message>
        <source>Account that searches</source>
        <translation>Cuenta que busca</translation>
    </message>
    <message>
        <source>Its distinguished name. Empty: searches without signing in.</source>
        <translation>Su nombre distintivo (DN). Vacío: se busca sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>Buscar por debajo de</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>{username} stands for the name that was typed.</source>
        <translation>{username} representa el nombre que se escribió.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Everything below</source>
        <translation>Todo lo que hay por debajo</translation>
    </message>
    <message>
        <source>Directly below only</source>
        <translation>Solo justo por debajo</translation>
    </message>
    <message>
        <source>Attribute that never changes</source>
        <translation>Atributo que nunca cambia</translation>
    </message>
    <message>
        <source>A login is recognised by it, also after the person was renamed. A name can be given to somebody else later; “dn” takes it all the same.</source>
        <translation>Por él se reconoce un método de acceso, aunque la persona haya cambiado de nombre. Un nombre puede darse más tarde a otra persona; «dn» lo usa de todos modos.</translation>
    </message>
    <message>
        <source>Attribute of the username</source>
        <translation>Atributo del nombre de usuario</translation>
    </message>
    <message>
        <source>Attribute of the first name</source>
        <translation>Atributo del nombre</translation>
    </message>
    <message>
        <source>Attribute of the last name</source>
        <translation>Atributo de los apellidos</translation>
    </message>
    <message>
        <source>Attribute of email addresses</source>
        <translation>Atributo de las direcciones de correo</translation>
    </message>
    <message>
        <source>The directory vouches for the addresses</source>
        <translation>El directorio responde de las direcciones</translation>
    </message>
    <message>
        <source>Only if nobody can enter an address there that is not theirs: people are recognised by verified addresses.</source>
        <translation>Solo si allí nadie puede indicar una dirección ajena: a las personas se las reconoce por sus direcciones verificadas.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No se leen</translation>
    </message>
    <message>
        <source>In an attribute of the person</source>
        <translation>En un atributo de la persona</translation>
    </message>
    <message>
        <source>By a search for the person&apos;s groups</source>
        <translation>Con una búsqueda de los grupos de la persona</translation>
    </message>
    <message>
        <source>Attribute that names groups</source>
        <translation>Atributo que nombra los grupos</translation>
    </message>
    <message>
        <source>Groups lie below</source>
        <translation>Los grupos están por debajo de</translation>
    </message>
    <message>
        <source>Groups elsewhere don&apos;t count, so that nobody makes a second “board” in a corner of their own. Needed for a search.</source>
        <translation>Los grupos de otros lugares no cuentan, para que nadie cree un segundo «board» en un rincón propio. Necesario para una búsqueda.</translation>
    </message>
    <message>
        <source>Filter of groups</source>
        <translation>Filtro de grupos</translation>
    </message>
    <message>
        <source>{dn} stands for the person&apos;s distinguished name, {username} for the username.</source>
        <translation>{dn} representa el nombre distintivo de la persona; {username}, el nombre de usuario.</translation>
    </message>
    <message>
        <source>Attribute of a group&apos;s name</source>
        <translation>Atributo del nombre de un grupo</translation>
    </message>
    <message>
        <source>Attribute of closed accounts</source>
        <translation>Atributo de las cuentas cerradas</translation>
    </message>
    <message>
        <source>Whoever has it with the value below is not let in.</source>
        <translation>Quien lo tenga con el valor de abajo no entra.</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>Empty: any.</source>
        <translation>Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>What the person reads then</source>
        <translation>Lo que lee entonces la persona</translation>
    </message>
    <message>
        <source>New accounts go below</source>
        <translation>Las cuentas nuevas van por debajo de</translation>
    </message>
    <message>
        <source>Empty: none are made there.</source>
        <translation>Vacío: allí no se crea ninguna.</translation>
    </message>
    <message>
        <source>Object classes of new accounts</source>
        <translation>Clases de objeto de las cuentas nuevas</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Needs the modify-password operation of RFC 3062, which Active Directory lacks. A forgotten password is set by the account that searches.</source>
        <translation>Necesita la operación de cambio de contraseña de RFC 3062, que falta en Active Directory. Una contraseña olvidada la restablece la cuenta que busca.</translation>
    </message>
    <message>
        <source>Never changed from here</source>
        <translation>Nunca se cambian desde aquí</translation>
    </message>
    <message>
        <source>Changed with the present password</source>
        <translation>Se cambian con la contraseña actual</translation>
    </message>
    <message>
        <source>Changed, and set anew when forgotten</source>
        <translation>Se cambian, y se restablecen si se olvidan</translation>
    </message>
    <message>
        <source>Username there</source>
        <translation>Nombre de usuario allí</translation>
    </message>
    <message>
        <source>Address there</source>
        <translation>Dirección allí</translation>
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
        <translation>Directorio LDAP</translation>
    </message>
    <message>
        <source>Names and passwords are kept in a directory: OpenLDAP, FreeIPA, Active Directory and their kin.</source>
        <translation>Los nombres y las contraseñas están en un directorio: OpenLDAP, FreeIPA, Active Directory y similares.</translation>
    </message>
    <message>
        <source>Accounts kept here</source>
        <translation>Cuentas guardadas aquí</translation>
    </message>
    <message>
        <source>Names and passwords are kept in this database.</source>
        <translation>Los nombres y las contraseñas están en esta base de datos.</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Google, Microsoft, GitHub, Facebook, or a provider of your own.</source>
        <translation>Google, Microsoft, GitHub, Facebook o un proveedor propio.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>OpenID Connect wherever the provider speaks it.</source>
        <translation>OpenID Connect siempre que el proveedor lo hable.</translation>
    </message>
    <message>
        <source>OAuth 2 without id token</source>
        <translation>OAuth 2 sin token de identidad</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Exactly as the provider spells it, with or without a slash at the end. At Microsoft put your directory&apos;s ID in place of “common”.</source>
        <translation>Exactamente como lo escribe el proveedor, con o sin barra al final. En Microsoft, ponga el identificador de su directorio en lugar de «common».</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>The provider gives it when you register Gatelodge there.</source>
        <translation>Lo da el proveedor al registrar Gatelodge allí.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>How the secret is shown to the provider.</source>
        <translation>Cómo se presenta el secreto al proveedor.</translation>
    </message>
    <message>
        <source>As the provider announces</source>
        <translation>Como lo anuncia el proveedor</translation>
    </message>
    <message>
        <source>In a header (client_secret_basic)</source>
        <translation>En una cabecera (client_secret_basic)</translation>
    </message>
    <message>
        <source>In the form (client_secret_post)</source>
        <translation>En el formulario (client_secret_post)</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>What is asked for, separated by blanks.</source>
        <translation>Lo que se pide, separado por espacios.</translation>
    </message>
    <message>
        <source>Ask the person</source>
        <translation>Preguntar a la persona</translation>
    </message>
    <message>
        <source>Whether the provider asks again although it knows the person.</source>
        <translation>Si el proveedor vuelve a preguntar aunque conozca a la persona.</translation>
    </message>
    <message>
        <source>As the provider thinks fit</source>
        <translation>Como lo crea conveniente el proveedor</translation>
    </message>
    <message>
        <source>To choose an account</source>
        <translation>Que elija una cuenta</translation>
    </message>
    <message>
        <source>To sign in again</source>
        <translation>Que inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>For consent</source>
        <translation>Que dé su consentimiento</translation>
    </message>
    <message>
        <source>Clock difference (seconds)</source>
        <translation>Diferencia de reloj (segundos)</translation>
    </message>
    <message>
        <source>How far the provider&apos;s clock may be off.</source>
        <translation>Cuánto puede desviarse el reloj del proveedor.</translation>
    </message>
    <message>
        <source>OAuth 2 only; OpenID Connect finds it by itself.</source>
        <translation>Solo OAuth 2; OpenID Connect lo encuentra solo.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Punto de conexión de autorización</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Punto de conexión de tokens</translation>
    </message>
    <message>
        <source>User info endpoint</source>
        <translation>Punto de conexión de los datos de la persona</translation>
    </message>
    <message>
        <source>Endpoint of email addresses</source>
        <translation>Punto de conexión de las direcciones de correo</translation>
    </message>
    <message>
        <source>OAuth 2 only, where a list says which addresses are verified (GitHub).</source>
        <translation>Solo OAuth 2, donde una lista dice qué direcciones están verificadas (GitHub).</translation>
    </message>
    <message>
        <source>Claim of the identity</source>
        <translation>Atributo de la identidad</translation>
    </message>
    <message>
        <source>OAuth 2 only; it must never change. With OpenID Connect it is “sub”.</source>
        <translation>Solo OAuth 2; no debe cambiar nunca. Con OpenID Connect es «sub».</translation>
    </message>
    <message>
        <source>Claim of the username</source>
        <translation>Atributo del nombre de usuario</translation>
    </message>
    <message>
        <source>Claim of the full name</source>
        <translation>Atributo del nombre completo</translation>
    </message>
    <message>
        <source>Used where first and last name are missing.</source>
        <translation>Se usa donde faltan el nombre y los apellidos.</translation>
    </message>
    <message>
        <source>Claim of the first name</source>
        <translation>Atributo del nombre</translation>
    </message>
    <message>
        <source>Claim of the last name</source>
        <translation>Atributo de los apellidos</translation>
    </message>
    <message>
        <source>Claim of the email address</source>
        <translation>Atributo de la dirección de correo</translation>
    </message>
    <message>
        <source>Another one than “email” never counts as verified.</source>
        <translation>Uno distinto de «email» nunca cuenta como verificado.</translation>
    </message>
    <message>
        <source>Claim of the groups</source>
        <translation>Atributo de los grupos</translation>
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
        <translation>Servicio</translation>
    </message>
    <message>
        <source>The file in /etc/pam.d that says how people are checked.</source>
        <translation>El archivo de /etc/pam.d que dice cómo se comprueba a las personas.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Tiempo límite en segundos</translation>
    </message>
    <message>
        <source>PAM is given up after this time, with everything it has started.</source>
        <translation>Pasado este tiempo se abandona PAM, con todo lo que haya puesto en marcha.</translation>
    </message>
    <message>
        <source>Lower-case names</source>
        <translation>Nombres en minúsculas</translation>
    </message>
    <message>
        <source>Names are passed on in lower case, however they are typed.</source>
        <translation>Los nombres se transmiten en minúsculas, se escriban como se escriban.</translation>
    </message>
    <message>
        <source>Allowed names</source>
        <translation>Nombres permitidos</translation>
    </message>
    <message>
        <source>A regular expression. PAM is not asked about other names.</source>
        <translation>Una expresión regular. Por otros nombres no se pregunta a PAM.</translation>
    </message>
    <message>
        <source>Account that asks</source>
        <translation>Cuenta que pregunta</translation>
    </message>
    <message>
        <source>Used where Gatelodge runs as root: PAM is never asked as root.</source>
        <translation>Se usa donde Gatelodge se ejecuta como root: a PAM nunca se le pregunta como root.</translation>
    </message>
    <message>
        <source>Accounts of this machine (PAM)</source>
        <translation>Cuentas de esta máquina (PAM)</translation>
    </message>
    <message>
        <source>Asks this machine&apos;s PAM: SSSD, winbind, Kerberos, RADIUS and whatever else has a module. PAM is never asked as root, so people whose passwords lie in /etc/shadow cannot sign in this way, except the account that Gatelodge itself runs as.</source>
        <translation>Pregunta al PAM de esta máquina: SSSD, winbind, Kerberos, RADIUS y todo lo que tenga un módulo. A PAM nunca se le pregunta como root, así que las personas cuyas contraseñas están en /etc/shadow no pueden iniciar sesión de este modo, salvo la cuenta con la que se ejecuta Gatelodge.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Lets scripts of a person&apos;s in, for what the token names and for a limited time. Nobody signs in to pages with one. Without this authority no token works.</source>
        <translation>Deja entrar a los scripts de una persona, para lo que el token nombra y por un tiempo limitado. Nadie inicia sesión en páginas con uno. Sin este proveedor no funciona ningún token.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Whose certificates</source>
        <translation>De quién son los certificados</translation>
    </message>
    <message>
        <source>Either people make certificates for their devices here, and this house vouches for them; or somebody else issues them, and you trust that.</source>
        <translation>O bien las personas crean aquí certificados para sus dispositivos y esta casa responde de ellos, o bien los emite otra entidad en la que se confía.</translation>
    </message>
    <message>
        <source>Issued by this house</source>
        <translation>Emitidos por esta casa</translation>
    </message>
    <message>
        <source>Issued by an authority that you trust</source>
        <translation>Emitidos por una entidad de confianza</translation>
    </message>
    <message>
        <source>Months a certificate is valid at most</source>
        <translation>Validez máxima de un certificado, en meses</translation>
    </message>
    <message>
        <source>Of those that this house issues.</source>
        <translation>De los que emite esta casa.</translation>
    </message>
    <message>
        <source>Certificates of the trusted authority (PEM)</source>
        <translation>Certificados de la entidad de confianza (PEM)</translation>
    </message>
    <message>
        <source>The root, or the intermediate that issues to your people, or both.</source>
        <translation>El raíz, el intermedio que emite los de sus personas, o ambos.</translation>
    </message>
    <message>
        <source>Revocation lists (PEM)</source>
        <translation>Listas de revocación (PEM)</translation>
    </message>
    <message>
        <source>Of each authority whose revocations count. Without one, a certificate is good until its last day.</source>
        <translation>De cada entidad cuyas revocaciones cuentan. Sin ninguna, un certificado vale hasta su último día.</translation>
    </message>
    <message>
        <source>Nobody comes in while a revocation list is out of date</source>
        <translation>Nadie entra mientras una lista de revocación esté desactualizada</translation>
    </message>
    <message>
        <source>Off: the old list still keeps out whom it names.</source>
        <translation>Desactivado: la lista antigua sigue dejando fuera a quien nombra.</translation>
    </message>
    <message>
        <source>What in a certificate is the person</source>
        <translation>Qué parte de un certificado es la persona</translation>
    </message>
    <message>
        <source>A renewed certificate opens the same account as long as this part stays the same. Choose what the authority never gives to two people.</source>
        <translation>Un certificado renovado abre la misma cuenta mientras esta parte no cambie. Elija algo que la entidad nunca dé a dos personas.</translation>
    </message>
    <message>
        <source>Common name (CN)</source>
        <translation>Nombre común (CN)</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>User principal name (Active Directory)</source>
        <translation>Nombre principal de usuario (UPN, Active Directory)</translation>
    </message>
    <message>
        <source>The whole subject</source>
        <translation>El sujeto completo</translation>
    </message>
    <message>
        <source>This very certificate</source>
        <translation>Este certificado en concreto</translation>
    </message>
    <message>
        <source>The authority checks the email addresses it writes</source>
        <translation>La entidad comprueba las direcciones de correo que escribe</translation>
    </message>
    <message>
        <source>Then a certificate can be joined to the account here that has proved the same address, once its owner has proved that account, too.</source>
        <translation>Entonces un certificado puede unirse a la cuenta de aquí que haya demostrado la misma dirección, una vez que su titular demuestre también esa cuenta.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>People sign in with a certificate in their browser, on a listener of its own, so that nobody else is asked for one: set certificate_listen in the configuration.</source>
        <translation>Las personas inician sesión con un certificado de su navegador, en un puerto propio, para que no se le pida a nadie más: defina certificate_listen en la configuración.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Wrong tries for one account, from devices of others</source>
        <translation>Intentos fallidos para una cuenta, desde dispositivos ajenos</translation>
    </message>
    <message>
        <source>Default: 10.</source>
        <translation>Por defecto: 10.</translation>
    </message>
    <message>
        <source>Wrong tries from a device that the owner has used before</source>
        <translation>Intentos fallidos desde un dispositivo que la persona ya ha usado</translation>
    </message>
    <message>
        <source>Default: 30. So no stranger locks anybody out.</source>
        <translation>Por defecto: 30. Así ningún extraño deja fuera a nadie.</translation>
    </message>
    <message>
        <source>Wrong tries from one network address, for any names</source>
        <translation>Intentos fallidos desde una dirección de red, con cualquier nombre</translation>
    </message>
    <message>
        <source>Default: 60. Schools and offices share one.</source>
        <translation>Por defecto: 60. Las escuelas y las oficinas comparten una.</translation>
    </message>
    <message>
        <source>Minutes in which they are counted</source>
        <translation>Minutos durante los que se cuentan</translation>
    </message>
    <message>
        <source>Then all begins anew. Default: 10.</source>
        <translation>Después todo empieza de nuevo. Por defecto: 10.</translation>
    </message>
    <message>
        <source>Minutes without a visit after which it ends</source>
        <translation>Minutos sin visita tras los que termina</translation>
    </message>
    <message>
        <source>Not where somebody asked to be kept signed in. Default: 480, 8 hours.</source>
        <translation>No donde alguien pidió mantener la sesión iniciada. Por defecto: 480, 8 horas.</translation>
    </message>
    <message>
        <source>Hours after which it ends in any case</source>
        <translation>Horas tras las que termina en todo caso</translation>
    </message>
    <message>
        <source>Default: 24.</source>
        <translation>Por defecto: 24.</translation>
    </message>
    <message>
        <source>Days that a browser is kept signed in on request</source>
        <translation>Días que un navegador mantiene la sesión si se pide</translation>
    </message>
    <message>
        <source>Default: 30.</source>
        <translation>Por defecto: 30.</translation>
    </message>
    <message>
        <source>Minutes after which the password is asked for again</source>
        <translation>Minutos tras los que se vuelve a pedir la contraseña</translation>
    </message>
    <message>
        <source>Only by sites and pages that want a fresh proof. Default: 720, 12 hours.</source>
        <translation>Solo en sitios y páginas que quieren una prueba reciente. Por defecto: 720, 12 horas.</translation>
    </message>
    <message>
        <source>Members see who is here</source>
        <translation>Los miembros ven quién está aquí</translation>
    </message>
    <message>
        <source>Signed-in members, on a page of theirs: those who have asked to be shown and were active within five minutes.</source>
        <translation>Los miembros con sesión iniciada, en una página para ellos: quienes han pedido que se les muestre y han estado activos en los últimos cinco minutos.</translation>
    </message>
    <message>
        <source>How much guessing it must withstand</source>
        <translation>Cuántos intentos de adivinarla debe resistir</translation>
    </message>
    <message>
        <source>Judged by what guessers try: words, names, dates, patterns.</source>
        <translation>Se juzga según lo que se prueba para adivinar: palabras, nombres, fechas, patrones.</translation>
    </message>
    <message>
        <source>Not judged; the commonest are refused all the same</source>
        <translation>No se juzga; las más comunes se rechazan de todos modos</translation>
    </message>
    <message>
        <source>Somebody who tries a few</source>
        <translation>Alguien que prueba unas cuantas</translation>
    </message>
    <message>
        <source>A program that is slowed down</source>
        <translation>Un programa al que se frena</translation>
    </message>
    <message>
        <source>A program at full speed (the default)</source>
        <translation>Un programa a toda velocidad (por defecto)</translation>
    </message>
    <message>
        <source>Somebody who has stolen the database</source>
        <translation>Alguien que ha robado la base de datos</translation>
    </message>
    <message>
        <source>Characters at least</source>
        <translation>Caracteres como mínimo</translation>
    </message>
    <message>
        <source>Default: 15. From 8 to 64.</source>
        <translation>Por defecto: 15. De 8 a 64.</translation>
    </message>
    <message>
        <source>Characters at least, for who also has a second factor</source>
        <translation>Caracteres como mínimo para quien tiene además un segundo factor</translation>
    </message>
    <message>
        <source>Default: 8. No more than above.</source>
        <translation>Por defecto: 8. No más que arriba.</translation>
    </message>
    <message>
        <source>Kinds of characters at least</source>
        <translation>Clases de caracteres como mínimo</translation>
    </message>
    <message>
        <source>Default: 0, none is asked for. Length protects better than kinds.</source>
        <translation>Por defecto: 0, no se pide ninguna. La longitud protege mejor que las clases.</translation>
    </message>
    <message>
        <source>Small letters are one kind</source>
        <translation>Las minúsculas son una clase</translation>
    </message>
    <message>
        <source>Capital letters are one kind</source>
        <translation>Las mayúsculas son una clase</translation>
    </message>
    <message>
        <source>Digits are one kind</source>
        <translation>Las cifras son una clase</translation>
    </message>
    <message>
        <source>Signs and spaces are one kind</source>
        <translation>Los signos y los espacios son una clase</translation>
    </message>
    <message>
        <source>Letters without small and capital ones are one kind</source>
        <translation>Las letras sin mayúsculas ni minúsculas son una clase</translation>
    </message>
    <message>
        <source>It must differ from so many earlier ones</source>
        <translation>De cuántas anteriores debe diferir</translation>
    </message>
    <message>
        <source>The present one counts. Default: 0. At most 24.</source>
        <translation>La actual también cuenta. Por defecto: 0. Como mucho 24.</translation>
    </message>
    <message>
        <source>Days before its owner may change it again</source>
        <translation>Días antes de que la persona pueda cambiarla otra vez</translation>
    </message>
    <message>
        <source>Default: 0, at once.</source>
        <translation>Por defecto: 0, de inmediato.</translation>
    </message>
    <message>
        <source>Days after which it must be changed</source>
        <translation>Días tras los que hay que cambiarla</translation>
    </message>
    <message>
        <source>Default: 0, never. Who must change often chooses badly.</source>
        <translation>Por defecto: 0, nunca. Quien tiene que cambiar a menudo elige mal.</translation>
    </message>
    <message>
        <source>Days before that on which its owner is told</source>
        <translation>Días de antelación con que se avisa a la persona</translation>
    </message>
    <message>
        <source>By mail and on the pages. Default: 14; 0: not at all.</source>
        <translation>Por correo y en las páginas. Por defecto: 14; 0: no se avisa.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Database, keys and backups lie here. It is made if it is not there. Keep a copy of master.key elsewhere.</source>
        <translation>Aquí están la base de datos, las claves y las copias de seguridad. Si no existe, se crea. Guarde una copia de master.key en otro lugar.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Its name or address, or the folder of a socket. Beyond this computer nothing travels without TLS and a verified name.</source>
        <translation>Su nombre o dirección, o la carpeta de un socket. Fuera de este equipo nada viaja sin TLS y un nombre verificado.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>A database role of your own. Whoever runs the server makes it with “gatelodged role console”.</source>
        <translation>Un rol propio en la base de datos. Lo crea quien lleva el servidor, con «gatelodged role console».</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>It is kept in the desktop’s keyring or not at all, never in a file.</source>
        <translation>Se guarda en el llavero del escritorio o en ningún sitio; nunca en un archivo.</translation>
    </message>
    <message>
        <source>Authority’s certificate (PEM file)</source>
        <translation>Certificado de la entidad (archivo PEM)</translation>
    </message>
    <message>
        <source>Who vouches for the server’s name. Empty: the authorities that this computer trusts.</source>
        <translation>Quién responde del nombre del servidor. Vacío: las entidades en las que confía este equipo.</translation>
    </message>
    <message>
        <source>Serve, too</source>
        <translation>También servir</translation>
    </message>
    <message>
        <source>The built-in server runs while the window is open. Off: the window manages only, and somebody else serves.</source>
        <translation>El servidor integrado funciona mientras la ventana está abierta. Desactivado: la ventana solo administra, y sirve otro.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Dirección y puerto</translation>
    </message>
    <message>
        <source>Where the server listens. Beyond this computer it needs a certificate.</source>
        <translation>Dónde escucha el servidor. Fuera de este equipo necesita un certificado.</translation>
    </message>
    <message>
        <source>Address that people see</source>
        <translation>Dirección que ve la gente</translation>
    </message>
    <message>
        <source>Links in mails begin with it. Empty: localhost and the port.</source>
        <translation>Los enlaces de los correos empiezan por ella. Vacío: localhost y el puerto.</translation>
    </message>
    <message>
        <source>The server’s certificate (PEM file)</source>
        <translation>Certificado del servidor (archivo PEM)</translation>
    </message>
    <message>
        <source>Its private key (PEM file)</source>
        <translation>Su clave privada (archivo PEM)</translation>
    </message>
    <message>
        <source>Others must not be able to read it.</source>
        <translation>Nadie más debe poder leerla.</translation>
    </message>
    <message>
        <source>The house’s key file</source>
        <translation>Archivo de clave de la casa</translation>
    </message>
    <message>
        <source>A server needs it to open stored secrets: a copy of the other servers’ master.key.</source>
        <translation>Un servidor lo necesita para abrir los secretos guardados: una copia del master.key de los demás servidores.</translation>
    </message>
    <message>
        <source>What it is called in the menu.</source>
        <translation>Cómo se llama en el menú.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Three or four words that nobody would guess.</source>
        <translation>Tres o cuatro palabras que nadie adivinaría.</translation>
    </message>
    <message>
        <source>For a start only this computer. A certificate opens it to others later.</source>
        <translation>Para empezar, solo este equipo. Más adelante, un certificado la abre a otros.</translation>
    </message>
    <message>
        <source>What the house is called</source>
        <translation>Nombre de la casa</translation>
    </message>
    <message>
        <source>On every page and in every mail: the club’s own name.</source>
        <translation>En todas las páginas y en todos los correos: el nombre del propio club.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>Sus apellidos</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>Your username</source>
        <translation>Su nombre de usuario</translation>
    </message>
    <message>
        <source>1 to 30 of a–z, 0–9, dot and hyphen.</source>
        <translation>De 1 a 30 caracteres: a–z, 0–9, punto y guion.</translation>
    </message>
    <message>
        <source>Days before an account ends that its person is told</source>
        <translation>Días de antelación con que se avisa del fin de una cuenta</translation>
    </message>
    <message>
        <source>By mail. 0: never. Default: 14.</source>
        <translation>Por correo. 0: nunca. Valor por defecto: 14.</translation>
    </message>
    <message>
        <source>Addresses of revocation lists</source>
        <translation>Direcciones de las listas de revocación</translation>
    </message>
    <message>
        <source>One a line. They are fetched every hour; a list counts once it is signed by an authority above.</source>
        <translation>Una por línea. Se consultan cada hora; una lista cuenta si la firma una de las entidades de arriba.</translation>
    </message>
    <message>
        <source>These addresses are in our own network</source>
        <translation>Estas direcciones están en nuestra propia red</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
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
        <translation>Columnas</translation>
    </message>
    <message>
        <source>One a line, where it is not found out: heading=field.</source>
        <translation>Una por línea, donde no se reconozca automáticamente: encabezado=campo.</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>Quien ya no está</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>se suspende</translation>
    </message>
    <message>
        <source>goes to the recycle bin</source>
        <translation>va a la papelera</translation>
    </message>
    <message>
        <source>stays as they are</source>
        <translation>se queda como está</translation>
    </message>
    <message>
        <source>Ask before more per cent go</source>
        <translation>Preguntar si se va más de este porcentaje</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>In English: “every 15 minutes”, “mondays and thursdays at 06:30”, “by hand”.</source>
        <translation>En inglés: «every 15 minutes», «mondays and thursdays at 06:30», «by hand».</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Cuenta allí</translation>
    </message>
    <message>
        <source>The address may be a private one</source>
        <translation>La dirección puede ser privada</translation>
    </message>
    <message>
        <source>The document has everybody</source>
        <translation>El documento contiene a todo el mundo</translation>
    </message>
    <message>
        <source>Username of who gets mails</source>
        <translation>Nombre de usuario de quien recibe los correos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Database, or file of a dump</source>
        <translation>Base de datos, o archivo de un volcado</translation>
    </message>
    <message>
        <source>Of a directory, as what follows.</source>
        <translation>Solo para un directorio, como lo que sigue.</translation>
    </message>
    <message>
        <source>Entries a page</source>
        <translation>Entradas por página</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>is found out</source>
        <translation>se reconoce automáticamente</translation>
    </message>
    <message>
        <source>Separator of a table</source>
        <translation>Separador de una tabla</translation>
    </message>
    <message>
        <source>One character, or tab. Empty: it is found out.</source>
        <translation>Un carácter, o tab. Vacío: se reconoce automáticamente.</translation>
    </message>
    <message>
        <source>Minutes between two questions</source>
        <translation>Minutos entre dos consultas</translation>
    </message>
    <message>
        <source>A web server or directory is asked about whoever signs in, at most so often. 0: not at all.</source>
        <translation>Se consulta a un servidor web o a un directorio sobre quien inicia sesión, como mucho una vez en este tiempo. 0: nunca.</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>Dirección para una sola persona</translation>
    </message>
    <message>
        <source>With {key} or {username} in it; of a directory a filter.</source>
        <translation>Con {key} o {username} dentro; para un directorio, un filtro.</translation>
    </message>
    <message>
        <source>A web address, a directory (ldaps://), or a file in sync_folder of the server.</source>
        <translation>Una dirección web, un directorio (ldaps://) o un archivo de sync_folder en el servidor.</translation>
    </message>
    <message>
        <source>And at least so many people</source>
        <translation>Y al menos este número de personas</translation>
    </message>
    <message>
        <source>Bring back whom somebody here has deleted</source>
        <translation>Recuperar a quienes alguien haya eliminado aquí</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>A file in sync_folder that every run writes.</source>
        <translation>Un archivo de sync_folder que se escribe en cada ejecución.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Servidor de base de datos</translation>
    </message>
    <message>
        <source>Its name, or the folder of its socket.</source>
        <translation>Su nombre, o la carpeta de su socket.</translation>
    </message>
    <message>
        <source>It may read auth_user and, so that people can be converted, hold its rows: GRANT UPDATE (last_login) ON auth_user.</source>
        <translation>Debe poder leer auth_user y, para que se pueda migrar a las personas, bloquear sus filas: GRANT UPDATE (last_login) ON auth_user.</translation>
    </message>
    <message>
        <source>Accounts of a Django website</source>
        <translation>Cuentas de un sitio web Django</translation>
    </message>
    <message>
        <source>Checks passwords against the website&apos;s own accounts, until its people are converted.</source>
        <translation>Comprueba las contraseñas con las cuentas del propio sitio web, hasta que se haya migrado a todas sus personas.</translation>
    </message>
    <message>
        <source>Mails after runs by themselves</source>
        <translation>Correos tras las ejecuciones automáticas</translation>
    </message>
    <message>
        <source>A run that changed nothing sends none.</source>
        <translation>Una ejecución que no cambió nada no envía ninguno.</translation>
    </message>
    <message>
        <source>where something changed or needs a person</source>
        <translation>si algo cambió o requiere la atención de alguien</translation>
    </message>
    <message>
        <source>only where something needs a person</source>
        <translation>solo si algo requiere la atención de alguien</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Its name, as your mail provider tells it. Empty: no mails.</source>
        <translation>Su nombre, tal como lo indica su proveedor de correo. Vacío: ningún correo.</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Puerto del servidor de correo</translation>
    </message>
    <message>
        <source>Mostly 587, or 465 with TLS from the first byte.</source>
        <translation>Casi siempre 587, o 465 con TLS desde el primer byte.</translation>
    </message>
    <message>
        <source>Encryption to the mail server</source>
        <translation>Cifrado hacia el servidor de correo</translation>
    </message>
    <message>
        <source>STARTTLS, always</source>
        <translation>STARTTLS, siempre</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde el primer byte</translation>
    </message>
    <message>
        <source>Only if offered: for a server on this machine</source>
        <translation>Solo si se ofrece: para un servidor de esta máquina</translation>
    </message>
    <message>
        <source>Account at the mail server</source>
        <translation>Cuenta en el servidor de correo</translation>
    </message>
    <message>
        <source>Empty: nobody signs in there.</source>
        <translation>Vacío: allí no se inicia sesión.</translation>
    </message>
    <message>
        <source>Password of that account</source>
        <translation>Contraseña de esa cuenta</translation>
    </message>
    <message>
        <source>For this server and this account alone: with another it is entered anew.</source>
        <translation>Solo para este servidor y esta cuenta: con otros se escribe de nuevo.</translation>
    </message>
    <message>
        <source>Mails come from</source>
        <translation>Los correos vienen de</translation>
    </message>
    <message>
        <source>An address that the mail server lets you use. Empty: account@ and your host.</source>
        <translation>Una dirección que el servidor de correo le deja usar. Vacío: account@ y su host.</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>Empty: as the house is called.</source>
        <translation>Vacío: el nombre de la casa.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::About</name>
    <message>
        <source>window, network, database driver</source>
        <translation>ventana, red, controlador de base de datos</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>servidor web</translation>
    </message>
    <message>
        <source>talks to the database</source>
        <translation>habla con la base de datos</translation>
    </message>
    <message>
        <source>TLS, certificates, sealed answers</source>
        <translation>TLS, certificados, respuestas selladas</translation>
    </message>
    <message>
        <source>password hashes, sealed secrets</source>
        <translation>resúmenes de contraseñas, secretos sellados</translation>
    </message>
    <message>
        <source>pushes and mail</source>
        <translation>envíos y correo</translation>
    </message>
    <message>
        <source>passwords of older systems</source>
        <translation>contraseñas de sistemas anteriores</translation>
    </message>
    <message>
        <source>directories</source>
        <translation>directorios</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>códigos QR</translation>
    </message>
    <message>
        <source>passwords in the keyring</source>
        <translation>contraseñas en el llavero</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>iconos</translation>
    </message>
    <message>
        <source>Single sign-on for clubs, conferences, schools and communities.</source>
        <translation>Inicio de sesión único para clubes, congresos, escuelas y comunidades.</translation>
    </message>
    <message>
        <source>A gate lodge is the small house at an estate’s entrance: whoever lives there knows everyone, opens the gate, and keeps the book.</source>
        <translation>«Gate lodge» es la casita del guarda a la entrada de una finca: quien vive en ella conoce a todo el mundo, abre la puerta y lleva el libro.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>You may use, study, share and improve it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Se puede usar, estudiar, compartir y mejorar según la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>The licence’s own words</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Libraries it stands on</source>
        <translation>Bibliotecas en las que se apoya</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>logos in mails</source>
        <translation>logotipos en los correos</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AddLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Appearance</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ApprovalPane</name>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for you</source>
        <translation>
            <numerusform>%n de ellas pendiente</numerusform>
            <numerusform>%n de ellas pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>Sobra %n carácter</numerusform>
            <numerusform>Sobran %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>It is mailed with the decision, which is final.</source>
        <translation>Se envía por correo con la decisión, que es definitiva.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>Aprobar %n solicitud</numerusform>
            <numerusform>Aprobar %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n requests</source>
        <translation>
            <numerusform>Rechazar %n solicitud</numerusform>
            <numerusform>Rechazar %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nombre allí</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The device and network from which it was asked</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>What becomes of the account at the authority</extracomment>
        <translation>Allí</translation>
    </message>
    <message>
        <source>The account at %1 stays. Remove it there.</source>
        <translation>La cuenta en %1 se conserva. Elimínela allí.</translation>
    </message>
    <message>
        <source>It cannot be done: the login belongs to somebody else by now, or there is no address to write to. Decline it, or mend that first.</source>
        <translation>No es posible: el método de acceso ya es de otra persona, o no hay dirección a la que escribir. Rechace la solicitud, o resuelva eso antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n were decided by somebody else meanwhile, or are too old.</source>
        <translation>
            <numerusform>Otra persona decidió %n entretanto, o es demasiado antigua.</numerusform>
            <numerusform>Otra persona decidió %n entretanto, o son demasiado antiguas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was approved.</source>
        <translation>
            <numerusform>Se comunica la aprobación a %n persona.</numerusform>
            <numerusform>Se comunica la aprobación a %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was declined.</source>
        <translation>
            <numerusform>Se comunica el rechazo a %n persona.</numerusform>
            <numerusform>Se comunica el rechazo a %n personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Nadie espera una decisión</translation>
    </message>
    <message>
        <source>Where the rules ask for it, new accounts, further ways to sign in and new passwords wait here until somebody has looked.</source>
        <translation>Donde las reglas lo piden, las cuentas nuevas, los métodos de acceso adicionales y las contraseñas nuevas esperan aquí hasta que alguien los revise.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, what they want, state, when</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the requests</source>
        <translation>Vistas de las solicitudes</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every request, in any state</comment>
        <translation>Mostrar %1 %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>todas las solicitudes</translation>
    </message>
    <message>
        <source>requests for an account</source>
        <translation>las solicitudes de cuenta</translation>
    </message>
    <message>
        <source>requests for a further way to sign in</source>
        <translation>las solicitudes de un método de acceso adicional</translation>
    </message>
    <message>
        <source>requests for a new password</source>
        <translation>las solicitudes de contraseña nueva</translation>
    </message>
    <message>
        <source>requests to be erased</source>
        <translation>las solicitudes de borrado de datos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>en cualquier estado</translation>
    </message>
    <message>
        <source>that wait for you</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>that were approved</source>
        <translation>aprobadas</translation>
    </message>
    <message>
        <source>that were declined</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>that ended by themselves</source>
        <translation>caducadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>Borrado de datos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ArrivalRulesPane</name>
    <message>
        <source>Who may sign up</source>
        <translation>Quién puede registrarse</translation>
    </message>
    <message>
        <source>Approve everything by itself</source>
        <translation>Aprobarlo todo automáticamente</translation>
    </message>
    <message>
        <source>The list still tells who asked for what, and when.</source>
        <translation>La lista sigue diciendo quién pidió qué, y cuándo.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By mail and approval</source>
        <translation>Por correo y con aprobación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>New accounts with a proved address at one of these need nobody’s look.</source>
        <translation>Las cuentas nuevas con una dirección demostrada en uno de ellos no necesitan revisión.</translation>
    </message>
    <message>
        <source>Days that a request waits, 1 to 90. Then it ends, and whoever asked is told.</source>
        <translation>Días que espera una solicitud, de 1 a 90. Después caduca, y se avisa a quien la hizo.</translation>
    </message>
    <message>
        <source>Days before an account’s end its owner is told by mail; 0 tells nobody.</source>
        <translation>Días antes del fin de una cuenta en que se avisa a la persona por correo; con 0 no se avisa a nadie.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Rules of coming in</source>
        <translation>Reglas de llegada</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Accounts for a time</source>
        <translation>Cuentas por un tiempo</translation>
    </message>
    <message>
        <source>One of these is no domain. Write them like example.org, with spaces between.</source>
        <translation>Uno de ellos no es un dominio. Escríbalos como example.org, separados por espacios.</translation>
    </message>
    <message>
        <source>Write a number of days, up to 90.</source>
        <translation>Escriba un número de días, hasta 90.</translation>
    </message>
    <message>
        <source>There is no page for it. People come by invitation, or you add them.</source>
        <translation>No hay página para ello. Las personas llegan por invitación, o se las añade.</translation>
    </message>
    <message>
        <source>Whoever opens a mailed link has an account.</source>
        <translation>Quien abre un enlace enviado por correo tiene una cuenta.</translation>
    </message>
    <message>
        <source>Whoever opens a mailed link waits here until you have looked.</source>
        <translation>Quien abre un enlace enviado por correo espera aquí una revisión.</translation>
    </message>
    <message>
        <source>Somebody else chose “%1” meanwhile. Choose once more to set yours.</source>
        <translation>Otra persona eligió «%1» entretanto. Elija otra vez para fijar su opción.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ArrivalsSection</name>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Whom it brings for the first time joins these groups and gets these roles.</source>
        <translation>Quien llega por él por primera vez entra en estos grupos y recibe estos roles.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Add a group or a role…</source>
        <translation>Añadir un grupo o un rol…</translation>
    </message>
    <message>
        <source>Add a group or a role</source>
        <translation>Añadir un grupo o un rol</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuditPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Views of the history</source>
        <translation>Vistas del historial</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing like that was changed</source>
        <translation>No hay cambios así</translation>
    </message>
    <message>
        <source>No change fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Ningún cambio encaja con la frase de arriba. Amplíela, o véalo todo.</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no ha cambiado nada</translation>
    </message>
    <message>
        <source>Whatever anybody changes appears here at once: before and after, by whom, and by which way.</source>
        <translation>Todo lo que cualquiera cambia aparece aquí al instante: antes y después, quién y por qué vía.</translation>
    </message>
    <message>
        <source>Every change, by whom and by which way. Whatever can be taken back is taken back from here.</source>
        <translation>Cada cambio, de quién y por qué vía. Todo lo que se puede deshacer se deshace desde aquí.</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthoritiesPage</name>
    <message>
        <source>Authorities</source>
        <translation>Proveedores de identidad</translation>
    </message>
    <message>
        <source>New authority</source>
        <translation>Nuevo proveedor</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>Nombre del proveedor</translation>
    </message>
    <message>
        <source>No authority yet</source>
        <translation>Aún no hay proveedor</translation>
    </message>
    <message>
        <source>An authority knows people and their passwords. Without one nobody can sign in.</source>
        <translation>Un proveedor de identidad conoce a las personas y sus contraseñas. Sin ninguno, nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 · people sign up here</source>
        <comment>kind of authority</comment>
        <translation>%1 · registro abierto aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n método de acceso</numerusform>
            <numerusform>%n métodos de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, kind, logins, state of an authority</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Everybody signs in with the accounts kept here.</source>
        <translation>Todo el mundo inicia sesión con las cuentas guardadas aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities, in the order in which people see them</source>
        <translation>
            <numerusform>%n proveedor de identidad, en el orden en que lo ven las personas</numerusform>
            <numerusform>%n proveedores de identidad, en el orden en que los ven las personas</numerusform>
        </translation>
    </message>
    <message>
        <source>authorities of every kind</source>
        <translation>proveedores de cualquier tipo</translation>
    </message>
    <message>
        <source>Views of the authorities</source>
        <translation>Vistas de los proveedores</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <comment>authorities of every kind, in use or not</comment>
        <translation>Mostrar %1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in use or not</source>
        <translation>en uso o no</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Delete these authorities</source>
        <translation>Eliminar estos proveedores</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are in use now.</source>
        <translation>
            <numerusform>%n proveedor está ahora en uso.</numerusform>
            <numerusform>%n proveedores están ahora en uso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were switched off.</source>
        <translation>
            <numerusform>Se desactivó %n proveedor.</numerusform>
            <numerusform>Se desactivaron %n proveedores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n proveedor.</numerusform>
            <numerusform>Se eliminaron %n proveedores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Métodos de acceso</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities</source>
        <translation>
            <numerusform>%n proveedor de identidad</numerusform>
            <numerusform>%n proveedores de identidad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthorityPane</name>
    <message>
        <source>Delete authority</source>
        <translation>Eliminar proveedor</translation>
    </message>
    <message>
        <source>Earlier in the order</source>
        <translation>Antes en el orden</translation>
    </message>
    <message>
        <source>Later in the order</source>
        <translation>Después en el orden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>To strangers</source>
        <translation>A desconocidos</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Stands at the sign-in form.</source>
        <translation>Aparece en el formulario de inicio de sesión.</translation>
    </message>
    <message>
        <source>Its own pages</source>
        <translation>Sus propias páginas</translation>
    </message>
    <message>
        <source>Where people go who have forgotten their password.</source>
        <translation>Adonde va quien ha olvidado su contraseña.</translation>
    </message>
    <message>
        <source>Where they change it.</source>
        <translation>Donde se cambia.</translation>
    </message>
    <message>
        <source>Where they get an account.</source>
        <translation>Donde se obtiene una cuenta.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>Antes hay que poner en orden su conexión.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of authority, how many logins</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n método de acceso</numerusform>
            <numerusform>%n métodos de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts kept here keep this name.</source>
        <translation>Las cuentas guardadas aquí mantienen este nombre.</translation>
    </message>
    <message>
        <source>People type %1 to mean it.</source>
        <translation>Para referirse a él se escribe %1.</translation>
    </message>
    <message>
        <source>The only one, so nobody is asked to choose</source>
        <translation>El único, así que no hay que elegir</translation>
    </message>
    <message>
        <source>Number %1 of %2 where people choose</source>
        <translation>Número %1 de %2 donde las personas eligen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message>
        <source>as the name</source>
        <translation>como el nombre</translation>
    </message>
    <message>
        <source>Shown to people who prove a login there and get no account here.</source>
        <translation>Se muestra a quienes demuestran allí un método de acceso y no reciben cuenta aquí.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups are made on the house’s server: gatelodged backup.</source>
        <translation>Las copias de seguridad se hacen en el servidor de la casa: gatelodged backup.</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Copias de seguridad (*.backup)</translation>
    </message>
    <message>
        <source>A backup is being made, and tried.</source>
        <translation>Se está haciendo una copia de seguridad, con una restauración de prueba.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation>Detenido. No se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>No se hizo ninguna copia de seguridad: %1</translation>
    </message>
    <message>
        <source>%1 was made, and its trial failed: %2</source>
        <translation>Se creó %1, pero la restauración de prueba falló: %2</translation>
    </message>
    <message>
        <source>%1 was made, and a trial restore has proved it. Keep the master key apart from it: both are needed to bring the house back.</source>
        <translation>Se creó %1, y una restauración de prueba ha verificado la copia. Guarde la clave maestra aparte: hacen falta las dos para recuperar la casa.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BehindSection</name>
    <message>
        <source>Who stays behind</source>
        <translation>Quién se queda atrás</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>Nadie, que se sepa.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BinModel</name>
    <message>
        <source>%1, deleted %2</source>
        <comment>a kind of record, when</comment>
        <translation>%1, eliminado el %2</translation>
    </message>
    <message>
        <source>%1, deleted %2 by %3</source>
        <comment>a kind of record, when, by whom</comment>
        <translation>%1, eliminado el %2 por %3</translation>
    </message>
    <message>
        <source>Goes for good now</source>
        <translation>Desaparece ya del todo</translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n days</source>
        <translation>
            <numerusform>Desaparece en %n día</numerusform>
            <numerusform>Desaparece en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a login, its owner</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an address, its owner</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, when and by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a row, when it goes for good</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BinPanel</name>
    <message>
        <source>only by hand</source>
        <translation>solo a mano</translation>
    </message>
    <message numerus="yes">
        <source>by themselves after %n days</source>
        <translation>
            <numerusform>por sí solos tras %n día</numerusform>
            <numerusform>por sí solos tras %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar del todo…</translation>
    </message>
    <message>
        <source>When things go for good</source>
        <translation>Cuándo desaparece todo del todo</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>No se ha eliminado nada</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n back</source>
        <translation>
            <numerusform>Recuperar %n</numerusform>
            <numerusform>Recuperar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back.</source>
        <translation>
            <numerusform>Se recuperó %n.</numerusform>
            <numerusform>Se recuperaron %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back; the others cannot come back as they were, because of what was changed since.</source>
        <translation>
            <numerusform>Se recuperó %n; el resto no puede volver a como estaba, por lo que ha cambiado desde entonces.</numerusform>
            <numerusform>Se recuperaron %n; el resto no puede volver a como estaba, por lo que ha cambiado desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>¿Eliminar %1 del todo?</translation>
    </message>
    <message>
        <source>The person is erased: names, addresses, logins and what the history says of them. Only the username stays, so that nobody else gets it, and the sites are told. This cannot be undone.</source>
        <translation>Se borran los datos de la persona: nombres, direcciones, métodos de acceso y lo que el historial dice de ella. Solo queda el nombre de usuario, para que nadie más lo reciba, y se avisa a los sitios. No se puede deshacer.</translation>
    </message>
    <message>
        <source>What the history says of it goes, too. This cannot be undone.</source>
        <translation>También desaparece lo que el historial dice de ello. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar del todo</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1 ya no existe.</translation>
    </message>
    <message>
        <source>Deleted things go for good %1</source>
        <translation>Lo eliminado desaparece del todo %1</translation>
    </message>
    <message>
        <source>Its keys, texts and pictures go, and so does who was in it. Only its name stays, for the history. This cannot be undone.</source>
        <translation>Desaparecen sus claves, textos e imágenes, y también quién formaba parte. Solo queda el nombre, para el historial. No se puede deshacer.</translation>
    </message>
    <message>
        <source>People, sites, groups, organisations, authorities, synchronisations, logins and addresses that somebody deletes lie here, and can be brought back.</source>
        <translation>Las personas, los sitios, los grupos, las organizaciones, los proveedores, las sincronizaciones, los métodos de acceso y las direcciones que alguien elimina quedan aquí, y se pueden recuperar.</translation>
    </message>
    <message>
        <source>Its settings, its password, its runs and what it knows its people by go. The people stay. This cannot be undone.</source>
        <translation>Desaparecen sus ajustes, su contraseña, sus ejecuciones y aquello por lo que reconoce a sus personas. Las personas se quedan. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BlockedPanel</name>
    <message numerus="yes">
        <source>%n wrong tries for any names came from there and its neighbours. Nobody gets another one before %1.</source>
        <translation>
            <numerusform>%n intento fallido con cualquier nombre vino de allí y de sus vecinas. Nadie tiene otro antes de las %1.</numerusform>
            <numerusform>%n intentos fallidos con cualquier nombre vinieron de allí y de sus vecinas. Nadie tiene otro antes de las %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries on a device of their own. It waits until %1.</source>
        <translation>
            <numerusform>%n intento fallido en un dispositivo propio. Espera hasta las %1.</numerusform>
            <numerusform>%n intentos fallidos en un dispositivo propio. Espera hasta las %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others. Those wait until %1; their own do not.</source>
        <translation>
            <numerusform>%n intento fallido desde dispositivos ajenos. Esos esperan hasta las %1; los propios, no.</numerusform>
            <numerusform>%n intentos fallidos desde dispositivos ajenos. Esos esperan hasta las %1; los propios, no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>No hay bloqueos</translation>
    </message>
    <message>
        <source>Whoever types too many wrong passwords has to wait for a while, and stands here meanwhile: an account as strangers&apos; devices see it, or an address from which many names were tried.</source>
        <translation>Quien escribe demasiadas contraseñas equivocadas tiene que esperar un rato, y mientras tanto figura aquí: una cuenta tal como la ven los dispositivos ajenos, o una dirección desde la que se probaron muchos nombres.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Blocked addresses are seen only on the server’s own machine; people are seen here, too.</source>
        <translation>Las direcciones bloqueadas solo se ven en la máquina del servidor; las personas, también aquí.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BulkWords</name>
    <message numerus="yes">
        <source>Suspending %n people</source>
        <translation>
            <numerusform>Suspendiendo a %n persona</numerusform>
            <numerusform>Suspendiendo a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letting %n people in again</source>
        <translation>
            <numerusform>Readmitiendo a %n persona</numerusform>
            <numerusform>Readmitiendo a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n people to a group</source>
        <translation>
            <numerusform>Añadiendo a %n persona a un grupo</numerusform>
            <numerusform>Añadiendo a %n personas a un grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking %n people from a group</source>
        <translation>
            <numerusform>Quitando a %n persona de un grupo</numerusform>
            <numerusform>Quitando a %n personas de un grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing when %n accounts end</source>
        <translation>
            <numerusform>Cambiando el fin de %n cuenta</numerusform>
            <numerusform>Cambiando el fin de %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n people for a new password</source>
        <translation>
            <numerusform>Pidiendo una contraseña nueva a %n persona</numerusform>
            <numerusform>Pidiendo una contraseña nueva a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing %n people out</source>
        <translation>
            <numerusform>Cerrando la sesión de %n persona</numerusform>
            <numerusform>Cerrando la sesión de %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing letters to %n people</source>
        <translation>
            <numerusform>Escribiendo a %n persona</numerusform>
            <numerusform>Escribiendo a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n people</source>
        <translation>
            <numerusform>Eliminando a %n persona</numerusform>
            <numerusform>Eliminando a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing %n people back</source>
        <translation>
            <numerusform>Recuperando a %n persona</numerusform>
            <numerusform>Recuperando a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were suspended.</source>
        <translation>
            <numerusform>Se suspendió a %n persona.</numerusform>
            <numerusform>Se suspendió a %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may enter again.</source>
        <translation>
            <numerusform>%n persona puede entrar de nuevo.</numerusform>
            <numerusform>%n personas pueden entrar de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added to %1.</source>
        <translation>
            <numerusform>Se añadió a %n persona a %1.</numerusform>
            <numerusform>Se añadió a %n personas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken from %1.</source>
        <translation>
            <numerusform>Se quitó a %n persona de %1.</numerusform>
            <numerusform>Se quitó a %n personas de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts end on %1.</source>
        <translation>
            <numerusform>%n cuenta termina el %1.</numerusform>
            <numerusform>%n cuentas terminan el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts last for good.</source>
        <translation>
            <numerusform>%n cuenta no tiene fin.</numerusform>
            <numerusform>%n cuentas no tienen fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people choose a new password when they sign in next.</source>
        <translation>
            <numerusform>%n persona elegirá una contraseña nueva la próxima vez que inicie sesión.</numerusform>
            <numerusform>%n personas elegirán una contraseña nueva la próxima vez que inicien sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were signed out everywhere.</source>
        <translation>
            <numerusform>Se cerró la sesión de %n persona en todas partes.</numerusform>
            <numerusform>Se cerró la sesión de %n personas en todas partes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are on their way.</source>
        <translation>
            <numerusform>%n carta está en camino.</numerusform>
            <numerusform>%n cartas están en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>Se eliminó a %n persona.</numerusform>
            <numerusform>Se eliminó a %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>Se recuperó a %n persona.</numerusform>
            <numerusform>Se recuperó a %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n others there was nothing to do.</source>
        <translation>
            <numerusform>Para %n persona más no había nada que hacer.</numerusform>
            <numerusform>Para otras %n personas no había nada que hacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Caller</name>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>%n asunto pendiente</numerusform>
            <numerusform>%n asuntos pendientes</numerusform>
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
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 antes: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1 después: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more fields.</source>
        <translation>
            <numerusform>Y %n campo más.</numerusform>
            <numerusform>Y %n campos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ClientSection</name>
    <message>
        <source>Language of the example</source>
        <translation>Lenguaje del ejemplo</translation>
    </message>
    <message>
        <source>Example client</source>
        <translation>Cliente de ejemplo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>what the site’s programmer starts from</source>
        <translation>de donde parte quien programa el sitio</translation>
    </message>
    <message>
        <source>Send people to %1. They come back to %2.</source>
        <translation>Dirija a las personas a %1. Vuelven a %2.</translation>
    </message>
    <message>
        <source>This example speaks %1, and the site is set to %2. Choose %1 under “How it asks” to use it.</source>
        <translation>Este ejemplo habla %1, y el sitio usa %2. Para emplearlo, elija %1 en «Cómo pregunta».</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ColourField</name>
    <message>
        <source>Take that one</source>
        <translation>Usar ese</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>name of a colour field</comment>
        <translation>Elegir: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ColumnsStep</name>
    <message>
        <source>As you corrected such a file the last time.</source>
        <translation>Como se corrigió la última vez en un archivo así.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Preparar el plan</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Entries of a directory (LDIF)</source>
        <translation>Entradas de un directorio (LDIF)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <extracomment>of a column of a file: its heading</extracomment>
        <translation>Qué es «%1»</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same thing: one of them cannot be used.</source>
        <translation>«%1» y «%2» son lo mismo: una de las dos no se puede usar.</translation>
    </message>
    <message>
        <source>No column names anybody: one must be a username or an address.</source>
        <translation>Ninguna columna identifica a nadie: una debe ser un nombre de usuario o una dirección.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::CommandPalette</name>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  elegir</translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation>Intro  abrir</translation>
    </message>
    <message>
        <source>Ctrl+Enter  act without leaving</source>
        <translation>Ctrl+Intro  actuar sin salir</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  cerrar</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message numerus="yes">
        <source>%n found in %1 ms</source>
        <translation>
            <numerusform>%n resultado en %1 ms</numerusform>
            <numerusform>%n resultados en %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Find people, sites, settings, or something to do</source>
        <translation>Buscar personas, sitios, ajustes o algo que hacer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ComparedSection</name>
    <message>
        <source>Nobody is there to be compared.</source>
        <translation>No hay nadie a quien comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were compared, and both sides say the same of each.</source>
        <translation>
            <numerusform>Se comparó a %n persona, y los dos lados dicen lo mismo de ella.</numerusform>
            <numerusform>Se comparó a %n personas, y los dos lados dicen lo mismo de cada una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people %1 are the same on both sides; in the others there are %2 differences.</source>
        <extracomment>people; of whom both sides say the same; differences in all others</extracomment>
        <translation>
            <numerusform>De %n persona, iguales en los dos lados: %1; diferencias en el resto: %2.</numerusform>
            <numerusform>De %n personas, iguales en los dos lados: %1; diferencias en el resto: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <extracomment>what it is about, what the older system says, what this house says</extracomment>
        <translation>%1: %2 allí, %3 aquí</translation>
    </message>
    <message>
        <source>Both sides compared</source>
        <translation>Comparación de los dos lados</translation>
    </message>
    <message>
        <source>Those who go first alone</source>
        <translation>Solo quienes van primero</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>the name of a file</extracomment>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Names, addresses, groups and powers, and who may enter which site, as both sides have it now. Nothing is changed.</source>
        <translation>Nombres, direcciones, grupos y permisos, y quién puede entrar en qué sitio, tal como constan ahora en los dos lados. No se cambia nada.</translation>
    </message>
    <message>
        <source>Both sides are read</source>
        <translation>Leyendo los dos lados</translation>
    </message>
    <message>
        <source>both-sides</source>
        <translation>dos-lados</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n diferencia en %1.</numerusform>
            <numerusform>Se escribieron %n diferencias en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has all of them.</source>
        <translation>El archivo las contiene todas.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConfirmDialog</name>
    <message>
        <source>This cannot be undone. Type %1 to go on.</source>
        <translation>Esto no se puede deshacer. Escriba %1 para continuar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Escriba %1 para continuar.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionWords</name>
    <message>
        <source>There is a house in this folder.</source>
        <translation>Hay una casa en esta carpeta.</translation>
    </message>
    <message>
        <source>It works: this is %1.</source>
        <translation>Funciona: es %1.</translation>
    </message>
    <message>
        <source>It works: this is %1, and you come in as %2.</source>
        <translation>Funciona: es %1, y se entra como %2.</translation>
    </message>
    <message>
        <source>The line is encrypted, and the server’s name is verified.</source>
        <translation>La línea está cifrada, y el nombre del servidor está verificado.</translation>
    </message>
    <message>
        <source>There is no house yet. Opening it makes one.</source>
        <translation>Aún no hay ninguna casa. Al abrirla se crea.</translation>
    </message>
    <message>
        <source>No computer is called %1.</source>
        <translation>Ningún equipo se llama %1.</translation>
    </message>
    <message>
        <source>Look at the spelling and at the network.</source>
        <translation>Revise la ortografía y la red.</translation>
    </message>
    <message>
        <source>%1 is there, but no database listens at this port.</source>
        <translation>%1 está ahí, pero ninguna base de datos escucha en este puerto.</translation>
    </message>
    <message>
        <source>PostgreSQL may be stopped, or it listens on its own computer only (listen_addresses).</source>
        <translation>Puede que PostgreSQL esté detenido, o que escuche solo en su propio equipo (listen_addresses).</translation>
    </message>
    <message>
        <source>%1 did not answer within five seconds.</source>
        <translation>%1 no respondió en cinco segundos.</translation>
    </message>
    <message>
        <source>A firewall may stand between, or the computer is off.</source>
        <translation>Puede que haya un cortafuegos en medio, o que el equipo esté apagado.</translation>
    </message>
    <message>
        <source>The line could not be made safe: %1 did not prove its name.</source>
        <translation>La línea no se pudo asegurar: %1 no demostró su nombre.</translation>
    </message>
    <message>
        <source>The server needs TLS with a certificate for exactly this name, from the authority given here or from one that this computer trusts.</source>
        <translation>El servidor necesita TLS con un certificado para este nombre exacto, de la entidad indicada aquí o de una en la que confíe este equipo.</translation>
    </message>
    <message>
        <source>The database does not take this role and password.</source>
        <translation>La base de datos no acepta este rol y esta contraseña.</translation>
    </message>
    <message>
        <source>A new password is made with “gatelodged role console” on the server.</source>
        <translation>Una contraseña nueva se crea con «gatelodged role console» en el servidor.</translation>
    </message>
    <message>
        <source>The database keeps this role or this computer out.</source>
        <translation>La base de datos no deja entrar a este rol o a este equipo.</translation>
    </message>
    <message>
        <source>Its rules (pg_hba.conf) have no line for it.</source>
        <translation>Sus reglas (pg_hba.conf) no tienen ninguna línea para él.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>No hay ninguna base de datos %1.</translation>
    </message>
    <message>
        <source>The database is there, but no house is in it.</source>
        <translation>La base de datos está ahí, pero no hay ninguna casa en ella.</translation>
    </message>
    <message>
        <source>Its server makes it at the first start. With “Serve, too” this window does.</source>
        <translation>La crea su servidor al arrancar por primera vez. Con «También servir» lo hace esta ventana.</translation>
    </message>
    <message>
        <source>The house was made by another version of Gatelodge.</source>
        <translation>La casa se creó con otra versión de Gatelodge.</translation>
    </message>
    <message>
        <source>Window and server must be of one version.</source>
        <translation>La ventana y el servidor deben ser de la misma versión.</translation>
    </message>
    <message>
        <source>Whoever this role belongs to may not come in any more, or has no role in the house.</source>
        <translation>La persona a quien pertenece este rol ya no puede entrar, o no tiene ningún rol en la casa.</translation>
    </message>
    <message>
        <source>The folder cannot be used.</source>
        <translation>La carpeta no se puede usar.</translation>
    </message>
    <message>
        <source>It must be yours, or not be there yet.</source>
        <translation>Debe ser suya, o no existir todavía.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>No funciona.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A connection says where a house is: in a folder of this computer, or in somebody’s PostgreSQL.</source>
        <translation>Una conexión dice dónde está una casa: en una carpeta de este equipo o en un PostgreSQL de otro lugar.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of connection, where it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>serves, too</source>
        <translation>también sirve</translation>
    </message>
    <message>
        <source>manages only</source>
        <translation>solo administra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind and place, what it does, of a connection</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n houses that this window knows</source>
        <translation>
            <numerusform>%n casa que conoce esta ventana</numerusform>
            <numerusform>%n casas que conoce esta ventana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken from the list. The house itself stays.</source>
        <translation>%1 ya no está en la lista. La casa en sí se conserva.</translation>
    </message>
    <message>
        <source>Its password was forgotten.</source>
        <translation>Se olvidó su contraseña.</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Aún no hay ninguna conexión guardada</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConsentsSection</name>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Consents and what was shared</source>
        <translation>Consentimientos y datos compartidos</translation>
    </message>
    <message>
        <source>%1, wording %2</source>
        <extracomment>%2: a short code that names the words that somebody agreed to</extracomment>
        <translation>%1, texto %2</translation>
    </message>
    <message>
        <source>%1; %2, %3</source>
        <translation>%1; %2, %3</translation>
    </message>
    <message>
        <source>%1; first %2, last %3, %4</source>
        <translation>%1; primera vez %2, última %3, %4</translation>
    </message>
    <message>
        <source>No organisation has asked, and no site was told anything.</source>
        <translation>Ninguna organización ha preguntado, y no se ha comunicado nada a ningún sitio.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeedPane</name>
    <message>
        <source>Show only its history</source>
        <translation>Mostrar solo su historial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir el sitio</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Abrir el grupo</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Abrir la organización</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>Abrir el proveedor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more entries of the same deed.</source>
        <translation>
            <numerusform>Y %n entrada más de la misma acción.</numerusform>
            <numerusform>Y %n entradas más de la misma acción.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveriesCard</name>
    <message>
        <source>Deliveries to sites</source>
        <translation>Envíos a los sitios</translation>
    </message>
    <message>
        <source>none, %1</source>
        <comment>a stretch of time</comment>
        <translation>ninguno, %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveryPane</name>
    <message>
        <source>Send again now</source>
        <translation>Enviar de nuevo ahora</translation>
    </message>
    <message>
        <source>Pause site</source>
        <translation>Pausar el sitio</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que volvió</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>the latest state</source>
        <translation>el último estado</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>people, site</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>The site has it. Nothing is left to do.</source>
        <translation>El sitio lo tiene. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>The site answered %1 and did not take it. It waits and is sent again by itself.</source>
        <translation>El sitio respondió %1 y no lo aceptó. Espera y se vuelve a enviar automáticamente.</translation>
    </message>
    <message>
        <source>The site did not answer. It waits and is sent again by itself.</source>
        <translation>El sitio no respondió. Espera y se vuelve a enviar automáticamente.</translation>
    </message>
    <message>
        <source>Resume site</source>
        <translation>Reanudar el sitio</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>Head of what was sent</source>
        <translation>Cabecera de lo enviado</translation>
    </message>
    <message>
        <source>Head of what came back</source>
        <translation>Cabecera de lo recibido</translation>
    </message>
    <message>
        <source>Its text is not kept: it is of an earlier version of Gatelodge, or of somebody who is gone.</source>
        <translation>Su texto no se conserva: es de una versión anterior de Gatelodge, o de alguien que ya no está.</translation>
    </message>
    <message>
        <source>What would be sent now</source>
        <translation>Lo que se enviaría ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DemoCard</name>
    <message>
        <source>Copy the password of %1</source>
        <translation>Copiar la contraseña de %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>This is the demo</source>
        <translation>Esto es la demostración</translation>
    </message>
    <message>
        <source>go and try it</source>
        <translation>a probarla</translation>
    </message>
    <message>
        <source>Sites and mails</source>
        <translation>Sitios y correos</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Who can sign in</source>
        <translation>Quién puede iniciar sesión</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeploymentSection</name>
    <message>
        <source>set, and never shown</source>
        <translation>establecido, y nunca se muestra</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value of a setting, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, from the connection</source>
        <comment>value of a setting, its name</comment>
        <translation>%1 · %2, de la conexión</translation>
    </message>
    <message>
        <source>%1 · %2, from %3</source>
        <comment>value of a setting, its name, where it was written</comment>
        <translation>%1 · %2, de %3</translation>
    </message>
    <message numerus="yes">
        <source>As usual: %n settings</source>
        <translation>
            <numerusform>Como es habitual: %n ajuste</numerusform>
            <numerusform>Como es habitual: %n ajustes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DuplicatesPane</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of accounts may be one person each. Choose one to see what merging does.</source>
        <translation>
            <numerusform>%n par de cuentas puede ser de una misma persona. Selecciónelo para ver qué hace la fusión.</numerusform>
            <numerusform>%n pares de cuentas pueden ser, cada uno, de una misma persona. Seleccione uno para ver qué hace la fusión.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two accounts look like one person’s.</source>
        <translation>No hay dos cuentas que parezcan de la misma persona.</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Misma dirección</translation>
    </message>
    <message>
        <source>Same account elsewhere</source>
        <translation>Misma cuenta en otro lugar</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EmailsSection</name>
    <message>
        <source>Emails</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>Añadir dirección</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nueva dirección</translation>
    </message>
    <message>
        <source>I vouch that it is theirs</source>
        <translation>Respondo de que es suya</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Make main</source>
        <translation>Hacer principal</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Mail the link again</source>
        <translation>Enviar otra vez el enlace</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>Responder de ella</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No address. Without a confirmed one no link can be mailed.</source>
        <translation>Ninguna dirección. Sin una confirmada no se puede enviar ningún enlace.</translation>
    </message>
    <message>
        <source>A link that confirms the address is on its way.</source>
        <translation>Un enlace que confirma la dirección está en camino.</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>A cargo de %1</translation>
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
        <translation>Volver atrás, o finalizar</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Devolverlas</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Finalizar…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n people back</source>
        <translation>
            <numerusform>Devolver a %n persona</numerusform>
            <numerusform>Devolver a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Finalizar la migración</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Finalizarla</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>Abandonarla…</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in:</source>
        <translation>
            <numerusform>%n cuenta de allí no pudo incorporarse:</numerusform>
            <numerusform>%n cuentas de allí no pudieron incorporarse:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the migration up</source>
        <translation>Abandonar la migración</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonarla</translation>
    </message>
    <message>
        <source>Who is there, and not here</source>
        <translation>Quién está allí y no aquí</translation>
    </message>
    <message>
        <source>Finish it all the same</source>
        <translation>Finalizarla de todos modos</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryCheck</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Quién puede entrar</translation>
    </message>
    <message>
        <source>choose a person, and every gate answers</source>
        <translation>elija una persona, y cada puerta responde</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryGates</name>
    <message>
        <source>Signed in now</source>
        <translation>Sesiones abiertas ahora</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un navegador</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryPage</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Why can’t this person enter this site?</source>
        <translation>¿Por qué esta persona no puede entrar en este sitio?</translation>
    </message>
    <message>
        <source>Every step of the way answers, without signing in as them.</source>
        <translation>Cada paso del camino responde, sin iniciar sesión en su nombre.</translation>
    </message>
    <message>
        <source>A person and a site</source>
        <translation>Una persona y un sitio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Elegir un sitio</translation>
    </message>
    <message>
        <source>Choose both, and see what the person would meet on the way: a login that counts there, then each gate of the site in its order. Nobody is signed in, and nothing is counted.</source>
        <translation>Elija ambos y vea lo que la persona encontraría en el camino: un método de acceso que valga allí y después cada puerta del sitio, en su orden. No se inicia ninguna sesión, y nada se cuenta.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryWords</name>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Key of the site</source>
        <translation>Clave del sitio</translation>
    </message>
    <message>
        <source>A way in</source>
        <translation>Una forma de entrar</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>First to be done</source>
        <translation>Antes hay que hacer algo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of login, authority</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: good here.</source>
        <comment>a login</comment>
        <translation>%1: vale aquí.</translation>
    </message>
    <message>
        <source>%1: it is not valid.</source>
        <comment>a login</comment>
        <translation>%1: no es válido.</translation>
    </message>
    <message>
        <source>%1: it has expired.</source>
        <comment>a login</comment>
        <translation>%1: ha caducado.</translation>
    </message>
    <message>
        <source>%1: nobody signs in there at present.</source>
        <comment>a login</comment>
        <translation>%1: nadie inicia sesión allí por ahora.</translation>
    </message>
    <message>
        <source>%1: this site takes other authorities.</source>
        <comment>a login</comment>
        <translation>%1: este sitio acepta otros proveedores.</translation>
    </message>
    <message>
        <source>%1: it opens no door by itself.</source>
        <comment>a login</comment>
        <translation>%1: no abre ninguna puerta por sí solo.</translation>
    </message>
    <message>
        <source>The account is deleted, so its logins open nothing.</source>
        <translation>La cuenta está eliminada, así que sus métodos de acceso no abren nada.</translation>
    </message>
    <message>
        <source>No authority lets anybody in here at present.</source>
        <translation>Ningún proveedor deja entrar a nadie aquí por ahora.</translation>
    </message>
    <message>
        <source>%1 has no login at all.</source>
        <translation>%1 no tiene ningún método de acceso.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wrong tries, so the next one counts.</source>
        <translation>
            <numerusform>%1 de %n intento fallido, así que el siguiente cuenta.</numerusform>
            <numerusform>%1 de %n intentos fallidos, así que el siguiente cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No wrong password lately.</source>
        <translation>Ninguna contraseña equivocada últimamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others: until %1 even the right password waits there.</source>
        <translation>
            <numerusform>%n intento fallido desde dispositivos ajenos: hasta las %1 allí espera incluso la contraseña correcta.</numerusform>
            <numerusform>%n intentos fallidos desde dispositivos ajenos: hasta las %1 allí espera incluso la contraseña correcta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It need not be changed first.</source>
        <translation>No hace falta cambiarla antes.</translation>
    </message>
    <message>
        <source>An administrator has chosen it. At the sign-in a new one is asked for.</source>
        <translation>La eligió un administrador. Al iniciar sesión se pide una nueva.</translation>
    </message>
    <message>
        <source>At the next sign-in a new one is asked for.</source>
        <translation>Al iniciar sesión la próxima vez se pide una nueva.</translation>
    </message>
    <message>
        <source>It is too short without a second factor. At the sign-in a new one is asked for.</source>
        <translation>Es demasiado corta sin un segundo factor. Al iniciar sesión se pide una nueva.</translation>
    </message>
    <message>
        <source>It has reached its age. At the sign-in a new one is asked for.</source>
        <translation>Ha llegado a su antigüedad máxima. Al iniciar sesión se pide una nueva.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>confirmed address</source>
        <translation>dirección confirmada</translation>
    </message>
    <message>
        <source>Missing: %1. The site’s door asks for it.</source>
        <comment>parts of a profile</comment>
        <translation>Falta: %1. El sitio lo pide a la entrada.</translation>
    </message>
    <message>
        <source>%1 has not been confirmed yet.</source>
        <comment>an address</comment>
        <translation>%1 aún no está confirmada.</translation>
    </message>
    <message>
        <source>The account was deleted on %1.</source>
        <translation>La cuenta se eliminó el %1.</translation>
    </message>
    <message>
        <source>The account is suspended. At the door it says: “%1”</source>
        <translation>La cuenta está suspendida. A la entrada se lee: «%1»</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <comment>a site</comment>
        <translation>%1 participa.</translation>
    </message>
    <message>
        <source>%1 was removed, so nobody enters.</source>
        <translation>%1 se quitó, así que nadie entra.</translation>
    </message>
    <message>
        <source>Answers to it can be sealed.</source>
        <translation>Las respuestas para él se pueden sellar.</translation>
    </message>
    <message>
        <source>It has none yet, so no answer can be sealed and nobody enters.</source>
        <translation>Aún no tiene ninguna, así que no se puede sellar ninguna respuesta y nadie entra.</translation>
    </message>
    <message>
        <source>%1 may enter</source>
        <translation>%1 puede entrar</translation>
    </message>
    <message>
        <source>%1 may enter, and has to do something first</source>
        <translation>%1 puede entrar, pero antes tiene que hacer algo</translation>
    </message>
    <message>
        <source>%1 is stopped at “%2”</source>
        <comment>a person, a gate</comment>
        <translation>%1 no pasa de «%2»</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1; it was opened at an authority that the site does not take, so they sign in once more.</source>
        <comment>since when</comment>
        <translation>%1; se abrió en un proveedor que el sitio no acepta, así que hay que iniciar sesión otra vez.</translation>
    </message>
    <message>
        <source>%1; with it the way ends at “%2”.</source>
        <comment>since when; a gate</comment>
        <translation>%1; con ella el camino termina en «%2».</translation>
    </message>
    <message>
        <source>%1; with it every gate is open.</source>
        <comment>since when</comment>
        <translation>%1; con ella todas las puertas están abiertas.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir el sitio</translation>
    </message>
    <message>
        <source>Forgive the tries</source>
        <translation>Perdonar los intentos</translation>
    </message>
    <message>
        <source>Make the login valid again</source>
        <translation>Volver a validar el método de acceso</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>Abrir el proveedor</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Levantar la suspensión</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a group</comment>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>There are tries left.</source>
        <translation>Quedan intentos.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ExplanationWords</name>
    <message>
        <source>%1 signed out</source>
        <translation>%1 cerró sesión</translation>
    </message>
    <message>
        <source>The session has ended on this device.</source>
        <translation>La sesión terminó en este dispositivo.</translation>
    </message>
    <message>
        <source>%1 signed in to enter %2</source>
        <comment>person, site</comment>
        <translation>%1 inició sesión para entrar en %2</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 inició sesión</translation>
    </message>
    <message>
        <source>A certificate was not believed, or none was shown</source>
        <translation>No se dio crédito a un certificado, o no se mostró ninguno</translation>
    </message>
    <message>
        <source>It is from an issuer that %1 does not believe, its time is over or has not begun, it is revoked, too weak, or made for something else. Whoever held it has read which of these.</source>
        <translation>Es de un emisor al que %1 no da crédito, su plazo ha pasado o no ha empezado, está revocado, es demasiado débil o se hizo para otra cosa. Quien lo mostró ha leído cuál de estas razones es.</translation>
    </message>
    <message>
        <source>A new one can be issued to the person; whose certificates are believed stands at the authority.</source>
        <translation>Se le puede emitir uno nuevo a la persona; en el proveedor consta a qué certificados se da crédito.</translation>
    </message>
    <message>
        <source>No certificate can be judged at present</source>
        <translation>Por ahora no se puede juzgar ningún certificado</translation>
    </message>
    <message>
        <source>The time of the authority above them is over, or the list of revoked ones is missing or out of date.</source>
        <translation>El plazo de la entidad que está por encima ha pasado, o la lista de revocados falta o está desactualizada.</translation>
    </message>
    <message>
        <source>The authority’s page can test it, and says what it needs.</source>
        <translation>La página del proveedor puede probarlo, y dice lo que necesita.</translation>
    </message>
    <message>
        <source>A good certificate was shown, and no account has it</source>
        <translation>Se mostró un certificado bueno, y ninguna cuenta lo tiene</translation>
    </message>
    <message>
        <source>It may have been issued for somebody else, or elsewhere.</source>
        <translation>Quizá se emitió para otra persona, o en otro lugar.</translation>
    </message>
    <message>
        <source>Issue one to the person, or let the authority make accounts for whoever has one.</source>
        <translation>Emita uno para la persona, o deje que el proveedor cree cuentas para quien tenga uno.</translation>
    </message>
    <message>
        <source>No browser can be asked for a certificate</source>
        <translation>A ningún navegador se le puede pedir un certificado</translation>
    </message>
    <message>
        <source>This server has no listener that asks for one, or it does not run.</source>
        <translation>Este servidor no tiene ningún puerto que lo pida, o no está en marcha.</translation>
    </message>
    <message>
        <source>It is switched on with certificate_listen in gatelodge.toml.</source>
        <translation>Se activa con certificate_listen en gatelodge.toml.</translation>
    </message>
    <message>
        <source>%1 came with a certificate that is revoked</source>
        <translation>%1 llegó con un certificado revocado</translation>
    </message>
    <message>
        <source>It was revoked here, or its login was made invalid.</source>
        <translation>Se revocó aquí, o se invalidó su método de acceso.</translation>
    </message>
    <message>
        <source>A new one can be issued to %1; a revoked one never counts again.</source>
        <translation>Se le puede emitir uno nuevo a %1; uno revocado no vuelve a valer nunca.</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Nobody here has that name and password</source>
        <translation>Nadie aquí tiene ese nombre y esa contraseña</translation>
    </message>
    <message>
        <source>The name that was typed belongs to nobody. It is not kept: people type passwords there by mistake.</source>
        <translation>El nombre que se escribió no es de nadie. No se guarda: a veces se escribe ahí una contraseña sin querer.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Too many tries from one address have to wait by themselves.</source>
        <translation>No hay que hacer nada. Tras demasiados intentos desde una dirección, la espera llega sola.</translation>
    </message>
    <message>
        <source>Somebody typed a wrong password for %1</source>
        <translation>Alguien escribió una contraseña equivocada para %1</translation>
    </message>
    <message>
        <source>%1 did not accept name and password. What a right one is, only it knows.</source>
        <translation>%1 no aceptó el nombre y la contraseña. Cuáles son los correctos, solo lo sabe ese proveedor.</translation>
    </message>
    <message>
        <source>A forgotten password is changed there.</source>
        <translation>Una contraseña olvidada se cambia allí.</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>Abrir el proveedor</translation>
    </message>
    <message>
        <source>It may have been %1, who has forgotten it, or somebody who guesses.</source>
        <translation>Quizá fue %1, que la ha olvidado, o alguien que intenta adivinarla.</translation>
    </message>
    <message>
        <source>%1 has no password here that is valid.</source>
        <translation>%1 no tiene aquí ninguna contraseña válida.</translation>
    </message>
    <message>
        <source>A mailed link lets %1 choose a new one.</source>
        <translation>Con un enlace por correo, %1 puede elegir otra.</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>Enviar enlace para restablecer</translation>
    </message>
    <message>
        <source>No link can be mailed, because %1 has no confirmed address.</source>
        <translation>No se puede enviar ningún enlace, porque %1 no tiene una dirección confirmada.</translation>
    </message>
    <message>
        <source>Too many tries for %1</source>
        <translation>Demasiados intentos para %1</translation>
    </message>
    <message>
        <source>Too many tries from %1</source>
        <comment>an address</comment>
        <translation>Demasiados intentos desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tries were made within a few minutes from devices that %1 has not used before. Until they are forgotten the right password waits, too; devices of their own do not.</source>
        <translation>
            <numerusform>Se hizo %n intento en pocos minutos desde dispositivos que %1 no había usado antes. Hasta que se olvide, también la contraseña correcta tiene que esperar; en sus propios dispositivos, no.</numerusform>
            <numerusform>Se hicieron %n intentos en pocos minutos desde dispositivos que %1 no había usado antes. Hasta que se olviden, también la contraseña correcta tiene que esperar; en sus propios dispositivos, no.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>Sigue automáticamente a las %1.</translation>
    </message>
    <message>
        <source>Forgive the tries</source>
        <translation>Perdonar los intentos</translation>
    </message>
    <message numerus="yes">
        <source>%n tries for any names came from %1 and its neighbours within a few minutes, so nobody gets another one from there.</source>
        <translation>
            <numerusform>%n intento con cualquier nombre vino de %1 y de sus vecinas en pocos minutos, así que desde allí nadie tiene otro.</numerusform>
            <numerusform>%n intentos con cualquier nombre vinieron de %1 y de sus vecinas en pocos minutos, así que desde allí nadie tiene otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The waiting time is over, or the tries were forgiven.</source>
        <translation>La espera ha terminado, o los intentos se perdonaron.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: whoever knows the password may try again.</source>
        <translation>No hay que hacer nada: quien conozca la contraseña puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 came with a login that is not valid here any more</source>
        <translation>%1 llegó con un método de acceso que ya no es válido aquí</translation>
    </message>
    <message>
        <source>%1 proved it, and by now it is valid again.</source>
        <translation>%1 lo demostró, y ahora vuelve a ser válido.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>%1 proved it, but it has expired here.</source>
        <translation>%1 lo demostró, pero aquí ha caducado.</translation>
    </message>
    <message>
        <source>%1 proved it, but somebody made it invalid here.</source>
        <translation>%1 lo demostró, pero alguien lo invalidó aquí.</translation>
    </message>
    <message>
        <source>Once it is valid again, %1 may come in with it.</source>
        <translation>En cuanto vuelva a ser válido, %1 podrá entrar con él.</translation>
    </message>
    <message>
        <source>Make the login valid again</source>
        <translation>Volver a validar el método de acceso</translation>
    </message>
    <message>
        <source>The authority</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 no respondió</translation>
    </message>
    <message>
        <source>Nobody can come in with it while it is away. Whoever tried has lost no try by it.</source>
        <translation>Nadie puede entrar con él mientras falte. Quien lo intentó no ha perdido por ello ningún intento.</translation>
    </message>
    <message>
        <source>Look whether it runs and whether its address is right: the authority’s page can test the connection.</source>
        <translation>Mire si está en marcha y si su dirección es correcta: la página del proveedor puede probar la conexión.</translation>
    </message>
    <message>
        <source>%1 answered something that proves nothing</source>
        <translation>%1 respondió algo que no demuestra nada</translation>
    </message>
    <message>
        <source>It was reached, but its answer does not fit the settings: a wrong account to search with, a key that has changed, or a clock that is wrong.</source>
        <translation>Se llegó a él, pero su respuesta no encaja con los ajustes: una cuenta de búsqueda equivocada, una clave que ha cambiado o un reloj que va mal.</translation>
    </message>
    <message>
        <source>The authority’s page can test the connection, and shows its own words.</source>
        <translation>La página del proveedor puede probar la conexión, y muestra sus propias palabras.</translation>
    </message>
    <message>
        <source>%1 has closed the account of %2</source>
        <comment>authority, person</comment>
        <translation>%1 ha cerrado la cuenta de %2</translation>
    </message>
    <message>
        <source>The password was right, but the account is locked or has expired there.</source>
        <translation>La contraseña era correcta, pero allí la cuenta está bloqueada o ha caducado.</translation>
    </message>
    <message>
        <source>Whoever runs %1 can open it again.</source>
        <translation>Quien gestiona %1 puede volver a abrirla.</translation>
    </message>
    <message>
        <source>Somebody proved a login at %1, and has no account here</source>
        <translation>Alguien demostró un método de acceso en %1, y no tiene cuenta aquí</translation>
    </message>
    <message>
        <source>%1 brings nobody new. Who it was is not kept.</source>
        <translation>%1 no trae a nadie nuevo. No se guarda quién fue.</translation>
    </message>
    <message>
        <source>Let it make accounts for those who prove a login there, or add the person by hand in Users.</source>
        <translation>Deje que cree cuentas para quien demuestre un método de acceso allí, o añada a la persona a mano en Personas.</translation>
    </message>
    <message>
        <source>%1 has yet to link a login at %2</source>
        <comment>person, authority</comment>
        <translation>%1 aún tiene que vincular un método de acceso en %2</translation>
    </message>
    <message>
        <source>It carries an address of %1’s, and an address alone links nothing.</source>
        <translation>Lleva una dirección de %1, y una dirección por sí sola no vincula nada.</translation>
    </message>
    <message>
        <source>%1 links it by proving the account here, with the password for instance; if an administrator has to agree, it waits in Approvals.</source>
        <translation>%1 lo vincula demostrando la cuenta de aquí, por ejemplo con la contraseña; si un administrador tiene que dar el visto bueno, espera en Aprobaciones.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FactStrip</name>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Sign-ins today</source>
        <translation>Inicios de sesión hoy</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>Cola de envíos</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>En otro ordenador</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %n addresses</source>
        <translation>
            <numerusform>En marcha en %n dirección</numerusform>
            <numerusform>En marcha en %n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Parado</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>%1, and %2 refused</source>
        <translation>%1, y %2 rechazados</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n cambio en espera</numerusform>
            <numerusform>%n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>Half of today’s within %1.</source>
        <translation>La mitad de los de hoy, en %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %n sites. %1</source>
        <translation>
            <numerusform>En %n sitio. %1</numerusform>
            <numerusform>En %n sitios. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FieldEdit</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter saves, Esc goes back</source>
        <translation>Intro guarda, Esc vuelve atrás</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value of a field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” meanwhile. Esc keeps theirs</source>
        <translation>Otra persona ha escrito «%1» mientras tanto. Esc conserva lo suyo</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” meanwhile. Enter once more saves yours, Esc keeps theirs</source>
        <translation>Otra persona ha escrito «%1» mientras tanto. Intro otra vez guarda lo de usted, Esc conserva lo suyo</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Bring your people in</source>
        <translation>Traer a su gente</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one: a table (CSV), JSON lines, entries of a directory (LDIF), or IMS Enterprise. Nothing happens before you have seen the plan.</source>
        <translation>Suelte aquí un archivo, o elija uno: una tabla (CSV), JSON Lines, entradas de un directorio (LDIF) o IMS Enterprise. No ocurre nada antes de ver el plan.</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;All files (*)</source>
        <translation>Listas de personas (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <extracomment>a past import: who, when, what became of the rows</extracomment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>A directory (LDAP)…</source>
        <translation>Un directorio (LDAP)…</translation>
    </message>
    <message>
        <source>An older website (Django)…</source>
        <translation>Un sitio web antiguo (Django)…</translation>
    </message>
    <message>
        <source>A directory (LDAP)</source>
        <translation>Un directorio (LDAP)</translation>
    </message>
    <message>
        <source>Its people are read like a file; nothing is written there.</source>
        <translation>Sus personas se leen como las de un archivo; allí no se escribe nada.</translation>
    </message>
    <message>
        <source>An older website (Django)</source>
        <translation>Un sitio web antiguo (Django)</translation>
    </message>
    <message>
        <source>People come with the passwords they know, sites with their numbers and keys. Nothing is written there.</source>
        <translation>Las personas vienen con la contraseña que conocen, y los sitios, con sus números y claves. Allí no se escribe nada.</translation>
    </message>
    <message>
        <source>Stopped on the way</source>
        <translation>Detenidas a mitad de camino</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 done, %L4 left</source>
        <extracomment>an import that was stopped: who, when, how many people have come, and how many have not</extracomment>
        <translation>%1, %2 · %L3 hechas, %L4 pendientes</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>who is at work, and the name of their computer</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 done, %L4 to come</source>
        <extracomment>an import that is under way: who, when, how many people have come, and how many are still to</extracomment>
        <translation>%1, %2 · %L3 hechas, %L4 por venir</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Deshaciéndose</translation>
    </message>
    <message>
        <source>%1 · %2 % taken back</source>
        <extracomment>what is said of an import; how much of it has been taken back already</extracomment>
        <translation>%1 · %2 % deshecho</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>whose import, and when it was planned</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FilterSentence</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FindButton</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <translation>Buscar cualquier cosa (%1)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FirstRunPage</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Try a sign-in</source>
        <translation>Probar un inicio de sesión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Echar un vistazo antes</translation>
    </message>
    <message>
        <source>about 10 seconds</source>
        <translation>unos 10 segundos</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>Empezar de verdad</translation>
    </message>
    <message>
        <source>An empty house with its own private database, kept in a folder of yours. You name it and make your own account.</source>
        <translation>Una casa vacía con su propia base de datos privada, en una carpeta de este equipo. Aquí se le pone nombre y se crea la cuenta propia.</translation>
    </message>
    <message>
        <source>about 2 minutes</source>
        <translation>unos 2 minutos</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Your organisation already runs Gatelodge. Bring an address, a role and its password; the password goes into your keyring.</source>
        <translation>Su organización ya usa Gatelodge. Hacen falta una dirección, un rol y su contraseña; la contraseña va al llavero.</translation>
    </message>
    <message>
        <source>needs an address</source>
        <translation>necesita una dirección</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Who do you keep the gate for?</source>
        <translation>¿Para quién guarda la puerta?</translation>
    </message>
    <message>
        <source>You can change your mind later. The demo and a real house can live beside each other on this computer.</source>
        <translation>Se puede cambiar de idea más tarde. La demostración y una casa de verdad conviven sin problema en este equipo.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Your house, and you</source>
        <translation>La casa y su cuenta</translation>
    </message>
    <message>
        <source>Where is the server?</source>
        <translation>¿Dónde está el servidor?</translation>
    </message>
    <message>
        <source>You become its owner: whoever holds all the keys. More owners can be made.</source>
        <translation>Será su propietario: quien tiene todas las llaves. Puede haber más propietarios.</translation>
    </message>
    <message>
        <source>Whoever runs it can tell: it is what “gatelodged role console” printed.</source>
        <translation>Lo sabe quien lo lleva: es lo que mostró «gatelodged role console».</translation>
    </message>
    <message>
        <source>Make the house</source>
        <translation>Crear la casa</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>This was tried just now, in the way people will use it.</source>
        <translation>Esto se acaba de probar, tal como lo usará la gente.</translation>
    </message>
    <message>
        <source>The house is opened, and a sign-in is tried.</source>
        <translation>Se abre la casa y se prueba un inicio de sesión.</translation>
    </message>
    <message>
        <source>Go into the house</source>
        <translation>Entrar en la casa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>The house is being opened…</source>
        <translation>Abriendo la casa…</translation>
    </message>
    <message>
        <source>The house cannot be opened.</source>
        <translation>La casa no se puede abrir.</translation>
    </message>
    <message>
        <source>Your account was not made.</source>
        <translation>No se creó su cuenta.</translation>
    </message>
    <message>
        <source>The house is open, and people find it at %1.</source>
        <translation>La casa está abierta, y la gente la encuentra en %1.</translation>
    </message>
    <message>
        <source>The house is open.</source>
        <translation>La casa está abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in it already.</source>
        <translation>
            <numerusform>Ya hay %n persona en ella.</numerusform>
            <numerusform>Ya hay %n personas en ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account is being made…</source>
        <translation>Creando su cuenta…</translation>
    </message>
    <message>
        <source>%1 is the owner of the house.</source>
        <translation>%1 tiene la casa en propiedad.</translation>
    </message>
    <message>
        <source>A sign-in is being tried…</source>
        <translation>Probando un inicio de sesión…</translation>
    </message>
    <message>
        <source>The sign-in page at %1 is there.</source>
        <translation>La página de inicio de sesión en %1 está ahí.</translation>
    </message>
    <message>
        <source>%1 signed in at %2 and saw the account page.</source>
        <translation>%1 inició sesión en %2 y vio la página de la cuenta.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Nadie responde en %1.</translation>
    </message>
    <message>
        <source>%1 was not let in.</source>
        <translation>No se dejó entrar a %1.</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>En %1 responde otra cosa.</translation>
    </message>
    <message>
        <source>The house is being looked at…</source>
        <translation>Examinando la casa…</translation>
    </message>
    <message numerus="yes">
        <source>This is %1, with %n people.</source>
        <translation>
            <numerusform>Es %1, con %n persona.</numerusform>
            <numerusform>Es %1, con %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You came in. Your role sees a part of the house.</source>
        <translation>La entrada funcionó. Su rol ve una parte de la casa.</translation>
    </message>
    <message>
        <source>A sailing club with 60 people and three small sites that really work. Everything may be broken; nothing leaves this computer.</source>
        <translation>Un club de vela con 60 personas y tres pequeños sitios que funcionan de verdad. Se puede estropear todo; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Back to the field</source>
        <translation>Volver al campo</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FlawWords</name>
    <message>
        <source>The browser was asked for a certificate and showed none.</source>
        <translation>Se pidió un certificado al navegador y no mostró ninguno.</translation>
    </message>
    <message>
        <source>It is from an issuer that %1 does not believe.</source>
        <translation>Es de un emisor en el que %1 no confía.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Ha caducado.</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>Todavía no es válido.</translation>
    </message>
    <message>
        <source>The time of the authority above it is over.</source>
        <translation>El certificado de la entidad que está por encima ha caducado.</translation>
    </message>
    <message>
        <source>It stands on the revocation list of who issued it.</source>
        <translation>Figura en la lista de revocación de quien lo emitió.</translation>
    </message>
    <message>
        <source>It is made for something else than signing in.</source>
        <translation>Está hecho para otra cosa que no es iniciar sesión.</translation>
    </message>
    <message>
        <source>Its key or a signature is too weak to be believed.</source>
        <translation>Su clave o una de sus firmas es demasiado débil para darle crédito.</translation>
    </message>
    <message>
        <source>The part of it that counts as the person is missing, or stands there twice.</source>
        <translation>La parte que representa a la persona falta o aparece dos veces.</translation>
    </message>
    <message>
        <source>Nobody can know whether it is revoked: a revocation list is missing or out of date.</source>
        <translation>Nadie puede saber si está revocado: falta una lista de revocación o está desactualizada.</translation>
    </message>
    <message>
        <source>It was issued here, and its login has been removed.</source>
        <translation>Se emitió aquí, y su método de acceso se ha quitado.</translation>
    </message>
    <message>
        <source>It has to be in the browser, or on a card that is plugged in; a new one can be issued.</source>
        <translation>Tiene que estar en el navegador o en una tarjeta conectada; se puede emitir uno nuevo.</translation>
    </message>
    <message>
        <source>If it should be believed, add the certificate of its issuer at the authority.</source>
        <translation>Para darle crédito, añada en el proveedor el certificado de su emisor.</translation>
    </message>
    <message>
        <source>It counts from its first day on, by the clock of the database.</source>
        <translation>Vale a partir de su primer día, según el reloj de la base de datos.</translation>
    </message>
    <message>
        <source>Put the authority’s new certificate in there.</source>
        <translation>Ponga allí el certificado nuevo de la entidad.</translation>
    </message>
    <message>
        <source>Which part counts is chosen at the authority.</source>
        <translation>La parte que cuenta se elige en el proveedor.</translation>
    </message>
    <message>
        <source>Put a new list in at the authority, or the address from which it is fetched.</source>
        <translation>Ponga en el proveedor una lista nueva, o la dirección de la que se obtiene.</translation>
    </message>
    <message>
        <source>A new one has to be issued to the person.</source>
        <translation>Hay que emitirle uno nuevo a la persona.</translation>
    </message>
    <message>
        <source>No certificate was shown</source>
        <translation>No se mostró ningún certificado</translation>
    </message>
    <message>
        <source>A certificate was not believed</source>
        <translation>No se dio crédito a un certificado</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GatePipeline</name>
    <message>
        <source>Gates in the order people meet them</source>
        <translation>Las puertas, en el orden en que se encuentran</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a gate, its rule, how many were stopped</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n persona detenida</numerusform>
            <numerusform>%n personas detenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>came</source>
        <extracomment>How many people came to a site</extracomment>
        <translation>llegaron</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>entraron</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GateSection</name>
    <message>
        <source>Gates</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>in the order people meet them, in the last seven days</source>
        <translation>en el orden en que se encuentran, en los últimos siete días</translation>
    </message>
    <message>
        <source>Suspended accounts and accounts outside of their dates stop here, at every site.</source>
        <translation>Las cuentas suspendidas o fuera de sus fechas no pasan de aquí, en ningún sitio.</translation>
    </message>
    <message>
        <source>First name, last name and a confirmed address are asked for, because this site receives them.</source>
        <translation>Se piden el nombre, los apellidos y una dirección confirmada, porque este sitio los recibe.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Accounts younger than this cannot enter. 0: at once.</source>
        <translation>Las cuentas más recientes no pueden entrar. 0: de inmediato.</translation>
    </message>
    <message>
        <source>Open organisations</source>
        <translation>Abrir organizaciones</translation>
    </message>
    <message>
        <source>%1 asks each person once before data leaves for one of its sites. This is set at the organisation.</source>
        <translation>%1 pregunta una vez a cada persona antes de que salgan datos hacia uno de sus sitios. Se ajusta en la organización.</translation>
    </message>
    <message>
        <source>%1 does not ask for consent. This is set at the organisation.</source>
        <translation>%1 no pide consentimiento. Se ajusta en la organización.</translation>
    </message>
    <message>
        <source>They are told</source>
        <translation>Lo que se les dice</translation>
    </message>
    <message>
        <source>The usual words of the house</source>
        <translation>Las palabras habituales de la casa</translation>
    </message>
    <message>
        <source>The same as everybody</source>
        <translation>Lo mismo que a todo el mundo</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Grants</name>
    <message>
        <source>By a device, for longer than a session</source>
        <translation>Mediante un dispositivo, más allá de la sesión</translation>
    </message>
    <message>
        <source>By a device</source>
        <translation>Mediante un dispositivo</translation>
    </message>
    <message>
        <source>For longer than a session</source>
        <translation>Más allá de la sesión</translation>
    </message>
    <message>
        <source>Until they sign out</source>
        <translation>Hasta cerrar la sesión</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>what somebody let a site have; a time</comment>
        <translation>desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times, last %2</source>
        <comment>since when, how often, when last</comment>
        <translation>
            <numerusform>%1, %n vez, última: %2</numerusform>
            <numerusform>%1, %n veces, última: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2
Scopes: %3</source>
        <comment>how something was given, since when, and what it covers</comment>
        <translation>%1, %2
Ámbitos: %3</translation>
    </message>
    <message>
        <source>End…</source>
        <comment>what somebody let a site have</comment>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>End</source>
        <comment>what somebody let a site have</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End what %1 let %2 have?</source>
        <comment>a person, a site</comment>
        <translation>¿Terminar el acceso que %1 dio a %2?</translation>
    </message>
    <message>
        <source>What runs there in their name stops, and they have to allow it anew.</source>
        <translation>Lo que funciona allí en su nombre se detiene, y la persona tiene que permitirlo de nuevo.</translation>
    </message>
    <message>
        <source>End it</source>
        <comment>what somebody let a site have</comment>
        <translation>Terminarlo</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <comment>since when, and when last</comment>
        <translation>%1, último uso: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GrantsSection</name>
    <message>
        <source>Applications signed in</source>
        <translation>Aplicaciones con sesión iniciada</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir el sitio</translation>
    </message>
    <message>
        <source>None by OpenID Connect.</source>
        <translation>Ninguna con OpenID Connect.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupPane</name>
    <message>
        <source>Delete group</source>
        <translation>Eliminar grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Sites that ask for it</source>
        <translation>Sitios que lo piden</translation>
    </message>
    <message>
        <source>The group %1 was deleted.</source>
        <translation>Se eliminó el grupo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its members may enter</source>
        <translation>Solo pueden entrar sus miembros</translation>
    </message>
    <message numerus="yes">
        <source>Lets in members of %n groups</source>
        <translation>
            <numerusform>Admite a miembros de %n grupo</numerusform>
            <numerusform>Admite a miembros de %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>None. The group opens no door yet.</source>
        <translation>Ninguno. El grupo aún no abre ninguna puerta.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupTokens</name>
    <message>
        <source>Everybody may enter. To let in some only, name a group:</source>
        <translation>Todo el mundo puede entrar. Para admitir solo a algunas personas, nombre un grupo:</translation>
    </message>
    <message>
        <source>Let in people who are in any of</source>
        <translation>Admitir a quien esté en alguno de</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>a group</comment>
        <translation>Sacar %1</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>There is no other group</source>
        <translation>No hay otro grupo</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>A group says who may enter a site: members of any of the site’s groups are let in.</source>
        <translation>Un grupo dice quién puede entrar en un sitio: se admite a los miembros de cualquiera de los grupos del sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%n sites ask for it</source>
        <translation>
            <numerusform>%n sitio lo pide</numerusform>
            <numerusform>%n sitios lo piden</numerusform>
        </translation>
    </message>
    <message>
        <source>No site asks for it</source>
        <translation>Ningún sitio lo pide</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, members, sites of a group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the groups</source>
        <translation>Vistas de los grupos</translation>
    </message>
    <message>
        <source>Groups %1, %2</source>
        <comment>of any size, asked for or not</comment>
        <translation>Grupos %1, %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>de cualquier tamaño</translation>
    </message>
    <message>
        <source>with people in them</source>
        <translation>con personas</translation>
    </message>
    <message>
        <source>with nobody in them</source>
        <translation>sin personas</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>asked for or not</source>
        <translation>pedidos o no</translation>
    </message>
    <message>
        <source>asked for by a site</source>
        <translation>pedidos por algún sitio</translation>
    </message>
    <message>
        <source>asked for by no site</source>
        <translation>no pedidos por ningún sitio</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nobody in them</source>
        <translation>Sin personas</translation>
    </message>
    <message>
        <source>No site asks</source>
        <translation>Ningún sitio los pide</translation>
    </message>
    <message>
        <source>Let them in at</source>
        <translation>Admitir en</translation>
    </message>
    <message>
        <source>Delete these groups</source>
        <translation>Eliminar estos grupos</translation>
    </message>
    <message>
        <source>%1, where everybody may enter so far</source>
        <comment>a site</comment>
        <translation>%1, donde por ahora puede entrar todo el mundo</translation>
    </message>
    <message>
        <source>There is no site yet</source>
        <translation>Aún no hay sitios</translation>
    </message>
    <message numerus="yes">
        <source>Only members of %n groups may enter %1 now.</source>
        <translation>
            <numerusform>Ahora solo pueden entrar en %1 los miembros de %n grupo.</numerusform>
            <numerusform>Ahora solo pueden entrar en %1 los miembros de %n grupos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members of %n more groups may enter %1 now.</source>
        <translation>
            <numerusform>Ahora también pueden entrar en %1 los miembros de %n grupo más.</numerusform>
            <numerusform>Ahora también pueden entrar en %1 los miembros de %n grupos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n grupo.</numerusform>
            <numerusform>Se eliminaron %n grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupsSection</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Añadir a un grupo</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>En ningún grupo.</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Sacar de %1</translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>In every group already</source>
        <translation>Ya está en todos los grupos</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1 está ahora en %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <comment>person, group</comment>
        <translation>%1 ya no está en %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page of the manual, heading</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is written about that.</source>
        <translation>No hay nada escrito sobre eso.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>Acerca de Gatelodge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>The pages of this manual are in English.</source>
        <translation>Las páginas de este manual están en inglés.</translation>
    </message>
    <message>
        <source>Page of the manual: %1</source>
        <translation>Página del manual: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistoryFilterBar</name>
    <message>
        <source>Three letters of a name</source>
        <translation>Tres letras de un nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>todos los cambios</translation>
    </message>
    <message>
        <source>changes of people</source>
        <translation>los cambios de personas</translation>
    </message>
    <message>
        <source>changes of logins</source>
        <translation>los cambios de métodos de acceso</translation>
    </message>
    <message>
        <source>changes of groups and members</source>
        <translation>los cambios de grupos y miembros</translation>
    </message>
    <message>
        <source>changes of sites</source>
        <translation>los cambios de sitios</translation>
    </message>
    <message>
        <source>changes of organisations</source>
        <translation>los cambios de organizaciones</translation>
    </message>
    <message>
        <source>changes of authorities</source>
        <translation>los cambios de proveedores</translation>
    </message>
    <message>
        <source>changes of invitations</source>
        <translation>los cambios de invitaciones</translation>
    </message>
    <message>
        <source>changes of roles</source>
        <translation>los cambios de roles</translation>
    </message>
    <message>
        <source>changes of settings and texts</source>
        <translation>los cambios de ajustes y textos</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>by any way</source>
        <translation>por cualquier vía</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>en la última semana</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>en el último mes</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>en el último año</translation>
    </message>
    <message>
        <source>Show %1 about %2 made by %3 %4 %5</source>
        <comment>filter of the history: kind, record, who, way, time</comment>
        <translation>Mostrar %1 sobre %2 hechos por %3 %4 %5</translation>
    </message>
    <message>
        <source>Name of a person, site, group, organisation or authority</source>
        <translation>Nombre de una persona, un sitio, un grupo, una organización o un proveedor</translation>
    </message>
    <message>
        <source>Search the history by the name of what was changed</source>
        <translation>Buscar en el historial por el nombre de lo que cambió</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistoryModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, by which way</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what, who, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, deshecho</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>%1 %2; the same of %3 more people</source>
        <comment>a record, what became of it, a number</comment>
        <translation>%1 %2; lo mismo para más personas (%3)</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>Una acción de deshacer</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSection</name>
    <message>
        <source>The house</source>
        <translation>La casa</translation>
    </message>
    <message>
        <source>Everybody sees its name. Looks and words stand in What they see.</source>
        <translation>Todo el mundo ve su nombre. El aspecto y los textos están en «Lo que ve la gente».</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSubject</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Gente</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>Cola de envíos</translation>
    </message>
    <message>
        <source>Entry check</source>
        <translation>Prueba de entrada</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Proveedores de identidad</translation>
    </message>
    <message>
        <source>Sign-in log</source>
        <translation>Registro de accesos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Lo que ve la gente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>Servidor y ajustes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>Migración</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSwitch</name>
    <message>
        <source>House: %1</source>
        <translation>Casa: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportFate</name>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>Detenido. No ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Stopped. What is done stays, and the rest can be resumed.</source>
        <translation>Detenido. Lo hecho se queda, y el resto se puede reanudar.</translation>
    </message>
    <message>
        <source>Stopped here. Somebody else goes on with it.</source>
        <translation>Detenido aquí. Otra persona la continúa.</translation>
    </message>
    <message>
        <source>It was over before it could be stopped: everybody has come.</source>
        <translation>Terminó antes de poder detenerse: han llegado todas las personas.</translation>
    </message>
    <message>
        <source>Stopped. What had come was taken back meanwhile.</source>
        <translation>Detenido. Lo que había llegado se ha deshecho entretanto.</translation>
    </message>
    <message>
        <source>Stopped. What has happened is not known: the database does not answer.</source>
        <translation>Detenido. No se sabe qué ha ocurrido: la base de datos no responde.</translation>
    </message>
    <message>
        <source>Stopped. What had come is just being taken back.</source>
        <translation>Detenido. Lo que había llegado se está deshaciendo ahora mismo.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportPlan</name>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Claves SSH</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This is a folder. Choose one file.</source>
        <translation>Esto es una carpeta. Elija un archivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>Only its own program reads this spreadsheet. Save it there as CSV.</source>
        <translation>Esta hoja de cálculo solo la lee su propio programa. Guárdela allí como CSV.</translation>
    </message>
    <message>
        <source>This is no text. A table (CSV), JSON lines or LDIF is read.</source>
        <translation>Esto no es texto. Se leen tablas (CSV), JSON Lines y LDIF.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and nothing does here.</source>
        <translation>La primera línea debe nombrar las columnas, y aquí no lo hace.</translation>
    </message>
    <message>
        <source>The file has other columns now. Choose it again.</source>
        <translation>El archivo tiene ahora otras columnas. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is no longer where it was. Put it back and try again.</source>
        <translation>El archivo ya no está donde estaba. Devuélvalo a su sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made.</source>
        <translation>El archivo ha cambiado desde que se preparó el plan.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Allí no se puede escribir nada.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>No se pudo escribir el archivo: quizá el disco esté lleno.</translation>
    </message>
    <message>
        <source>This plan was applied already, or is older than a day.</source>
        <translation>Este plan ya se aplicó, o tiene más de un día.</translation>
    </message>
    <message>
        <source>Comes back out of the recycle bin</source>
        <translation>Vuelve de la papelera</translation>
    </message>
    <message>
        <source>Goes into the recycle bin</source>
        <translation>Va a la papelera</translation>
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
        <translation>Alta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>new people; people who change; rows that are left</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people come in anew</source>
        <translation>
            <numerusform>%n persona nueva</numerusform>
            <numerusform>%n personas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n cambia</numerusform>
            <numerusform>%n cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left alone</source>
        <translation>
            <numerusform>%n fila queda fuera</numerusform>
            <numerusform>%n filas quedan fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>Detenido. No ha ocurrido nada.</translation>
    </message>
    <message>
        <source>The plan no longer stands: somebody has changed one of these people. Nothing has happened.</source>
        <translation>El plan ya no vale: alguien ha cambiado a una de estas personas. No ha ocurrido nada.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Nothing of this has happened.</source>
        <translation>El disco de la base de datos está lleno. No se ha hecho nada de esto.</translation>
    </message>
    <message>
        <source>The directory does not answer, or not to these settings.</source>
        <translation>El directorio no responde, o no con estos ajustes.</translation>
    </message>
    <message>
        <source>No Django website can be read there: neither its database nor a plain dump.</source>
        <translation>Allí no se puede leer ningún sitio web Django: ni su base de datos ni un volcado en texto plano.</translation>
    </message>
    <message>
        <source>This dump is not whole, or not of this kind.</source>
        <translation>Este volcado está incompleto, o no es de este tipo.</translation>
    </message>
    <message>
        <source>There is no Django website in it.</source>
        <translation>No contiene ningún sitio web Django.</translation>
    </message>
    <message>
        <source>Along come organisations: %1, sites: %2, consents: %3, visits: %4.</source>
        <extracomment>numbers of what comes along with people</extracomment>
        <translation>Vienen además organizaciones: %1, sitios: %2, consentimientos: %3, visitas: %4.</translation>
    </message>
    <message>
        <source>%1 Left, since a number, address or key does not fit: %2.</source>
        <extracomment>what comes along; names of sites and organisations</extracomment>
        <translation>%1 Quedan fuera, porque no encaja un número, una dirección o una clave: %2.</translation>
    </message>
    <message>
        <source>Leaves %1: the source gave that, and lists it no more</source>
        <extracomment>names of groups</extracomment>
        <translation>Sale de %1: la fuente lo había dado, y ya no lo incluye</translation>
    </message>
    <message>
        <source>The disk of the database is full. What came before stays, and the rest can be resumed.</source>
        <translation>El disco de la base de datos está lleno. Lo que llegó antes se queda, y el resto se puede reanudar.</translation>
    </message>
    <message>
        <source>The rest of the plan no longer stands: somebody has changed one of these people. What came before stays. Read the file again for the rest.</source>
        <translation>El resto del plan ya no vale: alguien ha cambiado a una de estas personas. Lo que llegó antes se queda. Vuelva a leer el archivo para el resto.</translation>
    </message>
    <message>
        <source>Somebody is just taking this import back: nobody goes on with it.</source>
        <translation>Alguien está deshaciendo esta importación: nadie la continúa.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportProgressBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>The file is read</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>It is compared with who is here</source>
        <translation>Comparando con quienes ya están aquí</translation>
    </message>
    <message>
        <source>People are written down</source>
        <translation>Registrando a las personas</translation>
    </message>
    <message>
        <source>It is being stopped</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is being done, how long it will take</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportsPage</name>
    <message>
        <source>Steps of an import</source>
        <translation>Pasos de una importación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>People from a spreadsheet, a directory or another system.</source>
        <translation>Personas de una hoja de cálculo, un directorio u otro sistema.</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Archivo</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Columnas</translation>
    </message>
    <message>
        <source>3 Plan</source>
        <translation>3 Plan</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija antes un archivo.</translation>
    </message>
    <message>
        <source>%1-left</source>
        <extracomment>the name of a file: that of the source, and what is added to it</extracomment>
        <translation>%1-no-importadas</translation>
    </message>
    <message>
        <source>Save the rows that are left</source>
        <translation>Guardar las filas que quedan fuera</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n fila en %1.</numerusform>
            <numerusform>Se escribieron %n filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan again</source>
        <translation>Preparar el plan de nuevo</translation>
    </message>
    <message>
        <source>One file at a time.</source>
        <translation>Los archivos, de uno en uno.</translation>
    </message>
    <message>
        <source>This is no file of this computer.</source>
        <translation>Esto no es un archivo de este equipo.</translation>
    </message>
    <message>
        <source>It has come to its end all the same: everybody has come.</source>
        <translation>Aun así llegó a su fin: han llegado todas las personas.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationPane</name>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Print its sheet</source>
        <translation>Imprimir su hoja</translation>
    </message>
    <message numerus="yes">
        <source>Print all %n sheets that wait</source>
        <translation>
            <numerusform>Imprimir %n hoja en espera</numerusform>
            <numerusform>Imprimir las %n hojas en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>How an invitation gets to somebody: by mail or on paper</extracomment>
        <translation>Vía</translation>
    </message>
    <message>
        <source>by mail; the link proves the address</source>
        <translation>por correo; el enlace demuestra la dirección</translation>
    </message>
    <message>
        <source>on paper; the link proves no address</source>
        <translation>en papel; el enlace no demuestra ninguna dirección</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Entra en</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>ningún grupo</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmada por</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, who</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>A new link is on its way to %1; the one before is dead.</source>
        <translation>Un enlace nuevo va de camino a %1; el anterior ya no sirve.</translation>
    </message>
    <message>
        <source>This address had its share of invitations today. Try again tomorrow.</source>
        <translation>Esta dirección ya ha recibido bastantes invitaciones hoy. Inténtelo de nuevo mañana.</translation>
    </message>
    <message>
        <source>The invitation of %1 was revoked.</source>
        <translation>Se revocó la invitación de %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Invitar a personas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Nobody is invited</source>
        <translation>No hay invitaciones</translation>
    </message>
    <message>
        <source>Paste a list of addresses: everybody gets a link with which they choose their own password and join the groups that you choose for them.</source>
        <translation>Pegue una lista de direcciones: cada persona recibe un enlace con el que elige su propia contraseña y entra en los grupos que se hayan elegido para ella.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, address, state, until when</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>Ninguna abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n are open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were invited.</source>
        <translation>
            <numerusform>Se invitó a %n persona.</numerusform>
            <numerusform>Se invitó a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>Imprimir las hojas</translation>
    </message>
    <message numerus="yes">
        <source>%n new links are on their way.</source>
        <translation>
            <numerusform>%n enlace nuevo está en camino.</numerusform>
            <numerusform>%n enlaces nuevos están en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were revoked.</source>
        <translation>
            <numerusform>Se revocó %n invitación.</numerusform>
            <numerusform>Se revocaron %n invitaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the invitations</source>
        <translation>Vistas de las invitaciones</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every invitation, in any state</comment>
        <translation>Mostrar %1 %2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>every invitation</source>
        <translation>todas las invitaciones</translation>
    </message>
    <message>
        <source>invitations by mail</source>
        <translation>las invitaciones por correo</translation>
    </message>
    <message>
        <source>invitations on paper</source>
        <translation>las invitaciones en papel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>en cualquier estado</translation>
    </message>
    <message>
        <source>that are open</source>
        <translation>abiertas</translation>
    </message>
    <message>
        <source>that were accepted</source>
        <translation>aceptadas</translation>
    </message>
    <message>
        <source>that ran out</source>
        <translation>caducadas</translation>
    </message>
    <message>
        <source>that were revoked</source>
        <translation>revocadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Caducadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitación</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeyDialog</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>It is shown this once. Nobody can read it here again.</source>
        <translation>Se muestra solo esta vez. Nadie puede volver a leerla aquí.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ya la tengo</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeySection</name>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Import key…</source>
        <translation>Importar clave…</translation>
    </message>
    <message>
        <source>The site has switched</source>
        <translation>El sitio ha cambiado</translation>
    </message>
    <message>
        <source>Key, in standard base64</source>
        <translation>Clave, en base64 estándar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>A new key waits</source>
        <translation>Hay una clave nueva pendiente</translation>
    </message>
    <message>
        <source>It waits until you confirm that the site has switched. Until then pushes are signed with the old one, %1.</source>
        <translation>Espera a que se confirme que el sitio ha cambiado. Hasta entonces los envíos se firman con la antigua, %1.</translation>
    </message>
    <message>
        <source>Made %1. %2 takes %3. The key itself was shown once and cannot be read again.</source>
        <translation>Creada: %1. %2 usa %3. La clave en sí se mostró una vez y no se puede volver a leer.</translation>
    </message>
    <message>
        <source>Nobody can enter before the site has a key. %1 takes %2.</source>
        <translation>Nadie puede entrar hasta que el sitio tenga una clave. %1 usa %2.</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>La clave de %1</translation>
    </message>
    <message>
        <source>Put it into the site’s settings, then confirm here that the site has switched.</source>
        <translation>Póngala en los ajustes del sitio y después confirme aquí que el sitio ha cambiado.</translation>
    </message>
    <message>
        <source>Put it into the site’s settings.</source>
        <translation>Póngala en los ajustes del sitio.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeysSection</name>
    <message>
        <source>SSH keys</source>
        <translation>Claves SSH</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Public key, one line</source>
        <translation>Clave pública, una línea</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No key. Sites that ask for keys get those listed here.</source>
        <translation>Ninguna clave. Los sitios que piden claves reciben las de esta lista.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneHeader</name>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>changes</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>least first</source>
        <translation>de menor a mayor</translation>
    </message>
    <message>
        <source>greatest first</source>
        <translation>de mayor a menor</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LanePane</name>
    <message>
        <source>The last try failed</source>
        <translation>El último intento falló</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Tell it everything again</source>
        <translation>Comunicárselo todo de nuevo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Changed %1 ago, not before %2</source>
        <translation>Cambió hace %1, no antes de %2</translation>
    </message>
    <message>
        <source>Changed %1 ago</source>
        <translation>Cambió hace %1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Aquí no espera nada.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneRow</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, a verb</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>site, state, what waits, when it goes on</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <comment>what a lane says</comment>
        <translation>%1, seleccionado</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneStrip</name>
    <message>
        <source>Last requests</source>
        <translation>Últimas peticiones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many requests, how many of them failed</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con fallo</numerusform>
            <numerusform>%n con fallo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LatencyScatter</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n envío</numerusform>
            <numerusform>%n envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>deliveries, and how many of them failed</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con fallo</numerusform>
            <numerusform>%n con fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Leaving</name>
    <message>
        <source>What is kept about %1</source>
        <translation>Lo que se guarda sobre %1</translation>
    </message>
    <message>
        <source>What is kept about them stands in %1.</source>
        <translation>Lo que se guarda sobre la persona está en %1.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>¿Borrar del todo los datos de %1?</translation>
    </message>
    <message>
        <source>Names, addresses, logins and what the history says of them go, also out of the recycle bin. Only the username stays, so that nobody else gets it. This cannot be undone.</source>
        <translation>Desaparecen, también de la papelera, los nombres, las direcciones, los métodos de acceso y lo que el historial dice de la persona. Solo queda el nombre de usuario, para que nadie más lo reciba. No se puede deshacer.</translation>
    </message>
    <message>
        <source>These sites are told: %1.</source>
        <translation>Se avisa a estos sitios: %1.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar del todo</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>Se borraron los datos de %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LedgerSection</name>
    <message>
        <source>agreed</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>Consents and what was shared</source>
        <translation>Consentimientos y datos compartidos</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Nobody has been asked, and none of its sites was told of anybody.</source>
        <translation>No se ha preguntado a nadie, y no se ha comunicado nada de nadie a ninguno de sus sitios.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have answered it or were at one of its sites.</source>
        <translation>
            <numerusform>%n persona ha respondido o ha estado en uno de sus sitios.</numerusform>
            <numerusform>%n personas han respondido o han estado en uno de sus sitios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>Texto aceptado</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>Datos comunicados</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Wording then</source>
        <translation>Texto de entonces</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LimitsSection</name>
    <message>
        <source>Wrong passwords</source>
        <translation>Contraseñas equivocadas</translation>
    </message>
    <message>
        <source>How long a session lasts</source>
        <translation>Cuánto dura una sesión</translation>
    </message>
    <message>
        <source>After so many nobody gets another try until the time is over, or somebody unblocks them in the sign-in log. It holds for all authorities.</source>
        <translation>Después de tantas, nadie tiene otro intento hasta que pase el tiempo o alguien lo desbloquee en el registro de accesos. Vale para todos los proveedores.</translation>
    </message>
    <message>
        <source>Whatever somebody signed in with. It holds for all authorities.</source>
        <translation>Da igual con qué se haya iniciado. Vale para todos los proveedores.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LineEditIcon</name>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListOutlets</name>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>Más sobre esta lista</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n rows</source>
        <translation>
            <numerusform>Escribiendo %n fila</numerusform>
            <numerusform>Escribiendo %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n fila en %1.</numerusform>
            <numerusform>Se escribieron %n filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>Preparando la impresión</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListPrinting</name>
    <message numerus="yes">
        <source>%1 · %n more are not printed</source>
        <comment>date and time; rows</comment>
        <translation>
            <numerusform>%1 · %n más sin imprimir</numerusform>
            <numerusform>%1 · %n más sin imprimir</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListSearch</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>title of a list</comment>
        <translation>Buscar en %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListTable</name>
    <message>
        <source>Least first</source>
        <translation>De menor a mayor</translation>
    </message>
    <message>
        <source>Greatest first</source>
        <translation>De mayor a menor</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>In their own order</source>
        <translation>En su propio orden</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LiveWatch</name>
    <message numerus="yes">
        <source>Show %n newer</source>
        <translation>
            <numerusform>Mostrar %n más reciente</numerusform>
            <numerusform>Mostrar %n más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is newer</source>
        <translation>Mostrar lo más reciente</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LoginForm</name>
    <message>
        <source>Nobody is called so there.</source>
        <translation>Allí nadie se llama así.</translation>
    </message>
    <message>
        <source>The authority does not answer, so whose name it is cannot be known now.</source>
        <translation>El proveedor no responde, así que ahora no se puede saber de quién es el nombre.</translation>
    </message>
    <message>
        <source>The authority cannot be asked: %1.</source>
        <translation>No se puede preguntar al proveedor: %1.</translation>
    </message>
    <message>
        <source>Username there</source>
        <translation>Nombre de usuario allí</translation>
    </message>
    <message>
        <source>The authority is asked whose name that is, where it can tell.</source>
        <translation>Se pregunta al proveedor de quién es ese nombre, si puede decirlo.</translation>
    </message>
    <message>
        <source>Last day on which it counts; empty: for good</source>
        <translation>Último día en que vale; vacío: sin fin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A login elsewhere</source>
        <translation>Un método de acceso en otro lugar</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Añadir método de acceso</translation>
    </message>
    <message>
        <source>No authority takes logins by name. A directory or PAM does; others are linked by their owners at a sign-in.</source>
        <translation>Ningún proveedor admite métodos de acceso por nombre. Un directorio o PAM sí; los demás los vincula su titular al iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of login, authority</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A day is written like 2027-12-31.</source>
        <translation>Un día se escribe como 2027-12-31.</translation>
    </message>
    <message>
        <source>Type how the person is called there.</source>
        <translation>Escriba cómo se llama allí la persona.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Proveedor de identidad</translation>
    </message>
    <message>
        <source>Last day on which it counts</source>
        <translation>Último día en que vale</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LoginsSection</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Llave de acceso</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Account of the machine</source>
        <translation>Cuenta de la máquina</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Begun as a draft</source>
        <translation>Empezado como borrador</translation>
    </message>
    <message>
        <source>Added, and valid</source>
        <translation>Añadido, y válido</translation>
    </message>
    <message>
        <source>Became valid</source>
        <translation>Pasó a ser válido</translation>
    </message>
    <message>
        <source>Made valid again</source>
        <translation>Validado de nuevo</translation>
    </message>
    <message>
        <source>Made invalid</source>
        <translation>Invalidado</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, by whom</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Métodos de acceso</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Añadir método de acceso</translation>
    </message>
    <message>
        <source>New password; all sessions end</source>
        <translation>Contraseña nueva; todas las sesiones terminan</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Fijar contraseña</translation>
    </message>
    <message>
        <source>Why, for the history of the login; may be empty</source>
        <translation>Por qué, para el historial del método de acceso; puede quedar vacío</translation>
    </message>
    <message>
        <source>Make it invalid</source>
        <translation>Invalidar</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Cerrar el historial</translation>
    </message>
    <message>
        <source>History of this login</source>
        <translation>Historial de este método de acceso</translation>
    </message>
    <message>
        <source>No way to sign in yet</source>
        <translation>Aún sin método de acceso</translation>
    </message>
    <message>
        <source>No password here</source>
        <translation>Sin contraseña aquí</translation>
    </message>
    <message>
        <source>Set a password, or mail a link that lets the person choose one.</source>
        <translation>Fije una contraseña, o envíe un enlace para que la persona elija una.</translation>
    </message>
    <message>
        <source>Mail a link</source>
        <translation>Enviar un enlace</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of login and its identity</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Must be changed</source>
        <translation>Hay que cambiarla</translation>
    </message>
    <message>
        <source>Authority switched off</source>
        <translation>Proveedor desactivado</translation>
    </message>
    <message>
        <source>kept here, since %1</source>
        <translation>guardado aquí, desde %1</translation>
    </message>
    <message>
        <source>at %1, since %2</source>
        <translation>en %1, desde %2</translation>
    </message>
    <message>
        <source>set %1</source>
        <comment>a password, when</comment>
        <translation>fijada: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina el %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a property of a login and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>what became of a login, by whom, when</comment>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>Invalidate…</source>
        <translation>Invalidar…</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>Enviar enlace para restablecer</translation>
    </message>
    <message>
        <source>Ask for a new one at the next sign-in</source>
        <translation>Pedir una nueva al iniciar sesión la próxima vez</translation>
    </message>
    <message>
        <source>Let it end…</source>
        <translation>Ponerle fin…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>A login of %1 was removed.</source>
        <translation>Se quitó un método de acceso de %1.</translation>
    </message>
    <message>
        <source>Sessions that began with it have ended.</source>
        <translation>Las sesiones que empezaron con él han terminado.</translation>
    </message>
    <message>
        <source>A link that sets a new password is on its way to the main address.</source>
        <translation>Un enlace para elegir otra contraseña va de camino a la dirección principal.</translation>
    </message>
    <message>
        <source>There is no confirmed address to mail it to.</source>
        <translation>No hay ninguna dirección confirmada a la que enviarlo.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LookForm</name>
    <message>
        <source>For whom the words are</source>
        <translation>Para quién son los textos</translation>
    </message>
    <message>
        <source>Colour on light pages</source>
        <translation>Color en páginas claras</translation>
    </message>
    <message>
        <source>Colour on dark pages</source>
        <translation>Color en páginas oscuras</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The look of</source>
        <translation>Aspecto de</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nombre mostrado</translation>
    </message>
    <message>
        <source>Address for questions</source>
        <translation>Dirección para preguntas</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Textos propios</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>name of a language</comment>
        <translation>Solo en %1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>The look was saved. Pages show it at once.</source>
        <translation>El aspecto se ha guardado. Las páginas lo muestran al instante.</translation>
    </message>
    <message>
        <source>Your edits were put aside.</source>
        <translation>Sus cambios se han descartado.</translation>
    </message>
    <message>
        <source>The address for questions is no mail address.</source>
        <translation>La dirección para preguntas no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Whose look is edited</source>
        <translation>De quién es el aspecto que se edita</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Dónde están los textos</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>el mismo</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LostBanner</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de datos no responde.</translation>
    </message>
    <message>
        <source>What you see is from %1. Edits are kept as drafts. Trying again…</source>
        <translation>Lo que se ve es de las %1. Los cambios se guardan como borradores. Intentando de nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>What you see is from %1. Edits are kept as drafts. Trying again in %n s.</source>
        <translation>
            <numerusform>Lo que se ve es de las %1. Los cambios se guardan como borradores. Nuevo intento en %n s.</numerusform>
            <numerusform>Lo que se ve es de las %1. Los cambios se guardan como borradores. Nuevo intento en %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailFilterBar</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>every mail</source>
        <translation>todos los correos</translation>
    </message>
    <message>
        <source>mails that wait</source>
        <translation>los correos en espera</translation>
    </message>
    <message>
        <source>mails that are tried again</source>
        <translation>los correos que se intentan de nuevo</translation>
    </message>
    <message>
        <source>mails that were given up</source>
        <translation>los correos abandonados</translation>
    </message>
    <message>
        <source>mails that were sent</source>
        <translation>los correos enviados</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>cualquier tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <comment>filter of mails: state, kind</comment>
        <translation>Mostrar %1 de %2</translation>
    </message>
    <message>
        <source>Part of an address</source>
        <translation>Parte de una dirección</translation>
    </message>
    <message>
        <source>Search mails by address</source>
        <translation>Buscar correos por dirección</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Back to the program’s words</source>
        <translation>Volver al texto del programa</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Send it once, to look at</source>
        <translation>Enviarlo una vez, para verlo</translation>
    </message>
    <message>
        <source>The house’s own words.</source>
        <translation>Textos propios de la casa.</translation>
    </message>
    <message>
        <source>The program’s words. What you save replaces them.</source>
        <translation>Textos del programa. Lo que se guarde los sustituye.</translation>
    </message>
    <message>
        <source>What may stand in it: %1. Greeting and foot are the program’s.</source>
        <comment>variables</comment>
        <translation>Puede contener: %1. El saludo y el pie son del programa.</translation>
    </message>
    <message>
        <source>What must stand in it: %1. What may: %2. Greeting and foot are the program’s.</source>
        <comment>variables</comment>
        <translation>Debe contener: %1. Puede contener: %2. El saludo y el pie son del programa.</translation>
    </message>
    <message>
        <source>The words were saved. The next mail is written in them.</source>
        <translation>Los textos se han guardado. El próximo correo ya los lleva.</translation>
    </message>
    <message>
        <source>Your edits were put aside.</source>
        <translation>Sus cambios se han descartado.</translation>
    </message>
    <message>
        <source>This mail is in the program’s words again.</source>
        <translation>Este correo vuelve a llevar el texto del programa.</translation>
    </message>
    <message>
        <source>The mail server is asked …</source>
        <translation>Consultando al servidor de correo …</translation>
    </message>
    <message>
        <source>This window sends no mails: the house is served elsewhere.</source>
        <translation>Esta ventana no envía correos: la casa se sirve en otro lugar.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>Qué correo</translation>
    </message>
    <message>
        <source>Address for the test</source>
        <translation>Dirección para la prueba</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>su dirección</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailModel</name>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read aloud: address, kind of mail, how far it got</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Se intenta de nuevo</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>Se intentó %n vez, y el próximo intento es el %1.</numerusform>
            <numerusform>Se intentó %n veces, y el próximo intento es el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times and given up.</source>
        <translation>
            <numerusform>Se intentó %n vez y se abandonó.</numerusform>
            <numerusform>Se intentó %n veces y se abandonó.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took it at %1.</source>
        <translation>El servidor de correo lo aceptó el %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPage</name>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>No mail has been written yet</source>
        <translation>Aún no se ha escrito ningún correo</translation>
    </message>
    <message>
        <source>The house writes when somebody signs up, forgets a password, changes an address, or is invited. Each mail stands here, and for 30 days after it was sent.</source>
        <translation>La casa escribe cuando alguien se registra, olvida una contraseña, cambia una dirección o recibe una invitación. Cada correo figura aquí, y sigue 30 días después de su envío.</translation>
    </message>
    <message>
        <source>No mail is like that</source>
        <translation>No hay correos así</translation>
    </message>
    <message>
        <source>Ask for less: every state, every kind, a shorter part of the address.</source>
        <translation>Pida menos: cualquier estado, cualquier tipo, una parte más corta de la dirección.</translation>
    </message>
    <message>
        <source>Mails leave from where the house is served, not from this window.</source>
        <translation>Los correos salen de donde se sirve la casa, no de esta ventana.</translation>
    </message>
    <message>
        <source>This is the demo: mails go into its own mail viewer and nowhere else.</source>
        <translation>Esta es la demostración: los correos van a su propio visor de correo y a ningún otro lugar.</translation>
    </message>
    <message>
        <source>Through %1, encrypted only if that server offers it.</source>
        <translation>A través de %1, con cifrado solo si ese servidor lo ofrece.</translation>
    </message>
    <message>
        <source>Through %1, encrypted, as %2.</source>
        <comment>mail server, sender</comment>
        <translation>A través de %1, con cifrado, como %2.</translation>
    </message>
    <message>
        <source>Through %1, encrypted, signed in as %2, from %3.</source>
        <comment>mail server, user, sender</comment>
        <translation>A través de %1, con cifrado, con la sesión de %2, desde %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n mails were given up</source>
        <translation>
            <numerusform>Se abandonó %n correo</numerusform>
            <numerusform>Se abandonaron %n correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are tried again</source>
        <translation>
            <numerusform>%n correo se intenta de nuevo</numerusform>
            <numerusform>%n correos se intentan de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 in 30 days.</source>
        <comment>mails that wait, mails that were sent</comment>
        <translation>%1; %2 en 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n espera</numerusform>
            <numerusform>%n esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent</source>
        <translation>
            <numerusform>Se envió %n</numerusform>
            <numerusform>Se enviaron %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>Enviar de nuevo ahora</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n mails are sent again now.</source>
        <translation>
            <numerusform>%n correo se envía de nuevo ahora.</numerusform>
            <numerusform>%n correos se envían de nuevo ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails will not be sent.</source>
        <translation>
            <numerusform>%n correo no se enviará.</numerusform>
            <numerusform>%n correos no se enviarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the mails</source>
        <translation>Vistas de los correos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonados</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Con reintentos</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Look at the mails it would write</source>
        <translation>Ver los correos que escribiría</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>No mail server is set, so nothing leaves. Once there is one, what waits is sent.</source>
        <translation>No hay ningún servidor de correo definido, así que no sale nada. En cuanto haya uno, se envía lo que espera.</translation>
    </message>
    <message>
        <source>None waits</source>
        <translation>Ninguno espera</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>no se envió ninguno</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPane</name>
    <message>
        <source>Send it again now</source>
        <translation>Enviarlo de nuevo ahora</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>No enviarlo</translation>
    </message>
    <message>
        <source>Change the words of these mails…</source>
        <translation>Cambiar el texto de estos correos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As its receiver sees it</source>
        <translation>Como lo ve quien lo recibe</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>El correo como texto sin formato</translation>
    </message>
    <message>
        <source>None that was bad</source>
        <translation>Ninguna mala</translation>
    </message>
    <message>
        <source>Its words were not kept: once a mail is sent, nobody can read it here any more.</source>
        <translation>Su texto no se conserva: una vez enviado un correo, ya nadie puede leerlo aquí.</translation>
    </message>
    <message>
        <source>Its words are sealed. They are shown where the server runs, which has the key.</source>
        <translation>Su texto está sellado. Se muestra donde funciona el servidor, que tiene la clave.</translation>
    </message>
    <message>
        <source>What proves who opens its link is left out here.</source>
        <translation>Aquí se omite lo que demuestra quién abre su enlace.</translation>
    </message>
    <message>
        <source>The mail as its receiver sees it</source>
        <translation>El correo como lo ve quien lo recibe</translation>
    </message>
    <message>
        <source>The mail to %1 is sent again now.</source>
        <translation>El correo a %1 se envía de nuevo ahora.</translation>
    </message>
    <message>
        <source>The mail to %1 will not be sent.</source>
        <translation>El correo a %1 no se enviará.</translation>
    </message>
    <message>
        <source>Whoever needs it can ask for it again.</source>
        <translation>Quien lo necesite puede volver a pedirlo.</translation>
    </message>
    <message>
        <source>This mail was sent meanwhile.</source>
        <translation>Este correo se envió entretanto.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailServerSection</name>
    <message>
        <source>This is the demo: mails go into its own mail viewer and nowhere else.</source>
        <translation>Esta es la demostración: los correos van a su propio visor de correo y a ningún otro lugar.</translation>
    </message>
    <message>
        <source>Mails leave through %1: the server was told so at its start, and that goes before what is kept here.</source>
        <translation>Los correos salen a través de %1: así se le indicó al servidor al arrancar, y eso prevalece sobre lo que se guarda aquí.</translation>
    </message>
    <message>
        <source>People confirm addresses and come back to forgotten passwords by mail. What waits is sent as soon as a server is set.</source>
        <translation>Por correo se confirman las direcciones y se restablecen las contraseñas olvidadas. Lo que espera se envía en cuanto haya un servidor definido.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MainWindow</name>
    <message>
        <source>Private database</source>
        <translation>Base de datos privada</translation>
    </message>
    <message>
        <source>Queue: nothing waits</source>
        <translation>Cola: nada en espera</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n waiting</source>
        <translation>
            <numerusform>Cola: %n en espera</numerusform>
            <numerusform>Cola: %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>Último cambio: %1</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>Esperando a la base de datos</translation>
    </message>
    <message>
        <source>Connected to a house on another computer</source>
        <translation>Conexión con una casa en otro ordenador</translation>
    </message>
    <message>
        <source>Serving · %1</source>
        <translation>En marcha · %1</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The database does not take this role and password.</source>
        <translation>La base de datos no acepta este rol y esta contraseña.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Edit connections…</source>
        <translation>Editar conexiones…</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Dejar de servir</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Empezar a servir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>Acerca de Gatelodge</translation>
    </message>
    <message>
        <source>The database is slow to answer</source>
        <translation>La base de datos tarda en responder</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MembersSection</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Name, username or address; three letters or more</source>
        <translation>Nombre, nombre de usuario o dirección; tres letras o más</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Users shows all of them: choose the group in its sentence.</source>
        <translation>Personas las muestra todas: elija el grupo en su frase.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Aún nadie.</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1 está ahora en %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <comment>person, group</comment>
        <translation>%1 ya no está en %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MendWords</name>
    <message>
        <source>How to mend it</source>
        <translation>Cómo arreglarlo</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>Elegir un certificado…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send it now…</source>
        <translation>Enviar ahora…</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>Abrir sus ajustes</translation>
    </message>
    <message>
        <source>Send a test mail…</source>
        <translation>Enviar un correo de prueba…</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Look at the servers…</source>
        <translation>Ver los servidores…</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Mender</name>
    <message>
        <source>All deliveries go on.</source>
        <translation>Todos los envíos siguen adelante.</translation>
    </message>
    <message>
        <source>Its deliveries go on.</source>
        <translation>Los envíos del sitio siguen adelante.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Mending</name>
    <message>
        <source>%1 may enter again.</source>
        <translation>%1 puede entrar de nuevo.</translation>
    </message>
    <message>
        <source>%1 was brought back.</source>
        <translation>Se recuperó a %1.</translation>
    </message>
    <message>
        <source>%1 may come in with this login again.</source>
        <translation>%1 puede entrar de nuevo con este método de acceso.</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1 está ahora en %2.</translation>
    </message>
    <message>
        <source>%1 may try again.</source>
        <translation>%1 puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Whoever sits at %1 may try again.</source>
        <translation>Quien esté en %1 puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>A link that sets a new password is on its way to %1.</source>
        <translation>Un enlace para elegir otra contraseña va de camino a %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MergeSection</name>
    <message>
        <source>One person?</source>
        <translation>¿Una misma persona?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se conserva</translation>
    </message>
    <message numerus="yes">
        <source>%n come over</source>
        <translation>
            <numerusform>Pasa %n</numerusform>
            <numerusform>Pasan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hear that %2 is suspended</source>
        <translation>Se comunica a %1 la suspensión de %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationForm</name>
    <message>
        <source>No authority gives its accounts away. Add the older website as one first: a Django website with its database.</source>
        <translation>Ningún proveedor de identidad cede sus cuentas. Añada antes el sitio web anterior como proveedor: un sitio web Django con su base de datos.</translation>
    </message>
    <message>
        <source>%1 accounts there: %2 come in, %3 are here already, %4 cannot come in.</source>
        <extracomment>accounts there; newcomers; people who are here already; accounts that cannot come in</extracomment>
        <translation>Cuentas allí: %1. Se incorporan: %2; ya están aquí: %3; no pueden incorporarse: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there that could be taken over.</source>
        <translation>
            <numerusform>%n no tiene allí una contraseña que se pueda importar.</numerusform>
            <numerusform>%n no tienen allí una contraseña que se pueda importar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring everybody in</source>
        <translation>Incorporar a todas</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Authorities…</source>
        <translation>Proveedores…</translation>
    </message>
    <message>
        <source>Moving people in</source>
        <translation>Migrar a personas</translation>
    </message>
    <message>
        <source>While the older system goes on.</source>
        <translation>Mientras el sistema anterior sigue funcionando.</translation>
    </message>
    <message>
        <source>Whose people</source>
        <translation>De dónde vienen</translation>
    </message>
    <message>
        <source>It stays the authority for everybody until they are moved. It goes on changing their names and addresses.</source>
        <translation>Sigue siendo el proveedor de identidad de todas hasta que migren, y sigue cambiando sus nombres y direcciones.</translation>
    </message>
    <message>
        <source>People a batch</source>
        <translation>Personas por lote</translation>
    </message>
    <message>
        <source>So many are moved in one step; a pause stops between two of them.</source>
        <translation>Las que migran en un paso; una pausa detiene entre dos pasos.</translation>
    </message>
    <message>
        <source>Nobody is moved by this: everybody comes in, and goes on signing in as before.</source>
        <translation>Con esto no migra nadie: todas las personas se incorporan y siguen iniciando sesión como antes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 people.</source>
        <translation>Un lote tiene de 1 a %1 personas.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <source>Those of an earlier migration that was given up, say, if their login there is still known here. Who is deleted while this one is on stays deleted.</source>
        <translation>Por ejemplo, las de una migración anterior que se abandonó, si aquí aún se conoce su método de acceso de allí. Quien se elimine durante esta migración sigue en la papelera.</translation>
    </message>
    <message>
        <source>Bring back who is there and lies in the recycle bin</source>
        <translation>Recuperar a quienes están allí y aquí en la papelera</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationPane</name>
    <message>
        <source>No server is at work here. It goes on as soon as one serves.</source>
        <translation>Aquí no trabaja ningún servidor. Continúa en cuanto haya uno en servicio.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>begun %1</source>
        <comment>when</comment>
        <translation>iniciado: %1</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperan</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Migradas</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>New password since</source>
        <translation>Contraseña nueva desde entonces</translation>
    </message>
    <message>
        <source>Could not come in</source>
        <translation>No pudieron incorporarse</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translation>Llegaron por su cuenta</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>Un lote</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who, when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationsPage</name>
    <message>
        <source>Moving in</source>
        <translation>Migración</translation>
    </message>
    <message>
        <source>Move people in</source>
        <translation>Migrar a personas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody is being moved</source>
        <translation>No se está migrando a nadie</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>the older system, where its migration stands, its state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>One is on</source>
        <translation>Hay una en curso</translation>
    </message>
    <message>
        <source>An older website has people, and is in use. They move here while it goes on: a few first, then everybody, batch by batch. Nobody notices, and until you finish, whoever has moved can be taken back.</source>
        <translation>Un sitio web anterior tiene personas y está en uso. Migran aquí mientras sigue funcionando: primero unas pocas, después todas, lote a lote. Nadie lo nota y, hasta que usted finalice, se puede devolver a quienes hayan migrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n are over</source>
        <translation>
            <numerusform>%n terminada</numerusform>
            <numerusform>%n terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the migrations</source>
        <translation>Vistas de las migraciones</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every migration, whoever stays behind</comment>
        <translation>Mostrar %1 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>every migration</source>
        <translation>todas las migraciones</translation>
    </message>
    <message>
        <source>the migration that is on</source>
        <translation>la migración en curso</translation>
    </message>
    <message>
        <source>migrations that are over</source>
        <translation>las migraciones terminadas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>whoever stays behind</source>
        <translation>con o sin personas que se queden atrás</translation>
    </message>
    <message>
        <source>where somebody stays behind</source>
        <translation>con personas que se quedan atrás</translation>
    </message>
    <message>
        <source>where nobody stays behind</source>
        <translation>sin personas que se queden atrás</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Somebody stays behind</source>
        <translation>Alguien se queda atrás</translation>
    </message>
    <message>
        <source>Older system</source>
        <translation>Sistema anterior</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>People moved</source>
        <translation>Migradas</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MoveSection</name>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Move everybody</source>
        <translation>Migrar a todas</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Bring in who is new there</source>
        <translation>Incorporar a las nuevas de allí</translation>
    </message>
    <message numerus="yes">
        <source>%1 would move, in %n batches; %2 would stay behind.</source>
        <extracomment>people; batches; people</extracomment>
        <translation>
            <numerusform>Migrarían: %1, en %n lote; se quedarían atrás: %2.</numerusform>
            <numerusform>Migrarían: %1, en %n lotes; se quedarían atrás: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n something has changed there, and changes here before.</source>
        <translation>
            <numerusform>Algo ha cambiado allí en %n persona, y cambia aquí antes.</numerusform>
            <numerusform>Algo ha cambiado allí en %n personas, y cambia aquí antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Migrar a %n persona</numerusform>
            <numerusform>Migrar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Moving</name>
    <message numerus="yes">
        <source>%1 of %n people have moved.</source>
        <extracomment>how many people have moved, of how many</extracomment>
        <translation>
            <numerusform>%1 de %n persona ha migrado.</numerusform>
            <numerusform>%1 de %n personas han migrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>En incorporación</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>En migración</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>En devolución</translation>
    </message>
    <message>
        <source>Stopped by itself</source>
        <translation>Se detuvo sola</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message numerus="yes">
        <source>%n stay behind</source>
        <translation>
            <numerusform>%n se queda atrás</numerusform>
            <numerusform>%n se quedan atrás</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has moved</source>
        <translation>Migración completa</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>En reposo</translation>
    </message>
    <message numerus="yes">
        <source>Everybody is brought in, %n so far.</source>
        <translation>
            <numerusform>Se está incorporando a todas las personas: %n por ahora.</numerusform>
            <numerusform>Se está incorporando a todas las personas: %n por ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pilot set moves. %1</source>
        <translation>Migra el conjunto piloto. %1</translation>
    </message>
    <message>
        <source>People go back to %1. %2</source>
        <translation>Las personas vuelven a %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n people are at home here.</source>
        <translation>
            <numerusform>Finalizada. %n persona tiene aquí su casa.</numerusform>
            <numerusform>Finalizada. %n personas tienen aquí su casa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have come in, and still sign in by %1.</source>
        <translation>
            <numerusform>%n persona se ha incorporado, y aún inicia sesión con %1.</numerusform>
            <numerusform>%n personas se han incorporado, y aún inician sesión con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not answer as it should: %2</source>
        <translation>%1 no respondió como debía: %2</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait. They keep their names and passwords, stay signed in, and notice nothing. Until you finish, they can be taken back.</source>
        <translation>
            <numerusform>%n persona espera. Conserva su nombre y su contraseña, mantiene la sesión iniciada y no nota nada. Hasta que usted finalice, se la puede devolver.</numerusform>
            <numerusform>%n personas esperan. Conservan sus nombres y contraseñas, mantienen la sesión iniciada y no notan nada. Hasta que usted finalice, se las puede devolver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has moved yet.</source>
        <translation>Aún no ha migrado nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n people go back to %1. What was changed here of their names and addresses gives way to what is said there.</source>
        <extracomment>who goes back; the older system; perhaps a sentence on who stays</extracomment>
        <translation>
            <numerusform>%n persona vuelve a %1. Lo que se cambió aquí de su nombre y sus direcciones se sustituye por lo que consta allí.</numerusform>
            <numerusform>%n personas vuelven a %1. Lo que se cambió aquí de sus nombres y direcciones se sustituye por lo que consta allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a new password that nobody knows there, and stay.</source>
        <translation>
            <numerusform>%n tiene una contraseña nueva que allí nadie conoce, y se queda.</numerusform>
            <numerusform>%n tienen una contraseña nueva que allí nadie conoce, y se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people came by %1 since everybody was brought in, and would lose their way in. Bring them in first.</source>
        <translation>
            <numerusform>Aún no: %n persona llegó por %1 después de la incorporación, y se quedaría sin acceso. Incorpórela antes.</numerusform>
            <numerusform>Aún no: %n personas llegaron por %1 después de la incorporación, y se quedarían sin acceso. Incorpórelas antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people would lose their way in. Move them first.</source>
        <translation>
            <numerusform>Aún no: %n persona se quedaría sin acceso. Mígrela antes.</numerusform>
            <numerusform>Aún no: %n personas se quedarían sin acceso. Mígrelas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on %1 is out of use, and nobody goes back.</source>
        <translation>Desde entonces %1 queda fuera de uso, y nadie vuelve.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there; they ask for a new one here.</source>
        <translation>
            <numerusform>%n no tiene contraseña allí; pide una nueva aquí.</numerusform>
            <numerusform>%n no tienen contraseña allí; piden una nueva aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody would lose their way in. The numbers are new: look again.</source>
        <translation>Alguien se quedaría sin acceso. Los números son nuevos: vuelva a mirarlos.</translation>
    </message>
    <message>
        <source>Only at the house itself: its key opens the password of the older system.</source>
        <translation>Solo en la propia casa: su clave abre la contraseña del sistema anterior.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>Detenido. No ha pasado nada.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>This authority gives no accounts away, or is out of use.</source>
        <translation>Este proveedor de identidad no cede cuentas, o está fuera de uso.</translation>
    </message>
    <message>
        <source>It has moved on meanwhile. What stands here is new.</source>
        <translation>Entretanto ha avanzado. Lo que se muestra es nuevo.</translation>
    </message>
    <message>
        <source>The older system does not answer: %1</source>
        <translation>El sistema anterior no responde: %1</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Given up. Everybody signs in by %1 as before.</source>
        <translation>Abandonada. Todas las personas inician sesión con %1 como antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no login there any more, and stay.</source>
        <translation>
            <numerusform>%n ya no tiene método de acceso allí, y se queda.</numerusform>
            <numerusform>%n ya no tienen método de acceso allí, y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be given up once those who have moved are back.</source>
        <translation>Se puede abandonar cuando hayan vuelto quienes migraron.</translation>
    </message>
    <message>
        <source>Begun by mistake? Then give it up: everybody who waits goes on signing in by %1. Whoever came in stays in the list, and History takes that import back. Another migration may be begun at once.</source>
        <translation>¿Se inició por error? Entonces abandónela: quienes esperan siguen iniciando sesión con %1. Quienes se incorporaron siguen en la lista, y esa importación se deshace desde Historial. Se puede iniciar otra migración de inmediato.</translation>
    </message>
    <message numerus="yes">
        <source>%n who could not go back stay at home here.</source>
        <translation>
            <numerusform>%n persona que no pudo volver sigue teniendo aquí su casa.</numerusform>
            <numerusform>%n personas que no pudieron volver siguen teniendo aquí su casa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie in the recycle bin; whoever is brought back asks for a new password here.</source>
        <translation>
            <numerusform>%n está en la papelera; si se la recupera, pide una contraseña nueva aquí.</numerusform>
            <numerusform>%n están en la papelera; a quien se recupere le toca pedir una contraseña nueva aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be asked: %2 Whoever has registered there since everybody was brought in is not known here, and would be without a way in.</source>
        <extracomment>the older system; what it said</extracomment>
        <translation>No se puede consultar a %1: %2 A quien se haya registrado allí después de la incorporación no se le conoce aquí, y se quedaría sin acceso.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in, and would be without a way in.</source>
        <translation>
            <numerusform>%n cuenta de allí no pudo incorporarse, y se quedaría sin acceso.</numerusform>
            <numerusform>%n cuentas de allí no pudieron incorporarse, y se quedarían sin acceso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n accounts at %1 are not here. Bring them in first.</source>
        <translation>
            <numerusform>Aún no: %n cuenta de %1 no está aquí. Incorpórela antes.</numerusform>
            <numerusform>Aún no: %n cuentas de %1 no están aquí. Incorpórelas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has registered there just now. Bring them in first.</source>
        <translation>Alguien se acaba de registrar allí. Incorpore antes a esa persona.</translation>
    </message>
    <message>
        <source>Accounts there could not come in, and how many is new: look again.</source>
        <translation>Hay cuentas de allí que no pudieron incorporarse, y su número es nuevo: vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>Somebody has moved. Take them back first.</source>
        <translation>Alguien ha migrado. Devuelva antes a esa persona.</translation>
    </message>
    <message>
        <source>One is on already. Finish it first, or give it up.</source>
        <translation>Ya hay una en curso. Finalícela antes, o abandónela.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MovingProgress</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Queda %n minuto</numerusform>
            <numerusform>Quedan %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewAuthority</name>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A new authority</source>
        <translation>Un nuevo proveedor de identidad</translation>
    </message>
    <message>
        <source>Somebody else who knows people’s passwords.</source>
        <translation>Alguien más que conoce las contraseñas de las personas.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What people read when they choose it.</source>
        <translation>Lo que leen las personas al elegirlo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What stands after the @ when people name it: alice@club.</source>
        <translation>Lo que va tras la @ cuando se lo nombra: alice@club.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>Tipo de proveedor</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewInvitations</name>
    <message>
        <source>How they are invited</source>
        <translation>Cómo se las invita</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Qué se hará</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Invitar a %n persona</numerusform>
            <numerusform>Invitar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Invitar a personas</translation>
    </message>
    <message>
        <source>They choose their own password.</source>
        <translation>Cada persona elige su propia contraseña.</translation>
    </message>
    <message>
        <source>They join</source>
        <translation>Entran en</translation>
    </message>
    <message>
        <source>Days until it ends, 1 to %1</source>
        <translation>Días hasta que caduque, de 1 a %1</translation>
    </message>
    <message>
        <source>Signed by, as they read it (optional)</source>
        <translation>Firmada por, tal como se leerá (opcional)</translation>
    </message>
    <message>
        <source>A word to them (optional)</source>
        <translation>Unas palabras (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no group yet.</source>
        <translation>Aún no hay grupos.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is done with it</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>person, verdict, reason</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing is done before you press the button.</source>
        <translation>No se hace nada hasta que se pulse el botón.</translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited.</source>
        <translation>
            <numerusform>Se invitará a %n persona.</numerusform>
            <numerusform>Se invitará a %n personas.</numerusform>
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
            <numerusform>Se dejará fuera a %n.</numerusform>
            <numerusform>Se dejará fuera a %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>People to invite, one a line</source>
        <translation>Personas a quienes invitar, una por línea</translation>
    </message>
    <message>
        <source>Days until the invitation ends</source>
        <translation>Días hasta que caduque la invitación</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmada por</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>One a line: an address, a name with the address in &lt; &gt;, or first name, last name, address.</source>
        <translation>Una por línea: una dirección, un nombre con la dirección entre &lt; &gt;, o nombre, apellidos, dirección.</translation>
    </message>
    <message>
        <source>One a line; a name is enough. Whoever holds the sheet may use it, and confirms an address of their own afterwards.</source>
        <translation>Una por línea; basta un nombre. Quien tenga la hoja puede usarla, y después confirma una dirección propia.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewPersonForm</name>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Una nueva persona</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Username; may be changed until a site has received it</source>
        <translation>Nombre de usuario; se puede cambiar hasta que un sitio lo reciba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A name or an address is needed.</source>
        <translation>Hace falta un nombre o una dirección.</translation>
    </message>
    <message>
        <source>I vouch that the address is theirs</source>
        <translation>Respondo de que la dirección es suya</translation>
    </message>
    <message>
        <source>Nobody was added yet. What you typed stays.</source>
        <translation>Aún no se ha añadido a nadie. Lo que escribió se queda.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewSite</name>
    <message>
        <source>Connect it</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>Un nuevo sitio</translation>
    </message>
    <message>
        <source>Then make its key, and put that into the site’s settings.</source>
        <translation>Después cree su clave y póngala en los ajustes del sitio.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address where people come back</source>
        <translation>Dirección a la que vuelven las personas</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Una nueva organización</translation>
    </message>
    <message>
        <source>Name of the new organisation</source>
        <translation>Nombre de la nueva organización</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NodesSection</name>
    <message>
        <source>Its clock agrees with the database’s.</source>
        <translation>Su reloj coincide con el de la base de datos.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of the database’s.</source>
        <translation>Su reloj va %1 adelantado respecto al de la base de datos.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind the database’s.</source>
        <translation>Su reloj va %1 atrasado respecto al de la base de datos.</translation>
    </message>
    <message>
        <source>How much room its disk has is not known.</source>
        <translation>No se sabe cuánto espacio tiene su disco.</translation>
    </message>
    <message>
        <source>%1 of %2 are free on its disk.</source>
        <translation>En su disco quedan libres %1 de %2.</translation>
    </message>
    <message>
        <source>Servers of this house</source>
        <translation>Servidores de esta casa</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <comment>a time</comment>
        <translation>Última señal: %1</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>None has told of itself within a day.</source>
        <translation>Ninguno ha dado señales en el último día.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OldestCard</name>
    <message>
        <source>Oldest waiting change</source>
        <translation>Cambio más antiguo en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada en espera</translation>
    </message>
    <message numerus="yes">
        <source>warning after %n minutes</source>
        <translation>
            <numerusform>aviso tras %n minuto</numerusform>
            <numerusform>aviso tras %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>critical after %n minutes</source>
        <translation>
            <numerusform>crítico tras %n minuto</numerusform>
            <numerusform>crítico tras %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OnlineCard</name>
    <message>
        <source>nothing is known of this time yet</source>
        <translation>aún no se sabe nada de este tiempo</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personas aquí</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdAddresses</name>
    <message>
        <source>Add address…</source>
        <translation>Añadir dirección…</translation>
    </message>
    <message>
        <source>Check an address…</source>
        <translation>Comprobar una dirección…</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Añadir esta dirección</translation>
    </message>
    <message>
        <source>Address to add</source>
        <translation>Dirección que se añade</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Address that the application sends</source>
        <translation>Dirección que envía la aplicación</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1 está en la lista.</translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 no está en la lista.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdApps</name>
    <message>
        <source>Settings of the application</source>
        <translation>Ajustes de la aplicación</translation>
    </message>
    <message>
        <source>Add its redirect address</source>
        <translation>Añadir su dirección de redirección</translation>
    </message>
    <message>
        <source>Set up an application</source>
        <translation>Configurar una aplicación</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>For %1. In place of SECRET stands the secret that was shown once.</source>
        <translation>Para %1. En lugar de SECRET va el secreto que se mostró una vez.</translation>
    </message>
    <message>
        <source>%1 proves itself in another way than is chosen above: “%2”.</source>
        <translation>%1 se identifica de una forma distinta de la elegida arriba: «%2».</translation>
    </message>
    <message>
        <source>Its redirect address %1 is on the list.</source>
        <translation>Su dirección de redirección %1 está en la lista.</translation>
    </message>
    <message>
        <source>It comes back to %1, if it runs at this site’s address.</source>
        <translation>Vuelve a %1, si funciona en la dirección de este sitio.</translation>
    </message>
    <message>
        <source>Choose its binding</source>
        <translation>Elegir esta vinculación</translation>
    </message>
    <message>
        <source>%1 sends neither PKCE nor a nonce, as far as was known when this was written; a newer version may know PKCE. It is let in where “%2” is chosen as its binding.</source>
        <translation>%1 no envía ni PKCE ni un nonce, según lo que se sabía al escribir esto; quizá una versión más reciente conozca PKCE. Se la admite si se elige «%2» como vinculación.</translation>
    </message>
    <message>
        <source>%1 knows no PKCE. It is let in where “%2” is chosen as its binding.</source>
        <translation>%1 no conoce PKCE. Se la admite si se elige «%2» como vinculación.</translation>
    </message>
    <message>
        <source>Choose its addresses for signing out</source>
        <translation>Elegir sus direcciones para cerrar sesión</translation>
    </message>
    <message>
        <source>It is told when people sign out, and may send them on to %1.</source>
        <translation>Recibe los cierres de sesión, y puede remitir después a %1.</translation>
    </message>
    <message>
        <source>It can be told when people sign out, at %1, and sends those who sign out there on to %2.</source>
        <translation>Puede recibir los cierres de sesión, en %1, y remite a quien cierra sesión allí a %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdClaims</name>
    <message>
        <source>Add claim…</source>
        <translation>Añadir atributo…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Claims of its own</source>
        <translation>Atributos propios</translation>
    </message>
    <message>
        <source>Where the value is from</source>
        <translation>De dónde sale el valor</translation>
    </message>
    <message>
        <source>Name of the claim</source>
        <translation>Nombre del atributo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>How their names begin; nothing for all</source>
        <translation>Cómo empiezan sus nombres; vacío: todos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a claim</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>None: the standard ones are enough for most applications.</source>
        <translation>Ninguno: los estándar bastan para la mayoría de las aplicaciones.</translation>
    </message>
    <message>
        <source>What this application reads of a person under a name that it expects, with the scope profile; what is made of groups, with the scope groups.</source>
        <translation>Lo que esta aplicación lee de una persona con el nombre que espera (claim), dentro del ámbito profile; lo que se forma a partir de grupos, dentro del ámbito groups.</translation>
    </message>
    <message>
        <source>Let it ask for groups</source>
        <translation>Permitir el ámbito groups</translation>
    </message>
    <message>
        <source>%1: made of groups, and never told, since this application may not ask for the scope groups.</source>
        <translation>%1: valor formado a partir de grupos, que nunca se comunica, porque esta aplicación no puede pedir el ámbito groups.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdGrants</name>
    <message>
        <source>Signed in there now</source>
        <translation>Con sesión allí ahora</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
    <message>
        <source>Show more people</source>
        <translation>Mostrar más personas</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdKeysSection</name>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>With these the house signs what it tells sites by OpenID Connect. Every ninety days the next one takes over by itself; sites learn of it a day before.</source>
        <translation>Con ellas la casa firma lo que comunica a los sitios por OpenID Connect. Cada noventa días la siguiente la releva automáticamente; los sitios la conocen un día antes.</translation>
    </message>
    <message>
        <source>None yet: the server makes them when it starts.</source>
        <translation>Aún ninguna: el servidor las crea al arrancar.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Still published</source>
        <translation>Aún publicada</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signed until %1. Nobody takes it for ours any more.</source>
        <translation>Firmó hasta el %1. Ya nadie la acepta como nuestra.</translation>
    </message>
    <message>
        <source>Signed until %1; still published until %2, for what it signed.</source>
        <translation>Firmó hasta el %1; sigue publicada hasta el %2, por lo que firmó.</translation>
    </message>
    <message>
        <source>Signs from %1.</source>
        <translation>Firmará desde el %1.</translation>
    </message>
    <message>
        <source>Signs since %1.</source>
        <translation>Firma desde el %1.</translation>
    </message>
    <message>
        <source>Key ID %1</source>
        <translation>ID de clave %1</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>Sustituir ahora</translation>
    </message>
    <message>
        <source>It may be known to others: replace and withdraw…</source>
        <translation>Quizá la conozcan otros: sustituir y retirar…</translation>
    </message>
    <message>
        <source>Withdraw the key for %1?</source>
        <translation>¿Retirar la clave para %1?</translation>
    </message>
    <message>
        <source>Nothing that it has signed is believed any more: applications ask for new tokens, and some people have to sign in again. A new key signs at once.</source>
        <translation>Nada de lo que ha firmado se acepta ya: las aplicaciones piden tokens nuevos, y algunas personas tienen que volver a iniciar sesión. Una clave nueva firma de inmediato.</translation>
    </message>
    <message>
        <source>Replace and withdraw</source>
        <translation>Sustituir y retirar</translation>
    </message>
    <message>
        <source>Another took its turn before it had signed anything.</source>
        <translation>Otra la relevó antes de que firmara nada.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdRejected</name>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
    <message>
        <source>Refused lately</source>
        <translation>Rechazado últimamente</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>No se ha rechazado nada.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that is one cause</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It has been added since.</source>
        <translation>Se ha añadido desde entonces.</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Añadir esta dirección</translation>
    </message>
    <message numerus="yes">
        <source>%n times, the last one %1.</source>
        <translation>
            <numerusform>%n vez, la última: %1.</numerusform>
            <numerusform>%n veces, la última: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for neither</source>
        <translation>No exigir ninguno de los dos</translation>
    </message>
    <message>
        <source>Take a nonce instead</source>
        <translation>Exigir un nonce en su lugar</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSecrets</name>
    <message>
        <source>ends at once</source>
        <translation>termina de inmediato</translation>
    </message>
    <message>
        <source>holds for one day more</source>
        <translation>vale un día más</translation>
    </message>
    <message>
        <source>holds for a week more</source>
        <translation>vale una semana más</translation>
    </message>
    <message>
        <source>holds for 30 days more</source>
        <translation>vale 30 días más</translation>
    </message>
    <message>
        <source>Make secret</source>
        <translation>Crear secreto</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>Crear otro secreto</translation>
    </message>
    <message>
        <source> It ends %1.</source>
        <translation> Termina el %1.</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <comment>a secret</comment>
        <translation>Empieza por %1</translation>
    </message>
    <message>
        <source>Made %1. It was shown once and cannot be read again.</source>
        <translation>Creado el %1. Se mostró una vez y no se puede volver a leer.</translation>
    </message>
    <message>
        <source>End now</source>
        <comment>a secret</comment>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>The application cannot prove itself before it has a secret.</source>
        <translation>La aplicación no puede identificarse mientras no tenga un secreto.</translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation>El secreto de %1</translation>
    </message>
    <message>
        <source>Put it into the application’s settings before the old one ends.</source>
        <translation>Póngalo en los ajustes de la aplicación antes de que termine el anterior.</translation>
    </message>
    <message>
        <source>Put it into the application’s settings, with the client ID.</source>
        <translation>Póngalo en los ajustes de la aplicación, con el ID de cliente.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSection</name>
    <message>
        <source>Most applications can be signed in to by OpenID Connect: wikis, clouds, chats, shops. The gates, consents and updates of this site hold for it, too.</source>
        <translation>En la mayoría de las aplicaciones se puede iniciar sesión con OpenID Connect: wikis, nubes, chats, tiendas. Las puertas, los consentimientos y las actualizaciones de este sitio valen también para ellas.</translation>
    </message>
    <message>
        <source>Set up OpenID Connect</source>
        <translation>Configurar OpenID Connect</translation>
    </message>
    <message>
        <source>End OpenID Connect here…</source>
        <translation>Terminar aquí OpenID Connect…</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>how other applications ask</source>
        <translation>cómo preguntan otras aplicaciones</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descubrimiento</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Información de usuario</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>People may sign in by it</source>
        <translation>Las personas pueden iniciar sesión con él</translation>
    </message>
    <message>
        <source>Off: every request is refused, and tokens hold no more.</source>
        <translation>Desactivado: se rechaza toda solicitud, y los tokens ya no valen.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>By this name the application tells who it is. It is no secret.</source>
        <translation>Con este nombre la aplicación dice quién es. No es secreto.</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Direcciones de redirección</translation>
    </message>
    <message>
        <source>None yet: nobody can sign in before there is one.</source>
        <translation>Aún ninguna: nadie puede iniciar sesión mientras no haya una.</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>Direcciones tras cerrar sesión</translation>
    </message>
    <message>
        <source>None: people stay on a page of this house.</source>
        <translation>Ninguna: las personas se quedan en una página de esta casa.</translation>
    </message>
    <message>
        <source>End OpenID Connect at %1?</source>
        <translation>¿Terminar OpenID Connect en %1?</translation>
    </message>
    <message>
        <source>Its secrets are forgotten, and whoever is signed in there by it is signed out. Its settings can be brought back from the history, its secrets cannot.</source>
        <translation>Sus secretos se olvidan, y se cierra la sesión de quien la tenga iniciada allí por él. Sus ajustes se pueden recuperar del historial; sus secretos, no.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSettings</name>
    <message>
        <source>It may ask for %1</source>
        <translation>Puede pedir %1</translation>
    </message>
    <message>
        <source>How it proves itself</source>
        <translation>Cómo se identifica</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba de identidad</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Sus claves</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A JWK set with its public keys, for the proof by signature.</source>
        <translation>Un conjunto JWK con sus claves públicas, para identificarse con una firma.</translation>
    </message>
    <message>
        <source>Pushed requests only</source>
        <translation>Solo solicitudes enviadas por adelantado</translation>
    </message>
    <message>
        <source>The application hands its request over by itself first, so that nobody reads or changes it.</source>
        <translation>La aplicación entrega antes su solicitud directamente (PAR), de modo que nadie la lea ni la cambie.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Of the ID token. Every application takes RS256; the others are shorter.</source>
        <translation>Del token de identidad. Todas las aplicaciones aceptan RS256; las otras son más cortas.</translation>
    </message>
    <message>
        <source>What it may ask for</source>
        <translation>Qué puede pedir</translation>
    </message>
    <message>
        <source>Devices without a browser may sign in</source>
        <translation>Los dispositivos sin navegador pueden iniciar sesión</translation>
    </message>
    <message>
        <source>They show a code, and their person types it on another device.</source>
        <translation>Muestran un código, y la persona lo escribe en otro dispositivo.</translation>
    </message>
    <message>
        <source>It may act for itself</source>
        <translation>Puede actuar por sí misma</translation>
    </message>
    <message>
        <source>Without any person: a service that asks in its own name.</source>
        <translation>Sin ninguna persona: un servicio que pregunta en su propio nombre.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Minutes until an access token must be renewed.</source>
        <translation>Minutos hasta que hay que renovar un token de acceso.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Days after which a person must sign in again, if the site did not ask meanwhile.</source>
        <translation>Días tras los que una persona tiene que volver a iniciar sesión, si el sitio no ha preguntado entretanto.</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Se le avisa en</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>En ningún sitio</translation>
    </message>
    <message>
        <source>Without a secret, PKCE is all that protects a sign-in.</source>
        <translation>Sin secreto, PKCE es lo único que protege un inicio de sesión.</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>What ties a sign-in to the browser that began it.</source>
        <translation>Lo que vincula un inicio de sesión al navegador que lo comenzó.</translation>
    </message>
    <message>
        <source>Where the application is told that a person has signed out, or that what it was let have has ended (back-channel logout).</source>
        <translation>Dónde se avisa a la aplicación de que una persona ha cerrado sesión, o de que ha terminado lo que se le había concedido a la aplicación (back-channel logout).</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdWords</name>
    <message>
        <source>another scheme</source>
        <translation>otro esquema</translation>
    </message>
    <message>
        <source>www. before one of them only</source>
        <translation>www. delante de solo una de ellas</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>otro host</translation>
    </message>
    <message>
        <source>another port</source>
        <translation>otro puerto</translation>
    </message>
    <message>
        <source>a slash at the end of one of them only</source>
        <translation>una barra al final de solo una de ellas</translation>
    </message>
    <message>
        <source>other capital letters</source>
        <translation>otras mayúsculas</translation>
    </message>
    <message>
        <source>another path</source>
        <translation>otra ruta</translation>
    </message>
    <message>
        <source>something else after the ?</source>
        <translation>algo distinto después del ?</translation>
    </message>
    <message>
        <source>a # in one of them only</source>
        <translation>un # en solo una de ellas</translation>
    </message>
    <message>
        <source>Nothing: an app or a page in the browser</source>
        <translation>Nada: una app o una página en el navegador</translation>
    </message>
    <message>
        <source>A secret, in a header (the usual way)</source>
        <translation>Un secreto, en una cabecera (lo habitual)</translation>
    </message>
    <message>
        <source>A secret, in the form</source>
        <translation>Un secreto, en el formulario</translation>
    </message>
    <message>
        <source>A signature with a key of its own</source>
        <translation>Una firma con una clave propia</translation>
    </message>
    <message>
        <source>Names, username and language, and the site’s own claims.</source>
        <translation>Nombre y apellidos, nombre de usuario e idioma, y los atributos propios del sitio.</translation>
    </message>
    <message>
        <source>The main address, which has been confirmed.</source>
        <translation>La dirección principal, ya confirmada.</translation>
    </message>
    <message>
        <source>The names of all groups the person is in.</source>
        <translation>Los nombres de todos los grupos a los que pertenece la persona.</translation>
    </message>
    <message>
        <source>It stays signed in after the person has left, until the days below have passed.</source>
        <translation>Mantiene la sesión cuando la persona ya se ha ido, hasta que pasen los días indicados abajo.</translation>
    </message>
    <message>
        <source>The same text for everybody</source>
        <translation>El mismo texto para todos</translation>
    </message>
    <message>
        <source>Whether they are in a group</source>
        <translation>Si la persona está en un grupo</translation>
    </message>
    <message>
        <source>Groups whose name begins with</source>
        <translation>Grupos cuyo nombre empieza por</translation>
    </message>
    <message>
        <source>The username</source>
        <translation>El nombre de usuario</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>siempre «%1»</translation>
    </message>
    <message>
        <source>true for those in the group “%1”, else false</source>
        <translation>true para quien está en el grupo «%1»; si no, false</translation>
    </message>
    <message>
        <source>the names of all groups the person is in</source>
        <translation>los nombres de todos los grupos a los que pertenece la persona</translation>
    </message>
    <message>
        <source>groups that begin with “%1”, without that</source>
        <translation>grupos que empiezan por «%1», sin ese comienzo</translation>
    </message>
    <message>
        <source>the username</source>
        <translation>el nombre de usuario</translation>
    </message>
    <message>
        <source>An address has at most 2000 characters.</source>
        <translation>Una dirección tiene como máximo 2000 caracteres.</translation>
    </message>
    <message>
        <source>An address has no spaces, and plain letters only.</source>
        <translation>Una dirección no lleva espacios, y solo letras sin acentos.</translation>
    </message>
    <message>
        <source>A * stands for nothing here: write every address out.</source>
        <translation>Un * no representa nada aquí: escriba cada dirección entera.</translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation>Escriba la dirección completa, desde https://.</translation>
    </message>
    <message>
        <source>Leave out the # and what follows it.</source>
        <translation>Quite el # y lo que le sigue.</translation>
    </message>
    <message>
        <source>An address here names no user.</source>
        <translation>Una dirección no incluye aquí ningún usuario.</translation>
    </message>
    <message>
        <source>It needs https. Plain http is for the very computer where the application is used.</source>
        <translation>Necesita https. El http sin cifrar es solo para el mismo equipo en que se usa la aplicación.</translation>
    </message>
    <message>
        <source>It needs https, or an app’s own scheme with a dot in it, as in org.example.app:/back.</source>
        <translation>Necesita https, o un esquema propio de la app que contenga un punto, como en org.example.app:/back.</translation>
    </message>
    <message>
        <source>It is nearly %1; the difference: %2.</source>
        <translation>Es casi %1; la diferencia: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A redirect address that is not registered</source>
        <translation>Una dirección de redirección que no está registrada</translation>
    </message>
    <message>
        <source>An address after signing out that is not registered</source>
        <translation>Una dirección tras cerrar sesión que no está registrada</translation>
    </message>
    <message>
        <source>No PKCE challenge came</source>
        <translation>No llegó ningún desafío de PKCE</translation>
    </message>
    <message>
        <source>A PKCE challenge of another kind than S256</source>
        <translation>Un desafío de PKCE de un tipo distinto de S256</translation>
    </message>
    <message>
        <source>Neither a PKCE challenge nor a nonce came</source>
        <translation>No llegó ni un desafío de PKCE ni un nonce</translation>
    </message>
    <message>
        <source>The request was not pushed first</source>
        <translation>La solicitud no se envió por adelantado</translation>
    </message>
    <message>
        <source>A scope that the site may not ask for</source>
        <translation>Un ámbito que el sitio no puede pedir</translation>
    </message>
    <message>
        <source>Another flow than the code’s</source>
        <translation>Un flujo distinto del de código</translation>
    </message>
    <message>
        <source>The application did not prove who it is</source>
        <translation>La aplicación no demostró quién es</translation>
    </message>
    <message>
        <source>The PKCE verifier did not fit</source>
        <translation>El verificador de PKCE no coincidía</translation>
    </message>
    <message>
        <source>Add it if it is the application’s own; somebody else’s would get the answers.</source>
        <translation>Añádala si es de la propia aplicación; si es de otros, ellos recibirían las respuestas.</translation>
    </message>
    <message>
        <source>Choose S256 in the application.</source>
        <translation>Elija S256 en la aplicación.</translation>
    </message>
    <message>
        <source>Switch pushed requests on in the application, or off below.</source>
        <translation>Active las solicitudes por adelantado (PAR) en la aplicación, o desactívelas abajo.</translation>
    </message>
    <message>
        <source>Allow the scope below, or ask for less in the application.</source>
        <translation>Permita el ámbito abajo, o pida menos en la aplicación.</translation>
    </message>
    <message>
        <source>Choose the authorization code flow in the application.</source>
        <translation>Elija en la aplicación el flujo de código de autorización.</translation>
    </message>
    <message>
        <source>Compare its secret, and whether it sends it in the way that is chosen below.</source>
        <translation>Compare su secreto, y compruebe si lo envía de la forma elegida abajo.</translation>
    </message>
    <message>
        <source>Once, it may be a page that was opened twice; often, an application that mixes up sign-ins.</source>
        <translation>Si ocurre una vez, puede ser una página abierta dos veces; si ocurre a menudo, una aplicación que confunde los inicios de sesión.</translation>
    </message>
    <message>
        <source>PKCE (the usual way)</source>
        <translation>PKCE (lo habitual)</translation>
    </message>
    <message>
        <source>A nonce instead of PKCE</source>
        <translation>Un nonce en lugar de PKCE</translation>
    </message>
    <message>
        <source>Neither PKCE nor a nonce</source>
        <translation>Ni PKCE ni nonce</translation>
    </message>
    <message>
        <source>Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another sign-in, unless the application checks its nonce.</source>
        <translation>Así, sus inicios de sesión están menos protegidos: un código robado se puede introducir en otro inicio de sesión, salvo que la aplicación compruebe su nonce.</translation>
    </message>
    <message>
        <source>Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another sign-in, and nobody notices. Choose this only for an application that can do neither.</source>
        <translation>Así, sus inicios de sesión están menos protegidos: un código robado se puede introducir en otro inicio de sesión, y nadie lo nota. Elija esto solo para una aplicación que no sepa hacer ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Switch PKCE on in the application. If it knows none, take a nonce instead.</source>
        <translation>Active PKCE en la aplicación. Si no lo conoce, exija un nonce en su lugar.</translation>
    </message>
    <message>
        <source>Switch PKCE on in the application, or its nonce. If it knows neither and has a secret, it can be let in without; a code that somebody has stolen can then be put into another sign-in, and nobody notices.</source>
        <translation>Active PKCE en la aplicación, o su nonce. Si no conoce ninguno de los dos y tiene un secreto, se la puede admitir sin ellos; un código robado se puede introducir entonces en otro inicio de sesión, y nadie lo nota.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OrgPane</name>
    <message>
        <source>Delete organisation</source>
        <translation>Eliminar organización</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Asks each person before data leaves</source>
        <translation>Pregunta a cada persona antes de que salgan datos</translation>
    </message>
    <message>
        <source>Its sites let in, find and are told of those people only who agreed. Switching it on holds back what is owed until they do; switching it off sends it at once.</source>
        <translation>Sus sitios solo admiten, encuentran y conocen a las personas que han aceptado. Al activarlo se retiene lo pendiente hasta que acepten; al desactivarlo se envía de inmediato.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Why it wants data; people read this when they are asked.</source>
        <translation>Para qué quiere los datos; se lee cuando se pide el consentimiento.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie indicado</translation>
    </message>
    <message>
        <source>Sites it runs</source>
        <translation>Sitios a su cargo</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message numerus="yes">
        <source>It runs %n sites, and a site needs somebody who runs it. Move or delete them first.</source>
        <translation>
            <numerusform>Tiene a su cargo %n sitio, y un sitio necesita a alguien a su cargo. Muévalo o elimínelo antes.</numerusform>
            <numerusform>Tiene a su cargo %n sitios, y un sitio necesita a alguien a su cargo. Muévalos o elimínelos antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs %n sites</source>
        <translation>
            <numerusform>a cargo de %n sitio</numerusform>
            <numerusform>a cargo de %n sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Names of its own for people</source>
        <translation>Identificadores propios para las personas</translation>
    </message>
    <message>
        <source>By OpenID Connect its sites know each person by another name (sub) than those of other organisations, so that nobody can compare. Switching it makes everybody a stranger to sites that know them by the name they have now.</source>
        <translation>Por OpenID Connect, sus sitios conocen a cada persona con un identificador (sub) distinto del de otras organizaciones, de modo que nadie pueda comparar. Al cambiarlo, todas las personas pasan a ser desconocidas para los sitios que las conocen por el identificador actual.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OrgsPage</name>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Aún no hay organizaciones</translation>
    </message>
    <message>
        <source>Every site is run by an organisation. It says why it wants data, and people may be asked first.</source>
        <translation>Cada sitio está a cargo de una organización. Esta dice para qué quiere los datos, y se puede preguntar antes a las personas.</translation>
    </message>
    <message numerus="yes">
        <source>%n people agree</source>
        <translation>
            <numerusform>%n persona acepta</numerusform>
            <numerusform>%n personas aceptan</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks nobody</source>
        <translation>No pregunta a nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n sitio</numerusform>
            <numerusform>%n sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, sites, consent of an organisation</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the organisations</source>
        <translation>Vistas de las organizaciones</translation>
    </message>
    <message>
        <source>Organisations %1, %2</source>
        <comment>with or without sites, whether or not they ask people</comment>
        <translation>Organizaciones %1, %2</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>with or without sites</source>
        <translation>con o sin sitios</translation>
    </message>
    <message>
        <source>with sites</source>
        <translation>con sitios</translation>
    </message>
    <message>
        <source>without a site</source>
        <translation>sin sitios</translation>
    </message>
    <message>
        <source>whether or not they ask people first</source>
        <translation>pregunten o no antes a las personas</translation>
    </message>
    <message>
        <source>asking people first</source>
        <translation>que preguntan antes a las personas</translation>
    </message>
    <message>
        <source>asking nobody</source>
        <translation>que no preguntan a nadie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Asking people first</source>
        <translation>Preguntan antes</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>Sin sitios</translation>
    </message>
    <message>
        <source>Ask people first</source>
        <translation>Preguntar antes a las personas</translation>
    </message>
    <message>
        <source>Ask nobody</source>
        <translation>No preguntar a nadie</translation>
    </message>
    <message>
        <source>Delete these organisations</source>
        <translation>Eliminar estas organizaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask people first now.</source>
        <translation>
            <numerusform>%n organización pregunta ahora antes a las personas.</numerusform>
            <numerusform>%n organizaciones preguntan ahora antes a las personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask nobody now.</source>
        <translation>
            <numerusform>%n organización ya no pregunta a nadie.</numerusform>
            <numerusform>%n organizaciones ya no preguntan a nadie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n organización.</numerusform>
            <numerusform>Se eliminaron %n organizaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>how many people, how many sites</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n sitio</numerusform>
            <numerusform>%n sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>Serving for %1. %2</source>
        <comment>a duration, a sentence</comment>
        <translation>En marcha desde hace %1. %2</translation>
    </message>
    <message>
        <source>Serving since just now. %1</source>
        <comment>a sentence</comment>
        <translation>En marcha desde hace un momento. %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PagedModel</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaintedStrip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteActions</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>colours appearance mode</source>
        <translation>colores aspecto apariencia modo</translation>
    </message>
    <message>
        <source>new user account create register</source>
        <translation>nuevo usuario persona cuenta crear registrar</translation>
    </message>
    <message>
        <source>people who were never here</source>
        <translation>personas que nunca han venido</translation>
    </message>
    <message>
        <source>people whose address is not confirmed</source>
        <translation>personas con la dirección sin confirmar</translation>
    </message>
    <message>
        <source>people who are locked out</source>
        <translation>personas bloqueadas</translation>
    </message>
    <message>
        <source>people who were removed, recycle bin</source>
        <translation>personas eliminadas, papelera</translation>
    </message>
    <message>
        <source>add create team</source>
        <translation>añadir crear equipo</translation>
    </message>
    <message>
        <source>add create association</source>
        <translation>añadir crear asociación</translation>
    </message>
    <message>
        <source>new invitation send link paper sheet</source>
        <translation>nueva invitación enviar enlace papel hoja</translation>
    </message>
    <message>
        <source>add new create website application client</source>
        <translation>añadir crear nuevo sitio web aplicación cliente</translation>
    </message>
    <message>
        <source>stop the update queue</source>
        <translation>detener la cola de envíos</translation>
    </message>
    <message>
        <source>retry redeliver resend the queue</source>
        <translation>reintentar reenviar volver a enviar la cola</translation>
    </message>
    <message>
        <source>add LDAP directory OpenID Connect Google Microsoft PAM</source>
        <translation>añadir directorio LDAP OpenID Connect Google Microsoft PAM</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Colours as the desktop</source>
        <translation>Colores como los del escritorio</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>import people members CSV spreadsheet</source>
        <translation>importar personas miembros CSV hoja de cálculo</translation>
    </message>
    <message>
        <source>people who have not come for long, inactive, stale</source>
        <translation>personas que no vienen desde hace mucho, inactivas, ausentes</translation>
    </message>
    <message>
        <source>people who are not let in yet, pending</source>
        <translation>personas que aún no pueden entrar, pendientes, en espera</translation>
    </message>
    <message>
        <source>sign-up on or off, what has to be approved, domains, days that a request waits</source>
        <translation>activar o desactivar el registro, qué hay que aprobar, dominios, días que espera una solicitud</translation>
    </message>
    <message>
        <source>too many tries, unblock, has to wait</source>
        <translation>demasiados intentos, desbloquear, tiene que esperar</translation>
    </message>
    <message>
        <source>what was deleted, bring back, restore, trash</source>
        <translation>lo eliminado, recuperar, restaurar, papelera</translation>
    </message>
    <message>
        <source>new migration from an older website</source>
        <translation>nueva migración desde un sitio web anterior</translation>
    </message>
    <message>
        <source>add a list that is followed at set times</source>
        <translation>añadir una lista que se sigue a horas fijas, sincronización</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteHelp</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>answer and its detail</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteSettings</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteSources</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Why can’t they enter?</source>
        <translation>¿Por qué no pueden entrar?</translation>
    </message>
    <message>
        <source>Who may enter %1?</source>
        <translation>¿Quién puede entrar en %1?</translation>
    </message>
    <message>
        <source>Why can’t %1 enter a site?</source>
        <translation>¿Por qué %1 no puede entrar en un sitio?</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Proveedores de identidad</translation>
    </message>
    <message>
        <source>Who may enter?</source>
        <translation>¿Quién puede entrar?</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Edit connections</source>
        <translation>Editar conexiones</translation>
    </message>
    <message>
        <source>another database, profile, server, switch house</source>
        <translation>otra base de datos, perfil, servidor, cambiar de casa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>idioma de la ventana</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>Acerca de Gatelodge</translation>
    </message>
    <message>
        <source>version, licences, changes, release notes</source>
        <translation>versión, licencias, cambios, notas de la versión</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PasswordPage</name>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>The database did not take the last one.</source>
        <translation>La base de datos no aceptó la última.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop, so it is kept nowhere and asked for each time.</source>
        <translation>No responde ningún llavero en este escritorio, así que no se guarda en ninguna parte y se pide cada vez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep it in the desktop’s keyring</source>
        <translation>Guardarla en el llavero del escritorio</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PasswordSection</name>
    <message>
        <source>It is too short.</source>
        <translation>Es demasiado corta.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado larga.</translation>
    </message>
    <message>
        <source>Everybody tries it first.</source>
        <translation>Todo el mundo la prueba primero.</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>Es demasiado fácil de adivinar.</translation>
    </message>
    <message>
        <source>It has too few kinds of characters.</source>
        <translation>Tiene muy pocas clases de caracteres.</translation>
    </message>
    <message>
        <source>These rules accept it.</source>
        <translation>Estas reglas la aceptan.</translation>
    </message>
    <message>
        <source>Its strength is %1 of 4.</source>
        <comment>a score from 0 to 4</comment>
        <translation>Su fuerza es %1 de 4.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>What a new one has to be. A person’s own names and addresses are always refused, and so are the passwords that everybody tries first. Those in use stay as they are.</source>
        <translation>Cómo tiene que ser una nueva. Los nombres y las direcciones de la propia persona se rechazan siempre, y también las contraseñas que todo el mundo prueba primero. Las que están en uso siguen como están.</translation>
    </message>
    <message>
        <source>Try a password</source>
        <translation>Probar una contraseña</translation>
    </message>
    <message>
        <source>It is judged by the rules above, saved or not, and forgotten. Nothing of it is kept.</source>
        <translation>Se juzga con las reglas de arriba, guardadas o no, y se olvida. No se guarda nada de ella.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleDeeds</name>
    <message>
        <source>%1 was suspended.</source>
        <translation>Se suspendió a %1.</translation>
    </message>
    <message>
        <source>%1 may enter again.</source>
        <translation>%1 puede entrar de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were suspended.</source>
        <translation>
            <numerusform>Se suspendió a %n persona.</numerusform>
            <numerusform>Se suspendió a %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may enter again.</source>
        <translation>
            <numerusform>%n persona puede entrar de nuevo.</numerusform>
            <numerusform>%n personas pueden entrar de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All their sessions have ended.</source>
        <translation>Todas sus sesiones han terminado.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>Se eliminó a %n persona.</numerusform>
            <numerusform>Se eliminó a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was brought back.</source>
        <translation>Se recuperó a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>Se recuperó a %n persona.</numerusform>
            <numerusform>Se recuperó a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>There was nothing to do for any of them.</source>
        <translation>No había nada que hacer para ninguna de ellas.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleExport</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Entries of a directory (*.ldif)</source>
        <translation>Entradas de un directorio (*.ldif)</translation>
    </message>
    <message>
        <source>Export to be imported</source>
        <translation>Exportar para importar</translation>
    </message>
    <message>
        <source>IMS Enterprise, for a learning system (*.xml)</source>
        <translation>IMS Enterprise, para una plataforma de aprendizaje (*.xml)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PersonFinder</name>
    <message>
        <source>Nobody is called so.</source>
        <translation>Nadie se llama así.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Three letters at least.</source>
        <translation>Al menos tres letras.</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nombre, nombre de usuario o dirección</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PersonPane</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>What the person reads at the door, if anything</source>
        <translation>Lo que la persona lee a la entrada, si procede</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Métodos de acceso</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>At the door: “%1”</source>
        <translation>A la entrada: «%1»</translation>
    </message>
    <message>
        <source>Why can’t they enter a site?</source>
        <translation>¿Por qué no puede entrar en un sitio?</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save what is kept about them…</source>
        <translation>Guardar lo que hay sobre la persona…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Borrar sus datos del todo…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PilotSection</name>
    <message>
        <source>Who goes first</source>
        <translation>Quién va primero</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Va primero</translation>
    </message>
    <message>
        <source>Its members</source>
        <translation>Sus miembros</translation>
    </message>
    <message>
        <source>So many of those who wait</source>
        <translation>Este número de quienes esperan</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Migrarlas</translation>
    </message>
    <message>
        <source>A few people first: try it with them, compare both sides, and go on.</source>
        <translation>Primero unas pocas personas: pruebe con ellas, compare los dos lados y continúe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have moved.</source>
        <translation>
            <numerusform>%1 de %n ha migrado.</numerusform>
            <numerusform>%1 de %n han migrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Migrar a %n persona</numerusform>
            <numerusform>Migrar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>How many is a number from 1 on.</source>
        <translation>La cantidad es un número a partir de 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more go first.</source>
        <translation>
            <numerusform>%n más va primero.</numerusform>
            <numerusform>%n más van primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody more: they are chosen already, or do not wait.</source>
        <translation>Nadie más: ya están elegidas, o no esperan.</translation>
    </message>
    <message>
        <source>A group whose members go first</source>
        <translation>Un grupo cuyos miembros van primero</translation>
    </message>
    <message>
        <source>How many go first</source>
        <translation>Cuántas van primero</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlaceSection</name>
    <message>
        <source>Run by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Comes back to</source>
        <translation>Dirección de vuelta</translation>
    </message>
    <message>
        <source>Where people come back with a sealed answer. No other address is ever used.</source>
        <translation>Adonde vuelven las personas con una respuesta sellada. Nunca se usa otra dirección.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The house’s own</source>
        <translation>El de la casa</translation>
    </message>
    <message>
        <source>Of the pages that people see on their way to it, like #2758ab.</source>
        <translation>El de las páginas que se ven de camino a él, como #2758ab.</translation>
    </message>
    <message>
        <source>Search needs a signature</source>
        <translation>La búsqueda necesita firma</translation>
    </message>
    <message>
        <source>Searches and requests for keys are answered only if they are signed with the site’s key.</source>
        <translation>Las búsquedas y las peticiones de claves solo se responden si están firmadas con la clave del sitio.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>%1, %2, %3, line %4</source>
        <extracomment>A row read aloud: name, what becomes of it, why or how, line of the file</extracomment>
        <translation>%1, %2, %3, línea %4</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanStep</name>
    <message numerus="yes">
        <source>%n people were imported</source>
        <translation>
            <numerusform>Se importó %n persona</numerusform>
            <numerusform>Se importaron %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that are left…</source>
        <translation>Guardar las filas que quedan fuera…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Everybody is here already, and nothing is new.</source>
        <translation>Ya está aquí todo el mundo, y no hay nada nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to do: no row can be taken.</source>
        <translation>No hay nada que hacer: no se puede tomar ninguna fila.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing happens while %n rows cannot be taken.</source>
        <translation>
            <numerusform>No se hace nada mientras haya %n fila que no se puede tomar.</numerusform>
            <numerusform>No se hace nada mientras haya %n filas que no se pueden tomar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what would happen; and how</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All of it happens at once and can be undone.</source>
        <translation>Todo se hace de una vez y se puede deshacer.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Bring people back out of the recycle bin</source>
        <translation>Recuperar personas de la papelera</translation>
    </message>
    <message>
        <source>All rows or none</source>
        <translation>Todas las filas o ninguna</translation>
    </message>
    <message>
        <source>Make groups that are missing</source>
        <translation>Crear los grupos que falten</translation>
    </message>
    <message>
        <source>Stopped in the middle, what is done stays, and the rest can be resumed for a day. All of it can be undone.</source>
        <translation>Si se detiene a mitad de camino, lo hecho se queda, y el resto se puede reanudar durante un día. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>All at once</source>
        <extracomment>rows that are applied before the next ones</extracomment>
        <translation>Todo de una vez</translation>
    </message>
    <message>
        <source>In batches of %L1 rows</source>
        <translation>En lotes de %L1 filas</translation>
    </message>
    <message>
        <source>How it is applied</source>
        <translation>Cómo se aplica</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanView</name>
    <message>
        <source>What becomes of the rows</source>
        <translation>Qué pasa con las filas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PreviewNames</name>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in that did not match</source>
        <translation>Inicio de sesión con datos incorrectos</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Look in your mail</source>
        <translation>Mire su correo</translation>
    </message>
    <message>
        <source>Choose name and password</source>
        <translation>Elegir nombre y contraseña</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>Forgotten login</source>
        <translation>Método de acceso olvidado</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>A link that is too old</source>
        <translation>Un enlace demasiado antiguo</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>De nuevo la contraseña</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Gate: how sure</source>
        <translation>Puerta: nivel</translation>
    </message>
    <message>
        <source>Gate: groups</source>
        <translation>Puerta: grupos</translation>
    </message>
    <message>
        <source>Gate: name and address</source>
        <translation>Puerta: nombre y dirección</translation>
    </message>
    <message>
        <source>Gate: waiting time</source>
        <translation>Puerta: tiempo de espera</translation>
    </message>
    <message>
        <source>Gate: consent</source>
        <translation>Puerta: consentimiento</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Cuenta suspendida</translation>
    </message>
    <message>
        <source>Account not open yet</source>
        <translation>Cuenta aún no abierta</translation>
    </message>
    <message>
        <source>Account has ended</source>
        <translation>Cuenta terminada</translation>
    </message>
    <message>
        <source>Account waits for approval</source>
        <translation>Cuenta en espera de aprobación</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Métodos de acceso</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Sites you use</source>
        <translation>Sitios que usa</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Lo que comparte</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Claves SSH</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>No such site</source>
        <translation>No existe ese sitio</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>No existe esa página</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>No disponible ahora</translation>
    </message>
    <message>
        <source>Something broke</source>
        <translation>Algo se ha estropeado</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>En la entrada</translation>
    </message>
    <message>
        <source>Gates and closed accounts</source>
        <translation>Puertas y cuentas cerradas</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>En la cuenta</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>Greeting on the sign-in page</source>
        <translation>Saludo en la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Above the sign-up form</source>
        <translation>Encima del formulario de registro</translation>
    </message>
    <message>
        <source>Below the sign-in form</source>
        <translation>Debajo del formulario de inicio de sesión</translation>
    </message>
    <message>
        <source>Foot of every page</source>
        <translation>Pie de todas las páginas</translation>
    </message>
    <message>
        <source>On the consent page</source>
        <translation>En la página de consentimiento</translation>
    </message>
    <message>
        <source>What people read first. One or two sentences are enough.</source>
        <translation>Lo primero que se lee. Bastan una o dos frases.</translation>
    </message>
    <message>
        <source>Who may have an account here, and what it is for.</source>
        <translation>Quién puede tener aquí una cuenta, y para qué sirve.</translation>
    </message>
    <message>
        <source>News for everybody who signs in: a closed day, a new address.</source>
        <translation>Noticias para quien inicia sesión: un día de cierre, una dirección nueva.</translation>
    </message>
    <message>
        <source>Imprint and privacy notice. Web addresses become links.</source>
        <translation>Aviso legal y privacidad. Las direcciones web se convierten en enlaces.</translation>
    </message>
    <message>
        <source>What becomes of the data, in your words.</source>
        <translation>Qué pasa con los datos, con palabras propias.</translation>
    </message>
    <message>
        <source>Confirm an address</source>
        <translation>Confirmar una dirección</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Elegir una contraseña nueva</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Password ends soon</source>
        <translation>La contraseña caduca pronto</translation>
    </message>
    <message>
        <source>Way to sign in added</source>
        <translation>Método de acceso añadido</translation>
    </message>
    <message>
        <source>Address tried by others</source>
        <translation>Dirección probada por otras personas</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Dirección añadida</translation>
    </message>
    <message>
        <source>Account approved</source>
        <translation>Cuenta aprobada</translation>
    </message>
    <message>
        <source>Request approved</source>
        <translation>Solicitud aprobada</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>Solicitud rechazada</translation>
    </message>
    <message>
        <source>Request ran out</source>
        <translation>Solicitud caducada</translation>
    </message>
    <message>
        <source>Approvals wait for you</source>
        <translation>Aprobaciones pendientes</translation>
    </message>
    <message>
        <source>New password waits</source>
        <translation>Contraseña nueva en espera</translation>
    </message>
    <message>
        <source>Account ends soon</source>
        <translation>La cuenta termina pronto</translation>
    </message>
    <message>
        <source>A mail needs a subject.</source>
        <translation>Un correo necesita un asunto.</translation>
    </message>
    <message>
        <source>A mail needs a text.</source>
        <translation>Un correo necesita un texto.</translation>
    </message>
    <message>
        <source>A subject has at most 200 characters, a text 10,000.</source>
        <translation>Un asunto tiene como máximo 200 caracteres; un texto, 10.000.</translation>
    </message>
    <message>
        <source>A subject is one line.</source>
        <translation>Un asunto ocupa una sola línea.</translation>
    </message>
    <message>
        <source>This mail has no variable %1. Those that it has stand below.</source>
        <translation>Este correo no tiene la variable %1. Las que tiene figuran debajo.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the mail is of no use.</source>
        <translation>Falta %1: sin ello el correo no sirve de nada.</translation>
    </message>
    <message>
        <source>%1 stands once, as a paragraph of its own, with empty lines around it.</source>
        <translation>%1 aparece una sola vez, en un párrafo propio, con líneas vacías alrededor.</translation>
    </message>
    <message>
        <source>{link} comes before {details}.</source>
        <translation>{link} va antes de {details}.</translation>
    </message>
    <message>
        <source>Write the colour as # and six digits, such as #23695b.</source>
        <translation>Escriba el color con # y seis cifras, como #23695b.</translation>
    </message>
    <message>
        <source>Hard to read: %1 to 1 against the page, and 4.5 to 1 is needed. %2 is the nearest that will do.</source>
        <comment>contrast ratio, colour</comment>
        <translation>Difícil de leer: %1 a 1 sobre la página, y hace falta 4,5 a 1. El más parecido que sirve es %2.</translation>
    </message>
    <message>
        <source>Synchronisation needs you</source>
        <translation>Sincronización que requiere atención</translation>
    </message>
    <message>
        <source>Sign-in that lay open too long</source>
        <translation>Inicio de sesión abierto demasiado tiempo</translation>
    </message>
    <message>
        <source>Address is confirmed</source>
        <translation>Dirección confirmada</translation>
    </message>
    <message>
        <source>Address of somebody else</source>
        <translation>Dirección de otra persona</translation>
    </message>
    <message>
        <source>Forgotten password: look in your mail</source>
        <translation>Contraseña olvidada: mire su correo</translation>
    </message>
    <message>
        <source>Forgotten login: look in your mail</source>
        <translation>Método de acceso olvidado: mire su correo</translation>
    </message>
    <message>
        <source>New password to go on</source>
        <translation>Contraseña nueva para continuar</translation>
    </message>
    <message>
        <source>Password kept elsewhere</source>
        <translation>Contraseña guardada en otro lugar</translation>
    </message>
    <message>
        <source>Invitation to an address that is known</source>
        <translation>Invitación a una dirección ya conocida</translation>
    </message>
    <message>
        <source>Invitation for a member</source>
        <translation>Invitación para un miembro</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitación aceptada</translation>
    </message>
    <message>
        <source>Invitation that has ended</source>
        <translation>Invitación caducada</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>Not signed in there</source>
        <translation>Sin sesión iniciada allí</translation>
    </message>
    <message>
        <source>Answer that proves nothing</source>
        <translation>Respuesta que no demuestra nada</translation>
    </message>
    <message>
        <source>No answer from there</source>
        <translation>Sin respuesta de allí</translation>
    </message>
    <message>
        <source>Account there is closed</source>
        <translation>Cuenta de allí cerrada</translation>
    </message>
    <message>
        <source>Login that opens nothing now</source>
        <translation>Método de acceso que ya no abre nada</translation>
    </message>
    <message>
        <source>Known there, no account here</source>
        <translation>Persona conocida allí, sin cuenta aquí</translation>
    </message>
    <message>
        <source>Certificate that opens nothing</source>
        <translation>Certificado que no abre nada</translation>
    </message>
    <message>
        <source>Account that has the address</source>
        <translation>Cuenta que tiene la dirección</translation>
    </message>
    <message>
        <source>A device at a site</source>
        <translation>Un dispositivo en un sitio</translation>
    </message>
    <message>
        <source>New address: look in your mail</source>
        <translation>Dirección nueva: mire su correo</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Crear un certificado</translation>
    </message>
    <message>
        <source>Let a device in: its code</source>
        <translation>Admitir un dispositivo: su código</translation>
    </message>
    <message>
        <source>A device is let in</source>
        <translation>Dispositivo admitido</translation>
    </message>
    <message>
        <source>A device is not let in</source>
        <translation>Dispositivo no admitido</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>Lo que se guarda sobre usted</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>A damaged form or link</source>
        <translation>Un formulario o enlace dañado</translation>
    </message>
    <message>
        <source>A form from elsewhere</source>
        <translation>Un formulario de otro lugar</translation>
    </message>
    <message>
        <source>A mistake of the site</source>
        <translation>Un error del sitio</translation>
    </message>
    <message>
        <source>With a login elsewhere</source>
        <translation>Con un método de acceso de otro lugar</translation>
    </message>
    <message>
        <source>Synchronisation done</source>
        <translation>Sincronización terminada</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PreviewsPage</name>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Lo que ve la gente</translation>
    </message>
    <message>
        <source>As the server makes it, with a sample person. Looking records nothing.</source>
        <translation>Como lo hace el servidor, con una persona de muestra. Mirar no deja constancia.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>The house itself</source>
        <translation>La casa misma</translation>
    </message>
    <message>
        <source>The site %1</source>
        <translation>El sitio %1</translation>
    </message>
    <message>
        <source>The organisation %1</source>
        <translation>La organización %1</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Toda la casa</translation>
    </message>
    <message>
        <source>Gates stand before sites. Choose a site to see its own.</source>
        <translation>Las puertas están delante de los sitios. Elija un sitio para ver las suyas.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>Before the subject in a mail&apos;s plain text</extracomment>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>This window looks after a house that is served by another computer. Pages are shown where the server runs, so that nothing has to leave a machine.</source>
        <translation>Esta ventana se ocupa de una casa que sirve otro equipo. Las páginas se muestran donde funciona el servidor, para que nada tenga que salir de una máquina.</translation>
    </message>
    <message>
        <source>No server runs in this window now. Start it under Server and settings, and the pages are shown here.</source>
        <translation>Ahora no funciona ningún servidor en esta ventana. Inícielo en «Servidor y ajustes», y las páginas se mostrarán aquí.</translation>
    </message>
    <message>
        <source>This program was built without a web view, so it cannot show pages.</source>
        <translation>Este programa se compiló sin vista web, así que no puede mostrar páginas.</translation>
    </message>
    <message>
        <source>The page as people see it</source>
        <translation>La página como la ve la gente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Idioma de la página</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>El correo como texto sin formato</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProbeSteps</name>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
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
        <translation>Tipo de conexión</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A new connection</source>
        <translation>Una conexión nueva</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>The desktop’s keyring keeps the password.</source>
        <translation>El llavero del escritorio guarda la contraseña.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop: the password is asked for each time, and kept nowhere.</source>
        <translation>No responde ningún llavero en este escritorio: la contraseña se pide cada vez y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Dijo: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar los detalles</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProfileSection</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>as the browser asks</source>
        <translation>el que pide el navegador</translation>
    </message>
    <message>
        <source>Fixed: a site has received it</source>
        <translation>Fijo: un sitio lo ha recibido</translation>
    </message>
    <message>
        <source>Draft from %1, not saved yet</source>
        <translation>Borrador de las %1, aún sin guardar</translation>
    </message>
    <message>
        <source>A date is year-month-day, like 2026-12-31; an end may be a term, like +1y, +6m or +30d.</source>
        <translation>Una fecha es año-mes-día, como 2026-12-31; un fin puede ser un plazo, como +1y, +6m o +30d.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra versión</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Somebody else wrote %1 meanwhile</source>
        <translation>Otra persona escribió %1 entretanto</translation>
    </message>
    <message>
        <source>You wrote %1. Before, it was %2.</source>
        <translation>Usted escribió %1. Antes era %2.</translation>
    </message>
    <message>
        <source>Draft, not saved yet</source>
        <translation>Borrador, aún sin guardar</translation>
    </message>
    <message>
        <source>Kept by %1, and changed there</source>
        <translation>A cargo de %1; se cambia allí</translation>
    </message>
    <message>
        <source>none</source>
        <comment>notes</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Profiles</name>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Private database</source>
        <translation>Base de datos privada</translation>
    </message>
    <message>
        <source>Somebody’s PostgreSQL</source>
        <translation>PostgreSQL en otro lugar</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>database role at a computer</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProtocolCards</name>
    <message>
        <source>How it asks</source>
        <translation>Cómo pregunta</translation>
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
        <translation>Cómo pregunta</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>v2 is for old plug-ins only: its answers are encrypted, but not protected against tampering.</source>
        <translation>v2 es solo para módulos antiguos: sus respuestas están cifradas, pero no protegidas contra la manipulación.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueuePage</name>
    <message>
        <source>Send all again</source>
        <translation>Enviar todo de nuevo</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Flujo en directo</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>Cola de envíos</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada en espera.</translation>
    </message>
    <message>
        <source>Open Users</source>
        <translation>Abrir Personas</translation>
    </message>
    <message>
        <source>Nothing has travelled yet</source>
        <translation>Aún no ha viajado nada</translation>
    </message>
    <message>
        <source>Every change appears here, from the row in the database to the site’s answer. Change a name in Users and watch it travel.</source>
        <translation>Cada cambio aparece aquí, desde la fila en la base de datos hasta la respuesta del sitio. Cambie un nombre en Personas y vea cómo viaja.</translation>
    </message>
    <message>
        <source>Open sites</source>
        <translation>Abrir los sitios</translation>
    </message>
    <message>
        <source>No site is told of changes yet.</source>
        <translation>Aún no se comunican los cambios a ningún sitio.</translation>
    </message>
    <message>
        <source>Give a site an address for updates, and switch its pushes on.</source>
        <translation>Dé a un sitio una dirección para actualizaciones y active sus envíos.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n cambio en espera.</numerusform>
            <numerusform>%n cambios en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All deliveries are paused.</source>
        <comment>how many changes wait</comment>
        <translation>%1 Todos los envíos están en pausa.</translation>
    </message>
    <message>
        <source>%1 Half of today’s reached their site within %2.</source>
        <comment>how many changes wait; a duration</comment>
        <translation>%1 La mitad de los de hoy llegó a su sitio en %2.</translation>
    </message>
    <message>
        <source>Live: pause</source>
        <translation>En directo: pausar</translation>
    </message>
    <message numerus="yes">
        <source>Paused: show %n newer</source>
        <translation>
            <numerusform>En pausa: mostrar %n más reciente</numerusform>
            <numerusform>En pausa: mostrar %n más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: go on</source>
        <translation>En pausa: seguir</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>Enviar de nuevo lo que falló</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Preview what would be sent…</source>
        <translation>Previsualizar lo que se enviaría…</translation>
    </message>
    <message>
        <source>Send all again…</source>
        <translation>Enviar todo de nuevo…</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 está en pausa.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 sigue adelante.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>Todos los envíos están en pausa.</translation>
    </message>
    <message>
        <source>All deliveries go on.</source>
        <translation>Todos los envíos siguen adelante.</translation>
    </message>
    <message>
        <source>Tell it everything again</source>
        <translation>Comunicárselo todo de nuevo</translation>
    </message>
    <message>
        <source>The site is told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>El sitio recibe el último estado de todas las personas que han estado allí. Lo que se envía no se puede retirar.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Every site is told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>Cada sitio recibe el último estado de todas las personas que han estado allí. Lo que se envía no se puede retirar.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Qué se comunicó</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From the change on, ms</source>
        <translation>Desde el cambio, ms</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Views of the stream</source>
        <translation>Vistas del flujo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing like that has travelled</source>
        <translation>No ha viajado nada así</translation>
    </message>
    <message>
        <source>Nothing in the stream fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Nada en el flujo encaja con la frase de arriba. Amplíela, o véalo todo.</translation>
    </message>
    <message>
        <source>Show times and sites</source>
        <translation>Mostrar tiempos y sitios</translation>
    </message>
    <message>
        <source>Show the live stream</source>
        <translation>Mostrar el flujo en directo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Tell them everything again</source>
        <translation>Comunicárselo todo de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n sites selected</source>
        <translation>
            <numerusform>%n sitio seleccionado</numerusform>
            <numerusform>%n sitios seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are paused.</source>
        <translation>
            <numerusform>%n sitio está en pausa.</numerusform>
            <numerusform>%n sitios están en pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites go on.</source>
        <translation>
            <numerusform>%n sitio sigue adelante.</numerusform>
            <numerusform>%n sitios siguen adelante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>
            <numerusform>%n sitio recibe el último estado de todas las personas que han estado allí. Lo que se envía no se puede retirar.</numerusform>
            <numerusform>%n sitios reciben el último estado de todas las personas que han estado allí. Lo que se envía no se puede retirar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueueTimeline</name>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>Time from edit to site, every delivery. A cross is one that failed.</source>
        <translation>Tiempo desde el cambio hasta el sitio, de cada envío. Una cruz es un envío que falló.</translation>
    </message>
    <message>
        <source>Deliveries by outcome</source>
        <translation>Envíos por resultado</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Deliveries by outcome, %1</source>
        <comment>a stretch of time</comment>
        <translation>Envíos por resultado, %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RecordHead</name>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, when, by which way</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>Deshacer esto: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RecordRows</name>
    <message>
        <source>More for %1</source>
        <translation>Más acciones para %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RolesSection</name>
    <message>
        <source>Owner of the site %1</source>
        <translation>Propietario del sitio %1</translation>
    </message>
    <message>
        <source>May do everything, and alone gives roles and changes settings.</source>
        <translation>Puede hacerlo todo, y es el único que da roles y cambia ajustes.</translation>
    </message>
    <message>
        <source>Looks after people, organisations, groups, sites and the queue.</source>
        <translation>Se ocupa de personas, organizaciones, grupos, sitios y la cola.</translation>
    </message>
    <message>
        <source>Mails new links, unblocks, ends sessions.</source>
        <translation>Envía enlaces nuevos, desbloquea, termina sesiones.</translation>
    </message>
    <message>
        <source>Runs this site and its queue, and nothing else.</source>
        <translation>Lleva este sitio y su cola, y nada más.</translation>
    </message>
    <message>
        <source>Sees everything but secrets, and changes nothing.</source>
        <translation>Lo ve todo menos los secretos, y no cambia nada.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Dar un rol</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>No role: a member like any other.</source>
        <translation>Ningún rol: un miembro como los demás.</translation>
    </message>
    <message>
        <source>Reading the sites</source>
        <translation>Leyendo los sitios</translation>
    </message>
    <message>
        <source>There is no site yet</source>
        <translation>Aún no hay sitios</translation>
    </message>
    <message>
        <source>%1 was given the role: %2.</source>
        <comment>person, role</comment>
        <translation>%1 tiene ahora el rol: %2.</translation>
    </message>
    <message>
        <source>%1 no longer has the role: %2.</source>
        <comment>person, role</comment>
        <translation>%1 ya no tiene el rol: %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RolloverSection</name>
    <message>
        <source>A new year</source>
        <translation>Un nuevo año</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Of %1 people, %2 get another end, %3 join and %4 leave.</source>
        <translation>De %1 personas, con otro fin: %2; añadidas al grupo: %3; quitadas: %4.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RulesSection</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SchemaField</name>
    <message>
        <source>This kind of authority has no such setting.</source>
        <translation>Este tipo de proveedor no tiene ese ajuste.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Hace falta.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Este valor no se admite aquí.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Elija uno de estos.</translation>
    </message>
    <message>
        <source>An address like https://login.example.org/.</source>
        <translation>Una dirección como https://login.example.org/.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>It holds a character that cannot be seen. Type it anew.</source>
        <translation>Contiene un carácter que no se ve. Escríbalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SchemaForm</name>
    <message>
        <source>This kind of authority has no setting %1.</source>
        <translation>Este tipo de proveedor no tiene el ajuste %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar el anterior</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <source>Set, and never shown</source>
        <translation>Fijado, y nunca se muestra</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo que se escribe</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
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
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>Servidor y ajustes</translation>
    </message>
    <message>
        <source>The server did not start: %1</source>
        <translation>El servidor no arrancó: %1</translation>
    </message>
    <message>
        <source>The built-in server</source>
        <translation>Servidor integrado</translation>
    </message>
    <message>
        <source>Told at the start</source>
        <translation>Ajustes de arranque</translation>
    </message>
    <message>
        <source>These are read once, when the house is opened: from the connection, gatelodge.toml, the environment or the command line. They are changed there.</source>
        <translation>Se leen una vez, al abrir la casa: de la conexión, de gatelodge.toml, del entorno o de la línea de órdenes. Se cambian allí.</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Dejar de servir</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Empezar a servir</translation>
    </message>
    <message>
        <source>This house is served by another computer.</source>
        <translation>Otro equipo sirve esta casa.</translation>
    </message>
    <message>
        <source>People can sign in at %1.</source>
        <translation>Se puede iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>Nobody can sign in: the server is off.</source>
        <translation>Nadie puede iniciar sesión: el servidor está apagado.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>en servicio</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>with the certificate of the connection</source>
        <translation>con el certificado de la conexión</translation>
    </message>
    <message>
        <source>none: for this computer only, or a proxy before it</source>
        <translation>ninguno: solo para este equipo, o con un proxy delante</translation>
    </message>
    <message>
        <source>People see</source>
        <translation>La gente ve</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>private, in a folder of this computer</source>
        <translation>privada, en una carpeta de este equipo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionFilterBar</name>
    <message>
        <source>Three letters of a name, or an address such as 203.0.113</source>
        <translation>Tres letras de un nombre, o una dirección como 203.0.113</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>every session</source>
        <translation>todas las sesiones</translation>
    </message>
    <message>
        <source>sessions of who is here now</source>
        <translation>las sesiones de quienes están aquí ahora</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>cualquier proveedor</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Show %1 opened with %2</source>
        <comment>filter of sessions: kind, authority</comment>
        <translation>Mostrar %1 abiertas con %2</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nombre, nombre de usuario o dirección</translation>
    </message>
    <message>
        <source>Search sessions by name, username or network address</source>
        <translation>Buscar sesiones por nombre, nombre de usuario o dirección de red</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionPane</name>
    <message>
        <source>End this session</source>
        <translation>Terminar esta sesión</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Logins proved</source>
        <translation>Métodos de acceso demostrados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This session has ended. Its browser has to sign in again.</source>
        <translation>Esta sesión ha terminado. Su navegador tiene que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Ends every session of %1, on all devices</source>
        <translation>Termina todas las sesiones de %1, en todos los dispositivos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>%1, kept on this device</source>
        <comment>date and time</comment>
        <translation>%1, se mantiene en este dispositivo</translation>
    </message>
    <message>
        <source>%1, or when it is idle</source>
        <comment>date and time</comment>
        <translation>%1, o por inactividad</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1, proved %2</source>
        <comment>authority, time</comment>
        <translation>%1, demostrado: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of login and its identity</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Opened it</source>
        <translation>Abrió la sesión</translation>
    </message>
    <message>
        <source>Not valid now</source>
        <translation>Ahora no válido</translation>
    </message>
    <message>
        <source>None is known any more.</source>
        <translation>Ya no se conoce ninguno.</translation>
    </message>
    <message>
        <source>A session of %1 has ended.</source>
        <translation>Ha terminado una sesión de %1.</translation>
    </message>
    <message>
        <source>%1 has to be signed in again there.</source>
        <comment>a device</comment>
        <translation>En %1 hay que iniciar sesión de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of %1 have ended.</source>
        <translation>
            <numerusform>Ha terminado %n sesión de %1.</numerusform>
            <numerusform>Han terminado %n sesiones de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionWords</name>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Nothing proved</source>
        <translation>Nada demostrado</translation>
    </message>
    <message>
        <source>Proved long ago</source>
        <translation>Demostrado hace mucho</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Demostrado</translation>
    </message>
    <message>
        <source>Proved twice</source>
        <translation>Demostrado dos veces</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un navegador</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>El nuestro</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, since %6, last seen %7</source>
        <comment>person, presence, device, address, authority, times</comment>
        <translation>%1, %2, %3, %4, %5, desde %6, última visita: %7</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Sesión iniciada con</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última visita</translation>
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
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie tiene la sesión iniciada</translation>
    </message>
    <message>
        <source>Whoever signs in appears here within a second, and leaves when the session ends.</source>
        <translation>Quien inicia sesión aparece aquí en menos de un segundo, y desaparece cuando la sesión termina.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>people who are here now, sessions</comment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were here within five minutes</source>
        <translation>
            <numerusform>%n persona ha estado aquí en los últimos cinco minutos</numerusform>
            <numerusform>%n personas han estado aquí en los últimos cinco minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are open</source>
        <translation>
            <numerusform>%n sesión abierta</numerusform>
            <numerusform>%n sesiones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>End these sessions</source>
        <translation>Terminar estas sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended.</source>
        <translation>
            <numerusform>Ha terminado %n sesión.</numerusform>
            <numerusform>Han terminado %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the sessions</source>
        <translation>Vistas de las sesiones</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todo el mundo</translation>
    </message>
    <message>
        <source>Nobody like that is signed in</source>
        <translation>Nadie así tiene la sesión iniciada</translation>
    </message>
    <message>
        <source>No session fits the sentence above. Loosen it, or look at everybody.</source>
        <translation>Ninguna sesión encaja con la frase de arriba. Amplíela, o vea a todo el mundo.</translation>
    </message>
    <message>
        <source>Open the sign-in log</source>
        <translation>Abrir el registro de accesos</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un navegador</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>address and time of a session</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signed in nowhere.</source>
        <translation>Sin sesiones abiertas.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SettingsSection</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This program has no driver %1. Nobody can sign in here.</source>
        <translation>Este programa no tiene el controlador %1. Nadie puede iniciar sesión aquí.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1. Save once more to set yours; Discard shows theirs.</source>
        <comment>what a connection needs</comment>
        <translation>Otra persona cambió esto entretanto: %1. Guarde otra vez para fijar lo de usted; «Descartar» muestra lo suyo.</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>Antes hay que poner en orden su conexión.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Selección: %n</numerusform>
            <numerusform>Selección: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state of people, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SheetPicture</name>
    <message numerus="yes">
        <source>The first of %n pages</source>
        <translation>
            <numerusform>La primera de %n página</numerusform>
            <numerusform>La primera de %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SheetsPane</name>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Eight on a page, to be cut apart.</source>
        <translation>Ocho por página, para recortar.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations. These links are shown here only: sheets and mails that these people got before no longer work.</source>
        <translation>
            <numerusform>%n invitación. Este enlace se muestra solo aquí: las hojas y los correos que esta persona recibió antes ya no sirven.</numerusform>
            <numerusform>%n invitaciones. Estos enlaces se muestran solo aquí: las hojas y los correos que estas personas recibieron antes ya no sirven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Guardar las hojas</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>invitations</source>
        <comment>name of a file, without its ending</comment>
        <translation>invitaciones</translation>
    </message>
    <message>
        <source>The sheets are written.</source>
        <translation>Las hojas están guardadas.</translation>
    </message>
    <message>
        <source>The sheets could not be written there. Choose another place.</source>
        <translation>Las hojas no se pudieron guardar ahí. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ShortListCopy</name>
    <message>
        <source>, </source>
        <comment>between two states</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Además</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ShortPage</name>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada encaja</translation>
    </message>
    <message>
        <source>Nothing in this list has these letters.</source>
        <translation>Nada en esta lista contiene estas letras.</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>Con «%1»</translation>
    </message>
    <message>
        <source>Nothing is like that</source>
        <translation>No hay nada así</translation>
    </message>
    <message>
        <source>Nothing fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Nada encaja con la frase de arriba. Amplíela, o véalo todo.</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what a list is narrowed to, letters that are sought</comment>
        <translation>%1, con «%2»</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Sidebar</name>
    <message>
        <source>Subjects</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInFilterBar</name>
    <message>
        <source>Three letters of a name, or an address such as 203.0.113</source>
        <translation>Tres letras de un nombre, o una dirección como 203.0.113</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>every sign-in</source>
        <translation>todos los accesos</translation>
    </message>
    <message>
        <source>rejections only</source>
        <translation>solo los rechazos</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>cualquier sitio</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Show %1 by %2 at %3</source>
        <comment>filter of the sign-in log: kind, person, site</comment>
        <translation>Mostrar %1 de %2 en %3</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nombre, nombre de usuario o dirección</translation>
    </message>
    <message>
        <source>Search the log by name, username or network address</source>
        <translation>Buscar en el registro por nombre, nombre de usuario o dirección de red</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInLogPage</name>
    <message>
        <source>Sign-in log</source>
        <translation>Registro de accesos</translation>
    </message>
    <message>
        <source>Views of the log</source>
        <translation>Vistas del registro</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing like that is in the log</source>
        <translation>No hay nada así en el registro</translation>
    </message>
    <message>
        <source>No sign-in of the last year fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Ningún acceso del último año encaja con la frase de arriba. Amplíela, o véalo todo.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet</source>
        <translation>Aún no ha iniciado sesión nadie</translation>
    </message>
    <message>
        <source>Every sign-in appears here within a second, whether it went well or not.</source>
        <translation>Cada inicio de sesión aparece aquí en menos de un segundo, haya ido bien o no.</translation>
    </message>
    <message>
        <source>Who came in and who did not, as it happens. A rejection says why, and what would change it.</source>
        <translation>Quién entró y quién no, en el momento. Un rechazo dice por qué, y qué lo cambiaría.</translation>
    </message>
    <message>
        <source>Every sign-in</source>
        <translation>Todos los accesos</translation>
    </message>
    <message>
        <source>Blocked now</source>
        <translation>Bloqueos actuales</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Invitar a personas</translation>
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
        <translation>Persona</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInPane</name>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Show only theirs</source>
        <translation>Mostrar solo los suyos</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir el sitio</translation>
    </message>
    <message>
        <source>Check every gate</source>
        <translation>Comprobar cada puerta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, username</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On the way to</source>
        <translation>De camino a</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Proveedor de identidad</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>El nuestro</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocida</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInWords</name>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Account not active</source>
        <translation>Cuenta no activa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cerró sesión</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña equivocada</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencia</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Sin prueba</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>Cerrada allí</translation>
    </message>
    <message>
        <source>Login withdrawn</source>
        <translation>Método de acceso retirado</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>To be linked</source>
        <translation>Por vincular</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Cuenta eliminada</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Cuenta suspendida</translation>
    </message>
    <message>
        <source>Not let in yet</source>
        <translation>Aún sin admitir</translation>
    </message>
    <message>
        <source>Not active then</source>
        <translation>No activa entonces</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Alguien desconocido</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>to %1, with %2</source>
        <comment>a site, an authority</comment>
        <translation>hacia %1, con %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a site</comment>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an authority</comment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>at our own door</source>
        <translation>en nuestra propia entrada</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un navegador</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6</source>
        <comment>who, outcome, where, device, address, time of a sign-in</comment>
        <translation>%1, %2, %3, %4, %5, %6</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInsCard</name>
    <message>
        <source>Sign-ins by result</source>
        <translation>Inicios de sesión por resultado</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entraron</translation>
    </message>
    <message>
        <source>Stopped at a gate</source>
        <translation>Detenidos en una puerta</translation>
    </message>
    <message>
        <source>Not known, or too many tries</source>
        <translation>Desconocidos, o demasiados intentos</translation>
    </message>
    <message>
        <source>nobody, %1</source>
        <comment>a stretch of time</comment>
        <translation>nadie, %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitePane</name>
    <message>
        <source>Open site</source>
        <translation>Abrir sitio</translation>
    </message>
    <message>
        <source>Why can’t somebody enter?</source>
        <translation>¿Por qué alguien no puede entrar?</translation>
    </message>
    <message>
        <source>Remove this site</source>
        <translation>Quitar este sitio</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Run by %1. %2, and %3.</source>
        <comment>organisation; how many came; how many went in</comment>
        <translation>A cargo de %1. %2, y %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n came this week</source>
        <translation>
            <numerusform>%n persona llegó esta semana</numerusform>
            <numerusform>%n personas llegaron esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went in</source>
        <translation>
            <numerusform>%n entró</numerusform>
            <numerusform>%n entraron</numerusform>
        </translation>
    </message>
    <message>
        <source>What they see here</source>
        <translation>Lo que la gente ve aquí</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesFilter</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>en cualquier estado</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>con problemas</translation>
    </message>
    <message>
        <source>behind with updates</source>
        <translation>con cambios atrasados</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>sin problemas</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>changing their key</source>
        <translation>en pleno cambio de clave</translation>
    </message>
    <message>
        <source>told of no changes</source>
        <translation>sin envíos</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>any protocol</source>
        <translation>cualquier protocolo</translation>
    </message>
    <message>
        <source>any visitors</source>
        <translation>cualquier público</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todo el mundo</translation>
    </message>
    <message>
        <source>some groups only</source>
        <translation>algunos grupos solamente</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>cualquier organización</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Sites %1 of %2</source>
        <comment>in any state … any organisation</comment>
        <translation>Sitios %1 de %2</translation>
    </message>
    <message>
        <source>with %1 for %2</source>
        <comment>goes on from: Sites in any state …</comment>
        <translation>con %1 para %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Más condiciones</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Connect a site</source>
        <translation>Conectar un sitio</translation>
    </message>
    <message>
        <source>No site asks here yet</source>
        <translation>Aún no pregunta aquí ningún sitio</translation>
    </message>
    <message>
        <source>A site is anything people sign in to: a wiki, a calendar, a shop. Connect one, and the people you keep here can use it without another password.</source>
        <translation>Un sitio es cualquier cosa en la que se inicia sesión: un wiki, un calendario, una tienda. Conecte uno, y las personas guardadas aquí podrán usarlo sin otra contraseña.</translation>
    </message>
    <message>
        <source>Give it a name and the address where people come back.</source>
        <translation>Póngale un nombre y la dirección a la que vuelven las personas.</translation>
    </message>
    <message>
        <source>Copy its key into the site’s settings; an example client is made for you.</source>
        <translation>Copie su clave en los ajustes del sitio; ya hay preparado un cliente de ejemplo.</translation>
    </message>
    <message>
        <source>Choose a person, and see whether every gate lets them in.</source>
        <translation>Elija una persona y vea si cada puerta la deja entrar.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>site, host, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <comment>a site</comment>
        <translation>Se quitó %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Switch pushes on</source>
        <translation>Activar los envíos</translation>
    </message>
    <message>
        <source>Switch pushes off</source>
        <translation>Desactivar los envíos</translation>
    </message>
    <message>
        <source>Move to organisation</source>
        <translation>Mover a otra organización</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of changes now</source>
        <translation>
            <numerusform>%n sitio recibe ahora los cambios</numerusform>
            <numerusform>%n sitios reciben ahora los cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of no changes any more</source>
        <translation>
            <numerusform>%n sitio ya no recibe los cambios</numerusform>
            <numerusform>%n sitios ya no reciben los cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites belong to %1 now</source>
        <translation>
            <numerusform>%n sitio pertenece ahora a %1</numerusform>
            <numerusform>%n sitios pertenecen ahora a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites were removed</source>
        <translation>
            <numerusform>Se quitó %n sitio</numerusform>
            <numerusform>Se quitaron %n sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No site fits the sentence above.</source>
        <translation>Ningún sitio encaja con la frase de arriba.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesSection</name>
    <message>
        <source>Sites visited</source>
        <translation>Sitios visitados</translation>
    </message>
    <message>
        <source>Check entry</source>
        <translation>Comprobar entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, last %1</source>
        <translation>
            <numerusform>%n visita: %1</numerusform>
            <numerusform>%n visitas, la última: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No site yet. The first visit to one fixes the username.</source>
        <translation>Aún ningún sitio. La primera visita a uno fija el nombre de usuario.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SourceForm</name>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SpanChoice</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>last 60 minutes</source>
        <translation>últimos 60 minutos</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>últimas 24 horas</translation>
    </message>
    <message>
        <source>last seven days</source>
        <translation>últimos siete días</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Sparkline</name>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>now %1, highest %2</source>
        <translation>ahora %1, máximo %2</translation>
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
        <translation>La casa se está abriendo</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The house cannot be opened</source>
        <translation>La casa no se puede abrir</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message numerus="yes">
        <source>Try again (%n s)</source>
        <comment>seconds until it is tried by itself</comment>
        <translation>
            <numerusform>Intentar de nuevo (%n s)</numerusform>
            <numerusform>Intentar de nuevo (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StationList</name>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>station, note, duration</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Server state</source>
        <translation>Estado del servidor</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>of an assistant</comment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StoppedWords</name>
    <message>
        <source>%1 was not let in to %2</source>
        <comment>person, site</comment>
        <translation>%1 no pudo entrar en %2</translation>
    </message>
    <message>
        <source>%1 proved the login, and was stopped</source>
        <translation>%1 demostró el método de acceso, pero no pudo entrar</translation>
    </message>
    <message>
        <source>The account of %1 is deleted.</source>
        <translation>La cuenta de %1 está eliminada.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>El acceso de %1 está suspendido.</translation>
    </message>
    <message>
        <source>%1 is suspended, and reads at the door: “%2”</source>
        <comment>person, message</comment>
        <translation>El acceso de %1 está suspendido, y a la entrada se lee: «%2»</translation>
    </message>
    <message>
        <source>Once restored, %1 may come in at once; nothing else has to be done.</source>
        <translation>En cuanto se levante la suspensión, %1 podrá entrar de inmediato; no hay que hacer nada más.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Levantar la suspensión</translation>
    </message>
    <message>
        <source>%1 has signed up, and waits for somebody who lets them in.</source>
        <translation>%1 se ha registrado, y espera a que alguien autorice su entrada.</translation>
    </message>
    <message>
        <source>The request stands in Approvals, too, with what was asked for.</source>
        <translation>La solicitud está también en Aprobaciones, con lo que se pidió.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>The account of %1 begins on %2.</source>
        <comment>person, date and time</comment>
        <translation>La cuenta de %1 comienza el %2.</translation>
    </message>
    <message>
        <source>The account of %1 ended on %2.</source>
        <comment>person, date and time</comment>
        <translation>La cuenta de %1 terminó el %2.</translation>
    </message>
    <message>
        <source>The dates stand in the person’s profile.</source>
        <translation>Las fechas están en el perfil de la persona.</translation>
    </message>
    <message>
        <source>%1 asks for a stronger proof than the session had.</source>
        <translation>%1 pide una prueba más fuerte que la que tenía la sesión.</translation>
    </message>
    <message>
        <source>Only %1 can give it, by signing in with a stronger login.</source>
        <translation>Solo %1 puede darla, iniciando sesión con un método de acceso más fuerte.</translation>
    </message>
    <message>
        <source>%1 asks for a first and a last name, and one of them is missing.</source>
        <translation>%1 pide nombre y apellidos, y falta alguno.</translation>
    </message>
    <message>
        <source>%1 asks for a confirmed address, and %2 has none.</source>
        <comment>site, person</comment>
        <translation>%1 pide una dirección confirmada, y %2 no tiene ninguna.</translation>
    </message>
    <message>
        <source>%1 is led to the missing part at the next visit; in Users you can fill it in.</source>
        <translation>En la próxima visita, %1 verá lo que falta; también se puede completar en Personas.</translation>
    </message>
    <message>
        <source>The account of %1 is too young for %2.</source>
        <comment>person, site</comment>
        <translation>La cuenta de %1 es demasiado reciente para %2.</translation>
    </message>
    <message>
        <source>The gate opens by itself on %1.</source>
        <comment>date and time</comment>
        <translation>La puerta se abre sola el %1.</translation>
    </message>
    <message>
        <source>%1 did not agree that %2 receives name and address.</source>
        <comment>person, organisation</comment>
        <translation>%1 no aceptó que %2 reciba su nombre y su dirección.</translation>
    </message>
    <message>
        <source>Only %1 can change that, at the next visit or on the account page.</source>
        <translation>Solo %1 puede cambiarlo, en la próxima visita o en la página de la cuenta.</translation>
    </message>
    <message>
        <source>%1 lets in members of a group that is gone.</source>
        <translation>%1 admite a los miembros de un grupo que ya no existe.</translation>
    </message>
    <message>
        <source>%1 lets in %2, and %3 is in none of them.</source>
        <comment>site, groups, person</comment>
        <translation>%1 admite a %2, y %3 no está en ninguno de esos grupos.</translation>
    </message>
    <message>
        <source>As a member %1 may enter at once.</source>
        <translation>Como miembro, %1 puede entrar de inmediato.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a group</comment>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir el sitio</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>The session was not proved strongly enough for %1, or too long ago.</source>
        <translation>La sesión no estaba demostrada con fuerza suficiente para %1, o lo estaba desde hacía demasiado.</translation>
    </message>
    <message>
        <source>That is over: nothing would stop %1 now.</source>
        <translation>Ya pasó: nada detendría ahora a %1.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>The account does not exist any more.</source>
        <translation>La cuenta ya no existe.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamDelegate</name>
    <message>
        <source>Own</source>
        <extracomment>Who sent a signal: this program, or another one</extracomment>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ajeno</translation>
    </message>
    <message>
        <source>NOTIFY %1</source>
        <comment>a channel</comment>
        <translation>NOTIFY %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what the signal means, how many changes were read</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes read</source>
        <translation>
            <numerusform>%n cambio leído</numerusform>
            <numerusform>%n cambios leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more changes</source>
        <translation>
            <numerusform>Mostrar %n cambio más</numerusform>
            <numerusform>Mostrar %n cambios más</numerusform>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>people, site</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a duration</comment>
        <translation>tras %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamFilterBar</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>signals and changes</source>
        <translation>señales y cambios</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>envíos</translation>
    </message>
    <message>
        <source>deliveries of new states</source>
        <translation>envíos de estados nuevos</translation>
    </message>
    <message>
        <source>deliveries of suspensions</source>
        <translation>envíos de suspensiones</translation>
    </message>
    <message>
        <source>deliveries of people let in again</source>
        <translation>envíos de readmisiones</translation>
    </message>
    <message>
        <source>deliveries of erasures</source>
        <translation>envíos de borrados de datos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>en cualquier estado</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>con llegada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con fallo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>cualquier canal</translation>
    </message>
    <message>
        <source>the channel of changes</source>
        <translation>el canal de los cambios</translation>
    </message>
    <message>
        <source>the channel of the queue</source>
        <translation>el canal de la cola</translation>
    </message>
    <message>
        <source>the channel of mails</source>
        <translation>el canal de los correos</translation>
    </message>
    <message>
        <source>the channel of sign-outs</source>
        <translation>el canal de los cierres de sesión</translation>
    </message>
    <message>
        <source>the channel of errands</source>
        <translation>el canal de los encargos</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>otro lugar</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>cualquier sitio</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Show %1 for %2 that is %3 and came on %4 from %5</source>
        <comment>filter of the stream</comment>
        <translation>Mostrar %1 para %2, %3, por %4, de %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamModel</name>
    <message>
        <source>%1, NOTIFY %2, %3, %4</source>
        <comment>time, channel, sender, how many changes</comment>
        <translation>%1, NOTIFY %2, %3, %4</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>de aquí</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>de otro lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: %1 %2</source>
        <comment>a record, what became of it</comment>
        <translation>Cambio: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n cambio más</numerusform>
            <numerusform>%n cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4, %5</source>
        <comment>time, people, site, what was told, outcome</comment>
        <translation>%1, %2 a %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamTitles</name>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SubjectModel</name>
    <message>
        <source>%1, %2</source>
        <comment>subject, and how many things there want a person</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n want you</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject and count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Settings of a synchronisation</source>
        <translation>Ajustes de una sincronización</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncPane</name>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>People by run</source>
        <translation>Personas por ejecución</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Registro de la ejecución</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>of %n who came from it. Nothing has happened yet; whom it is about stands in the log.</source>
        <translation>
            <numerusform>de %n que vino de él. Aún no ha ocurrido nada; en el registro se ve de quién se trata.</numerusform>
            <numerusform>de las %n que vinieron de él. Aún no ha ocurrido nada; en el registro se ve de quién se trata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>keeps %n people</source>
        <translation>
            <numerusform>a cargo de %n persona</numerusform>
            <numerusform>a cargo de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>Quien ya no está</translation>
    </message>
    <message>
        <source>stays as they are</source>
        <translation>se queda como está</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>se suspende</translation>
    </message>
    <message>
        <source>goes to the recycle bin</source>
        <translation>va a la papelera</translation>
    </message>
    <message>
        <source>Mails to</source>
        <translation>Correos a</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Quedan fuera</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>At sign-ins</source>
        <translation>En los inicios de sesión</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Save the acknowledgement…</source>
        <translation>Guardar el acuse de recibo…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The synchronisation %1 was removed.</source>
        <translation>Se quitó la sincronización %1.</translation>
    </message>
    <message>
        <source>Its people stay, and nobody keeps them.</source>
        <translation>Sus personas se quedan, y nadie las tiene a su cargo.</translation>
    </message>
    <message numerus="yes">
        <source>The last document would take %n people out of groups</source>
        <translation>
            <numerusform>El último documento sacaría de grupos a %n persona</numerusform>
            <numerusform>El último documento sacaría de grupos a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last document would shut %n people out</source>
        <translation>
            <numerusform>El último documento dejaría fuera a %n persona</numerusform>
            <numerusform>El último documento dejaría fuera a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where somebody is needed</source>
        <translation>%1, si algo requiere atención</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Syncs</name>
    <message>
        <source>Runs</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Sin novedades</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitida</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>solo a mano</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>cada %n hora</numerusform>
            <numerusform>cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>cada %n minuto</numerusform>
            <numerusform>cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>todos los días a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>days of the week, time</extracomment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>no por sí sola</translation>
    </message>
    <message>
        <source>There is one with this name already.</source>
        <translation>Ya hay una con este nombre.</translation>
    </message>
    <message>
        <source>The server was stopped in the middle. Nothing was changed.</source>
        <translation>El servidor se detuvo a mitad de camino. No se cambió nada.</translation>
    </message>
    <message>
        <source>The source did not answer, or not to the end.</source>
        <translation>La fuente no respondió, o no hasta el final.</translation>
    </message>
    <message>
        <source>The source does not take the account or its password.</source>
        <translation>La fuente no acepta la cuenta o su contraseña.</translation>
    </message>
    <message>
        <source>The document cannot be fetched as it is set here.</source>
        <translation>El documento no se puede obtener con estos ajustes.</translation>
    </message>
    <message>
        <source>The document cannot be read: it is no list of people.</source>
        <translation>El documento no se puede leer: no es una lista de personas.</translation>
    </message>
    <message>
        <source>Somebody was changed here meanwhile. The next run sees to it.</source>
        <translation>Entretanto se cambió a alguien aquí. La próxima ejecución se ocupará.</translation>
    </message>
    <message>
        <source>It could not be finished.</source>
        <translation>No se pudo terminar.</translation>
    </message>
    <message>
        <source>It was removed while it ran. Nothing was changed.</source>
        <translation>Se quitó mientras estaba en marcha. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncsPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>New synchronisation</source>
        <translation>Nueva sincronización</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nothing is synchronised</source>
        <translation>No se sincroniza nada</translation>
    </message>
    <message>
        <source>A school or a personnel office has a list of its own. A synchronisation fetches it at set times, and people here follow it.</source>
        <translation>Una escuela o un departamento de personal tiene su propia lista. Una sincronización la recoge a horas fijas, y las personas de aquí se ajustan a ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, schedule, people, state of a synchronisation</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask you</source>
        <translation>
            <numerusform>%n de ellas espera su decisión</numerusform>
            <numerusform>%n de ellas esperan su decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources that the house follows</source>
        <translation>
            <numerusform>%n fuente que sigue la casa</numerusform>
            <numerusform>%n fuentes que sigue la casa</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the synchronisations</source>
        <translation>Vistas de las sincronizaciones</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every synchronisation, in any state</comment>
        <translation>Mostrar %1 %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>every synchronisation</source>
        <translation>todas las sincronizaciones</translation>
    </message>
    <message>
        <source>synchronisations with files</source>
        <translation>las sincronizaciones con archivos</translation>
    </message>
    <message>
        <source>synchronisations with web addresses</source>
        <translation>las sincronizaciones con direcciones web</translation>
    </message>
    <message>
        <source>synchronisations with directories</source>
        <translation>las sincronizaciones con directorios</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>en cualquier estado</translation>
    </message>
    <message>
        <source>that failed or ask you</source>
        <translation>que fallaron o esperan su decisión</translation>
    </message>
    <message>
        <source>that are paused</source>
        <translation>que están en pausa</translation>
    </message>
    <message>
        <source>that go on by themselves</source>
        <translation>que siguen por sí solas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Want you</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Remove these synchronisations</source>
        <translation>Quitar estas sincronizaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations run within a minute.</source>
        <translation>
            <numerusform>%n sincronización se ejecuta en menos de un minuto.</numerusform>
            <numerusform>%n sincronizaciones se ejecutan en menos de un minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations are paused.</source>
        <translation>
            <numerusform>%n sincronización está en pausa.</numerusform>
            <numerusform>%n sincronizaciones están en pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations go on.</source>
        <translation>
            <numerusform>%n sincronización sigue adelante.</numerusform>
            <numerusform>%n sincronizaciones siguen adelante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations were removed.</source>
        <translation>
            <numerusform>Se quitó %n sincronización.</numerusform>
            <numerusform>Se quitaron %n sincronizaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a synchronisation’s last run</comment>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TakeBack</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>It was changed %1.</source>
        <comment>a time</comment>
        <translation>Último cambio: %1.</translation>
    </message>
    <message>
        <source>%1 is now: %2. It was left as: %3. Changed %4.</source>
        <comment>a field, two values, a time</comment>
        <translation>%1 es ahora: %2. Quedó como: %3. Último cambio: %4.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has changed it since.</source>
        <translation>No se deshizo nada: %1 lo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has changed %2 since.</source>
        <translation>No se deshizo nada: %1 ha cambiado %2 desde entonces.</translation>
    </message>
    <message>
        <source>Nothing was taken back: what it is about was removed by %1 since.</source>
        <translation>No se deshizo nada: %1 ha quitado desde entonces aquello de lo que se trata.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has added it again, in other words.</source>
        <translation>No se deshizo nada: %1 lo ha añadido de nuevo, con otras palabras.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more stand in the way.</source>
        <translation>
            <numerusform>Y %n más lo impide.</numerusform>
            <numerusform>Y %n más lo impiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>Ya está como antes.</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Deshacer el resto</translation>
    </message>
    <message>
        <source>It was done again.</source>
        <translation>Se rehízo.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Se deshizo.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes stayed, because others followed.</source>
        <translation>
            <numerusform>%n cambio se quedó, porque otros lo siguieron.</numerusform>
            <numerusform>%n cambios se quedaron, porque otros los siguieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are as they were.</source>
        <translation>
            <numerusform>%n registro está como antes.</numerusform>
            <numerusform>%n registros están como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacerlo</translation>
    </message>
    <message>
        <source>Undo of an import</source>
        <translation>Deshacer una importación</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken back.</source>
        <translation>Detenido. No se deshizo nada.</translation>
    </message>
    <message>
        <source>Done again: “%1”</source>
        <translation>Rehecho: «%1»</translation>
    </message>
    <message>
        <source>Taken back: “%1”</source>
        <translation>Deshecho: «%1»</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TestMail</name>
    <message>
        <source>Send a test mail</source>
        <translation>Enviar un correo de prueba</translation>
    </message>
    <message>
        <source>The mail server is asked …</source>
        <translation>Consultando al servidor de correo …</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>su dirección</translation>
    </message>
    <message>
        <source>Address for the test mail</source>
        <translation>Dirección para el correo de prueba</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ThresholdLine</name>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>now %1, highest %2</source>
        <translation>ahora %1, máximo %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TogetherDeeds</name>
    <message>
        <source>Both are %1 now.</source>
        <translation>Ahora las dos cuentas son %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people go on</source>
        <translation>
            <numerusform>%n persona pasa al nuevo año</numerusform>
            <numerusform>%n personas pasan al nuevo año</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have gone on.</source>
        <translation>
            <numerusform>%n persona pasó al nuevo año.</numerusform>
            <numerusform>%n personas pasaron al nuevo año.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ToldSection</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Lo que se le comunica</translation>
    </message>
    <message>
        <source>choose a person, and see what would be sent now</source>
        <translation>elija una persona y vea qué se enviaría ahora</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de identidad</translation>
    </message>
    <message>
        <source>With times, level and nonce of the sign-in beside it.</source>
        <translation>Además, con las horas, el nivel y el nonce del inicio de sesión.</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Información de usuario</translation>
    </message>
    <message>
        <source>If it asks for every scope that it may ask for.</source>
        <translation>Si pide todos los ámbitos que puede pedir.</translation>
    </message>
    <message>
        <source>Community answer</source>
        <translation>Respuesta Community</translation>
    </message>
    <message>
        <source>Sealed with the site’s key.</source>
        <translation>Sellada con la clave del sitio.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>When something of the person changes.</source>
        <translation>Cuando cambia algo de la persona.</translation>
    </message>
    <message>
        <source>This organisation has names of its own for people, and only a window on the server’s own computer can make them out.</source>
        <translation>Esta organización tiene identificadores propios para las personas, y solo una ventana en el propio equipo del servidor puede calcularlos.</translation>
    </message>
    <message>
        <source>Of %1 it would be told this, if they may enter.</source>
        <translation>De %1 recibiría esto, si puede entrar.</translation>
    </message>
    <message>
        <source>Of %1 it would be told nothing: it has no key, and does not speak OpenID Connect.</source>
        <translation>De %1 no recibiría nada: no tiene clave ni habla OpenID Connect.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Tray</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Cerrar a la bandeja</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TrayIcon</name>
    <message>
        <source>Open Gatelodge</source>
        <translation>Abrir Gatelodge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TrustSection</name>
    <message>
        <source>What it is trusted with</source>
        <translation>Lo que se le confía</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Switched off, nobody signs in with it, and no site offers it.</source>
        <translation>Desactivado, nadie inicia sesión con él y ningún sitio lo ofrece.</translation>
    </message>
    <message>
        <source>People sign in with it</source>
        <translation>Las personas inician sesión con él</translation>
    </message>
    <message>
        <source>Switched off, nobody signs in here, and what else it does goes on.</source>
        <translation>Desactivado, nadie inicia sesión aquí, y lo demás que hace continúa.</translation>
    </message>
    <message>
        <source>Makes accounts here</source>
        <translation>Crea cuentas aquí</translation>
    </message>
    <message>
        <source>Who signs in with it for the first time gets an account. Otherwise somebody must add it.</source>
        <translation>Quien inicia sesión con él por primera vez recibe una cuenta. Si no, alguien tiene que añadirla.</translation>
    </message>
    <message>
        <source>User names there are email addresses</source>
        <translation>Los nombres de usuario de allí son direcciones de correo</translation>
    </message>
    <message>
        <source>What stands after the @ belongs to the name then.</source>
        <translation>Lo que va tras la @ forma entonces parte del nombre.</translation>
    </message>
    <message>
        <source>Who signs up gets the account here</source>
        <translation>Quien se registra recibe aquí la cuenta</translation>
    </message>
    <message>
        <source>At one authority at most. Switched off everywhere, nobody can sign up.</source>
        <translation>En un proveedor como mucho. Desactivado en todos, nadie puede registrarse.</translation>
    </message>
    <message>
        <source>Adding a login needs approval</source>
        <translation>Añadir un método de acceso requiere aprobación</translation>
    </message>
    <message>
        <source>A person proves it, and it opens the account once somebody has looked.</source>
        <translation>La persona lo demuestra, y abre la cuenta en cuanto alguien lo haya revisado.</translation>
    </message>
    <message>
        <source>A forgotten password needs approval</source>
        <translation>Una contraseña olvidada requiere aprobación</translation>
    </message>
    <message>
        <source>The link that sets a new one is mailed once somebody has looked.</source>
        <translation>El enlace para elegir otra se envía en cuanto alguien lo haya revisado.</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>Antes hay que poner en orden su conexión.</translation>
    </message>
    <message>
        <source>%1 was switched off.</source>
        <translation>Se desactivó %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoOffers</name>
    <message numerus="yes">
        <source>%1 %2, and %n more with it.</source>
        <comment>a record, what became of it</comment>
        <translation>
            <numerusform>%1 %2, y %n más a la vez.</numerusform>
            <numerusform>%1 %2, y %n más a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a record, what became of it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>No hay nada suyo que deshacer.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UpdateSection</name>
    <message>
        <source>Push changes</source>
        <translation>Enviar cambios</translation>
    </message>
    <message>
        <source>Names and addresses, a moment after they change.</source>
        <translation>Nombres y direcciones, un momento después de cambiar.</translation>
    </message>
    <message>
        <source>Push SSH keys</source>
        <translation>Enviar claves SSH</translation>
    </message>
    <message>
        <source>They go along with the changes.</source>
        <translation>Van junto con los cambios.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>what it is told about people who have visited it</source>
        <translation>lo que se le comunica de las personas que lo han visitado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>None: it is told of nothing</source>
        <translation>Ninguna: no se le comunica nada</translation>
    </message>
    <message>
        <source>It stands in our own network</source>
        <translation>Está en nuestra propia red</translation>
    </message>
    <message>
        <source>Only then are updates sent to private addresses.</source>
        <translation>Solo entonces se envían actualizaciones a direcciones privadas.</translation>
    </message>
    <message>
        <source>Needs an address.</source>
        <translation>Necesita una dirección.</translation>
    </message>
    <message>
        <source>Needs “Push changes”.</source>
        <translation>Necesita «Enviar cambios».</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Classic push of community sign-on</source>
        <translation>Envío clásico del acceso Community</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Webhooks are signed with secrets of their own, and tell what the site may see.</source>
        <translation>Los webhooks se firman con secretos propios y comunican lo que el sitio puede ver.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersCopy</name>
    <message>
        <source>, </source>
        <comment>between two states</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersFilter</name>
    <message>
        <source>Three letters or more, then it searches.</source>
        <translation>La búsqueda empieza con tres letras o más.</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nombre, nombre de usuario o dirección</translation>
    </message>
    <message>
        <source>Search people by name, username or address</source>
        <translation>Buscar personas por nombre, nombre de usuario o dirección</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Más condiciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sentence and what goes on from it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with “%2” in their name or address</source>
        <translation>%1, con «%2» en el nombre o la dirección</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersModel</name>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, last seen %5</source>
        <comment>name, username, address, state of a person</comment>
        <translation>%1, %2, %3, %4, última visita: %5</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two states</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Main email</source>
        <translation>Correo principal</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Mostrar a todo el mundo</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>No hay nadie así</translation>
    </message>
    <message>
        <source>No one fits the sentence above. Loosen it, or look at everyone.</source>
        <translation>Nadie encaja con la frase de arriba. Amplíela, o vea a todo el mundo.</translation>
    </message>
    <message>
        <source>Nobody lives here yet</source>
        <translation>Aún no vive nadie aquí</translation>
    </message>
    <message>
        <source>Add the first person, or bring people over from another system.</source>
        <translation>Añada a la primera persona, o traiga personas de otro sistema.</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Añadir a un grupo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 de %n persona</numerusform>
            <numerusform>%1 de %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n persona seleccionada</numerusform>
            <numerusform>%n personas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n people in again</source>
        <translation>
            <numerusform>Readmitir a %n persona</numerusform>
            <numerusform>Readmitir a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n people</source>
        <translation>
            <numerusform>Suspender a %n persona</numerusform>
            <numerusform>Suspender a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n people back</source>
        <translation>
            <numerusform>Recuperar a %n persona</numerusform>
            <numerusform>Recuperar a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation>
            <numerusform>Eliminar a %n persona</numerusform>
            <numerusform>Eliminar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>Más sobre esta lista</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>In a month, 24/12/26</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Esta noche</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dentro de una semana</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dentro de un mes</translation>
    </message>
    <message>
        <source>At the end of the year</source>
        <translation>A fin de año</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Dentro de un año</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Take from group</source>
        <translation>Quitar del grupo</translation>
    </message>
    <message>
        <source>Account ends</source>
        <translation>Fin de la cuenta</translation>
    </message>
    <message>
        <source>Ask for a new password</source>
        <translation>Pedir una contraseña nueva</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>Mail confirmation links again</source>
        <translation>Enviar de nuevo los enlaces de confirmación</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Seleccionar %n</numerusform>
            <numerusform>Seleccionar las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Accounts end on</source>
        <translation>Las cuentas terminan el</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>%1 or +6m</source>
        <comment>a day, a term</comment>
        <translation>%1 o +6m</translation>
    </message>
    <message>
        <source>Export to be imported…</source>
        <translation>Exportar para importar…</translation>
    </message>
    <message>
        <source>Make one person of both…</source>
        <translation>Hacer una sola persona de ambas…</translation>
    </message>
    <message>
        <source>Take into a new year…</source>
        <translation>Pasar a un nuevo año…</translation>
    </message>
    <message numerus="yes">
        <source>Do it for the other %n</source>
        <translation>
            <numerusform>Hacerlo con la otra persona</numerusform>
            <numerusform>Hacerlo con las otras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the last owner, and somebody must hold the keys.</source>
        <translation>%1 es la última persona propietaria, y alguien debe guardar las llaves.</translation>
    </message>
    <message>
        <source>%1 are the last owners, and somebody must hold the keys.</source>
        <comment>names</comment>
        <translation>%1 son las últimas personas propietarias, y alguien debe guardar las llaves.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersSentence</name>
    <message>
        <source>in the last day</source>
        <translation>en el último día</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>en la última semana</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>en el último mes</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>en el último año</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>en el último día (%n)</numerusform>
            <numerusform>en los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>hace más de un día</translation>
    </message>
    <message>
        <source>more than a week ago</source>
        <translation>hace más de una semana</translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation>hace más de un mes</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>hace más de un año</translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>hace más de %n día</numerusform>
            <numerusform>hace más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>all</source>
        <translation>en cualquier estado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendidas</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminadas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>any group</source>
        <translation>cualquier grupo</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Show %1 people in %2 who last came %3</source>
        <translation>Mostrar personas %1 de %2 con última visita %3</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>con cualquier dirección</translation>
    </message>
    <message>
        <source>a confirmed address</source>
        <translation>con una dirección confirmada</translation>
    </message>
    <message>
        <source>no confirmed address</source>
        <translation>sin dirección confirmada</translation>
    </message>
    <message>
        <source>no address at all</source>
        <translation>sin dirección alguna</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Proveedor de identidad</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>cualquier proveedor</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>cualquier sitio</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>cualquier organización</translation>
    </message>
    <message>
        <source>who joined %1 with %2 by way of %3 and have been at %4 of %5</source>
        <comment>goes on from: Show all people …</comment>
        <translation>con alta %1, %2, a través de %3, y que hayan estado en %4 de %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersViews</name>
    <message>
        <source>Everyone</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nunca iniciaron sesión</translation>
    </message>
    <message>
        <source>Dormant for a year</source>
        <translation>Inactivas desde hace un año</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En espera de aprobación</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendidas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Not confirmed for a month</source>
        <translation>Sin confirmar desde hace un mes</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ViewKeeper</name>
    <message>
        <source>Name of this view</source>
        <translation>Nombre de esta vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Another view is called so.</source>
        <translation>Otra vista se llama así.</translation>
    </message>
    <message>
        <source>The view %1 was removed.</source>
        <translation>Se quitó la vista %1.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>Cambiar el nombre de esta vista…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Quitar esta vista</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkSection</name>
    <message>
        <source>What the site reads</source>
        <translation>Lo que lee el sitio</translation>
    </message>
    <message>
        <source>Walk this sign-in</source>
        <translation>Recorrer este inicio de sesión</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Walk it</source>
        <translation>Recorrerlo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text with headings (*.md)</source>
        <translation>Texto con títulos (*.md)</translation>
    </message>
    <message>
        <source>The report was not saved to %1: %2</source>
        <comment>file, cause</comment>
        <translation>El informe no se guardó en %1: %2</translation>
    </message>
    <message>
        <source>Also enter the site</source>
        <translation>Entrar también en el sitio</translation>
    </message>
    <message>
        <source>The server is asked as a browser would ask it, with a session that ends afterwards. The visit counts as any other; the site itself is entered only where you say so.</source>
        <translation>Se pregunta al servidor como lo haría un navegador, con una sesión que termina después. La visita cuenta como cualquier otra; en el sitio mismo solo se entra si se indica.</translation>
    </message>
    <message>
        <source>To print or to send (*.pdf)</source>
        <translation>Para imprimir o enviar (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>This window looks after a house that is served by another computer, so one of its servers walks for you and tells you each hop. It asks as a browser would, with a session that ends afterwards. The visit counts as any other; the site itself is entered only where you say so.</source>
        <translation>Esta ventana se ocupa de una casa que sirve otro equipo, así que uno de sus servidores hace el recorrido por usted y le cuenta cada paso. Pregunta como lo haría un navegador, con una sesión que termina después. La visita cuenta como cualquier otra; en el sitio mismo solo se entra donde usted lo diga.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Waiting for a walk</source>
        <translation>Esperando un recorrido</translation>
    </message>
    <message>
        <source>%1 walks, and will tell each hop.</source>
        <comment>a server</comment>
        <translation>%1 hace el recorrido y contará cada paso.</translation>
    </message>
    <message>
        <source>The walk is ordered, and waits for a server to take it.</source>
        <translation>El recorrido está pedido y espera a que un servidor lo tome.</translation>
    </message>
    <message>
        <source>Heard within three minutes: %1. Each looks at once, or a minute later at the latest.</source>
        <comment>servers</comment>
        <translation>Oídos en los últimos tres minutos: %1. Cada uno mira enseguida, o un minuto después a más tardar.</translation>
    </message>
    <message>
        <source>No server of this house is heard. The last was %1, %2.</source>
        <comment>a server, a time</comment>
        <translation>No se oye ningún servidor de esta casa. El último fue %1, %2.</translation>
    </message>
    <message>
        <source>No server of this house has been heard within a day.</source>
        <translation>En el último día no se ha oído ningún servidor de esta casa.</translation>
    </message>
    <message>
        <source>No server has taken the walk.</source>
        <translation>Ningún servidor ha tomado el recorrido.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of the walk.</source>
        <comment>a server</comment>
        <translation>%1 se detuvo en medio del recorrido.</translation>
    </message>
    <message>
        <source>%1 took the walk and does not come back.</source>
        <comment>a server</comment>
        <translation>%1 tomó el recorrido y no vuelve.</translation>
    </message>
    <message>
        <source>What keeps them from it stands in their logs.</source>
        <translation>Lo que se lo impide está en sus registros.</translation>
    </message>
    <message>
        <source>Start one, and walk again.</source>
        <translation>Inicie uno y repita el recorrido.</translation>
    </message>
    <message>
        <source>It was waited for five minutes. What keeps it stands in its log.</source>
        <translation>Se le esperó cinco minutos. Lo que lo retiene está en su registro.</translation>
    </message>
    <message>
        <source>Its program ended, or lost the database. A session that it had opened is ended within some minutes, by whichever server is running then. Walk again.</source>
        <translation>Su programa terminó o perdió la base de datos. Si había abierto una sesión, se termina en unos minutos, desde cualquier servidor que esté entonces en marcha. Repita el recorrido.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkWords</name>
    <message>
        <source>%1 ms</source>
        <comment>a time</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 arrives at %2</source>
        <comment>person, site</comment>
        <translation>%1 llega a %2</translation>
    </message>
    <message>
        <source>%1 cannot sign in</source>
        <comment>person</comment>
        <translation>%1 no puede iniciar sesión</translation>
    </message>
    <message>
        <source>%1 is stopped at a gate of %2</source>
        <comment>person, site</comment>
        <translation>%1 no pasa una puerta de %2</translation>
    </message>
    <message>
        <source>The walk to %1 ended on the way</source>
        <comment>site</comment>
        <translation>El recorrido hasta %1 terminó por el camino</translation>
    </message>
    <message>
        <source>The site sends somebody whom nobody knows yet</source>
        <translation>El sitio envía a alguien a quien nadie conoce todavía</translation>
    </message>
    <message>
        <source>The sign-in page is shown</source>
        <translation>Se muestra la página de inicio de sesión</translation>
    </message>
    <message>
        <source>A session opens, as after the right password</source>
        <translation>Se abre una sesión, como tras la contraseña correcta</translation>
    </message>
    <message>
        <source>The same request once more, signed in</source>
        <translation>La misma petición otra vez, con la sesión iniciada</translation>
    </message>
    <message>
        <source>The closed gate says why</source>
        <translation>La puerta cerrada dice por qué</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Dirección principal</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>What the site sent along</source>
        <translation>Lo que el sitio envió además</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a field means, its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It was opened for the walk alone, and has ended.</source>
        <translation>Se abrió solo para el recorrido, y ya ha terminado.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>No hubo respuesta: %1</translation>
    </message>
    <message>
        <source>sends on to %1</source>
        <comment>an answer; an address</comment>
        <translation>remite a %1</translation>
    </message>
    <message>
        <source>What the site reads</source>
        <translation>Lo que lee el sitio</translation>
    </message>
    <message>
        <source>The site takes the answer</source>
        <translation>El sitio acepta la respuesta</translation>
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
            <numerusform>%n asunto pendiente</numerusform>
            <numerusform>%n asuntos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wants you</source>
        <translation>Nada pendiente</translation>
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
        <translation>Métodos de acceso</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>Aceptarlos todos</translation>
    </message>
    <message>
        <source>Only these, in this order. If all of them are switched off, nobody can sign in for this site.</source>
        <translation>Solo estos, en este orden. Si todos están desactivados, nadie puede iniciar sesión para este sitio.</translation>
    </message>
    <message>
        <source>All of them, in the order of the house.</source>
        <translation>Todos, en el orden de la casa.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WebhookSecrets</name>
    <message>
        <source>Make webhook secret</source>
        <translation>Crear secreto de webhook</translation>
    </message>
    <message>
        <source>The old secret</source>
        <translation>El secreto anterior</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secreto de webhook</translation>
    </message>
    <message>
        <source>Make the next webhook secret</source>
        <translation>Crear el siguiente secreto de webhook</translation>
    </message>
    <message>
        <source> It ends %1.</source>
        <translation> Termina el %1.</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <comment>a secret</comment>
        <translation>Empieza por %1</translation>
    </message>
    <message>
        <source>Made %1. It was shown once and cannot be read again.</source>
        <translation>Creado el %1. Se mostró una vez y no se puede volver a leer.</translation>
    </message>
    <message>
        <source>End now</source>
        <comment>a secret</comment>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>Nothing is sent before there is one.</source>
        <translation>No se envía nada hasta que haya uno.</translation>
    </message>
    <message>
        <source>The webhook secret of %1</source>
        <translation>El secreto de webhook de %1</translation>
    </message>
    <message>
        <source>Put it into the receiver’s settings before the old one ends. Until then both sign.</source>
        <translation>Póngalo en los ajustes del receptor antes de que termine el anterior. Hasta entonces firman los dos.</translation>
    </message>
    <message>
        <source>Put it into the receiver’s settings.</source>
        <translation>Póngalo en los ajustes del receptor.</translation>
    </message>
    <message>
        <source>Nothing is sent before there is another.</source>
        <translation>No se envía nada hasta que haya otro.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WouldSendPane</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Lo que se enviaría</translation>
    </message>
    <message>
        <source>Choose a site and a person, and read what the site would be told now. Nothing is sent.</source>
        <translation>Elija un sitio y una persona, y lea lo que el sitio recibiría ahora. No se envía nada.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nombre, nombre de usuario o dirección</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WouldSendView</name>
    <message>
        <source>It would be told this: %1.</source>
        <translation>Recibiría esto: %1.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the person has never been there. After a visit it would be this.</source>
        <translation>No se enviaría nada: la persona nunca ha estado allí. Tras una visita sería esto.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the site’s pushes are off. Otherwise it would be this.</source>
        <translation>No se enviaría nada: los envíos del sitio están desactivados. Si no, sería esto.</translation>
    </message>
    <message>
        <source>Nothing would be sent before the person consents. Then it would be this.</source>
        <translation>No se enviaría nada antes de que la persona consienta. Después sería esto.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the site knows already.</source>
        <translation>No se enviaría nada: el sitio ya lo sabe.</translation>
    </message>
    <message>
        <source>It is paused. Once it is resumed, it would be told this: %1.</source>
        <translation>Está en pausa. Cuando se reanude, recibiría esto: %1.</translation>
    </message>
    <message>
        <source>Head of what would be sent</source>
        <translation>Cabecera de lo que se enviaría</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Lo que se enviaría</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>If a mail asks for your password, or leads to another address than {host}, it is not from us.</source>
        <translation>Si un correo pide su contraseña, o lleva a una dirección que no es {host}, no es nuestro.</translation>
    </message>
    <message>
        <source>{organisation}, {host}, {help}</source>
        <translation>{organisation}, {host}, {help}</translation>
    </message>
    <message>
        <source>This mail has no link to press, so that nobody can imitate it usefully. It cannot be switched off.</source>
        <translation>Este correo no contiene ningún enlace que pulsar, para que imitarlo no sirva de nada. No se puede desactivar.</translation>
    </message>
    <message>
        <source>You get this mail because this is a confirmed address of that account.</source>
        <translation>Recibe este correo porque esta es una dirección confirmada de esa cuenta.</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>You are let in at {organisation}</source>
        <translation>Ya puede entrar en {organisation}</translation>
    </message>
    <message>
        <source>Your account is open. You can sign in now.</source>
        <translation>Su cuenta está abierta. Ya puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at your new account {account} and approved it. You can sign in now:</source>
        <translation>Alguien de {organisation} ha revisado su cuenta nueva, {account}, y la ha aprobado. Ya puede iniciar sesión:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>What you asked for was approved</source>
        <translation>Su solicitud se ha aprobado</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>Vale desde ahora.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at what you asked for with your account {account}, and agreed. It works from now on.</source>
        <translation>Alguien de {organisation} ha revisado lo que pidió con su cuenta {account}, y lo ha aceptado. Vale desde ahora.</translation>
    </message>
    <message>
        <source>You did not ask for it? Type {host} into your browser, sign in, and remove it under “Ways to sign in”. Then write to {help}.</source>
        <translation>¿No lo pidió? Escriba {host} en el navegador, inicie sesión y quítelo en «Métodos de acceso». Después escriba a {help}.</translation>
    </message>
    <message>
        <source>What you asked for was declined</source>
        <translation>Su solicitud se ha rechazado</translation>
    </message>
    <message>
        <source>Somebody has looked at it and decided against it.</source>
        <translation>Alguien la ha revisado y ha decidido rechazarla.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at what you asked for and decided against it.</source>
        <translation>Alguien de {organisation} ha revisado su solicitud y ha decidido rechazarla.</translation>
    </message>
    <message>
        <source>You think that this is a mistake? Write to {help}.</source>
        <translation>¿Cree que se trata de un error? Escriba a {help}.</translation>
    </message>
    <message>
        <source>You get this mail because it was asked for with this address.</source>
        <translation>Recibe este correo porque la solicitud se hizo con esta dirección.</translation>
    </message>
    <message>
        <source>What you asked for has come to nothing</source>
        <translation>Su solicitud ha quedado en nada</translation>
    </message>
    <message>
        <source>Nobody has decided in time. You can ask again.</source>
        <translation>Nadie ha decidido a tiempo. Puede volver a pedirlo.</translation>
    </message>
    <message>
        <source>Nobody at {organisation} has decided in time about what you asked for, so it has ended. Nothing has changed, and you can ask again.</source>
        <translation>Nadie de {organisation} ha decidido a tiempo sobre su solicitud, así que ha caducado. No ha cambiado nada, y puede volver a pedirlo.</translation>
    </message>
    <message>
        <source>It is urgent? Write to {help}.</source>
        <translation>¿Es urgente? Escriba a {help}.</translation>
    </message>
    <message>
        <source>Somebody waits for you at {organisation}</source>
        <translation>Alguien espera una decisión en {organisation}</translation>
    </message>
    <message>
        <source>Open Gatelodge and choose “Approvals”.</source>
        <translation>Abra Gatelodge y elija «Aprobaciones».</translation>
    </message>
    <message>
        <source>People have asked {organisation} for something that somebody has to approve. Open Gatelodge, choose “Approvals”, and decide.</source>
        <translation>Se ha pedido a {organisation} algo que alguien tiene que aprobar. Abra Gatelodge, elija «Aprobaciones» y decida.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Cuentas nuevas</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Métodos de acceso</translation>
    </message>
    <message>
        <source>New passwords</source>
        <translation>Contraseñas nuevas</translation>
    </message>
    <message>
        <source>You get this mail because you may decide. It comes once a day at most, and only where somebody new waits.</source>
        <translation>Recibe este correo porque puede decidir. Llega una vez al día como mucho, y solo si espera alguien nuevo.</translation>
    </message>
    <message>
        <source>Your new password waits for approval</source>
        <translation>Su contraseña nueva espera aprobación</translation>
    </message>
    <message>
        <source>A link comes once somebody has agreed.</source>
        <translation>Llegará un enlace en cuanto alguien lo acepte.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for a new password for the account {account}. At {organisation} somebody looks at that first. A link comes to this address once they have agreed.</source>
        <translation>Alguien, probablemente usted, ha pedido una contraseña nueva para la cuenta {account}. En {organisation} alguien lo revisa antes. En cuanto lo acepte, llegará un enlace a esta dirección.</translation>
    </message>
    <message>
        <source>Not you? Write to {help}. Until then your old password stays as it is.</source>
        <translation>¿No ha sido usted? Escriba a {help}. Hasta entonces, su contraseña anterior sigue como está.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How you sign in at {organisation}</source>
        <translation>Cómo iniciar sesión en {organisation}</translation>
    </message>
    <message>
        <source>Your username, and where it is good for.</source>
        <translation>Su nombre de usuario, y dónde le sirve.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked how to sign in at {organisation} with this address. Type {host} into your browser and sign in in one of these ways:</source>
        <translation>Alguien, probablemente usted, ha preguntado cómo iniciar sesión en {organisation} con esta dirección. Escriba {host} en el navegador e inicie sesión con uno de estos métodos:</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>You have forgotten the password, too? Choose “Forgot your password?” there.</source>
        <translation>¿Ha olvidado también la contraseña? Elija allí «¿Contraseña olvidada?».</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Only the reader of this mailbox has learnt this.</source>
        <translation>¿No ha sido usted? No hay que hacer nada. Solo lo sabe quien lee este buzón.</translation>
    </message>
    <message>
        <source>Your account at {organisation} will end</source>
        <translation>Su cuenta en {organisation} va a terminar</translation>
    </message>
    <message>
        <source>Write to whoever looks after it, if you want to stay.</source>
        <translation>Si desea quedarse, escriba a quien se ocupa de ella.</translation>
    </message>
    <message>
        <source>Your account {account} at {organisation} was made for a time. It ends on {until}. From then on you cannot sign in, and you are signed out everywhere. Nothing is deleted by that.</source>
        <translation>Su cuenta {account} en {organisation} se creó por un tiempo. Termina el {until}. A partir de entonces no podrá iniciar sesión, y sus sesiones se cerrarán en todas partes. No se elimina nada por ello.</translation>
    </message>
    <message>
        <source>You want to stay? Write to {help}: it can be made longer.</source>
        <translation>¿Desea quedarse? Escriba a {help}: se puede prolongar.</translation>
    </message>
    <message>
        <source>{time} ({zone})</source>
        <extracomment>A date and time, and the time zone it is meant in</extracomment>
        <translation>{time} ({zone})</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Hola, {name}:</translation>
    </message>
    <message>
        <source>{label}:</source>
        <extracomment>What stands before a value in a list of facts; French has a space before the colon</extracomment>
        <translation>{label}:</translation>
    </message>
    <message>
        <source>It works once, until {until}.</source>
        <translation>Sirve una vez, hasta el {until}.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <translation>Confirme su dirección</translation>
    </message>
    <message>
        <source>One press adds {address} to your account.</source>
        <translation>Con un clic se añade {address} a su cuenta.</translation>
    </message>
    <message>
        <source>You asked to add {address} to the account {account}. Open this page and press “Yes, confirm”:</source>
        <translation>Ha pedido añadir {address} a la cuenta {account}. Abra esta página y pulse «Sí, confirmar»:</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Not you? Do nothing. The address is then not added.</source>
        <translation>¿No ha sido usted? No hay que hacer nada. La dirección no se añadirá.</translation>
    </message>
    <message>
        <source>You get this mail because somebody typed this address.</source>
        <translation>Recibe este correo porque alguien escribió esta dirección.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Elija una contraseña nueva</translation>
    </message>
    <message>
        <source>The link works once, and not for long.</source>
        <translation>El enlace sirve una vez, y por poco tiempo.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for a new password for the account {account}. Choose it here:</source>
        <translation>Alguien, probablemente usted, ha pedido una contraseña nueva para la cuenta {account}. Elíjala aquí:</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elegir contraseña nueva</translation>
    </message>
    <message>
        <source>It works once, until {until}. Until you use it, your old password stays as it is.</source>
        <translation>Sirve una vez, hasta el {until}. Mientras no se use, su contraseña anterior sigue como está.</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Nobody can see or use this link but the reader of this mailbox.</source>
        <translation>¿No ha sido usted? No hay que hacer nada. Solo quien lee este buzón puede ver y usar este enlace.</translation>
    </message>
    <message>
        <source>Your account at {organisation}</source>
        <translation>Su cuenta en {organisation}</translation>
    </message>
    <message>
        <source>Choose a name and a password, and you are in.</source>
        <translation>Elija un nombre y una contraseña, y ya está.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for an account at {organisation} with this address. Choose a name and a password here:</source>
        <translation>Alguien, probablemente usted, ha pedido una cuenta en {organisation} con esta dirección. Elija aquí un nombre y una contraseña:</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>Not you? Do nothing. There is then no account, and this address is forgotten.</source>
        <translation>¿No ha sido usted? No hay que hacer nada. No se creará ninguna cuenta, y esta dirección se olvidará.</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>Su contraseña ha cambiado</translation>
    </message>
    <message>
        <source>Was it you? Then there is nothing to do.</source>
        <translation>¿Ha sido usted? Entonces no hay que hacer nada.</translation>
    </message>
    <message>
        <source>The password of your account {account} was changed, and every other device was signed out. If it was you, there is nothing to do.</source>
        <translation>La contraseña de su cuenta {account} ha cambiado, y se ha cerrado la sesión en los demás dispositivos. Si ha sido usted, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser, choose “Forgot your password?” and set a new one. Then write to {help}.</source>
        <translation>¿No ha sido usted? Escriba {host} en el navegador, elija «¿Contraseña olvidada?» y fije una nueva. Después escriba a {help}.</translation>
    </message>
    <message>
        <source>A way to sign in was added to your account</source>
        <translation>Su cuenta tiene un método de acceso nuevo</translation>
    </message>
    <message>
        <source>Your account {account} has a new way to sign in: {way}. If it was you, there is nothing to do.</source>
        <translation>Su cuenta {account} tiene un método de acceso nuevo: {way}. Si ha sido usted, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser and sign in. Take it away under “Ways to sign in”, or under “Access tokens” if it is one, and set a new password. Then write to {help}.</source>
        <translation>¿No ha sido usted? Escriba {host} en el navegador e inicie sesión. Quítelo en «Métodos de acceso», o en «Tokens de acceso» si es uno de ellos, y fije una contraseña nueva. Después escriba a {help}.</translation>
    </message>
    <message>
        <source>Your password will expire</source>
        <translation>Su contraseña va a caducar</translation>
    </message>
    <message>
        <source>Until then you choose the moment for a new one.</source>
        <translation>Hasta entonces puede elegir el momento de cambiarla.</translation>
    </message>
    <message>
        <source>{organisation} asks for a new password from time to time. That of your account {account} expires on {until}.</source>
        <translation>{organisation} pide una contraseña nueva de vez en cuando. La de su cuenta {account} caduca el {until}.</translation>
    </message>
    <message>
        <source>Type {host} into your browser, sign in and choose “Password”. If you do nothing, you choose a new one when you sign in after that time.</source>
        <translation>Escriba {host} en el navegador, inicie sesión y elija «Contraseña». Si no hace nada, elegirá una nueva al iniciar sesión después de esa fecha.</translation>
    </message>
    <message>
        <source>You already have an account at {organisation}</source>
        <translation>Ya tiene una cuenta en {organisation}</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Somebody, probably you, tried to use this address at {organisation}. It belongs to your account {account} already. Nothing has changed.</source>
        <translation>Alguien, probablemente usted, ha intentado usar esta dirección en {organisation}. Ya pertenece a su cuenta {account}. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Was it you? Type {host} into your browser and sign in with this address. If you have forgotten your password, choose “Forgot your password?” there.</source>
        <translation>¿Ha sido usted? Escriba {host} en el navegador e inicie sesión con esta dirección. Si ha olvidado la contraseña, elija allí «¿Contraseña olvidada?».</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Whoever it was has not been told that this address has an account.</source>
        <translation>¿No ha sido usted? No hay que hacer nada. Quien haya sido no se ha enterado de que esta dirección tiene una cuenta.</translation>
    </message>
    <message>
        <source>An address was added to your account</source>
        <translation>Se ha añadido una dirección a su cuenta</translation>
    </message>
    <message>
        <source>The address {address} was added to your account {account}. Whoever reads it can now ask for a new password. If it was you, there is nothing to do.</source>
        <translation>La dirección {address} se ha añadido a su cuenta {account}. Quien la lee puede pedir ahora una contraseña nueva. Si ha sido usted, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser, sign in, remove the address and set a new password. Then write to {help}.</source>
        <translation>¿No ha sido usted? Escriba {host} en el navegador, inicie sesión, quite la dirección y fije una contraseña nueva. Después escriba a {help}.</translation>
    </message>
    <message>
        <source>You are invited to {organisation}</source>
        <translation>Invitación a {organisation}</translation>
    </message>
    <message>
        <source>{organisation} invites you. With an account there you sign in once and reach everything that is open to you. The invitation is here:</source>
        <translation>{organisation} le invita. Con una cuenta allí se inicia sesión una sola vez y se llega a todo lo que está abierto para usted. Esta es la invitación:</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>Abrir la invitación</translation>
    </message>
    <message>
        <source>You have an account there already? The same page takes you to it.</source>
        <translation>¿Ya tiene una cuenta allí? La misma página lleva a ella.</translation>
    </message>
    <message>
        <source>You do not want to come? Do nothing. There is then no account.</source>
        <translation>¿No desea aceptar? No hay que hacer nada. No se creará ninguna cuenta.</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitación de</translation>
    </message>
    <message>
        <source>You get this mail because somebody at {organisation} wrote down this address.</source>
        <translation>Recibe este correo porque alguien de {organisation} anotó esta dirección.</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>una cuenta</translation>
    </message>
    <message>
        <source>to sign in with %1</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>iniciar sesión con %1</translation>
    </message>
    <message>
        <source>a new password</source>
        <translation>una contraseña nueva</translation>
    </message>
    <message>
        <source>the certificate “%1”</source>
        <extracomment>A way to sign in; %1 is the name that its owner gave it</extracomment>
        <translation>el certificado «%1»</translation>
    </message>
    <message>
        <source>the access token “%1”</source>
        <extracomment>A way to sign in, for programs; %1 is the name that its owner gave it</extracomment>
        <translation>el token de acceso «%1»</translation>
    </message>
    <message>
        <source>on your account page</source>
        <translation>en la página de su cuenta</translation>
    </message>
    <message>
        <source>with a mailed link</source>
        <translation>con un enlace enviado por correo</translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation>por un administrador</translation>
    </message>
    <message>
        <source>the password of %1</source>
        <translation>la contraseña de %1</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <extracomment>%1 is the name of another place where the person has an account, %2 how the person is called there</extracomment>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Borrados de datos</translation>
    </message>
    <message>
        <source>{job} needs you</source>
        <translation>{job} requiere su atención</translation>
    </message>
    <message>
        <source>A synchronisation did not come to its end by itself.</source>
        <translation>Una sincronización no ha podido terminar por sí sola.</translation>
    </message>
    <message>
        <source>The synchronisation {job} ran, and left something that needs a person.</source>
        <translation>La sincronización {job} se ha ejecutado y ha dejado algo que tiene que ver una persona.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha fallado</translation>
    </message>
    <message>
        <source>Records left alone</source>
        <translation>Registros que quedan fuera</translation>
    </message>
    <message>
        <source>You get this mail because you are named as the owner of it.</source>
        <translation>Recibe este correo porque figura como responsable de la sincronización.</translation>
    </message>
    <message>
        <source>to delete your account</source>
        <translation>eliminar su cuenta</translation>
    </message>
    <message>
        <source>People it would shut out, or take out of groups</source>
        <translation>Personas que dejaría fuera, o sacaría de grupos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personas añadidas</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Cambio de otro tipo</translation>
    </message>
    <message>
        <source>Suspended, removed or shut out by a date</source>
        <translation>Suspendido, quitado o excluido por una fecha</translation>
    </message>
    <message>
        <source>The log of the run says which, and why: choose it under “Synchronisation” in Gatelodge.</source>
        <translation>El registro de la ejecución dice cuáles, y por qué: elíjala en «Sincronización», en Gatelodge.</translation>
    </message>
    <message>
        <source>{job} has changed people</source>
        <translation>{job} ha hecho cambios en personas</translation>
    </message>
    <message>
        <source>A synchronisation ran to its end. Nothing is left for you to do.</source>
        <translation>Una sincronización ha llegado hasta el final. No le queda nada por hacer.</translation>
    </message>
    <message>
        <source>The synchronisation {job} ran by itself, and all that its source says is done.</source>
        <translation>La sincronización {job} se ha ejecutado por sí sola, y todo lo que dice su fuente está hecho.</translation>
    </message>
    <message>
        <source>The log of the run has every entry, and History takes it back as a whole: choose it under “Synchronisation” in Gatelodge.</source>
        <translation>El registro de la ejecución contiene cada entrada, y desde Historial se deshace toda la ejecución: elíjala en «Sincronización», en Gatelodge.</translation>
    </message>
    <message>
        <source>You want to hear only of what needs you? Its settings have that, too.</source>
        <translation>¿Quiere saber solo de lo que requiere su atención? Los ajustes de la sincronización también lo permiten.</translation>
    </message>
    <message>
        <source>Name of the synchronisation</source>
        <translation>Nombre de la sincronización</translation>
    </message>
</context>
<context>
    <name>shared</name>
    <message>
        <source>username</source>
        <extracomment>What a site was told of a person; stands in a list within a sentence, as the next ones do</extracomment>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>claves SSH</translation>
    </message>
    <message>
        <source>username, name and language</source>
        <translation>nombre de usuario, nombre e idioma</translation>
    </message>
    <message>
        <source>main address</source>
        <translation>dirección principal</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>changes in absence</source>
        <translation>cambios en ausencia</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this file, in that language (&quot;Français&quot;, &quot;Deutsch&quot;).</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, on %2 (%3)</source>
        <translation>dentro de %1, el %2 (%3)</translation>
    </message>
    <message>
        <source>in %1, at %2 (%3)</source>
        <translation>dentro de %1, a las %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ago, at %2 (%3)</source>
        <translation>hace %1, a las %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ago, on %2 (%3)</source>
        <translation>hace %1, el %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time: &quot;24 November 2026, 18:20&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>A city stands for its time zone: &quot;Berlin time&quot;</extracomment>
        <translation>hora de %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last two of several things: &quot;days and hours&quot;</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between all but the last two of several things</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>web</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Some device</source>
        <translation>Un dispositivo</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Sites you use</source>
        <translation>Sitios que usa</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Claves SSH</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Métodos de acceso</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Lo que comparte</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>Problem: %1 – %2</source>
        <extracomment>Title of a page that has a complaint: what the page asks, whose page it is</extracomment>
        <translation>Problema: %1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Title of a page: what it says, whose page it is</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This is %1, the only address that asks for your password.</source>
        <translation>Esta es %1, la única dirección que pide su contraseña.</translation>
    </message>
    <message>
        <source>You are at %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problema:</translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>Ir al contenido</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Aún sin dirección</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n por confirmar</numerusform>
            <numerusform>%n por confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Cambiada el %1</translation>
    </message>
    <message>
        <source>You have none</source>
        <translation>No tiene</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Caduca el %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in on %n devices</source>
        <translation>
            <numerusform>Sesión iniciada en %n dispositivo</numerusform>
            <numerusform>Sesión iniciada en %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n sitio</numerusform>
            <numerusform>%n sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n organisations</source>
        <translation>
            <numerusform>Con %n organización</numerusform>
            <numerusform>Con %n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Other members see when you are here.</source>
        <translation>Los demás miembros ven cuándo está aquí.</translation>
    </message>
    <message>
        <source>Nobody sees when you are here.</source>
        <translation>Nadie ve cuándo está aquí.</translation>
    </message>
    <message>
        <source>No site has to be told.</source>
        <translation>No hay que avisar a ningún sitio.</translation>
    </message>
    <message>
        <source>These sites are being told: %1.</source>
        <translation>Se está avisando a estos sitios: %1.</translation>
    </message>
    <message>
        <source>As the browser asks</source>
        <translation>El que pide el navegador</translation>
    </message>
    <message>
        <source>Language of pages and mails</source>
        <translation>Idioma de las páginas y los correos</translation>
    </message>
    <message>
        <source>Fixed, because a site has received it.</source>
        <translation>Fijo, porque un sitio lo ha recibido.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>%1, with an account since %2</source>
        <translation>%1, con cuenta desde el %2</translation>
    </message>
    <message>
        <source>The sites you use receive these when you change them.</source>
        <translation>Los sitios que usa reciben estos datos cuando los cambia.</translation>
    </message>
    <message>
        <source>The device it is for</source>
        <translation>El dispositivo al que se destina</translation>
    </message>
    <message>
        <source>So that you know which one to revoke when you lose it: “Laptop”, “Phone”.</source>
        <translation>Para saber cuál revocar si se pierde: «Portátil», «Teléfono».</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends after</source>
        <translation>Termina después de</translation>
    </message>
    <message>
        <source>Then you make a new one. Shorter is safer.</source>
        <translation>Después se crea uno nuevo. Más corto es más seguro.</translation>
    </message>
    <message>
        <source>A password for the file</source>
        <translation>Una contraseña para el archivo</translation>
    </message>
    <message>
        <source>It is asked for once, when you put the file into the device. At least 8 characters, and no letters with accents.</source>
        <translation>Se pide una vez, al instalar el archivo en el dispositivo. Al menos 8 caracteres, sin letras acentuadas.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>La misma contraseña otra vez</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Crear el certificado</translation>
    </message>
    <message>
        <source>Back to your list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Los siguientes pasos</translation>
    </message>
    <message>
        <source>1. Your browser saves a file</source>
        <translation>1. El navegador guarda un archivo</translation>
    </message>
    <message>
        <source>It comes this once: the key in it is kept nowhere here. If it gets lost, revoke the certificate and make another.</source>
        <translation>Solo llega esta vez: la clave que contiene no se guarda aquí en ningún lugar. Si se pierde, revoque el certificado y cree otro.</translation>
    </message>
    <message>
        <source>2. You put it into the device</source>
        <translation>2. Se instala en el dispositivo</translation>
    </message>
    <message>
        <source>Open the file, or import it in the browser&apos;s settings under certificates, with the password you chose. Then delete the file.</source>
        <translation>Abra el archivo, o impórtelo en los ajustes del navegador, en los certificados, con la contraseña que eligió. Después borre el archivo.</translation>
    </message>
    <message>
        <source>3. You sign in with it</source>
        <translation>3. Se inicia sesión con él</translation>
    </message>
    <message>
        <source>On the sign-in page choose the certificate instead of a password. Under “Ways to sign in” you see when it was used last, and can revoke it.</source>
        <translation>En la página de inicio de sesión, elija el certificado en lugar de una contraseña. En «Métodos de acceso» verá cuándo se usó por última vez, y podrá revocarlo.</translation>
    </message>
    <message>
        <source>A certificate for a device</source>
        <translation>Un certificado para un dispositivo</translation>
    </message>
    <message>
        <source>Whoever holds the device can come into your account with it, without a password, until it ends or you revoke it.</source>
        <translation>Quien tenga el dispositivo puede entrar con él en su cuenta, sin contraseña, hasta que el certificado termine o se revoque.</translation>
    </message>
    <message>
        <source>Browsers remember which certificate was chosen, or that none was: close all windows of this one before you try again. Or sign in another way.</source>
        <translation>Los navegadores recuerdan qué certificado se eligió, o que no se eligió ninguno: cierre todas las ventanas de este antes de intentarlo de nuevo. O inicie sesión de otra forma.</translation>
    </message>
    <message>
        <source>Sign in another way. Then you can make a new one under “Ways to sign in”, or ask whoever gave you this one.</source>
        <translation>Inicie sesión de otra forma. Después puede crear uno nuevo en «Métodos de acceso», o preguntar a quien le dio este.</translation>
    </message>
    <message>
        <source>Only those who look after this place can mend that. Until then sign in another way.</source>
        <translation>Solo pueden arreglarlo quienes se ocupan de este lugar. Hasta entonces, inicie sesión de otra forma.</translation>
    </message>
    <message>
        <source>No certificate was chosen</source>
        <translation>No se eligió ningún certificado</translation>
    </message>
    <message>
        <source>Your browser was asked for one, and showed none.</source>
        <translation>Se le pidió uno al navegador, y no mostró ninguno.</translation>
    </message>
    <message>
        <source>That certificate is not known here</source>
        <translation>Ese certificado no se conoce aquí</translation>
    </message>
    <message>
        <source>Whoever issued it is not trusted by %1.</source>
        <translation>%1 no confía en quien lo emitió.</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>Su certificado ha caducado</translation>
    </message>
    <message>
        <source>Its last day is over, so it opens nothing any more.</source>
        <translation>Su último día ha pasado, así que ya no abre nada.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>Su certificado aún no es válido</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Su primer día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Wait for that day, or sign in another way until then.</source>
        <translation>Espere a ese día, o inicie sesión de otra forma hasta entonces.</translation>
    </message>
    <message>
        <source>The authority behind your certificate has expired</source>
        <translation>La entidad que respalda su certificado ha caducado</translation>
    </message>
    <message>
        <source>Your own certificate may be fine. The one that vouches for it is not.</source>
        <translation>Su propio certificado quizá esté bien. El que responde de él, no.</translation>
    </message>
    <message>
        <source>Your certificate was revoked</source>
        <translation>Su certificado está revocado</translation>
    </message>
    <message>
        <source>It opens nothing any more, whoever holds it.</source>
        <translation>Ya no abre nada, lo tenga quien lo tenga.</translation>
    </message>
    <message>
        <source>That certificate is not for signing in</source>
        <translation>Ese certificado no sirve para iniciar sesión</translation>
    </message>
    <message>
        <source>It was made for something else, such as mail or a server.</source>
        <translation>Se hizo para otra cosa, como el correo o un servidor.</translation>
    </message>
    <message>
        <source>That certificate could be forged</source>
        <translation>Ese certificado podría ser falso</translation>
    </message>
    <message>
        <source>Its key or a signature in it is too weak to be believed today.</source>
        <translation>Su clave, o una firma que contiene, es demasiado débil para darle crédito hoy.</translation>
    </message>
    <message>
        <source>That certificate does not say who you are</source>
        <translation>Ese certificado no dice quién es su titular</translation>
    </message>
    <message>
        <source>The name is missing where it should stand, or there are two.</source>
        <translation>El nombre falta donde debería estar, o hay dos.</translation>
    </message>
    <message>
        <source>Your certificate could not be checked</source>
        <translation>Su certificado no se pudo comprobar</translation>
    </message>
    <message>
        <source>Your certificate may be fine, but the list of revoked ones is missing or out of date.</source>
        <translation>Quizá su certificado esté bien, pero la lista de los revocados falta o está desactualizada.</translation>
    </message>
    <message>
        <source>No account here has that certificate yet</source>
        <translation>Ninguna cuenta de aquí tiene aún ese certificado</translation>
    </message>
    <message>
        <source>The certificate itself is good.</source>
        <translation>El certificado en sí es bueno.</translation>
    </message>
    <message>
        <source>Do you have an account? Sign in another way and add the certificate under “Ways to sign in”. If not, ask whoever looks after this place.</source>
        <translation>¿Tiene una cuenta? Inicie sesión de otra forma y añada el certificado en «Métodos de acceso». Si no, pregunte a quien se ocupa de este lugar.</translation>
    </message>
    <message>
        <source>a certificate</source>
        <extracomment>What people sign in with: &quot;Sign in with a certificate&quot;</extracomment>
        <translation>un certificado</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Rellene este campo</translation>
    </message>
    <message>
        <source>This is too long to be kept</source>
        <translation>Es demasiado largo para guardarlo</translation>
    </message>
    <message>
        <source>Type an email address, such as name@example.org</source>
        <translation>Escriba una dirección de correo, como nombre@example.org</translation>
    </message>
    <message>
        <source>Your list is full. Remove one that you no longer need</source>
        <translation>La lista está llena. Quite algo que ya no necesite</translation>
    </message>
    <message>
        <source>This one is in your list already</source>
        <translation>Ya está en la lista</translation>
    </message>
    <message>
        <source>Use 1 to 30 small letters, digits, dots and hyphens</source>
        <translation>Use de 1 a 30 minúsculas, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>Somebody has this username: choose another</source>
        <translation>Este nombre de usuario ya está en uso: elija otro</translation>
    </message>
    <message>
        <source>That is not your password: type it again</source>
        <translation>Esa no es su contraseña: escríbala otra vez</translation>
    </message>
    <message>
        <source>Look at the rules that say Not yet</source>
        <translation>Mire las reglas que dicen «Aún no»</translation>
    </message>
    <message>
        <source>This one could be guessed: add another word</source>
        <translation>Se podría adivinar: añada otra palabra</translation>
    </message>
    <message>
        <source>The two are not the same: type both again</source>
        <translation>Las dos no son iguales: escríbalas otra vez</translation>
    </message>
    <message>
        <source>Use 8 to 100 characters, and no letters with accents</source>
        <translation>Use de 8 a 100 caracteres, sin letras acentuadas</translation>
    </message>
    <message>
        <source>Paste the whole line of a public key: it begins with ssh- or ecdsa-</source>
        <translation>Pegue la línea entera de una clave pública: empieza por ssh- o ecdsa-</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile: look at it and save again</source>
        <translation>Entretanto ha cambiado en otro lugar: revíselo y guarde otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n things need another look</source>
        <translation>
            <numerusform>Hay %n punto que revisar</numerusform>
            <numerusform>Hay %n puntos que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Dirección principal</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>their privacy notice</source>
        <translation>su aviso de privacidad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why they ask</source>
        <translation>Por qué se pide</translation>
    </message>
    <message>
        <source>Don’t share</source>
        <translation>No compartir</translation>
    </message>
    <message>
        <source>Share and go on</source>
        <translation>Compartir y seguir</translation>
    </message>
    <message>
        <source>Share with %1?</source>
        <translation>¿Compartir con %1?</translation>
    </message>
    <message>
        <source>They run %1 and ask who you are.</source>
        <translation>Esta organización está a cargo de %1 y pregunta quién es usted.</translation>
    </message>
    <message>
        <source>You are asked once. You can stop sharing at any time under %1.</source>
        <translation>Se pregunta una sola vez. Puede dejar de compartir en cualquier momento en «%1».</translation>
    </message>
    <message>
        <source>If you agree, they receive exactly this:</source>
        <translation>Si acepta, recibe exactamente esto:</translation>
    </message>
    <message>
        <source>Not shared: your password, your groups, and which other sites you visit.</source>
        <translation>No se comparten: su contraseña, sus grupos ni qué otros sitios visita.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Qué ocurre después</translation>
    </message>
    <message>
        <source>You go on to %1. When you change your name or addresses here, %2 gets the new ones.</source>
        <translation>Seguirá a %1. Cuando cambie aquí su nombre o sus direcciones, %2 recibirá los nuevos.</translation>
    </message>
    <message>
        <source>You were not signed in there</source>
        <translation>Allí no se inició la sesión</translation>
    </message>
    <message>
        <source>%1 sent you back without saying who you are.</source>
        <translation>%1 ha devuelto la visita sin decir quién es usted.</translation>
    </message>
    <message>
        <source>Perhaps you said no, or closed its page. Nothing was told to us, and nothing has changed.</source>
        <translation>Quizá respondió que no, o cerró su página. No se nos ha comunicado nada, y no ha cambiado nada.</translation>
    </message>
    <message>
        <source>That answer could not be trusted</source>
        <translation>Esa respuesta no era de fiar</translation>
    </message>
    <message>
        <source>It did not come from the sign-in you began in this browser at %1.</source>
        <translation>No venía del inicio de sesión que empezó en este navegador en %1.</translation>
    </message>
    <message>
        <source>Nobody was signed in. Perhaps the page lay open for long, or you followed an old link. Begin anew.</source>
        <translation>No se inició ninguna sesión. Quizá la página estuvo abierta mucho tiempo, o el enlace era antiguo. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>Your account and your password are fine.</source>
        <translation>Su cuenta y su contraseña están bien.</translation>
    </message>
    <message>
        <source>We asked, and got no answer in time. Try again in a minute, or choose another way to sign in.</source>
        <translation>Hemos preguntado y no hemos recibido respuesta a tiempo. Inténtelo de nuevo en un minuto, o elija otro método de acceso.</translation>
    </message>
    <message>
        <source>Your account there is closed</source>
        <translation>Su cuenta de allí está cerrada</translation>
    </message>
    <message>
        <source>%1 knows you, and lets you in no more.</source>
        <translation>%1 le conoce, y ya no le deja entrar.</translation>
    </message>
    <message>
        <source>Only those who look after it can open it again.</source>
        <translation>Solo pueden volver a abrirla quienes se ocupan de ella.</translation>
    </message>
    <message>
        <source>This way in is closed</source>
        <translation>Este método de acceso está cerrado</translation>
    </message>
    <message>
        <source>Your login at %1 no longer opens your account here.</source>
        <translation>Su método de acceso en %1 ya no abre su cuenta aquí.</translation>
    </message>
    <message>
        <source>It has expired or was switched off. Your account may have other ways in: choose another one.</source>
        <translation>Ha caducado o se ha desactivado. Quizá su cuenta tenga otros métodos de acceso: elija otro.</translation>
    </message>
    <message>
        <source>There is no account for you yet</source>
        <translation>Aún no hay una cuenta para usted</translation>
    </message>
    <message>
        <source>%1 knows you; %2 does not.</source>
        <translation>%1 le conoce; %2, no.</translation>
    </message>
    <message>
        <source>Accounts are not made by themselves here. Whoever looks after this place can make one for you.</source>
        <translation>Aquí las cuentas no se crean solas. Quien se ocupa de este lugar puede crear una para usted.</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>None of this works for you? Write to %1.</source>
        <translation>¿Nada de esto sirve? Escriba a %1.</translation>
    </message>
    <message>
        <source>Is that your login?</source>
        <translation>¿Es ese su método de acceso?</translation>
    </message>
    <message>
        <source>You have an account already</source>
        <translation>Ya tiene una cuenta</translation>
    </message>
    <message>
        <source>At %1 you are %2.</source>
        <translation>En %1 usted es %2.</translation>
    </message>
    <message>
        <source>It has the address that %1 told us: %2.</source>
        <translation>Tiene la dirección que nos indicó %1: %2.</translation>
    </message>
    <message>
        <source>Your account here</source>
        <translation>Su cuenta aquí</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Unirlas</translation>
    </message>
    <message>
        <source>From now on whoever signs in with it comes into your account. Add it only if it is yours.</source>
        <translation>Desde ahora, quien inicie sesión con él entra en su cuenta. Añádalo solo si es suyo.</translation>
    </message>
    <message>
        <source>Prove that it is yours, once. From then on %1 opens it too, and nobody who only has the same address can.</source>
        <translation>Demuestre una vez que es suya. Desde entonces %1 también la abre, y nadie que solo tenga la misma dirección puede hacerlo.</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Contraseña olvidada?</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Dejarlas separadas</translation>
    </message>
    <message>
        <source>A link is on its way to %1</source>
        <translation>Un enlace va de camino a %1</translation>
    </message>
    <message>
        <source>Open it within 24 hours. The address counts once you have confirmed it.</source>
        <translation>Ábralo en las próximas 24 horas. La dirección cuenta en cuanto la haya confirmado.</translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation>%1 está confirmada</translation>
    </message>
    <message>
        <source>You can sign in with it, and choose it as your main address.</source>
        <translation>Puede iniciar sesión con ella y elegirla como dirección principal.</translation>
    </message>
    <message>
        <source>%1 is your main address</source>
        <translation>%1 es su dirección principal</translation>
    </message>
    <message>
        <source>Mail goes there from now on. The sites you use are being told.</source>
        <translation>Desde ahora el correo llega ahí. Se está avisando a los sitios que usa.</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>Se ha quitado %1</translation>
    </message>
    <message>
        <source>You can take it back for ten minutes, without confirming it again.</source>
        <translation>Durante diez minutos puede recuperarla sin confirmarla otra vez.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>Se ha recuperado %1</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>The mailed link ends %1.</source>
        <translation>El enlace enviado caduca %1.</translation>
    </message>
    <message>
        <source>The mailed link no longer works: have a new one mailed.</source>
        <translation>El enlace enviado ya no sirve: pida que se envíe otro.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Mail goes here. Sites receive it.</source>
        <translation>El correo llega aquí. Los sitios la reciben.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>You can sign in with it.</source>
        <translation>Puede iniciar sesión con ella.</translation>
    </message>
    <message>
        <source>Make main</source>
        <translation>Hacer principal</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Any confirmed address signs you in. One of them is your main address.</source>
        <translation>Con cualquier dirección confirmada se puede iniciar sesión. Una de ellas es su dirección principal.</translation>
    </message>
    <message>
        <source>We mail a link to it. It counts once you have confirmed it.</source>
        <translation>Le enviaremos un enlace. Cuenta en cuanto la haya confirmado.</translation>
    </message>
    <message>
        <source>Mail me the link</source>
        <translation>Enviarme el enlace</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Let’s wait %1</source>
        <translation>Hay que esperar %1</translation>
    </message>
    <message>
        <source>There were many tries that did not match. You can go on at %1 (%2).</source>
        <translation>Hubo muchos intentos que no coincidían. Se puede seguir a las %1 (%2).</translation>
    </message>
    <message>
        <source>Your account is not locked. A device on which you have signed in before still works now. Was that not you? Nobody got in, and you need not do anything.</source>
        <translation>Su cuenta no está bloqueada. Un dispositivo en el que ya inició sesión sigue funcionando ahora. ¿No ha sido usted? Nadie ha entrado, y no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>We don’t know this site</source>
        <translation>No conocemos este sitio</translation>
    </message>
    <message>
        <source>The address you followed belongs to no site of %1.</source>
        <translation>La dirección que ha seguido no pertenece a ningún sitio de %1.</translation>
    </message>
    <message>
        <source>It may be an old bookmark, or a link with a piece missing. Nothing about you was sent anywhere.</source>
        <translation>Quizá sea un marcador antiguo, o un enlace al que le falta un trozo. No se ha enviado nada sobre usted a ninguna parte.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Esta página no existe</translation>
    </message>
    <message>
        <source>The link may be old, or a piece of it is missing.</source>
        <translation>El enlace quizá sea antiguo, o le falta un trozo.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>That could not be read</source>
        <translation>No se ha podido leer</translation>
    </message>
    <message>
        <source>The link or the form arrived damaged.</source>
        <translation>El enlace o el formulario ha llegado dañado.</translation>
    </message>
    <message>
        <source>Nothing has changed. Go back to where you came from and follow the link anew.</source>
        <translation>No ha cambiado nada. Vuelva al lugar de donde venía y siga el enlace otra vez.</translation>
    </message>
    <message>
        <source>Send that once more</source>
        <translation>Hay que enviarlo otra vez</translation>
    </message>
    <message>
        <source>The form did not come from a page that we made for you just now.</source>
        <translation>El formulario no venía de una página que acabáramos de preparar para usted.</translation>
    </message>
    <message>
        <source>Nothing has changed. Perhaps it lay open for long, or cookies are switched off. Go back, load the page again and send it anew.</source>
        <translation>No ha cambiado nada. Quizá estuvo abierta mucho tiempo, o las cookies están desactivadas. Vuelva atrás, cargue la página otra vez y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>This is for somebody else</source>
        <translation>Esto es para otras personas</translation>
    </message>
    <message>
        <source>The account you are signed in with may not do that.</source>
        <translation>La cuenta con la que ha iniciado sesión no puede hacerlo.</translation>
    </message>
    <message>
        <source>This can’t be done just now</source>
        <translation>Ahora mismo no se puede</translation>
    </message>
    <message>
        <source>Something on our side is not working, or has too much to do. What you typed was not stored. Try again in about a minute.</source>
        <translation>Algo de nuestro lado no funciona, o tiene demasiado trabajo. Lo que escribió no se ha guardado. Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Algo ha fallado de nuestro lado</translation>
    </message>
    <message>
        <source>It has been written down for those who look after this server. Trying again may help.</source>
        <translation>Queda anotado para quienes se ocupan de este servidor. Puede ayudar intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>If it lasts, tell those who look after this server this number: %1</source>
        <translation>Si continúa, dé este número a quienes se ocupan de este servidor: %1</translation>
    </message>
    <message>
        <source>If it lasts, tell %1 this number: %2</source>
        <translation>Si continúa, dé a %1 este número: %2</translation>
    </message>
    <message>
        <source>These were told and have signed you out, too: %1.</source>
        <translation>Se ha avisado a estos, que también han cerrado su sesión: %1.</translation>
    </message>
    <message>
        <source>These cannot be told: %1. Close them, or sign out there.</source>
        <translation>A estos no se les puede avisar: %1. Ciérrelos, o cierre sesión allí.</translation>
    </message>
    <message>
        <source>On a shared computer, close the browser as well.</source>
        <translation>En un ordenador compartido, cierre también el navegador.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Se ha cerrado la sesión</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>Se ha cerrado la sesión de %1</translation>
    </message>
    <message>
        <source>of your %1 account on this device.</source>
        <translation>de su cuenta de %1 en este dispositivo.</translation>
    </message>
    <message>
        <source>and of your %1 account on this device.</source>
        <translation>y de su cuenta de %1 en este dispositivo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>A button; %1 is the name of another place where the person has an account</extracomment>
        <translation>A %1</translation>
    </message>
    <message>
        <source>You may still be signed in at %1. On a shared computer, sign out there as well.</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>Quizá la sesión siga iniciada en %1. En un ordenador compartido, ciérrela también allí.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>¿Cerrar sesión en %1?</translation>
    </message>
    <message>
        <source>It ends your visit with your %1 account on this device.</source>
        <translation>Termina la visita con su cuenta de %1 en este dispositivo.</translation>
    </message>
    <message>
        <source>You are signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usar otra cuenta</translation>
    </message>
    <message>
        <source>Your account is paused</source>
        <translation>Su cuenta está en pausa</translation>
    </message>
    <message>
        <source>You proved who you are, but this account cannot enter any site at the moment.</source>
        <translation>Ha demostrado quién es, pero por ahora esta cuenta no puede entrar en ningún sitio.</translation>
    </message>
    <message>
        <source>It has been so since %1. Nothing has been deleted.</source>
        <translation>Es así desde el %1. No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Your account opens on %1</source>
        <translation>Su cuenta se abre el %1</translation>
    </message>
    <message>
        <source>You need not do anything. Come back then, and sign in as you did now.</source>
        <translation>No tiene que hacer nada. Vuelva entonces e inicie sesión como ahora.</translation>
    </message>
    <message>
        <source>Your account ended on %1</source>
        <translation>Su cuenta terminó el %1</translation>
    </message>
    <message>
        <source>You proved who you are, but this account was made for a time that is over.</source>
        <translation>Ha demostrado quién es, pero esta cuenta se creó por un tiempo que ya ha pasado.</translation>
    </message>
    <message>
        <source>Nothing has been deleted. It can be made longer.</source>
        <translation>No se ha eliminado nada. Se puede prolongar.</translation>
    </message>
    <message>
        <source>Your account waits for approval</source>
        <translation>Su cuenta espera aprobación</translation>
    </message>
    <message>
        <source>Somebody looks at it and lets you in.</source>
        <translation>Alguien la revisa y le da paso.</translation>
    </message>
    <message>
        <source>You need not do anything. A mail tells you when it is done.</source>
        <translation>No tiene que hacer nada. Un correo le avisará cuando esté.</translation>
    </message>
    <message>
        <source>To ask why, write to %1 and give your username, %2.</source>
        <translation>Para preguntar por qué, escriba a %1 e indique su nombre de usuario, %2.</translation>
    </message>
    <message>
        <source>%1 opens for you today at %2</source>
        <translation>%1 se abre para usted hoy a las %2</translation>
    </message>
    <message>
        <source>%1 opens for you on %2</source>
        <extracomment>The site&apos;s name and a day of the week</extracomment>
        <translation>%1 se abre para usted el %2</translation>
    </message>
    <message>
        <source>%1 is open for you from %2</source>
        <translation>%1 está abierto para usted desde el %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>You need not do anything. Come back after %1, and the way is open.</source>
        <translation>No tiene que hacer nada. Vuelva después del %1, y el camino estará abierto.</translation>
    </message>
    <message>
        <source>%1 is for certain groups</source>
        <translation>%1 es para ciertos grupos</translation>
    </message>
    <message>
        <source>Your account is in none of them: %1.</source>
        <translation>Su cuenta no está en ninguno de ellos: %1.</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>%1 asks you to sign in once more</source>
        <translation>%1 pide iniciar sesión otra vez</translation>
    </message>
    <message>
        <source>%1 asks for more than a password</source>
        <translation>%1 pide más que una contraseña</translation>
    </message>
    <message>
        <source>It wants to be surer who you are than this visit allows.</source>
        <translation>Este sitio quiere más seguridad sobre quién es usted de la que da esta visita.</translation>
    </message>
    <message>
        <source>It lets in only people who prove in a second way who they are. You have proved it in one.</source>
        <translation>Este sitio solo deja entrar a quien demuestra de una segunda forma quién es. Usted lo ha demostrado de una.</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>a second proof</source>
        <translation>una segunda prueba</translation>
    </message>
    <message>
        <source>Tell us your name</source>
        <translation>Díganos su nombre</translation>
    </message>
    <message>
        <source>%1 needs your full name and an address that works.</source>
        <translation>%1 necesita su nombre completo y una dirección que funcione.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>None of your addresses is confirmed yet: see %1.</source>
        <translation>Ninguna de sus direcciones está confirmada aún: vea %1.</translation>
    </message>
    <message>
        <source>Your address, %1, is confirmed. You can change all of this later in your profile.</source>
        <translation>Su dirección, %1, está confirmada. Todo esto se puede cambiar más tarde en el perfil.</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <translation>Invitación a %1</translation>
    </message>
    <message>
        <source>You were invited by %1.</source>
        <translation>La invitación es de %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of somebody who invites, quoted</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>You will belong to: %1.</source>
        <extracomment>A list of groups</extracomment>
        <translation>Formará parte de: %1.</translation>
    </message>
    <message>
        <source>The invitation works once, until %1. Opening it changed nothing.</source>
        <translation>La invitación sirve una vez, hasta el %1. Abrirla no ha cambiado nada.</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>Esta invitación ya se ha usado</translation>
    </message>
    <message>
        <source>Invitations work once.</source>
        <translation>Las invitaciones sirven una vez.</translation>
    </message>
    <message>
        <source>Was it you? Then you have an account, and can sign in with it.</source>
        <translation>¿Ha sido usted? Entonces tiene una cuenta, y puede iniciar sesión con ella.</translation>
    </message>
    <message>
        <source>This invitation was withdrawn</source>
        <translation>Esta invitación se ha retirado</translation>
    </message>
    <message>
        <source>Whoever invited you has taken it back.</source>
        <translation>Quien la envió la ha retirado.</translation>
    </message>
    <message>
        <source>Nothing has changed. If you think that is a mistake, ask them.</source>
        <translation>No ha cambiado nada. Si cree que se trata de un error, pregunte a esa persona.</translation>
    </message>
    <message>
        <source>This invitation is too old</source>
        <translation>Esta invitación es demasiado antigua</translation>
    </message>
    <message>
        <source>It worked for a certain time only.</source>
        <translation>Solo sirvió durante cierto tiempo.</translation>
    </message>
    <message>
        <source>Nothing has changed. Ask whoever invited you to send it again.</source>
        <translation>No ha cambiado nada. Pida a quien le invitó que la envíe de nuevo.</translation>
    </message>
    <message>
        <source>This invitation does not work</source>
        <translation>Esta invitación no sirve</translation>
    </message>
    <message>
        <source>A newer one was sent, or a piece of the link is missing.</source>
        <translation>Se envió una más reciente, o al enlace le falta un trozo.</translation>
    </message>
    <message>
        <source>Nothing has changed. Look for the newest mail, or ask whoever invited you.</source>
        <translation>No ha cambiado nada. Busque el correo más reciente, o pregunte a quien le invitó.</translation>
    </message>
    <message>
        <source>Choose your name and password for %1.</source>
        <translation>Elija su nombre y su contraseña para %1.</translation>
    </message>
    <message>
        <source>Choose your name and password, and you are in.</source>
        <translation>Elija su nombre y su contraseña, y ya está.</translation>
    </message>
    <message>
        <source>We mail you a link to confirm it.</source>
        <translation>Le enviamos un enlace para confirmarla.</translation>
    </message>
    <message>
        <source>Create the account and sign in</source>
        <translation>Crear la cuenta e iniciar sesión</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ya tengo una cuenta</translation>
    </message>
    <message>
        <source>There is an account with your address %1 already.</source>
        <translation>Ya hay una cuenta con su dirección %1.</translation>
    </message>
    <message>
        <source>Sign in with it, and then accept the invitation. If you have forgotten your password, choose a new one first and open the link again.</source>
        <translation>Inicie sesión con ella y acepte después la invitación. Si ha olvidado la contraseña, elija antes una nueva y vuelva a abrir el enlace.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Accept the invitation</source>
        <translation>Aceptar la invitación</translation>
    </message>
    <message>
        <source>Go back without changing anything</source>
        <translation>Volver sin cambiar nada</translation>
    </message>
    <message>
        <source>The invitation is accepted</source>
        <translation>La invitación está aceptada</translation>
    </message>
    <message>
        <source>What comes with it now belongs to your account.</source>
        <translation>Lo que trae consigo pertenece ahora a su cuenta.</translation>
    </message>
    <message>
        <source>You can also write to %1.</source>
        <translation>También puede escribir a %1.</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Certificate on “%1”</source>
        <extracomment>%1 is a device: &quot;Laptop&quot;</extracomment>
        <translation>Certificado en «%1»</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminó el %1</translation>
    </message>
    <message>
        <source>Made on %1, ends on %2</source>
        <translation>Creado el %1, termina el %2</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>There you are %1</source>
        <translation>Allí usted es %1</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>Añadido el %1</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Ya no es válido</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Asked for on %1</source>
        <translation>Pedido el %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>That login belongs to another account</source>
        <translation>Ese método de acceso pertenece a otra cuenta</translation>
    </message>
    <message>
        <source>Somebody signs in with it already. If both accounts are yours, ask whoever looks after this place.</source>
        <translation>Alguien ya inicia sesión con él. Si las dos cuentas son suyas, pregunte a quien se ocupa de este lugar.</translation>
    </message>
    <message>
        <source>That login was taken away</source>
        <translation>Ese método de acceso se ha retirado</translation>
    </message>
    <message>
        <source>Whoever looks after this place can make it valid again.</source>
        <translation>Quien se ocupa de este lugar puede volver a validarlo.</translation>
    </message>
    <message>
        <source>That is your last way in</source>
        <translation>Es su último método de acceso</translation>
    </message>
    <message>
        <source>Add another one first; nothing has changed.</source>
        <translation>Añada antes otro; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó ninguna respuesta</translation>
    </message>
    <message>
        <source>%1 could not be asked. Try again in a minute.</source>
        <translation>No se pudo preguntar a %1. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>That did not match</source>
        <translation>No coincide</translation>
    </message>
    <message>
        <source>%1 did not say that it is you. Nothing has changed.</source>
        <translation>%1 no ha confirmado que sea usted. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>You have another way in</source>
        <translation>Tiene otro método de acceso</translation>
    </message>
    <message>
        <source>From now on you can sign in with it.</source>
        <translation>Desde ahora puede iniciar sesión con él.</translation>
    </message>
    <message>
        <source>You have proved it, and it waits for approval</source>
        <translation>Lo ha demostrado, y espera aprobación</translation>
    </message>
    <message>
        <source>Somebody looks at it. A mail tells you when it is done.</source>
        <translation>Alguien lo revisa. Un correo le avisará cuando esté.</translation>
    </message>
    <message>
        <source>You had that one already</source>
        <translation>Ese ya lo tenía</translation>
    </message>
    <message>
        <source>That certificate is revoked</source>
        <translation>Ese certificado está revocado</translation>
    </message>
    <message>
        <source>It opens nothing any more, and whoever came in with it is signed out. You can make another one.</source>
        <translation>Ya no abre nada, y se ha cerrado la sesión de quien entró con él. Puede crear otro.</translation>
    </message>
    <message>
        <source>That way in is closed now</source>
        <translation>Ese método de acceso está cerrado ahora</translation>
    </message>
    <message>
        <source>You can open it again by adding it once more.</source>
        <translation>Puede volver a abrirlo añadiéndolo otra vez.</translation>
    </message>
    <message>
        <source>Account from</source>
        <translation>Cuenta de</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Su nombre allí</translation>
    </message>
    <message>
        <source>Your password there</source>
        <translation>Su contraseña allí</translation>
    </message>
    <message>
        <source>Add this login</source>
        <translation>Añadir este método de acceso</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>Añadir un método de acceso</translation>
    </message>
    <message>
        <source>The password is asked for once and is not kept here.</source>
        <translation>La contraseña se pide una vez y no se guarda aquí.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>You go there, sign in, and come back.</source>
        <translation>Se va allí, se inicia sesión y se vuelve.</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Crear un certificado</translation>
    </message>
    <message>
        <source>Make a certificate: %1</source>
        <translation>Crear un certificado: %1</translation>
    </message>
    <message>
        <source>A certificate lets a device of yours in without a password.</source>
        <translation>Un certificado deja entrar a un dispositivo suyo sin contraseña.</translation>
    </message>
    <message>
        <source>Any of these opens your account. It stays the same account, however you come in.</source>
        <translation>Cualquiera de ellos abre su cuenta. La cuenta es siempre la misma, se entre como se entre.</translation>
    </message>
    <message>
        <source>If that belongs to an account, a link is on its way to its confirmed addresses.</source>
        <translation>Si eso pertenece a una cuenta, un enlace va de camino a sus direcciones confirmadas.</translation>
    </message>
    <message>
        <source>If an account has that address, a mail with its username is on its way.</source>
        <translation>Si una cuenta tiene esa dirección, un correo con su nombre de usuario va de camino.</translation>
    </message>
    <message>
        <source>A link is on its way to %1.</source>
        <translation>Un enlace va de camino a %1.</translation>
    </message>
    <message>
        <source>For everyone’s privacy this page says the same whether or not there is an account.</source>
        <translation>Para proteger la privacidad, esta página dice lo mismo haya o no una cuenta.</translation>
    </message>
    <message>
        <source>The mail comes from %1.</source>
        <translation>El correo viene de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The link works once, for %n hours, on any device. The mail comes from %1.</source>
        <translation>
            <numerusform>El enlace sirve una vez, durante %n hora, en cualquier dispositivo. El correo viene de %1.</numerusform>
            <numerusform>El enlace sirve una vez, durante %n horas, en cualquier dispositivo. El correo viene de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the folder for unwanted mail.</source>
        <translation>Mire en la carpeta de correo no deseado.</translation>
    </message>
    <message>
        <source>Try the other addresses you might have used.</source>
        <translation>Pruebe con las demás direcciones que pueda haber usado.</translation>
    </message>
    <message>
        <source>Check the address above. If it is wrong, %1.</source>
        <translation>Revise la dirección de arriba. Si no es correcta, %1.</translation>
    </message>
    <message>
        <source>type it again</source>
        <extracomment>Fits into: Check the address above. If it is wrong, …</extracomment>
        <translation>escríbala otra vez</translation>
    </message>
    <message>
        <source>Check the address above.</source>
        <translation>Revise la dirección de arriba.</translation>
    </message>
    <message>
        <source>Ask %1. They can see whether a mail was sent.</source>
        <translation>Pregunte a %1. Ahí se puede ver si se envió un correo.</translation>
    </message>
    <message>
        <source>Send it once more</source>
        <translation>Enviarlo otra vez</translation>
    </message>
    <message>
        <source>Back to your addresses</source>
        <translation>Volver a sus direcciones</translation>
    </message>
    <message>
        <source>Mail me a new link</source>
        <translation>Enviarme otro enlace</translation>
    </message>
    <message>
        <source>No account was made. Ask for a fresh link and use the newest mail.</source>
        <translation>No se ha creado ninguna cuenta. Pida un enlace nuevo y use el correo más reciente.</translation>
    </message>
    <message>
        <source>Your account is as it was. Ask for a fresh link and use the newest mail.</source>
        <translation>Su cuenta está como estaba. Pida un enlace nuevo y use el correo más reciente.</translation>
    </message>
    <message>
        <source>Nothing was confirmed. Under your addresses you can have a fresh link mailed.</source>
        <translation>No se ha confirmado nada. En sus direcciones puede pedir que se envíe un enlace nuevo.</translation>
    </message>
    <message>
        <source>Look in your mail</source>
        <translation>Mire su correo</translation>
    </message>
    <message>
        <source>Nothing there after five minutes?</source>
        <translation>¿Nada al cabo de cinco minutos?</translation>
    </message>
    <message>
        <source>Is this your address?</source>
        <translation>¿Es esta su dirección?</translation>
    </message>
    <message>
        <source>Confirm it, and it is added to the account %1. You can then sign in with it and choose it as your main address.</source>
        <translation>Confírmela, y se añadirá a la cuenta %1. Después podrá iniciar sesión con ella y elegirla como dirección principal.</translation>
    </message>
    <message>
        <source>It isn’t mine</source>
        <translation>No es mía</translation>
    </message>
    <message>
        <source>Yes, confirm</source>
        <translation>Sí, confirmar</translation>
    </message>
    <message>
        <source>Opening the link changed nothing. Only the button does, so mail scanners cannot confirm for you.</source>
        <translation>Abrir el enlace no ha cambiado nada. Solo lo hace el botón, así que un programa que analiza correos no puede confirmar por usted.</translation>
    </message>
    <message>
        <source>Your address is confirmed</source>
        <translation>Su dirección está confirmada</translation>
    </message>
    <message>
        <source>Your address was not added</source>
        <translation>Su dirección no se ha añadido</translation>
    </message>
    <message>
        <source>It belongs to no account through this link, and the link has ended. You need not do anything else.</source>
        <translation>Con este enlace no pertenece a ninguna cuenta, y el enlace ha terminado. No tiene que hacer nada más.</translation>
    </message>
    <message>
        <source>To your addresses</source>
        <translation>A sus direcciones</translation>
    </message>
    <message>
        <source>This link no longer works</source>
        <translation>Este enlace ya no sirve</translation>
    </message>
    <message>
        <source>Links work once and for a short time. This one was used already or is too old.</source>
        <translation>Los enlaces sirven una vez y por poco tiempo. Este ya se usó o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Última visita: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Others see you here while you are signed in and active.</source>
        <translation>Los demás le ven aquí mientras tenga la sesión iniciada y actividad.</translation>
    </message>
    <message>
        <source>Others don’t see you here: you have not asked for it.</source>
        <translation>Los demás no le ven aquí: no lo ha pedido.</translation>
    </message>
    <message>
        <source>Change that on your profile</source>
        <translation>Cambiarlo en el perfil</translation>
    </message>
    <message>
        <source>You yourself</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Of those who let others see it, nobody is here at the moment.</source>
        <translation>De quienes se dejan ver, no hay nadie aquí en este momento.</translation>
    </message>
    <message>
        <source>Members who let others see it, and were active within five minutes.</source>
        <translation>Miembros que se dejan ver y han estado activos en los últimos cinco minutos.</translation>
    </message>
    <message>
        <source>There are more</source>
        <translation>Hay más</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>Solo figuran los primeros.</translation>
    </message>
    <message>
        <source>Show other members when I am here</source>
        <translation>Mostrar a los demás miembros cuándo estoy aquí</translation>
    </message>
    <message>
        <source>Your name, on the page “Who is here”. No site is told.</source>
        <translation>Su nombre, en la página «Quién está aquí». No se avisa a ningún sitio.</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>Quién le ve</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Cumplida:</translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation>Aún no:</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>signs and spaces</source>
        <translation>signos y espacios</translation>
    </message>
    <message>
        <source>letters that are neither small nor capital</source>
        <translation>letras sin mayúsculas ni minúsculas</translation>
    </message>
    <message numerus="yes">
        <source>Characters of at least %n of these kinds: %1.</source>
        <extracomment>%1 is a list: &quot;small letters, digits&quot;</extracomment>
        <translation>
            <numerusform>Caracteres de al menos %n de estas clases: %1.</numerusform>
            <numerusform>Caracteres de al menos %n de estas clases: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the password that you have now.</source>
        <translation>No la contraseña que tiene ahora.</translation>
    </message>
    <message numerus="yes">
        <source>None of your last %n passwords.</source>
        <translation>
            <numerusform>No su última contraseña (%n).</numerusform>
            <numerusform>Ninguna de sus últimas %n contraseñas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Four or five words do well.</source>
        <translation>
            <numerusform>Al menos %n carácter. Cuatro o cinco palabras van bien.</numerusform>
            <numerusform>Al menos %n caracteres. Cuatro o cinco palabras van bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not your name, username or address.</source>
        <translation>Ni su nombre, ni su nombre de usuario, ni su dirección.</translation>
    </message>
    <message>
        <source>Not a password that is known from elsewhere.</source>
        <translation>Ninguna contraseña ya conocida de otros lugares.</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more after the last change.</source>
        <translation>
            <numerusform>%n día o más después del último cambio.</numerusform>
            <numerusform>%n días o más después del último cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak. Add a word that has nothing to do with the others.</source>
        <translation>Débil. Añada una palabra que no tenga nada que ver con las demás.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Aceptable. Con una palabra más será buena.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Muy buena.</translation>
    </message>
    <message>
        <source>An administrator has chosen the password you just used. Choose one that only you know.</source>
        <translation>La contraseña que acaba de usar la eligió un administrador. Elija una que solo usted conozca.</translation>
    </message>
    <message>
        <source>An administrator asks you to choose another password before you go on.</source>
        <translation>Un administrador le pide que elija otra contraseña antes de seguir.</translation>
    </message>
    <message>
        <source>Without a second step at sign-in, your password has to be longer than before.</source>
        <translation>Sin un segundo paso al iniciar sesión, la contraseña tiene que ser más larga que antes.</translation>
    </message>
    <message>
        <source>Your password is as old as one may be here. Choose another to go on.</source>
        <translation>Su contraseña ha llegado a la antigüedad máxima permitida aquí. Elija otra para seguir.</translation>
    </message>
    <message>
        <source>%1 gives no reason. Try another name or another password.</source>
        <translation>%1 no da ningún motivo. Pruebe otro nombre u otra contraseña.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the name of another place, %2 what it says</extracomment>
        <translation>%1 dice: «%2»</translation>
    </message>
    <message>
        <source>That was not accepted there</source>
        <translation>Allí no se ha aceptado</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Strength of the password you typed</source>
        <translation>Fuerza de la contraseña escrita</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Give me an idea</source>
        <translation>Sugerir una</translation>
    </message>
    <message>
        <source>Made for you just now, never stored: %1</source>
        <translation>Creada para usted ahora mismo, nunca guardada: %1</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Others see it. Small letters, digits, dots and hyphens. It stays the same once a site has seen it.</source>
        <translation>Los demás lo ven. Minúsculas, cifras, puntos y guiones. No cambia una vez que un sitio lo ha visto.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Username or email address</source>
        <translation>Nombre de usuario o dirección de correo</translation>
    </message>
    <message>
        <source>Tell us what you sign in with. We mail you a link that sets a new one.</source>
        <translation>Díganos con qué inicia sesión. Le enviaremos un enlace para fijar una nueva.</translation>
    </message>
    <message>
        <source>Mail me a link</source>
        <translation>Enviarme un enlace</translation>
    </message>
    <message>
        <source>Forgot your username, too?</source>
        <translation>¿También ha olvidado el nombre de usuario?</translation>
    </message>
    <message>
        <source>Forgot how you sign in?</source>
        <translation>¿Ha olvidado cómo inicia sesión?</translation>
    </message>
    <message>
        <source>We mail you your username, and the ways in that you have.</source>
        <translation>Le enviaremos su nombre de usuario y los métodos de acceso que tiene.</translation>
    </message>
    <message>
        <source>Any address that you have confirmed here.</source>
        <translation>Cualquier dirección que haya confirmado aquí.</translation>
    </message>
    <message>
        <source>Mail it to me</source>
        <translation>Enviármelo</translation>
    </message>
    <message>
        <source>Your password is kept by %1</source>
        <translation>Su contraseña la guarda %1</translation>
    </message>
    <message>
        <source>You are %1 here.</source>
        <translation>Aquí usted es %1.</translation>
    </message>
    <message>
        <source>Only its own page sets another one. Choose it there, and come back to sign in with it.</source>
        <translation>Solo su propia página fija otra. Elíjala allí y vuelva para iniciar sesión con ella.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elija una contraseña nueva</translation>
    </message>
    <message>
        <source>You will be signed out everywhere else.</source>
        <translation>Se cerrará su sesión en todos los demás lugares.</translation>
    </message>
    <message>
        <source>It is kept by %1, and is good there, too.</source>
        <translation>La guarda %1, y también vale allí.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Guardar e iniciar sesión</translation>
    </message>
    <message>
        <source>Is it still you?</source>
        <translation>¿Sigue siendo usted?</translation>
    </message>
    <message>
        <source>Is it still you, %1?</source>
        <translation>¿Sigue siendo usted, %1?</translation>
    </message>
    <message>
        <source>For your safety we ask again before something important changes.</source>
        <translation>Por su seguridad preguntamos otra vez antes de que cambie algo importante.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Iniciar sesión con %1</translation>
    </message>
    <message>
        <source>Your password cannot be checked now. Try again in a minute.</source>
        <translation>Ahora no se puede comprobar su contraseña. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Sites that use keys are being told.</source>
        <translation>Se está avisando a los sitios que usan claves.</translation>
    </message>
    <message>
        <source>The key is added</source>
        <translation>La clave está añadida</translation>
    </message>
    <message>
        <source>The key is removed</source>
        <translation>La clave está quitada</translation>
    </message>
    <message>
        <source>Changed on %1. Changing it signs you out everywhere else.</source>
        <translation>Cambiada el %1. Al cambiarla se cierra la sesión en todos los demás lugares.</translation>
    </message>
    <message>
        <source>You have no password yet. With one you can sign in without anybody else.</source>
        <translation>Aún no tiene contraseña. Con una puede iniciar sesión sin depender de nadie más.</translation>
    </message>
    <message>
        <source>Your password expires on %1</source>
        <translation>Su contraseña caduca el %1</translation>
    </message>
    <message>
        <source>From then on you choose a new one when you sign in. You can do it now.</source>
        <translation>Desde entonces elegirá una nueva al iniciar sesión. Puede hacerlo ahora.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Su contraseña ha cambiado</translation>
    </message>
    <message>
        <source>You are signed out everywhere else. A mail tells you so, too.</source>
        <translation>Se ha cerrado la sesión en todos los demás lugares. Un correo se lo confirma.</translation>
    </message>
    <message>
        <source>Sites that let you in by key receive these.</source>
        <translation>Los sitios en los que se entra con clave reciben estas.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>One line, from a file that ends in .pub. Never paste the other file.</source>
        <translation>Una línea, de un archivo que termina en .pub. No pegue nunca el otro archivo.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Añadir la clave</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Dirección %1</translation>
    </message>
    <message>
        <source>Address %1, near %2</source>
        <translation>Dirección %1, cerca de %2</translation>
    </message>
    <message>
        <source>Signed in on %1 with: %2</source>
        <translation>Sesión iniciada el %1 con: %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>That device is signed out</source>
        <translation>La sesión de ese dispositivo está cerrada</translation>
    </message>
    <message>
        <source>If you did not know it, change your password as well.</source>
        <translation>Si no lo reconocía, cambie también la contraseña.</translation>
    </message>
    <message>
        <source>All other devices are signed out</source>
        <translation>Las sesiones de los demás dispositivos están cerradas</translation>
    </message>
    <message>
        <source>You are signed in here only.</source>
        <translation>Solo queda la sesión de aquí.</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <translation>Cerrar las demás sesiones</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>Sign out in one go</source>
        <translation>Cerrar varias a la vez</translation>
    </message>
    <message>
        <source>It takes a second. “Everywhere” includes this device, and you then sign in again here.</source>
        <translation>Se hace en un segundo. «En todas partes» incluye este dispositivo, donde habrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Where you are signed in. If you don’t know one of these, sign it out and change your password.</source>
        <translation>Dónde tiene la sesión iniciada. Si no reconoce alguno, cierre su sesión y cambie la contraseña.</translation>
    </message>
    <message>
        <source>Does not ask</source>
        <translation>No pregunta</translation>
    </message>
    <message>
        <source>Its sites are run by those who keep your account.</source>
        <translation>Sus sitios están a cargo de quienes guardan su cuenta.</translation>
    </message>
    <message>
        <source>You agreed on %1.</source>
        <translation>Lo aceptó el %1.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>Read to those who do not see the row, after “Stop sharing”</extracomment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>A cargo de %1</translation>
    </message>
    <message>
        <source>First visit on %1, last on %2</source>
        <translation>Primera visita el %1, la última el %2</translation>
    </message>
    <message>
        <source>Is told when you change your name or addresses.</source>
        <translation>Se le avisa cuando cambia su nombre o sus direcciones.</translation>
    </message>
    <message>
        <source>Nothing yet. What you go on to from here will stand here.</source>
        <translation>Aún nada. Los sitios a los que vaya desde aquí figurarán aquí.</translation>
    </message>
    <message>
        <source>Organisations whose sites you use, and what each one receives.</source>
        <translation>Organizaciones cuyos sitios usa, y lo que recibe cada una.</translation>
    </message>
    <message>
        <source>You no longer share with %1</source>
        <translation>Ya no comparte con %1</translation>
    </message>
    <message>
        <source>Updates have ended. You are asked again at your next visit.</source>
        <translation>Las actualizaciones han terminado. Se le preguntará de nuevo en su próxima visita.</translation>
    </message>
    <message>
        <source>Nothing was shared with %1</source>
        <translation>No se ha compartido nada con %1</translation>
    </message>
    <message>
        <source>You are asked again at your next visit.</source>
        <translation>Se le preguntará de nuevo en su próxima visita.</translation>
    </message>
    <message>
        <source>When you stop sharing</source>
        <translation>Cuando deja de compartir</translation>
    </message>
    <message>
        <source>Updates end at once and you are asked again at your next visit. What they received before stays with them: their privacy notice says how to have it deleted.</source>
        <translation>Las actualizaciones terminan de inmediato y se le pregunta de nuevo en su próxima visita. Lo que la organización recibió antes se queda con ella: su aviso de privacidad dice cómo hacer que lo borre.</translation>
    </message>
    <message>
        <source>Where you have been with this account.</source>
        <translation>Dónde ha estado con esta cuenta.</translation>
    </message>
    <message>
        <source>Type your password again</source>
        <translation>Escriba su contraseña otra vez</translation>
    </message>
    <message>
        <source>The name or the password is not right. Nothing is locked: you can try again.</source>
        <translation>El nombre o la contraseña no son correctos. Nada está bloqueado: puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This page had been open for long</source>
        <translation>Esta página llevaba mucho tiempo abierta</translation>
    </message>
    <message>
        <source>For your safety it had to be made anew. Nothing is lost: sign in now.</source>
        <translation>Por su seguridad ha habido que rehacerla. No se ha perdido nada: inicie sesión ahora.</translation>
    </message>
    <message>
        <source>Keep me signed in on this device</source>
        <translation>Mantener la sesión iniciada en este dispositivo</translation>
    </message>
    <message>
        <source>Leave this off on a shared computer.</source>
        <translation>No conviene en un ordenador compartido.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the password form and other ways to sign in</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>Inicie sesión en su cuenta</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>This site does not use passwords. Choose one of these ways.</source>
        <translation>Este sitio no usa contraseñas. Elija uno de estos métodos.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>with your %1 account</source>
        <translation>con su cuenta de %1</translation>
    </message>
    <message>
        <source>Somebody looks at new accounts before they open. A mail tells you when.</source>
        <translation>Alguien revisa las cuentas nuevas antes de que se abran. Un correo le avisará.</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Cree su cuenta</translation>
    </message>
    <message>
        <source>at %1. It takes two minutes and one mail.</source>
        <translation>en %1. Bastan dos minutos y un correo.</translation>
    </message>
    <message>
        <source>We mail you a link. You choose your name and password after opening it.</source>
        <translation>Le enviamos un enlace. El nombre y la contraseña se eligen después de abrirlo.</translation>
    </message>
    <message>
        <source>Choose your name and password</source>
        <translation>Elija su nombre y su contraseña</translation>
    </message>
    <message>
        <source>This is the last step for %1.</source>
        <translation>Es el último paso para %1.</translation>
    </message>
    <message>
        <source>Ask for the account</source>
        <translation>Pedir la cuenta</translation>
    </message>
    <message>
        <source>Look people up</source>
        <translation>Consultar personas</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>Cambiar personas</translation>
    </message>
    <message>
        <source>Look sites up</source>
        <translation>Consultar sitios</translation>
    </message>
    <message>
        <source>Look at the update queue</source>
        <translation>Consultar la cola de envíos</translation>
    </message>
    <message>
        <source>Watch over the server</source>
        <translation>Vigilar el servidor</translation>
    </message>
    <message>
        <source>Says who you are, and may do nothing else</source>
        <translation>Dice quién es usted, y no puede hacer nada más</translation>
    </message>
    <message>
        <source>Good for %1</source>
        <extracomment>A list of scopes: &quot;people:read and ops&quot;</extracomment>
        <translation>Vale para %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <extracomment>How a token begins, by which it is known again</extracomment>
        <translation>Empieza por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the script needs a new one. Shorter is safer.</source>
        <translation>Después el script necesita otro. Más corto es más seguro.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>The script or machine that will use it, so that you know it again.</source>
        <translation>El script o la máquina que lo usará, para poder reconocerlo.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Crear el token</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Crear un token</translation>
    </message>
    <message>
        <source>Yours say who you are, and may do nothing else.</source>
        <translation>Los suyos dicen quién es usted, y no pueden hacer nada más.</translation>
    </message>
    <message>
        <source>The token “%1” is made</source>
        <translation>El token «%1» está creado</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once, and kept nowhere.</source>
        <translation>Cópielo ahora: se muestra solo esta vez, y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>The token “%1” is removed</source>
        <translation>El token «%1» está quitado</translation>
    </message>
    <message>
        <source>Nothing comes in with it any more. You can take it back for ten minutes.</source>
        <translation>Ya no entra nada con él. Puede recuperarlo durante diez minutos.</translation>
    </message>
    <message>
        <source>The token is back</source>
        <translation>El token está recuperado</translation>
    </message>
    <message>
        <source>Access tokens are switched off here</source>
        <translation>Los tokens de acceso están desactivados aquí</translation>
    </message>
    <message>
        <source>None of yours works, and you cannot make one.</source>
        <translation>Ninguno de los suyos funciona, y no puede crear ninguno.</translation>
    </message>
    <message>
        <source>Keep it like a password. Scripts send it as “Authorization: Bearer”.</source>
        <translation>Guárdelo como una contraseña. Los scripts lo envían como «Authorization: Bearer».</translation>
    </message>
    <message>
        <source>Your new token</source>
        <translation>Su nuevo token</translation>
    </message>
    <message>
        <source>Scripts of yours come in with these, for what you allow them.</source>
        <translation>Sus scripts entran con ellos, para lo que usted les permita.</translation>
    </message>
    <message>
        <source>All of yours</source>
        <translation>Todos los suyos</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sure who you are</source>
        <translation>Seguridad de quién es</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>Su consentimiento</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Más tarde:</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>asked once</source>
        <translation>se pregunta una vez</translation>
    </message>
    <message>
        <source>Your way to %1</source>
        <translation>Su camino a %1</translation>
    </message>
    <message>
        <source>It is kept by %1, and is good there, too. Changing it signs you out everywhere else here.</source>
        <translation>Está en %1, y vale también allí. Al cambiarla se cierra su sesión en todos los demás lugares.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Kept by %1, and changed there.</source>
        <translation>A cargo de %1; se cambia allí.</translation>
    </message>
    <message>
        <source>That is not your username.</source>
        <translation>Ese no es su nombre de usuario.</translation>
    </message>
    <message>
        <source>You stopped sharing on %1.</source>
        <translation>Dejó de compartir el %1.</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Eliminar su cuenta</translation>
    </message>
    <message>
        <source>You asked for it on %1. Somebody looks at it; until then nothing changes.</source>
        <translation>Lo pidió el %1. Alguien lo revisa; hasta entonces no cambia nada.</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Conservar mi cuenta</translation>
    </message>
    <message>
        <source>Type your username, %1</source>
        <translation>Escriba su nombre de usuario, %1</translation>
    </message>
    <message>
        <source>Name, addresses, logins and history are erased for good, and the sites that you used are told. Your username is never given to anybody else.</source>
        <translation>El nombre, las direcciones, los métodos de acceso y el historial se borran del todo, y se avisa a los sitios que ha usado. Su nombre de usuario no se da nunca a nadie más.</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Eliminar mi cuenta</translation>
    </message>
    <message>
        <source>Your account will be deleted</source>
        <translation>Su cuenta se va a eliminar</translation>
    </message>
    <message>
        <source>Somebody looks at it first. You are told if it cannot be done.</source>
        <translation>Alguien lo revisa antes. Se le avisa si no es posible.</translation>
    </message>
    <message>
        <source>Your account stays</source>
        <translation>Su cuenta se conserva</translation>
    </message>
    <message>
        <source>Nobody else could look after this house.</source>
        <translation>Nadie más podría ocuparse de esta casa.</translation>
    </message>
    <message>
        <source>What is kept about you, and where it went.</source>
        <translation>Lo que se guarda sobre usted, y adónde ha ido.</translation>
    </message>
    <message>
        <source>Download everything</source>
        <translation>Descargar todo</translation>
    </message>
    <message>
        <source>One file, with changes, requests and letters as well</source>
        <translation>Un solo archivo, que incluye también cambios, solicitudes y correos</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Groups of people that somebody belongs to</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Sent to sites</source>
        <translation>Enviado a sitios</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>Cuándo inició sesión</translation>
    </message>
    <message>
        <source>No device waits under this code: look at it again, or get a new one</source>
        <translation>Ningún dispositivo espera con este código: revíselo u obtenga uno nuevo</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>Sus grupos</translation>
    </message>
    <message>
        <source>You are in none.</source>
        <translation>No está en ninguno.</translation>
    </message>
    <message>
        <source>Besides</source>
        <extracomment>What a site receives besides: names of its own for it</extracomment>
        <translation>Además</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>What a site knows a person by: a long number</extracomment>
        <translation>Su número</translation>
    </message>
    <message>
        <source>One that no other organisation gets</source>
        <translation>Uno que no recibe ninguna otra organización</translation>
    </message>
    <message>
        <source>You go on to %1. It may ask for this again while you are not there, until you stop sharing.</source>
        <translation>Continúa a %1. Puede volver a pedir esto cuando usted no esté, hasta que deje de compartir.</translation>
    </message>
    <message>
        <source>You go on to %1. It gets this anew each time you sign in there.</source>
        <translation>Continúa a %1. Recibe esto de nuevo cada vez que inicia sesión allí.</translation>
    </message>
    <message>
        <source>Not shared: your password, and which other sites you visit.</source>
        <translation>No se comparten: su contraseña ni qué otros sitios visita.</translation>
    </message>
    <message>
        <source>Nothing else is shared, and your password never is.</source>
        <translation>No se comparte nada más, y su contraseña nunca se comparte.</translation>
    </message>
    <message>
        <source>You can stop sharing at any time under %1.</source>
        <translation>Puede dejar de compartir en cualquier momento en «%1».</translation>
    </message>
    <message>
        <source>The code that your device shows</source>
        <translation>El código que muestra su dispositivo</translation>
    </message>
    <message>
        <source>Eight letters, such as %1.</source>
        <extracomment>What is named is an example of a code</extracomment>
        <translation>Ocho letras, como %1.</translation>
    </message>
    <message>
        <source>Don’t let it in</source>
        <translation>No dejarlo entrar</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Dejarlo entrar</translation>
    </message>
    <message>
        <source>The device may use %1 as you, and stays signed in there after you have signed out here.</source>
        <translation>El dispositivo puede usar %1 en su nombre, y mantiene allí la sesión aunque usted la cierre aquí.</translation>
    </message>
    <message>
        <source>The device may use %1 as you, until you sign out here.</source>
        <translation>El dispositivo puede usar %1 en su nombre hasta que usted cierre sesión aquí.</translation>
    </message>
    <message>
        <source>Let a device in</source>
        <translation>Dejar entrar a un dispositivo</translation>
    </message>
    <message>
        <source>A television, a printer or a program without a browser. You are signed in as %1.</source>
        <translation>Un televisor, una impresora o un programa sin navegador. Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Did somebody send you a code or a link to this page? Then stop here: their device would be let in as you.</source>
        <translation>¿Le ha enviado alguien un código o un enlace a esta página? Entonces no siga: ese dispositivo ajeno entraría en su nombre.</translation>
    </message>
    <message>
        <source>Let a device use %1?</source>
        <extracomment>The question whether a device may use a site</extracomment>
        <translation>¿Dejar que un dispositivo use %1?</translation>
    </message>
    <message>
        <source>It would be signed in there as %1.</source>
        <translation>Tendría allí la sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Only go on if you see this code on a device that you have before you. If somebody has sent it to you, don’t let it in.</source>
        <translation>Continúe solo si ve este código en un dispositivo que tiene delante. Si se lo ha enviado alguien, no lo deje entrar.</translation>
    </message>
    <message>
        <source>If you let it in, %1 receives exactly this:</source>
        <translation>Si lo deja entrar, %1 recibe exactamente esto:</translation>
    </message>
    <message>
        <source>The device is let in</source>
        <translation>El dispositivo puede entrar</translation>
    </message>
    <message>
        <source>The device is not let in</source>
        <translation>El dispositivo no puede entrar</translation>
    </message>
    <message>
        <source>Look at it: it goes on by itself within a few seconds.</source>
        <translation>Mírelo: continúa solo en unos segundos.</translation>
    </message>
    <message>
        <source>Nothing was shared, and its code works no more.</source>
        <translation>No se ha compartido nada, y su código ya no sirve.</translation>
    </message>
    <message>
        <source>We can’t take you there</source>
        <translation>No podemos llevarle allí</translation>
    </message>
    <message>
        <source>The site that sent you here asked in a way that is not agreed with %1.</source>
        <translation>El sitio que le ha enviado aquí preguntó de una forma que no está acordada con %1.</translation>
    </message>
    <message>
        <source>Nothing about you was sent anywhere. It is for those who look after the site to mend; our log tells them what is wrong.</source>
        <translation>No se ha enviado nada sobre usted a ninguna parte. Deben arreglarlo quienes se ocupan del sitio; nuestro registro les dice qué falla.</translation>
    </message>
    <message>
        <source>username</source>
        <extracomment>What a site was told of a person; stands in a list within a sentence, as the next ones do</extracomment>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>username, name and language</source>
        <translation>nombre de usuario, nombre e idioma</translation>
    </message>
    <message>
        <source>main address</source>
        <translation>dirección principal</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>changes while you are not there</source>
        <translation>cambios cuando usted no está</translation>
    </message>
    <message>
        <source>that you have an account</source>
        <translation>que tiene una cuenta</translation>
    </message>
    <message>
        <source>%1: %2; on %3</source>
        <extracomment>A site, what it was told, and when</extracomment>
        <translation>%1: %2; el %3</translation>
    </message>
    <message>
        <source>%1: %2; first on %3, last on %4</source>
        <extracomment>A site, what it was told, and from when to when</extracomment>
        <translation>%1: %2; por primera vez el %3, por última el %4</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>Aún no se ha compartido nada.</translation>
    </message>
    <message>
        <source>You agreed on %1, to wording %2.</source>
        <translation>Aceptó el %1, con el texto %2.</translation>
    </message>
</context>
</TS>
