<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Waits for you</source>
        <translation>Aguarda você</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>wants an account</source>
        <translation>quer uma conta</translation>
    </message>
    <message>
        <source>wants an account, at %1</source>
        <comment>an authority</comment>
        <translation>quer uma conta em %1</translation>
    </message>
    <message>
        <source>wants to sign in with %1</source>
        <comment>an authority</comment>
        <translation>quer entrar com %1</translation>
    </message>
    <message>
        <source>wants a new password</source>
        <translation>quer uma nova senha</translation>
    </message>
    <message>
        <source>wants a new password at %1</source>
        <comment>an authority</comment>
        <translation>quer uma nova senha em %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>when</comment>
        <translation>pedido: %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <comment>when</comment>
        <translation>aprovado: %1</translation>
    </message>
    <message>
        <source>declined %1</source>
        <comment>when</comment>
        <translation>recusado: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>when</comment>
        <translation>expirado: %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <comment>when</comment>
        <translation>retirado: %1</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>Who decided: a rule of the house, nobody</extracomment>
        <translation>Gatelodge</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 no console</translation>
    </message>
    <message>
        <source>wants to be erased for good</source>
        <translation>quer que seus dados sejam apagados de vez</translation>
    </message>
</context>
<context>
    <name>AuthorityWords</name>
    <message>
        <source>The settings can be used</source>
        <translation>As configurações podem ser usadas</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>The connection is encrypted, and it is the right one</source>
        <translation>A conexão é criptografada, e é a certa</translation>
    </message>
    <message>
        <source>It lets Gatelodge sign in</source>
        <translation>Deixa o Gatelodge entrar</translation>
    </message>
    <message>
        <source>It can be searched for people</source>
        <translation>Permite procurar pessoas</translation>
    </message>
    <message>
        <source>It says how it wants to be asked</source>
        <translation>Diz como quer ser consultado</translation>
    </message>
    <message>
        <source>The program that asks it runs</source>
        <translation>O programa que o consulta está em execução</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>As configurações não podem ser usadas</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Não responde</translation>
    </message>
    <message>
        <source>No connection that can be trusted came about</source>
        <translation>Não se conseguiu nenhuma conexão confiável</translation>
    </message>
    <message>
        <source>It does not let Gatelodge sign in</source>
        <translation>Não deixa o Gatelodge entrar</translation>
    </message>
    <message>
        <source>It cannot be searched for people</source>
        <translation>Não permite procurar pessoas</translation>
    </message>
    <message>
        <source>It does not say how it wants to be asked</source>
        <translation>Não diz como quer ser consultado</translation>
    </message>
    <message>
        <source>The program that asks it does not run</source>
        <translation>O programa que o consulta não está em execução</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Tipo desconhecido: %1</translation>
    </message>
    <message>
        <source>Accounts of this house</source>
        <translation>Contas desta casa</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acesso</translation>
    </message>
    <message>
        <source>No owner could sign in any more. Give an owner a login elsewhere first.</source>
        <translation>Nenhum proprietário conseguiria mais entrar. Dê antes a um proprietário uma forma de acesso em outro lugar.</translation>
    </message>
    <message>
        <source>It cannot be asked: %1.</source>
        <translation>Não é possível consultá-lo: %1.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <comment>authority</comment>
        <translation>%1 não foi alterado.</translation>
    </message>
    <message>
        <source>The test of %1 failed.</source>
        <comment>authority</comment>
        <translation>O teste de %1 falhou.</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Provedor de identidade</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Forma de acesso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronização</translation>
    </message>
</context>
<context>
    <name>ChangeSentence</name>
    <message>
        <source>was erased</source>
        <translation>não tem mais dados aqui</translation>
    </message>
    <message>
        <source>was suspended</source>
        <translation>está com o acesso suspenso</translation>
    </message>
    <message>
        <source>was let in again</source>
        <translation>voltou a ter acesso</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>aguarda aprovação</translation>
    </message>
    <message>
        <source>has a new username</source>
        <translation>tem um novo nome de usuário</translation>
    </message>
    <message>
        <source>has a new name</source>
        <translation>tem um novo nome</translation>
    </message>
    <message>
        <source>has new dates</source>
        <translation>tem novas datas</translation>
    </message>
    <message>
        <source>chose a language</source>
        <translation>escolheu um idioma</translation>
    </message>
    <message>
        <source>is known to a site</source>
        <translation>passou a ser do conhecimento de um site</translation>
    </message>
    <message>
        <source>has new notes</source>
        <translation>tem novas anotações</translation>
    </message>
    <message>
        <source>has another main address</source>
        <translation>tem outro endereço principal</translation>
    </message>
    <message>
        <source>has a confirmed address</source>
        <translation>tem um endereço confirmado</translation>
    </message>
    <message>
        <source>has a new password</source>
        <translation>tem uma nova senha</translation>
    </message>
    <message>
        <source>has to choose another password</source>
        <translation>precisa escolher outra senha</translation>
    </message>
    <message>
        <source>has a login in another state</source>
        <translation>tem uma forma de acesso em outro estado</translation>
    </message>
    <message>
        <source>got a new key</source>
        <translation>recebeu uma nova chave</translation>
    </message>
    <message>
        <source>uses its new key only</source>
        <translation>usa somente a nova chave</translation>
    </message>
    <message>
        <source>asks by another protocol</source>
        <translation>consulta por outro protocolo</translation>
    </message>
    <message>
        <source>is told of changes</source>
        <translation>recebe as mudanças</translation>
    </message>
    <message>
        <source>is told of changes no more</source>
        <translation>não recebe mais as mudanças</translation>
    </message>
    <message>
        <source>has other rules for SSH keys</source>
        <translation>tem outras regras para chaves SSH</translation>
    </message>
    <message>
        <source>has another address to come back to</source>
        <translation>tem outro endereço de retorno</translation>
    </message>
    <message>
        <source>has another address for updates</source>
        <translation>tem outro endereço para atualizações</translation>
    </message>
    <message>
        <source>lets in accounts of another age</source>
        <translation>deixa entrar contas de outra idade</translation>
    </message>
    <message>
        <source>asks for another level</source>
        <translation>exige outro nível</translation>
    </message>
    <message>
        <source>has another organisation</source>
        <translation>tem outra organização</translation>
    </message>
    <message>
        <source>has another colour</source>
        <translation>tem outra cor</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>pede consentimento</translation>
    </message>
    <message>
        <source>asks for consent no more</source>
        <translation>não pede mais consentimento</translation>
    </message>
    <message>
        <source>was switched on</source>
        <translation>foi ativado</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>foi desativado</translation>
    </message>
    <message>
        <source>has other rules for passwords</source>
        <translation>tem outras regras para senhas</translation>
    </message>
    <message>
        <source>is reached another way</source>
        <translation>tem outra conexão</translation>
    </message>
    <message>
        <source>lets people sign in</source>
        <translation>deixa as pessoas entrarem</translation>
    </message>
    <message>
        <source>lets nobody sign in</source>
        <translation>não deixa ninguém entrar</translation>
    </message>
    <message>
        <source>makes accounts</source>
        <translation>cria contas</translation>
    </message>
    <message>
        <source>makes no accounts any more</source>
        <translation>não cria mais contas</translation>
    </message>
    <message>
        <source>takes those who sign up</source>
        <translation>recebe quem se cadastra</translation>
    </message>
    <message>
        <source>takes those who sign up no more</source>
        <translation>não recebe mais quem se cadastra</translation>
    </message>
    <message>
        <source>has other names for people</source>
        <translation>tem outros nomes para as pessoas</translation>
    </message>
    <message>
        <source>has another place in the order</source>
        <translation>tem outro lugar na ordem</translation>
    </message>
    <message>
        <source>has a new title</source>
        <translation>tem um novo título</translation>
    </message>
    <message>
        <source>has another help text</source>
        <translation>tem outro texto de ajuda</translation>
    </message>
    <message>
        <source>has other pages of its own</source>
        <translation>aponta para outras páginas próprias</translation>
    </message>
    <message>
        <source>was added</source>
        <translation>agora está aqui</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>não está mais aqui</translation>
    </message>
    <message>
        <source>has one more address</source>
        <translation>tem um endereço a mais</translation>
    </message>
    <message>
        <source>has one address less</source>
        <translation>tem um endereço a menos</translation>
    </message>
    <message>
        <source>has one more SSH key</source>
        <translation>tem uma chave SSH a mais</translation>
    </message>
    <message>
        <source>has one SSH key less</source>
        <translation>tem uma chave SSH a menos</translation>
    </message>
    <message>
        <source>has one more way to sign in</source>
        <translation>tem uma forma de acesso a mais</translation>
    </message>
    <message>
        <source>has one way to sign in less</source>
        <translation>tem uma forma de acesso a menos</translation>
    </message>
    <message>
        <source>joined a group</source>
        <translation>entrou em um grupo</translation>
    </message>
    <message>
        <source>left a group</source>
        <translation>saiu de um grupo</translation>
    </message>
    <message>
        <source>got a role</source>
        <translation>recebeu um papel</translation>
    </message>
    <message>
        <source>lost a role</source>
        <translation>perdeu um papel</translation>
    </message>
    <message>
        <source>was founded</source>
        <translation>é uma nova organização</translation>
    </message>
    <message>
        <source>was made</source>
        <translation>é um novo grupo</translation>
    </message>
    <message>
        <source>was connected</source>
        <translation>é um novo site</translation>
    </message>
    <message>
        <source>lets in one group more</source>
        <translation>deixa entrar mais um grupo</translation>
    </message>
    <message>
        <source>lets in one group less</source>
        <translation>deixa entrar um grupo a menos</translation>
    </message>
    <message>
        <source>has new words at a gate</source>
        <translation>tem nova mensagem em uma porta</translation>
    </message>
    <message>
        <source>has the usual words at a gate</source>
        <translation>tem a mensagem habitual em uma porta</translation>
    </message>
    <message>
        <source>takes one authority more</source>
        <translation>aceita mais um provedor de identidade</translation>
    </message>
    <message>
        <source>takes one authority less</source>
        <translation>aceita um provedor de identidade a menos</translation>
    </message>
    <message>
        <source>does one thing more for somebody new</source>
        <translation>faz uma coisa a mais por quem chega</translation>
    </message>
    <message>
        <source>does one thing less for somebody new</source>
        <translation>faz uma coisa a menos por quem chega</translation>
    </message>
    <message>
        <source>was brought back</source>
        <translation>está de volta</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>mudou</translation>
    </message>
    <message>
        <source>gave consent</source>
        <translation>deu consentimento</translation>
    </message>
    <message>
        <source>withdrew consent</source>
        <translation>retirou o consentimento</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>Uma configuração</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Um registro</translation>
    </message>
    <message>
        <source>by hand-written SQL</source>
        <translation>com SQL escrito à mão</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>was deleted for good</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>has names of its own for people</source>
        <translation>tem nomes próprios para as pessoas</translation>
    </message>
    <message>
        <source>has the usual names for people</source>
        <translation>tem os nomes habituais para as pessoas</translation>
    </message>
    <message>
        <source>takes sign-ins by OpenID Connect</source>
        <translation>aceita acessos por OpenID Connect</translation>
    </message>
    <message>
        <source>takes no sign-ins by OpenID Connect</source>
        <translation>não aceita acessos por OpenID Connect</translation>
    </message>
    <message>
        <source>has other redirect addresses</source>
        <translation>tem outros endereços de redirecionamento</translation>
    </message>
    <message>
        <source>has other claims of its own</source>
        <translation>tem outras claims próprias</translation>
    </message>
    <message>
        <source>has other settings of OpenID Connect</source>
        <translation>tem outras configurações de OpenID Connect</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>is followed by another</source>
        <translation>é sucedida por outra</translation>
    </message>
    <message>
        <source>brings everybody in</source>
        <translation>traz todo mundo</translation>
    </message>
    <message>
        <source>came to the end of a step</source>
        <translation>chegou ao fim de uma etapa</translation>
    </message>
    <message>
        <source>moves people</source>
        <translation>migra pessoas</translation>
    </message>
    <message>
        <source>takes people back</source>
        <translation>leva pessoas de volta</translation>
    </message>
    <message>
        <source>was paused</source>
        <translation>foi pausada</translation>
    </message>
    <message>
        <source>was finished</source>
        <translation>foi concluída</translation>
    </message>
    <message>
        <source>speaks OpenID Connect</source>
        <translation>fala OpenID Connect</translation>
    </message>
    <message>
        <source>speaks OpenID Connect no more</source>
        <translation>não fala mais OpenID Connect</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>é novo</translation>
    </message>
    <message>
        <source>was begun</source>
        <translation>foi iniciada</translation>
    </message>
    <message>
        <source>A site’s secret</source>
        <translation>Um segredo de site</translation>
    </message>
    <message>
        <source>A signing key</source>
        <translation>Uma chave de assinatura</translation>
    </message>
    <message>
        <source>A migration</source>
        <translation>Uma migração</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>pelo servidor</translation>
    </message>
    <message>
        <source>is told of changes by webhooks</source>
        <translation>recebe as mudanças por webhooks</translation>
    </message>
    <message>
        <source>is told of changes by the classic push</source>
        <translation>recebe as mudanças pela entrega clássica</translation>
    </message>
    <message>
        <source>has a webhook secret that ends</source>
        <translation>tem um segredo de webhook que termina</translation>
    </message>
    <message>
        <source>was given up</source>
        <translation>foi abandonada</translation>
    </message>
    <message>
        <source>has a new webhook secret</source>
        <translation>tem um novo segredo de webhook</translation>
    </message>
    <message>
        <source>has one webhook secret less</source>
        <translation>tem um segredo de webhook a menos</translation>
    </message>
    <message>
        <source>A synchronisation</source>
        <translation>Uma sincronização</translation>
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
        <translation>Senha alterada</translation>
    </message>
    <message>
        <source>Secret changed</source>
        <translation>Segredo alterado</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Dados apagados</translation>
    </message>
    <message>
        <source>Came to be</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Address added: %1</source>
        <translation>Endereço adicionado: %1</translation>
    </message>
    <message>
        <source>Address removed: %1</source>
        <translation>Endereço removido: %1</translation>
    </message>
    <message>
        <source>Joined the group %1</source>
        <translation>Entrada no grupo %1</translation>
    </message>
    <message>
        <source>Left the group %1</source>
        <translation>Saída do grupo %1</translation>
    </message>
    <message>
        <source>Consent given to %1</source>
        <translation>Consentimento dado a %1</translation>
    </message>
    <message>
        <source>Consent to %1 withdrawn</source>
        <translation>Consentimento a %1 retirado</translation>
    </message>
    <message>
        <source>SSH key added</source>
        <translation>Chave SSH adicionada</translation>
    </message>
    <message>
        <source>SSH key removed</source>
        <translation>Chave SSH removida</translation>
    </message>
    <message>
        <source>Login added: %1</source>
        <translation>Forma de acesso adicionada: %1</translation>
    </message>
    <message>
        <source>Login removed: %1</source>
        <translation>Forma de acesso removida: %1</translation>
    </message>
    <message>
        <source>Role given: %1</source>
        <translation>Papel concedido: %1</translation>
    </message>
    <message>
        <source>Role taken away: %1</source>
        <translation>Papel retirado: %1</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Exclusão</translation>
    </message>
    <message>
        <source>somebody not signed in</source>
        <translation>alguém que não entrou</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 no console</translation>
    </message>
    <message>
        <source>%1 by hand-written SQL</source>
        <translation>%1 com SQL escrito à mão</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>no console</translation>
    </message>
    <message>
        <source>on the pages</source>
        <translation>nas páginas</translation>
    </message>
    <message>
        <source>by a program</source>
        <translation>por um programa</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>na linha de comando</translation>
    </message>
    <message>
        <source>by a synchronisation</source>
        <translation>por uma sincronização</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automaticamente</translation>
    </message>
    <message>
        <source>by hand-written SQL</source>
        <translation>por SQL escrito à mão</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Exclusão definitiva</translation>
    </message>
    <message>
        <source>the migration from %1</source>
        <translation>a migração de %1</translation>
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
        <translation>Nome de usuário fixado em</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Endereço principal</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Forma de acesso</translation>
    </message>
    <message>
        <source>Identity there</source>
        <translation>Identidade lá</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>Segredo definido</translation>
    </message>
    <message>
        <source>Must be changed</source>
        <translation>Precisa ser trocado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>O que leva</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Consent required</source>
        <translation>Exige consentimento</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Address to come back to</source>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Versão do protocolo</translation>
    </message>
    <message>
        <source>Earlier key</source>
        <translation>Chave anterior</translation>
    </message>
    <message>
        <source>Key’s fingerprint</source>
        <translation>Impressão digital da chave</translation>
    </message>
    <message>
        <source>Earlier key’s fingerprint</source>
        <translation>Impressão digital da chave anterior</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Chave criada</translation>
    </message>
    <message>
        <source>Address for updates</source>
        <translation>Endereço para atualizações</translation>
    </message>
    <message>
        <source>Updates into our own network</source>
        <translation>Atualizações para a nossa própria rede</translation>
    </message>
    <message>
        <source>Questions must be signed</source>
        <translation>Consultas precisam ser assinadas</translation>
    </message>
    <message>
        <source>Is told of changes</source>
        <translation>Fica sabendo das alterações</translation>
    </message>
    <message>
        <source>Is told SSH keys</source>
        <translation>Fica sabendo das chaves SSH</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Nível mínimo</translation>
    </message>
    <message>
        <source>Hours an account must be old</source>
        <translation>Idade mínima da conta, em horas</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Takes those who sign up</source>
        <translation>Recebe quem cria conta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ajuda</translation>
    </message>
    <message>
        <source>Lets people sign in</source>
        <translation>Permite entrar</translation>
    </message>
    <message>
        <source>Makes accounts</source>
        <translation>Cria contas</translation>
    </message>
    <message>
        <source>Names are addresses</source>
        <translation>Nomes são endereços</translation>
    </message>
    <message>
        <source>Its page for forgotten passwords</source>
        <translation>Página dele para senhas esquecidas</translation>
    </message>
    <message>
        <source>Its page for new passwords</source>
        <translation>Página dele para novas senhas</translation>
    </message>
    <message>
        <source>Its page for new accounts</source>
        <translation>Página dele para novas contas</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>Regras para senhas</translation>
    </message>
    <message>
        <source>Logins wait for approval</source>
        <translation>Formas de acesso aguardam aprovação</translation>
    </message>
    <message>
        <source>New passwords wait for approval</source>
        <translation>Novas senhas aguardam aprovação</translation>
    </message>
    <message>
        <source>To somebody without an account</source>
        <translation>A alguém sem conta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <source>Link made</source>
        <translation>Link criado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Role in the database</source>
        <translation>Papel no banco de dados</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido para</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>Pedido feito de</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido em</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nome exibido</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quem perguntar</translation>
    </message>
    <message>
        <source>Colour in the dark</source>
        <translation>Cor no escuro</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texto próprio</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Message to the person</source>
        <translation>Mensagem para a pessoa</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Home authority</source>
        <translation>Provedor de identidade de origem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Posição na ordem</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Provedor de identidade</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspensa</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>not proved yet</source>
        <translation>ainda não comprovada</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>inválida</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirada</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>uma conta</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>uma forma de acesso</translation>
    </message>
    <message>
        <source>a new password</source>
        <translation>uma nova senha</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation>não confiável</translation>
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
        <translation>porque foi dado</translation>
    </message>
    <message>
        <source>because somebody asked</source>
        <translation>porque alguém pediu</translation>
    </message>
    <message>
        <source>because the second factor is gone</source>
        <translation>porque o segundo fator não existe mais</translation>
    </message>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nível</translation>
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
        <translation>idade da conta</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimento</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>um segredo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Conta lá</translation>
    </message>
    <message>
        <source>The address may be a private one</source>
        <translation>O endereço pode ser de uma rede interna</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>The document has everybody</source>
        <translation>O documento traz todas as pessoas</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>Quem saiu da lista</translation>
    </message>
    <message>
        <source>Bring people back out of the recycle bin</source>
        <translation>Recuperar pessoas da lixeira</translation>
    </message>
    <message>
        <source>Ask before more per cent go</source>
        <translation>Perguntar antes que saia mais do que este percentual</translation>
    </message>
    <message>
        <source>Ask only where so many go</source>
        <translation>Perguntar só a partir de tantas saídas</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Confirmação de recebimento</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>Minutos entre execuções</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Dias da semana</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Mails to</source>
        <translation>E-mails para</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Excluído de vez</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>Buscar abaixo de</translation>
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
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>Minutes between two questions</source>
        <translation>Minutos entre duas consultas</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>Endereço para uma só pessoa</translation>
    </message>
    <message>
        <source>Names of its own for people</source>
        <translation>Nomes próprios para as pessoas</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Proves who it is by</source>
        <translation>Prova quem é com</translation>
    </message>
    <message>
        <source>Its own keys</source>
        <translation>Chaves próprias</translation>
    </message>
    <message>
        <source>PKCE required</source>
        <translation>PKCE obrigatório</translation>
    </message>
    <message>
        <source>Only pushed requests</source>
        <translation>Só pedidos enviados antes (PAR)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Endereços de redirecionamento</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>Endereços depois de sair</translation>
    </message>
    <message>
        <source>Told of signing out at</source>
        <translation>Avisado das saídas em</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Devices may sign in</source>
        <translation>Dispositivos podem entrar</translation>
    </message>
    <message>
        <source>Acts for itself</source>
        <translation>Age em nome próprio</translation>
    </message>
    <message>
        <source>Claims of its own</source>
        <translation>Claims próprias</translation>
    </message>
    <message>
        <source>Minutes of access</source>
        <translation>Minutos de acesso</translation>
    </message>
    <message>
        <source>Days without signing in</source>
        <translation>Dias sem entrar</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Começa com</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Assina a partir de</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Assina até</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Publicada até</translation>
    </message>
    <message>
        <source>people come in</source>
        <translation>pessoas chegando</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>em repouso</translation>
    </message>
    <message>
        <source>people move</source>
        <translation>pessoas migrando</translation>
    </message>
    <message>
        <source>people go back</source>
        <translation>pessoas voltando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>Form of the updates</source>
        <translation>Formato das atualizações</translation>
    </message>
    <message>
        <source>Nonce required without PKCE</source>
        <translation>Nonce obrigatório sem PKCE</translation>
    </message>
    <message>
        <source>Mails after</source>
        <translation>E-mails depois de</translation>
    </message>
    <message>
        <source>every run that changed something</source>
        <translation>toda execução que alterou algo</translation>
    </message>
    <message>
        <source>what needs a person</source>
        <translation>o que precisa de uma pessoa</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>nenhuma execução</translation>
    </message>
</context>
<context>
    <name>DeploymentWords</name>
    <message>
        <source>Where the server listens</source>
        <translation>Onde o servidor escuta</translation>
    </message>
    <message>
        <source>The address that people see</source>
        <translation>O endereço que as pessoas veem</translation>
    </message>
    <message>
        <source>Certificate for TLS</source>
        <translation>Certificado para TLS</translation>
    </message>
    <message>
        <source>Private key of that certificate</source>
        <translation>Chave privada desse certificado</translation>
    </message>
    <message>
        <source>Where people who sign in with a certificate are listened to</source>
        <translation>Onde o servidor escuta quem entra com um certificado</translation>
    </message>
    <message>
        <source>The address for people who sign in with a certificate</source>
        <translation>O endereço para quem entra com um certificado</translation>
    </message>
    <message>
        <source>Proxies that are believed</source>
        <translation>Proxies confiáveis</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>O banco de dados</translation>
    </message>
    <message>
        <source>A way to the database past a pooler</source>
        <translation>Um caminho até o banco de dados sem passar por um pooler</translation>
    </message>
    <message>
        <source>Folder of the house</source>
        <translation>Pasta da casa</translation>
    </message>
    <message>
        <source>File with the key to all secrets</source>
        <translation>Arquivo com a chave de todos os segredos</translation>
    </message>
    <message>
        <source>Folder for synchronisation</source>
        <translation>Pasta para a sincronização</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta para os backups</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>Quantos backups são guardados</translation>
    </message>
    <message>
        <source>Hour of the daily backup</source>
        <translation>Hora do backup diário</translation>
    </message>
    <message>
        <source>Whose key opens the backups</source>
        <translation>De quem é a chave que abre os backups</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Frase secreta dos backups</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de e-mail</translation>
    </message>
    <message>
        <source>Encryption to the mail server</source>
        <translation>Criptografia até o servidor de e-mail</translation>
    </message>
    <message>
        <source>Account at the mail server</source>
        <translation>Conta no servidor de e-mail</translation>
    </message>
    <message>
        <source>Password at the mail server</source>
        <translation>Senha no servidor de e-mail</translation>
    </message>
    <message>
        <source>Sender of all mails</source>
        <translation>Remetente de todos os e-mails</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>O que vai para o registro</translation>
    </message>
    <message>
        <source>Memory of one password hash, in KiB</source>
        <translation>Memória de um hash de senha, em KiB</translation>
    </message>
    <message>
        <source>Passes of one password hash</source>
        <translation>Passagens de um hash de senha</translation>
    </message>
    <message>
        <source>Database connections for people and sites</source>
        <translation>Conexões ao banco de dados para pessoas e sites</translation>
    </message>
    <message>
        <source>Database connections for the window</source>
        <translation>Conexões ao banco de dados para a janela</translation>
    </message>
    <message>
        <source>Threads for slow sign-ins</source>
        <translation>Threads para acessos lentos</translation>
    </message>
    <message>
        <source>Requests that may wait</source>
        <translation>Requisições que podem esperar</translation>
    </message>
    <message>
        <source>This server delivers updates and mails</source>
        <translation>Este servidor entrega atualizações e e-mails</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Another person has proved that this address is theirs.</source>
        <translation>Outra pessoa provou que este endereço é dela.</translation>
    </message>
    <message>
        <source>This person has that address already.</source>
        <translation>Esta pessoa já tem esse endereço.</translation>
    </message>
    <message>
        <source>Only a confirmed address can be the main one.</source>
        <translation>Só um endereço confirmado pode ser o principal.</translation>
    </message>
    <message>
        <source>This is the main address. Make another one the main address first.</source>
        <translation>Este é o endereço principal. Escolha antes outro como principal.</translation>
    </message>
    <message>
        <source>There are fifty addresses already. Remove one that is no longer used.</source>
        <translation>Já há cinquenta endereços. Remova um que não seja mais usado.</translation>
    </message>
    <message>
        <source>There are fifty keys already. Remove one that is no longer used.</source>
        <translation>Já há cinquenta chaves. Remova uma que não seja mais usada.</translation>
    </message>
    <message>
        <source>Somebody has, or had, this username.</source>
        <translation>Alguém tem, ou já teve, este nome de usuário.</translation>
    </message>
    <message>
        <source>The username is fixed, because a site has received it.</source>
        <translation>O nome de usuário é fixo, porque um site já o recebeu.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>O fim precisa vir depois do início.</translation>
    </message>
    <message>
        <source>This is the last owner, and somebody must hold the keys.</source>
        <translation>Este é o último proprietário, e alguém precisa guardar as chaves.</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>Outro grupo tem este nome.</translation>
    </message>
    <message>
        <source>Another authority has this name.</source>
        <translation>Outro provedor de identidade tem este nome.</translation>
    </message>
    <message>
        <source>People have logins there. Switch it off instead: what is known of them stays.</source>
        <translation>Há pessoas com formas de acesso lá. Prefira desativá-lo: o que se sabe delas fica.</translation>
    </message>
    <message>
        <source>This person has more power than you: ask an owner.</source>
        <translation>Esta pessoa tem mais poderes do que você: fale com um proprietário.</translation>
    </message>
    <message>
        <source>A site’s organisation and reach are not its owner’s to change: ask an administrator.</source>
        <translation>A organização e o alcance de um site não são mudados pelo proprietário dele: fale com um administrador.</translation>
    </message>
    <message>
        <source>This person has that login already.</source>
        <translation>Esta pessoa já tem essa forma de acesso.</translation>
    </message>
    <message>
        <source>An access token ends within a year of its making.</source>
        <translation>Um token de acesso expira no máximo um ano depois de criado.</translation>
    </message>
    <message>
        <source>A revoked certificate stays so. The person can make a new one.</source>
        <translation>Um certificado revogado continua revogado. A pessoa pode criar outro.</translation>
    </message>
    <message>
        <source>Another person’s login has this identity.</source>
        <translation>A forma de acesso de outra pessoa tem esta identidade.</translation>
    </message>
    <message>
        <source>A username has 1 to 30 of a–z, 0–9, dot and hyphen.</source>
        <translation>Um nome de usuário tem de 1 a 30 caracteres entre a–z, 0–9, ponto e hífen.</translation>
    </message>
    <message>
        <source>This is no email address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The end must lie in the future.</source>
        <translation>O fim precisa estar no futuro.</translation>
    </message>
    <message>
        <source>This password is too short or too easy to guess.</source>
        <translation>Esta senha é curta demais ou fácil demais de adivinhar.</translation>
    </message>
    <message>
        <source>This key is not of a kind or length that is taken here.</source>
        <translation>Esta chave não é de um tipo ou tamanho aceito aqui.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Um nome não pode ficar vazio.</translation>
    </message>
    <message>
        <source>An address like https://wiki.example.org/auth/, without #.</source>
        <translation>Um endereço como https://wiki.example.org/auth/, sem #.</translation>
    </message>
    <message>
        <source>Pushing needs an address like https://wiki.example.org/push/.</source>
        <translation>A entrega precisa de um endereço como https://wiki.example.org/push/.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 of a–z, 0–9, dot and hyphen.</source>
        <translation>Um nome tem de 1 a 60 caracteres entre a–z, 0–9, ponto e hífen.</translation>
    </message>
    <message>
        <source>A title has at most 200 characters.</source>
        <translation>Um título tem no máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>A text has at most 2000 characters.</source>
        <translation>Um texto tem no máximo 2000 caracteres.</translation>
    </message>
    <message>
        <source>An address like https://club.example.org/help, without #.</source>
        <translation>Um endereço como https://club.example.org/help, sem #.</translation>
    </message>
    <message>
        <source>This kind of authority makes no accounts.</source>
        <translation>Este tipo de provedor não cria contas.</translation>
    </message>
    <message>
        <source>SSH keys go along with changes only: push changes, too.</source>
        <translation>As chaves SSH só vão junto com as mudanças: entregue também as mudanças.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Este valor não é aceito aqui.</translation>
    </message>
    <message>
        <source>It is gone: somebody removed it meanwhile.</source>
        <translation>Não existe mais: alguém removeu nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. What stands here is new.</source>
        <translation>Outra pessoa fez uma mudança nesse meio-tempo. O que está aqui é novo.</translation>
    </message>
    <message>
        <source>This value is taken.</source>
        <translation>Este valor já está em uso.</translation>
    </message>
    <message>
        <source>A rule of the database forbids this step.</source>
        <translation>Uma regra do banco de dados impede este passo.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Seu papel não permite isso.</translation>
    </message>
    <message>
        <source>It is too old, or was used already.</source>
        <translation>É antigo demais, ou já foi usado.</translation>
    </message>
    <message>
        <source>That was too often. Try again in a while.</source>
        <translation>Foram vezes demais. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>O banco de dados está ocupado. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>O banco de dados não responde.</translation>
    </message>
    <message>
        <source>A setting stands in the way. The log names it.</source>
        <translation>Uma configuração impede. O registro diz qual.</translation>
    </message>
    <message>
        <source>Something is broken in Gatelodge. The log says what.</source>
        <translation>Algo quebrou no Gatelodge. O registro diz o quê.</translation>
    </message>
    <message>
        <source>A synchronisation keeps both. Remove one of them at the source first.</source>
        <translation>Uma sincronização cuida de ambas. Remova primeiro uma delas na origem.</translation>
    </message>
    <message>
        <source>Another site has this client ID.</source>
        <translation>Outro site tem este ID do cliente.</translation>
    </message>
    <message>
        <source>Two secrets hold already. End the one that is no longer used.</source>
        <translation>Já há dois segredos válidos. Encerre o que não é mais usado.</translation>
    </message>
    <message>
        <source>This application proves itself without a secret. Choose another proof first.</source>
        <translation>Este aplicativo se identifica sem segredo. Escolha antes outra prova.</translation>
    </message>
    <message>
        <source>A client ID has 1 to 100 of A–Z, a–z, 0–9, dot, underscore, ~ and -.</source>
        <translation>Um ID do cliente tem de 1 a 100 caracteres entre A–Z, a–z, 0–9, ponto, sublinhado, ~ e -.</translation>
    </message>
    <message>
        <source>A JWK set of public keys for signatures, and nothing private.</source>
        <translation>Um conjunto JWK de chaves públicas para assinaturas, e nada privado.</translation>
    </message>
    <message>
        <source>An application without a secret needs PKCE.</source>
        <translation>Um aplicativo sem segredo precisa de PKCE.</translation>
    </message>
    <message>
        <source>Who acts for itself needs a client ID that cannot be taken for a person’s number.</source>
        <translation>Quem age por si mesmo precisa de um ID de cliente que não possa ser confundido com o número de uma pessoa.</translation>
    </message>
    <message>
        <source>Who acts for itself must prove itself.</source>
        <translation>Quem age em nome próprio precisa provar quem é.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/back, without # and *, and each only once.</source>
        <translation>Um endereço como https://shop.example.org/back, sem # nem *, e cada um só uma vez.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/bye, without # and *, and each only once.</source>
        <translation>Um endereço como https://shop.example.org/bye, sem # nem *, e cada um só uma vez.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/signed-out, without #.</source>
        <translation>Um endereço como https://shop.example.org/signed-out, sem #.</translation>
    </message>
    <message>
        <source>A claim’s name has 1 to 60 of A–Z, a–z, 0–9, _ : . / -, stands there once, and is not one that has a meaning already.</source>
        <translation>O nome de uma claim tem de 1 a 60 caracteres entre A–Z, a–z, 0–9, _ : . / -, aparece uma vez só e não é um que já tenha significado.</translation>
    </message>
    <message>
        <source>The scope openid is always one of them.</source>
        <translation>O escopo openid é sempre um deles.</translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation>De 1 a 1440 minutos.</translation>
    </message>
    <message>
        <source>From 1 to 366 days.</source>
        <translation>De 1 a 366 dias.</translation>
    </message>
    <message>
        <source>Another synchronisation has this name by now. Give that one another name first, then bring this one back from the recycle bin.</source>
        <translation>Entretanto, outra sincronização recebeu este nome. Dê antes outro nome a ela e depois recupere esta da lixeira.</translation>
    </message>
    <message>
        <source>A run of this synchronisation is still at work. Try again in a moment.</source>
        <translation>Uma execução desta sincronização ainda está em andamento. Tente de novo em instantes.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>Mail does not go out, and %n mails wait: %1</source>
        <translation>
            <numerusform>Os e-mails não saem, e %n e-mail espera: %1</numerusform>
            <numerusform>Os e-mails não saem, e %n e-mails esperam: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are on their way.</source>
        <translation>
            <numerusform>%n e-mail está a caminho.</numerusform>
            <numerusform>%n e-mails estão a caminho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail goes out. The last one left on %1.</source>
        <translation>Os e-mails saem. O último saiu em %1.</translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>Nenhum e-mail espera.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 away from the database’s. Sites refuse answers that seem older than ten seconds.</source>
        <translation>O relógio de %1 difere em %2 do relógio do banco de dados. Os sites recusam respostas que parecem ter mais de dez segundos.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 left. When it is full, nothing is saved.</source>
        <translation>Restam %2 no disco de %1. Quando ele enche, nada é salvo.</translation>
    </message>
    <message>
        <source>No server has told of its clock and disk in the last ten minutes.</source>
        <translation>Nenhum servidor informou seu relógio e seu disco nos últimos dez minutos.</translation>
    </message>
    <message>
        <source>The clocks agree with the database’s.</source>
        <translation>Os relógios concordam com o do banco de dados.</translation>
    </message>
    <message>
        <source>How much room the disk has is not known.</source>
        <translation>Não se sabe quanto espaço há no disco.</translation>
    </message>
    <message>
        <source>There is room on the disk: %1 are left.</source>
        <translation>Há espaço no disco: restam %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2. Browsers refuse it.</source>
        <translation>O certificado de %1 venceu em %2. Os navegadores o recusam.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2.</source>
        <translation>O certificado de %1 vence em %2.</translation>
    </message>
    <message>
        <source>What issues people’s certificates at %1 ends on %2.</source>
        <translation>O que emite os certificados das pessoas em %1 vence em %2.</translation>
    </message>
    <message>
        <source>This house has no certificates of its own that could end.</source>
        <translation>Esta casa não tem certificados próprios que possam vencer.</translation>
    </message>
    <message>
        <source>Certificates hold until %1 at least.</source>
        <translation>Os certificados valem pelo menos até %1.</translation>
    </message>
    <message>
        <source>The database takes %1 to answer.</source>
        <translation>O banco de dados leva %1 para responder.</translation>
    </message>
    <message>
        <source>%1 of the database’s %2 connections are in use.</source>
        <translation>%1 das %2 conexões do banco de dados estão em uso.</translation>
    </message>
    <message>
        <source>The database answers within %1: PostgreSQL %2, %3, %4 of %5 connections.</source>
        <translation>O banco de dados responde em %1: PostgreSQL %2, %3, %4 de %5 conexões.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>Todas as entregas estão em pausa.</translation>
    </message>
    <message>
        <source>%1 gets no updates.</source>
        <translation>%1 não recebe atualizações.</translation>
    </message>
    <message>
        <source>%1 gets no updates: %2.</source>
        <translation>%1 não recebe atualizações: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given up on for %n people.</source>
        <translation>
            <numerusform>As entregas para %1 foram abandonadas no caso de %n pessoa.</numerusform>
            <numerusform>As entregas para %1 foram abandonadas no caso de %n pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change has waited for %1.</source>
        <translation>Uma alteração espera há %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on their way to their sites.</source>
        <translation>
            <numerusform>%n alteração está a caminho do seu site.</numerusform>
            <numerusform>%n alterações estão a caminho dos seus sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every site has the latest state.</source>
        <translation>Todos os sites têm o estado mais recente.</translation>
    </message>
    <message>
        <source>The key of %1 has %2 bytes, which protocol v%3 does not take. Nobody can enter.</source>
        <translation>A chave de %1 tem %2 bytes, o que o protocolo v%3 não aceita. Ninguém consegue entrar.</translation>
    </message>
    <message>
        <source>The key of %1 was made on %2. It is time for a new one.</source>
        <translation>A chave de %1 foi criada em %2. É hora de uma nova.</translation>
    </message>
    <message>
        <source>The sites’ keys are long enough, and none is older than two years.</source>
        <translation>As chaves dos sites têm tamanho suficiente, e nenhuma tem mais de dois anos.</translation>
    </message>
    <message>
        <source>Gatelodge knows of no backup.</source>
        <translation>O Gatelodge não sabe de nenhum backup.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Make a new one.</source>
        <translation>O último backup é de %1. Faça um novo.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>O último backup é de %1.</translation>
    </message>
    <message>
        <source>The revocation list of %1 does not come: %2</source>
        <translation>A lista de revogação de %1 não chega: %2</translation>
    </message>
    <message>
        <source>The revocation list of %1 is out of date since %2.</source>
        <translation>A lista de revogação de %1 está desatualizada desde %2.</translation>
    </message>
    <message>
        <source>The revocation list of %1 holds until %2.</source>
        <translation>A lista de revogação de %1 vale até %2.</translation>
    </message>
    <message>
        <source>The revocation list of %1 is of %2.</source>
        <translation>A lista de revogação de %1 é de %2.</translation>
    </message>
    <message>
        <source>%1 says that it is gone (HTTP 410): it is sent nothing until you resume it.</source>
        <translation>%1 diz que não existe mais (HTTP 410): nada é enviado a este site até que você o retome.</translation>
    </message>
    <message>
        <source>The last backup is of %1, and no trial restore has proved it.</source>
        <translation>O último backup é de %1, e nenhuma restauração de teste o comprovou.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused: %n changes wait there.</source>
        <translation>
            <numerusform>%1 está em pausa: %n alteração espera lá.</numerusform>
            <numerusform>%1 está em pausa: %n alterações esperam lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set, and %n mails wait.</source>
        <translation>
            <numerusform>Nenhum servidor de e-mail está definido, e %n e-mail espera.</numerusform>
            <numerusform>Nenhum servidor de e-mail está definido, e %n e-mails esperam.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail server is set: nobody gets a mail.</source>
        <translation>Nenhum servidor de e-mail está definido: ninguém recebe e-mails.</translation>
    </message>
    <message>
        <source>No server runs yet: nobody can sign in.</source>
        <translation>Nenhum servidor funciona ainda: ninguém consegue entrar.</translation>
    </message>
    <message>
        <source>No server has been heard for %1: nobody can sign in.</source>
        <translation>Há %1 nenhum servidor é ouvido: ninguém consegue entrar.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>The first start</source>
        <translation>A primeira partida</translation>
    </message>
    <message>
        <source>The assistant’s three steps: the demo, a house of your own, or one that somebody else serves</source>
        <translation>Os três passos do assistente: a demonstração, uma casa sua ou uma que outra pessoa serve</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>What Gatelodge is, and the way from the demo to a house that people use</source>
        <translation>O que é o Gatelodge, e o caminho da demonstração até uma casa que as pessoas usam</translation>
    </message>
    <message>
        <source>Lists: finding, ordering, changing and printing</source>
        <translation>Listas: encontrar, ordenar, alterar e imprimir</translation>
    </message>
    <message>
        <source>How every list is searched, put in order, narrowed, kept as a view, changed by many rows and printed</source>
        <translation>Como toda lista é pesquisada, ordenada, filtrada, guardada como visão, alterada em várias linhas de uma vez e impressa</translation>
    </message>
    <message>
        <source>Finding anything, keys, and reading aloud</source>
        <translation>Encontrar qualquer coisa, teclas e leitura em voz alta</translation>
    </message>
    <message>
        <source>One field that finds everything, every key of the window, and what a screen reader says</source>
        <translation>Um campo que encontra tudo, todas as teclas da janela e o que um leitor de tela diz</translation>
    </message>
    <message>
        <source>Connecting a site</source>
        <translation>Conectar um site</translation>
    </message>
    <message>
        <source>A website learns who somebody is by the community protocol: address, key, gates and the first sign-in</source>
        <translation>Um site fica sabendo quem é a pessoa pelo protocolo da comunidade: endereço, chave, portas e o primeiro acesso</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Applications that sign people in by OpenID Connect: settings, claims, secrets and what they are told</source>
        <translation>Aplicativos em que se entra por OpenID Connect: configurações, claims, segredos e o que eles ficam sabendo</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>A site is told of changes by classic push or by Standard Webhooks, with secrets that follow each other</source>
        <translation>Um site recebe as mudanças pela entrega clássica ou por Standard Webhooks, com segredos que se sucedem</translation>
    </message>
    <message>
        <source>Who gets in, and who does not</source>
        <translation>Quem entra e quem não entra</translation>
    </message>
    <message>
        <source>Gates of a site, the entry check, refused sign-ins and who is blocked now</source>
        <translation>As portas de um site, o teste de entrada, os acessos recusados e quem está com bloqueio agora</translation>
    </message>
    <message>
        <source>The update queue</source>
        <translation>A fila de entregas</translation>
    </message>
    <message>
        <source>How changes reach the sites, what waits, why, and how it is sent again</source>
        <translation>Como as mudanças chegam aos sites, o que espera, por quê, e como enviar de novo</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>A chegada das pessoas</translation>
    </message>
    <message>
        <source>Signing up, invitations, approvals, how long an account holds, forgotten passwords</source>
        <translation>Cadastro, convites, aprovações, validade das contas, senhas esquecidas</translation>
    </message>
    <message>
        <source>People from elsewhere</source>
        <translation>Pessoas de outro lugar</translation>
    </message>
    <message>
        <source>People come in as a file: columns, a plan that changes nothing yet, and the way back</source>
        <translation>As pessoas chegam em um arquivo: colunas, um plano que ainda não muda nada e o caminho de volta</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>The house follows a list that is kept elsewhere: CSV, IMS, Django or LDAP, at set times</source>
        <translation>A casa segue uma lista mantida em outro lugar: CSV, IMS, Django ou LDAP, em horários definidos</translation>
    </message>
    <message>
        <source>Moving from an older website</source>
        <translation>Migrar de um site antigo</translation>
    </message>
    <message>
        <source>People move here from an older website while it stays in use</source>
        <translation>As pessoas migram para cá de um site antigo enquanto ele continua em uso</translation>
    </message>
    <message>
        <source>Out of the house</source>
        <translation>Saída da casa</translation>
    </message>
    <message>
        <source>What is kept about a person, erasing for good, people in a file for another system</source>
        <translation>O que se guarda sobre uma pessoa, apagar de vez, pessoas em um arquivo para outro sistema</translation>
    </message>
    <message>
        <source>Groups and organisations</source>
        <translation>Grupos e organizações</translation>
    </message>
    <message>
        <source>Lists of people with a name, who belongs to them, and the organisations that sites belong to</source>
        <translation>Listas de pessoas que têm um nome, quem faz parte delas e as organizações a que os sites pertencem</translation>
    </message>
    <message>
        <source>Authorities: whom Gatelodge believes</source>
        <translation>Provedores de identidade: em quem o Gatelodge acredita</translation>
    </message>
    <message>
        <source>Who vouches for a login: passwords, LDAP, PAM, OpenID Connect elsewhere, tokens, passkeys</source>
        <translation>Quem garante uma forma de acesso: senhas, LDAP, PAM, OpenID Connect em outro lugar, tokens, chaves de acesso</translation>
    </message>
    <message>
        <source>Certificates: signing in without a password</source>
        <translation>Certificados: entrar sem senha</translation>
    </message>
    <message>
        <source>Signing in by a certificate: issuing, accepting, revoking</source>
        <translation>Entrar com certificado: emitir, aceitar, revogar</translation>
    </message>
    <message>
        <source>Roles: sharing the work</source>
        <translation>Papéis: dividir o trabalho</translation>
    </message>
    <message>
        <source>Who may see and do what in this house, and how the work is shared</source>
        <translation>Quem pode ver e fazer o quê nesta casa, e como o trabalho se divide</translation>
    </message>
    <message>
        <source>The people&apos;s pages</source>
        <translation>As páginas das pessoas</translation>
    </message>
    <message>
        <source>What people do for themselves: profile, addresses, logins, sessions, consents</source>
        <translation>O que as pessoas fazem por conta própria: perfil, endereços, formas de acesso, sessões, consentimentos</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>O que as pessoas veem</translation>
    </message>
    <message>
        <source>Pages and mails as people meet them, and how they get your colours, logo and words</source>
        <translation>As páginas e os e-mails como as pessoas os encontram, e como recebem suas cores, seu logotipo e seus textos</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Every mail the house has written, what became of it, and the mail server</source>
        <translation>Todo e-mail que a casa escreveu, o que foi feito dele e o servidor de e-mail</translation>
    </message>
    <message>
        <source>History and Undo</source>
        <translation>Histórico e Desfazer</translation>
    </message>
    <message>
        <source>What was changed, by whom and when, and how it is taken back</source>
        <translation>O que foi alterado, por quem e quando, e como se desfaz</translation>
    </message>
    <message>
        <source>The Overview and the health list</source>
        <translation>A Visão geral e a lista de saúde</translation>
    </message>
    <message>
        <source>The verdict, the charts, what the health list looks at, and how each finding is mended</source>
        <translation>O veredito, os gráficos, o que a lista de saúde verifica e como se resolve cada problema</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Making, keeping, proving and restoring a backup of the whole house</source>
        <translation>Fazer, guardar, comprovar e restaurar um backup da casa inteira</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Where a house is: in a folder, in a PostgreSQL, or only managed from here</source>
        <translation>Onde está uma casa: em uma pasta, em um PostgreSQL, ou só administrada daqui</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>Servidor e configurações</translation>
    </message>
    <message>
        <source>The built-in server, its settings, and several servers over one database</source>
        <translation>O servidor embutido, as configurações dele e vários servidores sobre um só banco de dados</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Settings in the file, the environment and on the command line</source>
        <translation>Configurações no arquivo, no ambiente e na linha de comando</translation>
    </message>
    <message>
        <source>The community sign-on protocol</source>
        <translation>O protocolo de acesso da comunidade</translation>
    </message>
    <message>
        <source>Every byte of the community protocol, for people who write a client</source>
        <translation>Cada byte do protocolo da comunidade, para quem escreve um cliente</translation>
    </message>
    <message>
        <source>OpenID Connect, point by point</source>
        <translation>OpenID Connect, ponto por ponto</translation>
    </message>
    <message>
        <source>Every MUST of OpenID Connect for a provider, and where it is kept</source>
        <translation>Cada MUST do OpenID Connect para um provedor, e onde ele é cumprido</translation>
    </message>
    <message>
        <source>How Gatelodge is built</source>
        <translation>Como o Gatelodge é construído</translation>
    </message>
    <message>
        <source>How the program is laid out, and why: for people who change it</source>
        <translation>Como o programa está organizado, e por quê: para quem o modifica</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Every requirement, where it lives and which test proves it</source>
        <translation>Cada requisito, onde ele está e qual teste o comprova</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>line %1 is about the same person, or has the same address</source>
        <translation>a linha %1 é da mesma pessoa, ou tem o mesmo endereço</translation>
    </message>
    <message>
        <source>an address belongs to %1</source>
        <translation>um endereço pertence a %1</translation>
    </message>
    <message>
        <source>the person is at home at %1, which says what is true of them</source>
        <translation>a pessoa vem de %1, que é quem define os dados dela</translation>
    </message>
    <message>
        <source>the account would end before it begins</source>
        <translation>a conta terminaria antes de começar</translation>
    </message>
    <message>
        <source>the person is in the recycle bin</source>
        <translation>a pessoa está na lixeira</translation>
    </message>
    <message>
        <source>the username belonged to somebody who was erased, and is never given again</source>
        <translation>o nome de usuário foi de alguém cujos dados foram apagados, e não é dado a mais ninguém</translation>
    </message>
    <message>
        <source>the person has more power than you</source>
        <translation>a pessoa tem mais poderes do que você</translation>
    </message>
    <message>
        <source>the person is kept by the synchronisation %1</source>
        <translation>a pessoa é mantida pela sincronização %1</translation>
    </message>
    <message>
        <source>there are characters that cannot be read: is it another encoding?</source>
        <translation>há caracteres que não podem ser lidos: será outra codificação?</translation>
    </message>
    <message>
        <source>there are more cells than the heading has</source>
        <translation>há mais células do que o cabeçalho tem</translation>
    </message>
    <message>
        <source>neither a username nor an address</source>
        <translation>não há nome de usuário nem endereço</translation>
    </message>
    <message>
        <source>too many addresses in one cell</source>
        <translation>há endereços demais em uma célula</translation>
    </message>
    <message>
        <source>the password is no hash that sign-in knows; plain ones are never taken</source>
        <translation>a senha não é um hash conhecido no acesso; senhas em texto puro nunca são aceitas</translation>
    </message>
    <message>
        <source>this is no SSH key, or there are more than 50</source>
        <translation>isto não é uma chave SSH, ou há mais de 50</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>o texto é longo demais</translation>
    </message>
    <message>
        <source>somebody else here has the username %1</source>
        <translation>outra pessoa aqui tem o nome de usuário %1</translation>
    </message>
    <message>
        <source>the username there is %1</source>
        <translation>o nome de usuário lá é %1</translation>
    </message>
    <message>
        <source>there is no such account there any more</source>
        <translation>essa conta não existe mais lá</translation>
    </message>
    <message>
        <source>the account there has no password</source>
        <translation>a conta lá não tem senha</translation>
    </message>
    <message>
        <source>there is no group “%1”</source>
        <translation>não há nenhum grupo “%1”</translation>
    </message>
    <message>
        <source>“%1” is no username: 1 to 30 of a-z, 0-9, dot and hyphen</source>
        <translation>“%1” não é um nome de usuário: de 1 a 30 caracteres entre a-z, 0-9, ponto e hífen</translation>
    </message>
    <message>
        <source>“%1” is no address</source>
        <translation>“%1” não é um endereço</translation>
    </message>
    <message>
        <source>“%1” is none of active, pending, suspended, true, false</source>
        <translation>“%1” não é nenhum destes: active, pending, suspended, true, false</translation>
    </message>
    <message>
        <source>“%1” is no date like 2027-08-31</source>
        <translation>“%1” não é uma data como 2027-08-31</translation>
    </message>
    <message>
        <source>“%1” is no language like en or pt_BR</source>
        <translation>“%1” não é um idioma como en ou pt_BR</translation>
    </message>
    <message>
        <source>the login there was taken away</source>
        <translation>a forma de acesso lá foi retirada</translation>
    </message>
    <message>
        <source>this is no record: the quotation marks do not match, or it is too long</source>
        <translation>isto não é um registro: as aspas não formam pares, ou é longo demais</translation>
    </message>
    <message>
        <source>this is no JSON object of texts, numbers and lists, or it is too long</source>
        <translation>isto não é um objeto JSON de textos, números e listas, ou é longo demais</translation>
    </message>
    <message>
        <source>this is no entry: a line has no colon, a value cannot be decoded or is too long, or it is about changing or removing somebody</source>
        <translation>isto não é uma entrada: falta o dois-pontos em uma linha, um valor não pode ser decodificado ou é longo demais, ou se trata de alterar ou remover alguém</translation>
    </message>
</context>
<context>
    <name>InvitationTicket</name>
    <message>
        <source>Point a camera at the picture, or type this address:</source>
        <translation>Aponte uma câmera para a imagem ou digite este endereço:</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <translation>Convite para %1</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Convite de %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of somebody who invites, quoted</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>It works once, until %1.</source>
        <translation>Vale uma vez, até %1.</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>aceito: %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>revogado: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>expirado: %1</translation>
    </message>
    <message>
        <source>Whoever holds the sheet</source>
        <translation>Quem tiver a folha em mãos</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 no console</translation>
    </message>
    <message>
        <source>Will be invited</source>
        <translation>Vai receber convite</translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation>Já tem conta</translation>
    </message>
    <message>
        <source>Already invited</source>
        <translation>Já recebeu convite</translation>
    </message>
    <message>
        <source>Too many mails</source>
        <translation>E-mails demais</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lida</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>aberto até %1</translation>
    </message>
    <message>
        <source>by somebody else, just now</source>
        <translation>por outra pessoa, agora mesmo</translation>
    </message>
    <message>
        <source>try again tomorrow</source>
        <translation>tente de novo amanhã</translation>
    </message>
    <message>
        <source>no address in it</source>
        <translation>nenhum endereço na linha</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>não é um endereço de e-mail</translation>
    </message>
    <message>
        <source>several addresses on one line</source>
        <translation>vários endereços na mesma linha</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>falta uma aspa</translation>
    </message>
    <message>
        <source>more than two names and an address</source>
        <translation>mais de dois nomes e um endereço</translation>
    </message>
    <message>
        <source>a name over 200 characters</source>
        <translation>um nome com mais de 200 caracteres</translation>
    </message>
    <message>
        <source>the same address as in line %1</source>
        <translation>o mesmo endereço da linha %1</translation>
    </message>
    <message>
        <source>over %1 people at once</source>
        <translation>mais de %1 pessoas de uma vez</translation>
    </message>
</context>
<context>
    <name>LogoFile</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Não é possível ler este arquivo.</translation>
    </message>
    <message>
        <source>This picture is too large. 1 MiB and 8192 pixels a side are the most.</source>
        <translation>Esta imagem é grande demais. O máximo é 1 MiB e 8192 pixels de lado.</translation>
    </message>
    <message>
        <source>This is no picture that can be taken: choose a PNG, or an SVG that is made of shapes only.</source>
        <translation>Esta imagem não serve: escolha um PNG, ou um SVG feito só de formas.</translation>
    </message>
</context>
<context>
    <name>MailAnswer</name>
    <message>
        <source>The mail server took it. It said: %1</source>
        <translation>O servidor de e-mail aceitou. Ele disse: %1</translation>
    </message>
    <message>
        <source>The mail server refused it for good. It said: %1</source>
        <translation>O servidor de e-mail recusou em definitivo. Ele disse: %1</translation>
    </message>
    <message>
        <source>The mail server did not take it now. It said: %1</source>
        <translation>O servidor de e-mail não aceitou agora. Ele disse: %1</translation>
    </message>
    <message>
        <source>The mail server could not be reached: %1</source>
        <translation>Não foi possível alcançar o servidor de e-mail: %1</translation>
    </message>
</context>
<context>
    <name>MigrationWords</name>
    <message>
        <source>Rename one of the two.</source>
        <translation>Renomeie um dos dois.</translation>
    </message>
    <message>
        <source>Nothing is lost: after the finish they ask for a new password here.</source>
        <translation>Nada se perde: depois da conclusão, essas pessoas pedem uma nova senha aqui.</translation>
    </message>
    <message>
        <source>Delete the person here, or let them ask for a new password after the finish.</source>
        <translation>Exclua a pessoa aqui, ou deixe que ela peça uma nova senha depois da conclusão.</translation>
    </message>
    <message>
        <source>They change their password there once.</source>
        <translation>Essas pessoas trocam a senha lá uma vez.</translation>
    </message>
    <message>
        <source>Mend the address there or here.</source>
        <translation>Corrija o endereço lá ou aqui.</translation>
    </message>
    <message>
        <source>Nobody guesses that two are one: rename one of them.</source>
        <translation>Ninguém adivinha que os dois são um só: renomeie um deles.</translation>
    </message>
    <message>
        <source>Bring the person back out of the recycle bin.</source>
        <translation>Recupere a pessoa da lixeira.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Endereço principal</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Outros endereços</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Conta ativa</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Poderes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>They stay behind until one of the two is renamed.</source>
        <translation>Ficam para trás até que um dos dois seja renomeado.</translation>
    </message>
    <message>
        <source>One side lets them sign in, and the other does not.</source>
        <translation>Um lado deixa entrar, e o outro não.</translation>
    </message>
    <message>
        <source>What only members may enter may differ, too.</source>
        <translation>O acesso ao que é só para membros também pode diferir.</translation>
    </message>
    <message>
        <source>A role here is given by an owner; none comes over by itself.</source>
        <translation>Aqui, um papel é concedido por um proprietário; nenhum vem sozinho.</translation>
    </message>
    <message>
        <source>The account there is deleted.</source>
        <translation>A conta lá foi excluída.</translation>
    </message>
    <message>
        <source>They have changed it there since; here the earlier one holds.</source>
        <translation>A senha foi trocada lá depois; aqui vale a anterior.</translation>
    </message>
    <message>
        <source>no: the site does not take accounts of this house</source>
        <translation>não: o site não aceita contas desta casa</translation>
    </message>
    <message>
        <source>no: the account is not active</source>
        <translation>não: a conta não está ativa</translation>
    </message>
    <message>
        <source>no: in none of the site’s groups</source>
        <translation>não: em nenhum dos grupos do site</translation>
    </message>
    <message>
        <source>no: the account is too young for the site</source>
        <translation>não: a conta é nova demais para o site</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>another one since</source>
        <translation>outra desde então</translation>
    </message>
    <message>
        <source>as it was taken over</source>
        <translation>como foi trazida</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>Entrar em %1</translation>
    </message>
    <message>
        <source>They will no longer enter once they are converted.</source>
        <translation>Depois da migração, não entram mais.</translation>
    </message>
    <message>
        <source>They will enter once they are converted.</source>
        <translation>Depois da migração, passam a entrar.</translation>
    </message>
    <message>
        <source>What is said there comes over at the conversion; from then on what stands here counts.</source>
        <translation>O que está lá é trazido na migração; a partir daí, vale o que está aqui.</translation>
    </message>
    <message>
        <source>Bring their login there back out of the recycle bin, and take them back.</source>
        <translation>Recupere da lixeira a forma de acesso dessas pessoas lá, e leve-as de volta.</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Flowing</source>
        <extracomment>The state of one site’s queue: changes reach it as they come</extracomment>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Com falhas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Owed</source>
        <extracomment>The state of one site’s queue: it has changes to come that it has not been told of</extracomment>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Pushes off</source>
        <translation>Sem entregas</translation>
    </message>
    <message>
        <source>everybody is to be told</source>
        <translation>é preciso comunicar os dados de todos</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <extracomment>Changes that were given up on and wait for a person</extracomment>
        <translation>
            <numerusform>%n separado</numerusform>
            <numerusform>%n separados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada à espera</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many wait; since when</comment>
        <translation>%1 há %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n à espera</numerusform>
            <numerusform>%n à espera</numerusform>
        </translation>
    </message>
    <message>
        <source>when you resume</source>
        <translation>quando você retomar</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>conforme chegam</translation>
    </message>
    <message numerus="yes">
        <source>now, after %n failures</source>
        <translation>
            <numerusform>agora, após %n falha</numerusform>
            <numerusform>agora, após %n falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, after %2</source>
        <comment>a duration; how many failures</comment>
        <translation>em %1, após %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n falha</numerusform>
            <numerusform>%n falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>The site refused the push (HTTP %1): it may have another key.</source>
        <translation>O site recusou a entrega (HTTP %1): talvez tenha outra chave.</translation>
    </message>
    <message>
        <source>There is nothing at the site’s push address (HTTP 404).</source>
        <translation>Não há nada no endereço de entrega do site (HTTP 404).</translation>
    </message>
    <message>
        <source>The site says that it is gone (HTTP 410).</source>
        <translation>O site diz que não existe mais (HTTP 410).</translation>
    </message>
    <message>
        <source>The site asks for a pause (HTTP 429).</source>
        <translation>O site pede uma pausa (HTTP 429).</translation>
    </message>
    <message>
        <source>The site sends on to another address (HTTP %1): enter that one.</source>
        <translation>O site encaminha para outro endereço (HTTP %1): informe esse.</translation>
    </message>
    <message>
        <source>The site has trouble of its own (HTTP %1).</source>
        <translation>O site tem problemas próprios (HTTP %1).</translation>
    </message>
    <message>
        <source>The site answered HTTP %1 instead of 200.</source>
        <translation>O site respondeu HTTP %1 em vez de 200.</translation>
    </message>
    <message>
        <source>The site cannot be reached.</source>
        <translation>Não é possível alcançar o site.</translation>
    </message>
    <message>
        <source>The site’s certificate does not hold.</source>
        <translation>O certificado do site não é válido.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>O site não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The site broke off before its answer was complete.</source>
        <translation>O site interrompeu a resposta antes do fim.</translation>
    </message>
    <message>
        <source>The push address is not allowed; one in a private network needs the switch for it.</source>
        <translation>O endereço de entrega não é permitido; para um em rede privada, é preciso ativar a opção própria.</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Nada a comunicar</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Novo estado</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensão</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Readmissão</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Dados apagados</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>people in one request</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>HTTP status</comment>
        <translation>respondeu %1</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>HTTP status</comment>
        <translation>recusou com %1</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>Algo mudou</translation>
    </message>
    <message>
        <source>There is something to send</source>
        <translation>Há algo a enviar</translation>
    </message>
    <message>
        <source>There is a mail to send</source>
        <translation>Há um e-mail a enviar</translation>
    </message>
    <message>
        <source>Somebody is signed out</source>
        <translation>Alguém saiu</translation>
    </message>
    <message>
        <source>Another signal</source>
        <translation>Outro sinal</translation>
    </message>
    <message>
        <source>a worker has the row</source>
        <translation>um processo está com a linha</translation>
    </message>
    <message>
        <source>by node %1</source>
        <translation>pelo nó %1</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Gatilho</translation>
    </message>
    <message>
        <source>row written</source>
        <translation>linha gravada</translation>
    </message>
    <message>
        <source>NOTIFY</source>
        <translation>NOTIFY</translation>
    </message>
    <message>
        <source>worker woken</source>
        <translation>processo acordado</translation>
    </message>
    <message>
        <source>found without it</source>
        <translation>encontrada sem ele</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>A station of a change on its way: a worker takes the row for itself</extracomment>
        <translation>Posse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>The site’s key or webhook secret is missing or cannot be used: make a new one.</source>
        <translation>A chave ou o segredo de webhook do site está faltando ou não pode ser usado: crie outro.</translation>
    </message>
</context>
<context>
    <name>RoleLock</name>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Seu papel não permite isso.</translation>
    </message>
    <message>
        <source>Only owners, administrators and the owner of the site may do this.</source>
        <translation>Só proprietários, administradores e o proprietário do site podem fazer isso.</translation>
    </message>
    <message>
        <source>Your role does not let you see this.</source>
        <translation>Seu papel não permite ver isso.</translation>
    </message>
    <message>
        <source>Only owners, administrators and the helpdesk may do this.</source>
        <translation>Só proprietários, administradores e o suporte podem fazer isso.</translation>
    </message>
    <message>
        <source>Only owners and administrators may do this.</source>
        <translation>Só proprietários e administradores podem fazer isso.</translation>
    </message>
    <message>
        <source>Only owners may do this.</source>
        <translation>Só proprietários podem fazer isso.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Suporte</translation>
    </message>
    <message>
        <source>Owner of a site</source>
        <translation>Proprietário de um site</translation>
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
        <translation>Bem</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Com falhas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem chave</translation>
    </message>
    <message>
        <source>Pushes off</source>
        <translation>Sem entregas</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Conta ativa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Any session</source>
        <translation>Qualquer sessão</translation>
    </message>
    <message>
        <source>A fresh session</source>
        <translation>Uma sessão recente</translation>
    </message>
    <message>
        <source>A second factor</source>
        <translation>Um segundo fator</translation>
    </message>
    <message>
        <source>Any login that is valid</source>
        <translation>Qualquer forma de acesso válida</translation>
    </message>
    <message>
        <source>Not suspended, within its dates</source>
        <translation>Sem suspensão e dentro das datas</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo mundo</translation>
    </message>
    <message>
        <source>Name and a confirmed email</source>
        <translation>Nome e um e-mail confirmado</translation>
    </message>
    <message numerus="yes">
        <source>Account older than %n hours</source>
        <translation>
            <numerusform>Conta com mais de %n hora</numerusform>
            <numerusform>Conta com mais de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>New accounts at once</source>
        <translation>Contas novas na hora</translation>
    </message>
    <message>
        <source>Asked once, for %1</source>
        <translation>Pedido uma vez, para %1</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Não é pedido</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>A conta está suspensa.</translation>
    </message>
    <message>
        <source>The account waits for approval.</source>
        <translation>A conta aguarda aprovação.</translation>
    </message>
    <message>
        <source>The account begins on %1.</source>
        <translation>A conta começa em %1.</translation>
    </message>
    <message>
        <source>The account ended on %1.</source>
        <translation>A conta terminou em %1.</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>A conta não existe mais.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ninguém entrou.</translation>
    </message>
    <message>
        <source>A sign-in with a password is not enough here.</source>
        <translation>Entrar com senha não basta aqui.</translation>
    </message>
    <message>
        <source>In none of these groups: %1.</source>
        <translation>Em nenhum destes grupos: %1.</translation>
    </message>
    <message>
        <source>First name, last name or a confirmed main address is missing.</source>
        <translation>Falta o nome, o sobrenome ou um endereço principal confirmado.</translation>
    </message>
    <message>
        <source>The account is too young. It may enter from %1 on.</source>
        <translation>A conta é recente demais. Pode entrar a partir de %1.</translation>
    </message>
    <message>
        <source>%1 asks for consent, and it was never given. It is asked for at the next visit.</source>
        <translation>%1 pede consentimento, e ele nunca foi dado. Será pedido na próxima visita.</translation>
    </message>
    <message>
        <source>%1 asks for consent, and it was withdrawn.</source>
        <translation>%1 pede consentimento, e ele foi retirado.</translation>
    </message>
    <message>
        <source>As if just signed in with a password.</source>
        <translation>Como se tivesse acabado de entrar com senha.</translation>
    </message>
    <message>
        <source>The account is active.</source>
        <translation>A conta está ativa.</translation>
    </message>
    <message>
        <source>A sign-in with a password is enough.</source>
        <translation>Entrar com senha basta.</translation>
    </message>
    <message>
        <source>Every group may enter.</source>
        <translation>Todos os grupos podem entrar.</translation>
    </message>
    <message>
        <source>In one of these groups: %1.</source>
        <translation>Em um destes grupos: %1.</translation>
    </message>
    <message>
        <source>The profile is complete.</source>
        <translation>O perfil está completo.</translation>
    </message>
    <message>
        <source>The account is old enough.</source>
        <translation>A conta tem idade suficiente.</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>O consentimento foi dado.</translation>
    </message>
    <message>
        <source>No consent is asked for.</source>
        <translation>Nenhum consentimento é pedido.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives: groups</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>a removed group</source>
        <translation>um grupo removido</translation>
    </message>
    <message>
        <source>Community v%1</source>
        <comment>name of a protocol</comment>
        <translation>Community v%1</translation>
    </message>
    <message>
        <source>Redirect with a sealed answer. The usual choice.</source>
        <translation>Redirecionamento com resposta lacrada. A escolha habitual.</translation>
    </message>
    <message>
        <source>As v3, with a newer cipher and a shorter key.</source>
        <translation>Como a v3, com cifra mais nova e chave mais curta.</translation>
    </message>
    <message>
        <source>For old plug-ins only. Move on when you can.</source>
        <translation>Só para módulos antigos. Troque quando puder.</translation>
    </message>
    <message>
        <source>16, 24 or 32 bytes</source>
        <translation>16, 24 ou 32 bytes</translation>
    </message>
    <message>
        <source>32, 48 or 64 bytes</source>
        <translation>32, 48 ou 64 bytes</translation>
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
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>hoje, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>last week</source>
        <translation>semana passada</translation>
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
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>New username</source>
        <translation>Novo nome de usuário</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Novo endereço</translation>
    </message>
    <message>
        <source>New SSH keys</source>
        <translation>Novas chaves SSH</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Outros grupos</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>This kind of record cannot be taken back.</source>
        <translation>Este tipo de registro não pode ser desfeito.</translation>
    </message>
    <message>
        <source>An earlier password is never brought back.</source>
        <translation>Uma senha anterior nunca volta.</translation>
    </message>
    <message>
        <source>An earlier key is never brought back.</source>
        <translation>Uma chave anterior nunca volta.</translation>
    </message>
    <message>
        <source>Pictures are not kept in the history. Choose the earlier one again.</source>
        <translation>As imagens não ficam no histórico. Escolha de novo a anterior.</translation>
    </message>
    <message>
        <source>Who was erased is gone for good.</source>
        <translation>Quem foi apagado não volta mais.</translation>
    </message>
    <message>
        <source>What the history said of it was erased, too.</source>
        <translation>O que o histórico dizia a respeito também foi apagado.</translation>
    </message>
    <message>
        <source>An invitation is accepted once and for all.</source>
        <translation>Um convite é aceito uma vez só, e isso não muda.</translation>
    </message>
    <message>
        <source>The link of an invitation is not kept. Invite again.</source>
        <translation>O link de um convite não fica guardado. Convide de novo.</translation>
    </message>
    <message>
        <source>A login that has been proved cannot become one that has not.</source>
        <translation>Uma forma de acesso já comprovada não volta a ser uma não comprovada.</translation>
    </message>
    <message>
        <source>Only the person gives or withdraws a consent.</source>
        <translation>Só a própria pessoa dá ou retira um consentimento.</translation>
    </message>
    <message>
        <source>A request is decided once. Suspend the person, or let them in.</source>
        <translation>Um pedido é decidido uma vez só. Suspenda a pessoa, ou deixe-a entrar.</translation>
    </message>
    <message>
        <source>Certificates were issued by it, so it stays.</source>
        <translation>Ela emitiu certificados, por isso fica.</translation>
    </message>
    <message>
        <source>The password of a console is not kept. Make a new console.</source>
        <translation>A senha de um console não fica guardada. Crie um novo console.</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>O que foi excluído de vez não volta.</translation>
    </message>
    <message>
        <source>A secret that has ended never holds again. Make a new one.</source>
        <translation>Um segredo encerrado nunca volta a valer. Crie outro.</translation>
    </message>
    <message>
        <source>Sites know of the new key already. Replace it by another one.</source>
        <translation>Os sites já conhecem a nova chave. Substitua-a por outra.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The database does not answer.</source>
        <translation>O banco de dados não responde.</translation>
    </message>
    <message>
        <source>What you see may be old. It is tried again by itself.</source>
        <translation>O que você vê pode estar desatualizado. Uma nova tentativa acontece sozinha.</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>Ninguém consegue entrar.</translation>
    </message>
    <message>
        <source>The server of this program does not run.</source>
        <translation>O servidor deste programa não está em execução.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>Todas as entregas estão em pausa.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n mudança à espera.</numerusform>
            <numerusform>%n mudanças à espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets no updates.</source>
        <comment>a site</comment>
        <translation>%1 não recebe atualizações.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait there.</source>
        <translation>
            <numerusform>%n mudança espera lá.</numerusform>
            <numerusform>%n mudanças esperam lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits there yet.</source>
        <translation>Nada espera lá ainda.</translation>
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
            <numerusform>%1: entrega abandonada para %n pessoa.</numerusform>
            <numerusform>%1: entrega abandonada para %n pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their changes failed for five days. They can be sent by hand.</source>
        <translation>As mudanças falharam por cinco dias. Podem ser enviadas manualmente.</translation>
    </message>
    <message>
        <source>A change has waited for %1.</source>
        <translation>Uma mudança espera há %1.</translation>
    </message>
    <message>
        <source>Sites learn of changes within a second when all is well.</source>
        <translation>Quando tudo vai bem, os sites sabem das mudanças em menos de um segundo.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <comment>a site</comment>
        <translation>%1 não tem chave.</translation>
    </message>
    <message>
        <source>Nobody can enter before it has one.</source>
        <translation>Ninguém entra enquanto não houver uma.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Criar chave</translation>
    </message>
    <message>
        <source>A new key of %1 waits.</source>
        <comment>a site</comment>
        <translation>Uma nova chave de %1 está à espera.</translation>
    </message>
    <message>
        <source>Confirm it once the site has switched.</source>
        <translation>Confirme-a assim que o site tiver feito a troca.</translation>
    </message>
    <message>
        <source>Mail does not go out.</source>
        <translation>Os e-mails não saem.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for you.</source>
        <translation>
            <numerusform>%n pessoa aguarda você.</numerusform>
            <numerusform>%n pessoas aguardam você.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have asked for something that you approve or decline.</source>
        <translation>Pediram algo que você aprova ou recusa.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>O banco de dados não responde</translation>
    </message>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>%n pendência para você</numerusform>
            <numerusform>%n pendências para você</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tudo bem</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message numerus="yes">
        <source>Open, and %n things want you</source>
        <translation>
            <numerusform>Aberta, com %n pendência para você</numerusform>
            <numerusform>Aberta, com %n pendências para você</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, and all is well</source>
        <translation>Aberta, e tudo bem</translation>
    </message>
    <message>
        <source>Nobody lives here but you.</source>
        <translation>Ninguém mora aqui além de você.</translation>
    </message>
    <message>
        <source>Bring your people in</source>
        <translation>Trazer as pessoas</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <comment>a site</comment>
        <translation>%1 está em pausa.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Começar a servir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Entregar de novo</translation>
    </message>
    <message>
        <source>Send it now…</source>
        <translation>Enviar agora…</translation>
    </message>
    <message>
        <source>Confirm the switch…</source>
        <translation>Confirmar a troca…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message numerus="yes">
        <source>%n mails wait. The last answer: %1</source>
        <comment>of a mail server</comment>
        <translation>
            <numerusform>%n e-mail espera. A última resposta: %1</numerusform>
            <numerusform>%n e-mails esperam. A última resposta: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Heron Cup, first race</source>
        <translation>Copa da Garça, primeira regata</translation>
    </message>
    <message>
        <source>Boathouse, Grey Buoy, twice round, home</source>
        <translation>Garagem de barcos, Boia Cinza, duas voltas, retorno</translation>
    </message>
    <message>
        <source>Wednesday evening race</source>
        <translation>Regata de quarta à noite</translation>
    </message>
    <message>
        <source>Whatever the wind allows</source>
        <translation>O que o vento permitir</translation>
    </message>
    <message>
        <source>Youth regatta</source>
        <translation>Regata juvenil</translation>
    </message>
    <message>
        <source>Inner harbour, three short races</source>
        <translation>Porto interno, três regatas curtas</translation>
    </message>
    <message>
        <source>Round the Five Bridges</source>
        <translation>Volta das Cinco Pontes</translation>
    </message>
    <message>
        <source>Upstream with the tide, back against it</source>
        <translation>Rio acima com a maré, volta contra ela</translation>
    </message>
    <message>
        <source>Lantern night race</source>
        <translation>Regata noturna das lanternas</translation>
    </message>
    <message>
        <source>Start at dusk, lights required</source>
        <translation>Largada ao anoitecer, luzes obrigatórias</translation>
    </message>
    <message>
        <source>Last Sail, then soup</source>
        <translation>Última vela, depois sopa</translation>
    </message>
    <message>
        <source>One lap, everybody together</source>
        <translation>Uma volta, todos juntos</translation>
    </message>
    <message>
        <source>Race calendar</source>
        <translation>Calendário de regatas</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Regatas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Inscrição feita</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Inscrever-se</translation>
    </message>
    <message>
        <source>Nobody has entered yet.</source>
        <translation>Ninguém se inscreveu ainda.</translation>
    </message>
    <message>
        <source>The next races</source>
        <translation>As próximas regatas</translation>
    </message>
    <message>
        <source>You sail as %1.</source>
        <translation>Você veleja como %1.</translation>
    </message>
    <message>
        <source>Everybody may look. Members sign in to enter.</source>
        <translation>Qualquer pessoa pode ver. Membros entram para se inscrever.</translation>
    </message>
    <message>
        <source>There is no such race</source>
        <translation>Essa regata não existe</translation>
    </message>
    <message>
        <source>It may have been sailed already.</source>
        <translation>Talvez já tenha sido disputada.</translation>
    </message>
    <message>
        <source>That was not kept</source>
        <translation>Isso não foi guardado</translation>
    </message>
    <message>
        <source>This site cannot write its file; its log says why.</source>
        <translation>Este site não consegue gravar seu arquivo; o registro dele diz por quê.</translation>
    </message>
    <message>
        <source>owner: every site but the regatta forms</source>
        <translation>proprietária: todos os sites, menos as inscrições de regatas</translation>
    </message>
    <message>
        <source>joined today: still too new for the wiki</source>
        <translation>chegou hoje: ainda recente demais para a wiki</translation>
    </message>
    <message>
        <source>has not consented yet: the wiki asks first</source>
        <translation>ainda não deu consentimento: a wiki pede antes</translation>
    </message>
    <message>
        <source>A sample site of the Gatelodge demo. The people in it are invented.</source>
        <translation>Um site de exemplo da demonstração do Gatelodge. As pessoas dele são inventadas.</translation>
    </message>
    <message>
        <source>just now, at %1</source>
        <translation>agora mesmo, às %1</translation>
    </message>
    <message>
        <source>What I received</source>
        <translation>O que recebi</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Ir para o texto</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Sair daqui</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Sair de todos os lugares</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Ir para a primeira página</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Entre primeiro</translation>
    </message>
    <message>
        <source>This page is for people who are signed in. Gatelodge asks for your password; this site never sees it.</source>
        <translation>Esta página é para quem entrou. O Gatelodge pede sua senha; este site nunca a vê.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Outros endereços</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Chaves SSH</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Inscrições</translation>
    </message>
    <message>
        <source>Known here since</source>
        <translation>Aqui desde</translation>
    </message>
    <message>
        <source>Last signed in here</source>
        <translation>Último acesso aqui</translation>
    </message>
    <message>
        <source>You, as this site knows you</source>
        <translation>Você, como este site conhece você</translation>
    </message>
    <message>
        <source>This came with the encrypted answer when you signed in, and with every change since.</source>
        <translation>Isto veio com a resposta criptografada quando você entrou, e com cada mudança desde então.</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>assinatura conferida</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>recusado: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lido</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) here changed</source>
        <translation>
            <numerusform>%n conta mudou aqui</numerusform>
            <numerusform>%n contas mudaram aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood in it</source>
        <translation>O que estava nele</translation>
    </message>
    <message>
        <source>Change a name or suspend somebody in the console, and it arrives here. This page reloads by itself.</source>
        <translation>Mude um nome ou suspenda alguém no console, e isso chega aqui. Esta página se recarrega sozinha.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada ainda.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>The demo is still starting.</source>
        <translation>A demonstração ainda está iniciando.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Você saiu</translation>
    </message>
    <message>
        <source>Here and at Gatelodge. Other sites keep their own sessions until they end them.</source>
        <translation>Daqui e do Gatelodge. Os outros sites mantêm as próprias sessões até encerrá-las.</translation>
    </message>
    <message>
        <source>You are not signed in here</source>
        <translation>Você não entrou aqui</translation>
    </message>
    <message>
        <source>The answer was too old, or it was used before. An answer counts for ten seconds and once. Sign in again.</source>
        <translation>A resposta era antiga demais ou já tinha sido usada. Uma resposta vale por dez segundos e uma só vez. Entre de novo.</translation>
    </message>
    <message>
        <source>The answer belongs to a sign-in that was not begun in this browser, or to an earlier one. Sign in again.</source>
        <translation>A resposta pertence a um acesso que não começou neste navegador, ou a um anterior. Entre de novo.</translation>
    </message>
    <message>
        <source>Your account is locked here, because Gatelodge told this site that it is suspended. It opens when Gatelodge says so.</source>
        <translation>Sua conta está bloqueada aqui, porque o Gatelodge avisou este site de que ela está suspensa. Ela abre quando o Gatelodge disser.</translation>
    </message>
    <message>
        <source>This site cannot sign anybody in right now.</source>
        <translation>Este site não pode deixar ninguém entrar agora.</translation>
    </message>
    <message>
        <source>What came back is not an answer that Gatelodge sealed for this site. Nobody was signed in.</source>
        <translation>O que voltou não é uma resposta que o Gatelodge lacrou para este site. Ninguém entrou.</translation>
    </message>
    <message>
        <source>Mail of the demo</source>
        <translation>E-mails da demonstração</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: every mail of the demo ends here. The newest 500 are kept until it stops.</source>
        <translation>Nada sai deste computador: todo e-mail da demonstração termina aqui. Os 500 mais recentes ficam até ela parar.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail yet. Sign up, or forget a password, and it appears here by itself.</source>
        <translation>Nenhum e-mail ainda. Crie uma conta ou esqueça uma senha, e ele aparece aqui sozinho.</translation>
    </message>
    <message>
        <source>There is no such mail</source>
        <translation>Esse e-mail não existe</translation>
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
        <translation>Recebido</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Todos os e-mails</translation>
    </message>
    <message>
        <source>not the JSON of a push</source>
        <translation>não é o JSON de uma entrega</translation>
    </message>
    <message>
        <source>a person without a username</source>
        <translation>uma pessoa sem nome de usuário</translation>
    </message>
    <message>
        <source>the signature is wrong</source>
        <translation>a assinatura está errada</translation>
    </message>
    <message>
        <source>the signature over the time is wrong</source>
        <translation>a assinatura do horário está errada</translation>
    </message>
    <message>
        <source>it was sent more than five minutes ago</source>
        <translation>enviado há mais de cinco minutos</translation>
    </message>
    <message>
        <source>Using the slipway</source>
        <translation>Como usar a rampa</translation>
    </message>
    <message>
        <source>The slipway is ours from seven in the morning to sunset. Launch in the order in which you arrive, and leave the trailer in the upper yard, wheels chocked.</source>
        <translation>A rampa é nossa das sete da manhã ao pôr do sol. Os barcos descem na ordem de chegada, e a carreta fica no pátio de cima, com as rodas calçadas.</translation>
    </message>
    <message>
        <source>At low water there are two metres of mud below the last plank. If your keel is deeper than your boots, wait half an hour.</source>
        <translation>Na maré baixa há dois metros de lama abaixo da última tábua. Se a sua quilha for mais funda que as suas botas, espere meia hora.</translation>
    </message>
    <message>
        <source>Whoever is last in hoses the planks down. The brush hangs behind the door.</source>
        <translation>Quem entrar por último lava as tábuas. A escova fica atrás da porta.</translation>
    </message>
    <message>
        <source>Radio on race days</source>
        <translation>Rádio nos dias de regata</translation>
    </message>
    <message>
        <source>The committee boat listens on channel 72 and speaks only when it must. Say the name of your boat twice, then what you want, once.</source>
        <translation>O barco da comissão escuta no canal 72 e só fala quando precisa. Diga o nome do seu barco duas vezes e depois, uma vez, o que você quer.</translation>
    </message>
    <message>
        <source>Retiring? Tell us. A boat that goes home without a word is a boat that we search for.</source>
        <translation>Vai desistir? Avise. Um barco que volta para casa sem dizer nada é um barco que vamos procurar.</translation>
    </message>
    <message>
        <source>Batteries are charged on Fridays by whoever is on duty in the galley.</source>
        <translation>As baterias são carregadas às sextas por quem está de plantão na cozinha.</translation>
    </message>
    <message>
        <source>Keys, and who has them</source>
        <translation>As chaves, e quem está com elas</translation>
    </message>
    <message>
        <source>There are nine keys to the boathouse. The board knows where eight of them are.</source>
        <translation>Há nove chaves da garagem de barcos. A diretoria sabe onde estão oito.</translation>
    </message>
    <message>
        <source>A key goes from hand to hand, never under a stone. Write the new name into the book by the door on the same day.</source>
        <translation>Uma chave passa de mão em mão, nunca fica embaixo de uma pedra. Anote o novo nome no livro ao lado da porta no mesmo dia.</translation>
    </message>
    <message>
        <source>Lost one? Say so. Nobody is angry for longer than an evening.</source>
        <translation>Perdeu uma? Diga. Ninguém fica bravo por mais de uma noite.</translation>
    </message>
    <message>
        <source>The Thursday soup</source>
        <translation>A sopa de quinta</translation>
    </message>
    <message>
        <source>For forty people: six kilos of potatoes, three of leeks, and whatever the garden gives. Start at four, eat at seven.</source>
        <translation>Para quarenta pessoas: seis quilos de batatas, três de alho-poró e o que a horta der. Comece às quatro, coma às sete.</translation>
    </message>
    <message>
        <source>One pot without cream, one without anything from an animal. Label both.</source>
        <translation>Uma panela sem creme, outra sem nada de origem animal. Identifique as duas.</translation>
    </message>
    <message>
        <source>New members eat for free on their first evening, and wash up on their second.</source>
        <translation>Novos membros comem de graça na primeira noite e lavam a louça na segunda.</translation>
    </message>
    <message>
        <source>Members’ wiki</source>
        <translation>Wiki dos membros</translation>
    </message>
    <message>
        <source>Pages of the club</source>
        <translation>Páginas do clube</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>What the club knows</source>
        <translation>O que o clube sabe</translation>
    </message>
    <message>
        <source>Good to see you, %1.</source>
        <translation>Que bom ver você, %1.</translation>
    </message>
    <message>
        <source>For members. Gatelodge asks who you are; then you read on here.</source>
        <translation>Para membros. O Gatelodge pergunta quem você é; depois você continua lendo aqui.</translation>
    </message>
    <message>
        <source>Sign in to read</source>
        <translation>Entrar para ler</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas as páginas</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Essa página não existe</translation>
    </message>
    <message>
        <source>Somebody may write it one day.</source>
        <translation>Alguém talvez a escreva um dia.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have come in here, with names and addresses as Gatelodge last told them.</source>
        <translation>
            <numerusform>%n pessoa já entrou aqui, com o nome e os endereços que o Gatelodge informou por último.</numerusform>
            <numerusform>%n pessoas já entraram aqui, com os nomes e endereços que o Gatelodge informou por último.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>This came with the id token when you signed in, and with every change since.</source>
        <translation>Isto veio com o token de ID quando você entrou, e com cada mudança desde então.</translation>
    </message>
    <message>
        <source>Club cap</source>
        <translation>Boné do clube</translation>
    </message>
    <message>
        <source>Navy blue, with a strap for windy days</source>
        <translation>Azul-marinho, com uma tira para dias de vento</translation>
    </message>
    <message>
        <source>Rowing jersey</source>
        <translation>Camisa de remo</translation>
    </message>
    <message>
        <source>Wool, knitted two streets away</source>
        <translation>De lã, tricotada a duas ruas daqui</translation>
    </message>
    <message>
        <source>Enamel mug</source>
        <translation>Caneca esmaltada</translation>
    </message>
    <message>
        <source>Survives the bilge</source>
        <translation>Sobrevive ao fundo do porão</translation>
    </message>
    <message>
        <source>Burgee</source>
        <translation>Galhardete</translation>
    </message>
    <message>
        <source>The club’s pennant, 30 × 45 cm</source>
        <translation>A flâmula do clube, 30 × 45 cm</translation>
    </message>
    <message>
        <source>River chart</source>
        <translation>Carta náutica do rio</translation>
    </message>
    <message>
        <source>Waterproof, with this year’s sandbanks</source>
        <translation>À prova d’água, com os bancos de areia deste ano</translation>
    </message>
    <message>
        <source>Soup ticket</source>
        <translation>Vale-sopa</translation>
    </message>
    <message>
        <source>One bowl after Last Sail</source>
        <translation>Uma tigela depois da Última vela</translation>
    </message>
    <message>
        <source>Club shop</source>
        <translation>Loja do clube</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Na prateleira</translation>
    </message>
    <message>
        <source>Put aside for you</source>
        <translation>Reservado para você</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolver à prateleira</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Good to see you, %1. Things are fetched and paid for at the boathouse.</source>
        <translation>Que bom ver você, %1. A retirada e o pagamento são na garagem de barcos.</translation>
    </message>
    <message>
        <source>Members sign in to have things put aside. This shop speaks OpenID Connect.</source>
        <translation>Membros entram para reservar coisas. Esta loja fala OpenID Connect.</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <translation>Isso não existe aqui</translation>
    </message>
    <message>
        <source>It may have been sold.</source>
        <translation>Talvez já tenha sido vendido.</translation>
    </message>
    <message>
        <source>Change a name or suspend somebody in the console, and it arrives here: as a Standard Webhook, or by the classic push where the console says so. This page reloads by itself.</source>
        <translation>Mude um nome ou suspenda alguém no console, e isso chega aqui: como um Standard Webhook, ou pela entrega clássica, onde o console assim indicar. Esta página se recarrega sozinha.</translation>
    </message>
    <message>
        <source>this site takes no webhooks</source>
        <translation>este site não aceita webhooks</translation>
    </message>
    <message>
        <source>member: every site, and each of them learns his changes</source>
        <translation>membro: todos os sites, e cada um fica sabendo das alterações dele</translation>
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
        <translation>Um endereço por linha, começando com ldap://, ldaps:// ou ldapi://. São tentados nesta ordem; o que não respondeu fica por último durante meio minuto.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Passwords cross this connection. Without encryption only a server on this machine is asked. Addresses that begin with ldaps:// always use TLS.</source>
        <translation>Senhas passam por esta conexão. Sem criptografia, só um servidor nesta máquina é consultado. Endereços que começam com ldaps:// usam sempre TLS.</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde o início</translation>
    </message>
    <message>
        <source>None, on this machine only</source>
        <translation>Nenhuma, só nesta máquina</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s, in PEM form. Empty: those that this machine trusts.</source>
        <translation>O certificado da autoridade que assinou o do servidor, no formato PEM. Vazio: aqueles em que esta máquina confia.</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Segundos para conectar</translation>
    </message>
    <message>
        <source>For each server, with the encryption&apos;s beginning.</source>
        <translation>Para cada servidor, incluindo o início da criptografia.</translation>
    </message>
    <message>
        <source>Seconds altogether</source>
        <translation>Segundos ao todo</translation>
    </message>
    <message>
        <source>A sign-in that takes longer ends with “cannot be reached”.</source>
        <translation>Um acesso que demora mais termina com “não foi possível alcançar”.</translation>
    </message>
    <message>
        <source>How people are found</source>
        <translation>Como as pessoas são encontradas</translation>
    </message>
    <message>
        <source>Searching needs an account that may search; the template needs all people in one place.</source>
        <translation>A busca precisa de uma conta que possa buscar; o modelo precisa de todas as pessoas em um só lugar.</translation>
    </message>
    <message>
        <source>Search, then check the password</source>
        <translation>Buscar e depois conferir a senha</translation>
    </message>
    <message>
        <source>The name is part of a template</source>
        <translation>O nome faz parte de um modelo</translation>
    </message>
    <message>
        <source>Template of the name</source>
        <translation>Modelo do nome</translation>
    </message>
    <message>
        <source>Account that searches</source>
        <translation>Conta que busca</translation>
    </message>
    <message>
        <source>Its distinguished name. Empty: searches without signing in.</source>
        <translation>O nome distinto (DN) dela. Vazio: busca sem entrar.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>A senha dela</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>Buscar abaixo de</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>{username} stands for the name that was typed.</source>
        <translation>{username} representa o nome que foi digitado.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Everything below</source>
        <translation>Tudo o que está abaixo</translation>
    </message>
    <message>
        <source>Directly below only</source>
        <translation>Só diretamente abaixo</translation>
    </message>
    <message>
        <source>Attribute that never changes</source>
        <translation>Atributo que nunca muda</translation>
    </message>
    <message>
        <source>A login is recognised by it, also after the person was renamed. A name can be given to somebody else later; “dn” takes it all the same.</source>
        <translation>Por ele se reconhece uma forma de acesso, mesmo que a pessoa tenha mudado de nome. Um nome pode ser dado depois a outra pessoa; “dn” o usa mesmo assim.</translation>
    </message>
    <message>
        <source>Attribute of the username</source>
        <translation>Atributo do nome de usuário</translation>
    </message>
    <message>
        <source>Attribute of the first name</source>
        <translation>Atributo do nome</translation>
    </message>
    <message>
        <source>Attribute of the last name</source>
        <translation>Atributo do sobrenome</translation>
    </message>
    <message>
        <source>Attribute of email addresses</source>
        <translation>Atributo dos endereços de e-mail</translation>
    </message>
    <message>
        <source>The directory vouches for the addresses</source>
        <translation>O diretório garante os endereços</translation>
    </message>
    <message>
        <source>Only if nobody can enter an address there that is not theirs: people are recognised by verified addresses.</source>
        <translation>Só se ninguém puder informar lá um endereço que não é seu: as pessoas são reconhecidas por endereços verificados.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não são lidos</translation>
    </message>
    <message>
        <source>In an attribute of the person</source>
        <translation>Em um atributo da pessoa</translation>
    </message>
    <message>
        <source>By a search for the person&apos;s groups</source>
        <translation>Por uma busca dos grupos da pessoa</translation>
    </message>
    <message>
        <source>Attribute that names groups</source>
        <translation>Atributo que indica os grupos</translation>
    </message>
    <message>
        <source>Groups lie below</source>
        <translation>Os grupos ficam abaixo de</translation>
    </message>
    <message>
        <source>Groups elsewhere don&apos;t count, so that nobody makes a second “board” in a corner of their own. Needed for a search.</source>
        <translation>Grupos em outros lugares não contam, para que ninguém crie um segundo “board” em um canto próprio. Necessário para uma busca.</translation>
    </message>
    <message>
        <source>Filter of groups</source>
        <translation>Filtro de grupos</translation>
    </message>
    <message>
        <source>{dn} stands for the person&apos;s distinguished name, {username} for the username.</source>
        <translation>{dn} representa o nome distinto da pessoa; {username}, o nome de usuário.</translation>
    </message>
    <message>
        <source>Attribute of a group&apos;s name</source>
        <translation>Atributo do nome de um grupo</translation>
    </message>
    <message>
        <source>Attribute of closed accounts</source>
        <translation>Atributo de contas fechadas</translation>
    </message>
    <message>
        <source>Whoever has it with the value below is not let in.</source>
        <translation>Quem o tem com o valor abaixo não entra.</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>O valor dele</translation>
    </message>
    <message>
        <source>Empty: any.</source>
        <translation>Vazio: qualquer um.</translation>
    </message>
    <message>
        <source>What the person reads then</source>
        <translation>O que a pessoa lê nesse caso</translation>
    </message>
    <message>
        <source>New accounts go below</source>
        <translation>Novas contas ficam abaixo de</translation>
    </message>
    <message>
        <source>Empty: none are made there.</source>
        <translation>Vazio: nenhuma é criada lá.</translation>
    </message>
    <message>
        <source>Object classes of new accounts</source>
        <translation>Classes de objeto das novas contas</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Needs the modify-password operation of RFC 3062, which Active Directory lacks. A forgotten password is set by the account that searches.</source>
        <translation>Precisa da operação de troca de senha da RFC 3062, que falta no Active Directory. Uma senha esquecida é redefinida pela conta que busca.</translation>
    </message>
    <message>
        <source>Never changed from here</source>
        <translation>Nunca são trocadas daqui</translation>
    </message>
    <message>
        <source>Changed with the present password</source>
        <translation>Trocadas com a senha atual</translation>
    </message>
    <message>
        <source>Changed, and set anew when forgotten</source>
        <translation>Trocadas, e redefinidas quando esquecidas</translation>
    </message>
    <message>
        <source>Username there</source>
        <translation>Nome de usuário lá</translation>
    </message>
    <message>
        <source>Address there</source>
        <translation>Endereço lá</translation>
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
        <translation>Diretório LDAP</translation>
    </message>
    <message>
        <source>Names and passwords are kept in a directory: OpenLDAP, FreeIPA, Active Directory and their kin.</source>
        <translation>Nomes e senhas ficam em um diretório: OpenLDAP, FreeIPA, Active Directory e semelhantes.</translation>
    </message>
    <message>
        <source>Accounts kept here</source>
        <translation>Contas guardadas aqui</translation>
    </message>
    <message>
        <source>Names and passwords are kept in this database.</source>
        <translation>Nomes e senhas ficam neste banco de dados.</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Google, Microsoft, GitHub, Facebook, or a provider of your own.</source>
        <translation>Google, Microsoft, GitHub, Facebook ou um provedor seu.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>OpenID Connect wherever the provider speaks it.</source>
        <translation>OpenID Connect sempre que o provedor usar.</translation>
    </message>
    <message>
        <source>OAuth 2 without id token</source>
        <translation>OAuth 2 sem token de identidade</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Exactly as the provider spells it, with or without a slash at the end. At Microsoft put your directory&apos;s ID in place of “common”.</source>
        <translation>Exatamente como o provedor escreve, com ou sem barra no fim. Na Microsoft, ponha o ID do seu diretório no lugar de “common”.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>The provider gives it when you register Gatelodge there.</source>
        <translation>O provedor informa quando você registra o Gatelodge lá.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticação do cliente</translation>
    </message>
    <message>
        <source>How the secret is shown to the provider.</source>
        <translation>Como o segredo é mostrado ao provedor.</translation>
    </message>
    <message>
        <source>As the provider announces</source>
        <translation>Como o provedor anuncia</translation>
    </message>
    <message>
        <source>In a header (client_secret_basic)</source>
        <translation>Em um cabeçalho (client_secret_basic)</translation>
    </message>
    <message>
        <source>In the form (client_secret_post)</source>
        <translation>No formulário (client_secret_post)</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>What is asked for, separated by blanks.</source>
        <translation>O que é pedido, separado por espaços.</translation>
    </message>
    <message>
        <source>Ask the person</source>
        <translation>Perguntar à pessoa</translation>
    </message>
    <message>
        <source>Whether the provider asks again although it knows the person.</source>
        <translation>Se o provedor pergunta de novo mesmo conhecendo a pessoa.</translation>
    </message>
    <message>
        <source>As the provider thinks fit</source>
        <translation>Como o provedor achar melhor</translation>
    </message>
    <message>
        <source>To choose an account</source>
        <translation>Para escolher uma conta</translation>
    </message>
    <message>
        <source>To sign in again</source>
        <translation>Para entrar de novo</translation>
    </message>
    <message>
        <source>For consent</source>
        <translation>Para dar consentimento</translation>
    </message>
    <message>
        <source>Clock difference (seconds)</source>
        <translation>Diferença de relógio (segundos)</translation>
    </message>
    <message>
        <source>How far the provider&apos;s clock may be off.</source>
        <translation>Quanto o relógio do provedor pode se desviar.</translation>
    </message>
    <message>
        <source>OAuth 2 only; OpenID Connect finds it by itself.</source>
        <translation>Só OAuth 2; o OpenID Connect encontra sozinho.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Endpoint de autorização</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de tokens</translation>
    </message>
    <message>
        <source>User info endpoint</source>
        <translation>Endpoint de dados da pessoa</translation>
    </message>
    <message>
        <source>Endpoint of email addresses</source>
        <translation>Endpoint de endereços de e-mail</translation>
    </message>
    <message>
        <source>OAuth 2 only, where a list says which addresses are verified (GitHub).</source>
        <translation>Só OAuth 2, onde uma lista diz quais endereços são verificados (GitHub).</translation>
    </message>
    <message>
        <source>Claim of the identity</source>
        <translation>Claim da identidade</translation>
    </message>
    <message>
        <source>OAuth 2 only; it must never change. With OpenID Connect it is “sub”.</source>
        <translation>Só OAuth 2; nunca pode mudar. No OpenID Connect é “sub”.</translation>
    </message>
    <message>
        <source>Claim of the username</source>
        <translation>Claim do nome de usuário</translation>
    </message>
    <message>
        <source>Claim of the full name</source>
        <translation>Claim do nome completo</translation>
    </message>
    <message>
        <source>Used where first and last name are missing.</source>
        <translation>Usada quando faltam nome e sobrenome.</translation>
    </message>
    <message>
        <source>Claim of the first name</source>
        <translation>Claim do nome</translation>
    </message>
    <message>
        <source>Claim of the last name</source>
        <translation>Claim do sobrenome</translation>
    </message>
    <message>
        <source>Claim of the email address</source>
        <translation>Claim do endereço de e-mail</translation>
    </message>
    <message>
        <source>Another one than “email” never counts as verified.</source>
        <translation>Outra que não seja “email” nunca conta como verificada.</translation>
    </message>
    <message>
        <source>Claim of the groups</source>
        <translation>Claim dos grupos</translation>
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
        <translation>Serviço</translation>
    </message>
    <message>
        <source>The file in /etc/pam.d that says how people are checked.</source>
        <translation>O arquivo em /etc/pam.d que diz como as pessoas são conferidas.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Tempo limite em segundos</translation>
    </message>
    <message>
        <source>PAM is given up after this time, with everything it has started.</source>
        <translation>Depois desse tempo o PAM é abandonado, com tudo o que tiver iniciado.</translation>
    </message>
    <message>
        <source>Lower-case names</source>
        <translation>Nomes em minúsculas</translation>
    </message>
    <message>
        <source>Names are passed on in lower case, however they are typed.</source>
        <translation>Os nomes são repassados em minúsculas, seja como forem digitados.</translation>
    </message>
    <message>
        <source>Allowed names</source>
        <translation>Nomes permitidos</translation>
    </message>
    <message>
        <source>A regular expression. PAM is not asked about other names.</source>
        <translation>Uma expressão regular. O PAM não é consultado sobre outros nomes.</translation>
    </message>
    <message>
        <source>Account that asks</source>
        <translation>Conta que consulta</translation>
    </message>
    <message>
        <source>Used where Gatelodge runs as root: PAM is never asked as root.</source>
        <translation>Usada onde o Gatelodge roda como root: o PAM nunca é consultado como root.</translation>
    </message>
    <message>
        <source>Accounts of this machine (PAM)</source>
        <translation>Contas desta máquina (PAM)</translation>
    </message>
    <message>
        <source>Asks this machine&apos;s PAM: SSSD, winbind, Kerberos, RADIUS and whatever else has a module. PAM is never asked as root, so people whose passwords lie in /etc/shadow cannot sign in this way, except the account that Gatelodge itself runs as.</source>
        <translation>Consulta o PAM desta máquina: SSSD, winbind, Kerberos, RADIUS e tudo o mais que tenha um módulo. O PAM nunca é consultado como root, por isso pessoas cujas senhas ficam em /etc/shadow não conseguem entrar assim, exceto a conta em que o próprio Gatelodge roda.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acesso</translation>
    </message>
    <message>
        <source>Lets scripts of a person&apos;s in, for what the token names and for a limited time. Nobody signs in to pages with one. Without this authority no token works.</source>
        <translation>Deixa entrar scripts de uma pessoa, para o que o token indica e por tempo limitado. Ninguém entra em páginas com um. Sem este provedor nenhum token funciona.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Começa com</translation>
    </message>
    <message>
        <source>Whose certificates</source>
        <translation>De quem são os certificados</translation>
    </message>
    <message>
        <source>Either people make certificates for their devices here, and this house vouches for them; or somebody else issues them, and you trust that.</source>
        <translation>Ou as pessoas criam aqui certificados para os seus dispositivos, e esta casa os garante; ou outra entidade os emite, e você confia nela.</translation>
    </message>
    <message>
        <source>Issued by this house</source>
        <translation>Emitidos por esta casa</translation>
    </message>
    <message>
        <source>Issued by an authority that you trust</source>
        <translation>Emitidos por uma autoridade em que você confia</translation>
    </message>
    <message>
        <source>Months a certificate is valid at most</source>
        <translation>Validade máxima de um certificado, em meses</translation>
    </message>
    <message>
        <source>Of those that this house issues.</source>
        <translation>Dos que esta casa emite.</translation>
    </message>
    <message>
        <source>Certificates of the trusted authority (PEM)</source>
        <translation>Certificados da autoridade confiável (PEM)</translation>
    </message>
    <message>
        <source>The root, or the intermediate that issues to your people, or both.</source>
        <translation>O raiz, o intermediário que emite os das suas pessoas, ou ambos.</translation>
    </message>
    <message>
        <source>Revocation lists (PEM)</source>
        <translation>Listas de revogação (PEM)</translation>
    </message>
    <message>
        <source>Of each authority whose revocations count. Without one, a certificate is good until its last day.</source>
        <translation>De cada autoridade cujas revogações contam. Sem uma lista, um certificado vale até o último dia.</translation>
    </message>
    <message>
        <source>Nobody comes in while a revocation list is out of date</source>
        <translation>Ninguém entra enquanto uma lista de revogação estiver desatualizada</translation>
    </message>
    <message>
        <source>Off: the old list still keeps out whom it names.</source>
        <translation>Desativado: a lista antiga continua barrando quem está nela.</translation>
    </message>
    <message>
        <source>What in a certificate is the person</source>
        <translation>O que, em um certificado, é a pessoa</translation>
    </message>
    <message>
        <source>A renewed certificate opens the same account as long as this part stays the same. Choose what the authority never gives to two people.</source>
        <translation>Um certificado renovado abre a mesma conta enquanto esta parte continuar igual. Escolha algo que a autoridade nunca dê a duas pessoas.</translation>
    </message>
    <message>
        <source>Common name (CN)</source>
        <translation>Nome comum (CN)</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>User principal name (Active Directory)</source>
        <translation>Nome principal do usuário (UPN, Active Directory)</translation>
    </message>
    <message>
        <source>The whole subject</source>
        <translation>O titular inteiro (subject)</translation>
    </message>
    <message>
        <source>This very certificate</source>
        <translation>Exatamente este certificado</translation>
    </message>
    <message>
        <source>The authority checks the email addresses it writes</source>
        <translation>A autoridade confere os endereços de e-mail que escreve</translation>
    </message>
    <message>
        <source>Then a certificate can be joined to the account here that has proved the same address, once its owner has proved that account, too.</source>
        <translation>Então um certificado pode ser unido à conta daqui que provou o mesmo endereço, depois que a pessoa provar também essa conta.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>People sign in with a certificate in their browser, on a listener of its own, so that nobody else is asked for one: set certificate_listen in the configuration.</source>
        <translation>As pessoas entram com um certificado no navegador, em uma porta própria, para que ninguém mais tenha que mostrar um: defina certificate_listen na configuração.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Wrong tries for one account, from devices of others</source>
        <translation>Tentativas erradas para uma conta, de dispositivos alheios</translation>
    </message>
    <message>
        <source>Default: 10.</source>
        <translation>Padrão: 10.</translation>
    </message>
    <message>
        <source>Wrong tries from a device that the owner has used before</source>
        <translation>Tentativas erradas de um dispositivo que a pessoa já usou</translation>
    </message>
    <message>
        <source>Default: 30. So no stranger locks anybody out.</source>
        <translation>Padrão: 30. Assim nenhum estranho deixa alguém de fora.</translation>
    </message>
    <message>
        <source>Wrong tries from one network address, for any names</source>
        <translation>Tentativas erradas de um endereço de rede, com quaisquer nomes</translation>
    </message>
    <message>
        <source>Default: 60. Schools and offices share one.</source>
        <translation>Padrão: 60. Escolas e escritórios compartilham um.</translation>
    </message>
    <message>
        <source>Minutes in which they are counted</source>
        <translation>Minutos em que são contadas</translation>
    </message>
    <message>
        <source>Then all begins anew. Default: 10.</source>
        <translation>Depois tudo recomeça. Padrão: 10.</translation>
    </message>
    <message>
        <source>Minutes without a visit after which it ends</source>
        <translation>Minutos sem visita até ela terminar</translation>
    </message>
    <message>
        <source>Not where somebody asked to be kept signed in. Default: 480, 8 hours.</source>
        <translation>Não onde alguém pediu para continuar conectado. Padrão: 480, ou seja, 8 horas.</translation>
    </message>
    <message>
        <source>Hours after which it ends in any case</source>
        <translation>Horas até ela terminar em qualquer caso</translation>
    </message>
    <message>
        <source>Default: 24.</source>
        <translation>Padrão: 24.</translation>
    </message>
    <message>
        <source>Days that a browser is kept signed in on request</source>
        <translation>Dias em que um navegador continua conectado, se pedido</translation>
    </message>
    <message>
        <source>Default: 30.</source>
        <translation>Padrão: 30.</translation>
    </message>
    <message>
        <source>Minutes after which the password is asked for again</source>
        <translation>Minutos até a senha ser pedida de novo</translation>
    </message>
    <message>
        <source>Only by sites and pages that want a fresh proof. Default: 720, 12 hours.</source>
        <translation>Só por sites e páginas que querem uma prova recente. Padrão: 720, ou seja, 12 horas.</translation>
    </message>
    <message>
        <source>Members see who is here</source>
        <translation>Os membros veem quem está aqui</translation>
    </message>
    <message>
        <source>Signed-in members, on a page of theirs: those who have asked to be shown and were active within five minutes.</source>
        <translation>Membros com sessão aberta, em uma página deles: os que pediram para aparecer e estiveram ativos nos últimos cinco minutos.</translation>
    </message>
    <message>
        <source>How much guessing it must withstand</source>
        <translation>A que tentativas de adivinhação ela deve resistir</translation>
    </message>
    <message>
        <source>Judged by what guessers try: words, names, dates, patterns.</source>
        <translation>Avaliada pelo que se tenta para adivinhar: palavras, nomes, datas, padrões.</translation>
    </message>
    <message>
        <source>Not judged; the commonest are refused all the same</source>
        <translation>Não é avaliada; as mais comuns são recusadas mesmo assim</translation>
    </message>
    <message>
        <source>Somebody who tries a few</source>
        <translation>Alguém que tenta algumas</translation>
    </message>
    <message>
        <source>A program that is slowed down</source>
        <translation>Um programa com velocidade limitada</translation>
    </message>
    <message>
        <source>A program at full speed (the default)</source>
        <translation>Um programa a toda velocidade (padrão)</translation>
    </message>
    <message>
        <source>Somebody who has stolen the database</source>
        <translation>Alguém que roubou o banco de dados</translation>
    </message>
    <message>
        <source>Characters at least</source>
        <translation>Mínimo de caracteres</translation>
    </message>
    <message>
        <source>Default: 15. From 8 to 64.</source>
        <translation>Padrão: 15. De 8 a 64.</translation>
    </message>
    <message>
        <source>Characters at least, for who also has a second factor</source>
        <translation>Mínimo de caracteres para quem também tem um segundo fator</translation>
    </message>
    <message>
        <source>Default: 8. No more than above.</source>
        <translation>Padrão: 8. Não mais que acima.</translation>
    </message>
    <message>
        <source>Kinds of characters at least</source>
        <translation>Mínimo de tipos de caracteres</translation>
    </message>
    <message>
        <source>Default: 0, none is asked for. Length protects better than kinds.</source>
        <translation>Padrão: 0, nenhum é exigido. O tamanho protege melhor que os tipos.</translation>
    </message>
    <message>
        <source>Small letters are one kind</source>
        <translation>Letras minúsculas são um tipo</translation>
    </message>
    <message>
        <source>Capital letters are one kind</source>
        <translation>Letras maiúsculas são um tipo</translation>
    </message>
    <message>
        <source>Digits are one kind</source>
        <translation>Dígitos são um tipo</translation>
    </message>
    <message>
        <source>Signs and spaces are one kind</source>
        <translation>Sinais e espaços são um tipo</translation>
    </message>
    <message>
        <source>Letters without small and capital ones are one kind</source>
        <translation>Letras sem maiúsculas e minúsculas são um tipo</translation>
    </message>
    <message>
        <source>It must differ from so many earlier ones</source>
        <translation>De quantas anteriores ela precisa ser diferente</translation>
    </message>
    <message>
        <source>The present one counts. Default: 0. At most 24.</source>
        <translation>A atual conta. Padrão: 0. No máximo 24.</translation>
    </message>
    <message>
        <source>Days before its owner may change it again</source>
        <translation>Dias até a pessoa poder trocá-la de novo</translation>
    </message>
    <message>
        <source>Default: 0, at once.</source>
        <translation>Padrão: 0, na hora.</translation>
    </message>
    <message>
        <source>Days after which it must be changed</source>
        <translation>Dias até ela ter que ser trocada</translation>
    </message>
    <message>
        <source>Default: 0, never. Who must change often chooses badly.</source>
        <translation>Padrão: 0, nunca. Quem precisa trocar sempre escolhe mal.</translation>
    </message>
    <message>
        <source>Days before that on which its owner is told</source>
        <translation>Dias de antecedência com que a pessoa é avisada</translation>
    </message>
    <message>
        <source>By mail and on the pages. Default: 14; 0: not at all.</source>
        <translation>Por e-mail e nas páginas. Padrão: 14; 0: nenhum aviso.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Database, keys and backups lie here. It is made if it is not there. Keep a copy of master.key elsewhere.</source>
        <translation>O banco de dados, as chaves e os backups ficam aqui. Se a pasta não existe, ela é criada. Guarde uma cópia de master.key em outro lugar.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Its name or address, or the folder of a socket. Beyond this computer nothing travels without TLS and a verified name.</source>
        <translation>O nome ou endereço dele, ou a pasta de um socket. Fora deste computador, nada trafega sem TLS e sem um nome verificado.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A database role of your own. Whoever runs the server makes it with “gatelodged role console”.</source>
        <translation>Um papel só seu no banco de dados. Quem opera o servidor o cria com “gatelodged role console”.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>It is kept in the desktop’s keyring or not at all, never in a file.</source>
        <translation>Ela fica no chaveiro da área de trabalho ou em lugar nenhum, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>Authority’s certificate (PEM file)</source>
        <translation>Certificado da autoridade (arquivo PEM)</translation>
    </message>
    <message>
        <source>Who vouches for the server’s name. Empty: the authorities that this computer trusts.</source>
        <translation>Quem garante o nome do servidor. Vazio: as autoridades em que este computador confia.</translation>
    </message>
    <message>
        <source>Serve, too</source>
        <translation>Também servir</translation>
    </message>
    <message>
        <source>The built-in server runs while the window is open. Off: the window manages only, and somebody else serves.</source>
        <translation>O servidor embutido funciona enquanto a janela está aberta. Desligado: a janela só administra, e quem serve é outro.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Endereço e porta</translation>
    </message>
    <message>
        <source>Where the server listens. Beyond this computer it needs a certificate.</source>
        <translation>Onde o servidor escuta. Fora deste computador, ele precisa de um certificado.</translation>
    </message>
    <message>
        <source>Address that people see</source>
        <translation>Endereço que as pessoas veem</translation>
    </message>
    <message>
        <source>Links in mails begin with it. Empty: localhost and the port.</source>
        <translation>Os links nos e-mails começam com ele. Vazio: localhost e a porta.</translation>
    </message>
    <message>
        <source>The server’s certificate (PEM file)</source>
        <translation>Certificado do servidor (arquivo PEM)</translation>
    </message>
    <message>
        <source>Its private key (PEM file)</source>
        <translation>Chave privada dele (arquivo PEM)</translation>
    </message>
    <message>
        <source>Others must not be able to read it.</source>
        <translation>Outras pessoas não podem conseguir lê-la.</translation>
    </message>
    <message>
        <source>The house’s key file</source>
        <translation>Arquivo de chave da casa</translation>
    </message>
    <message>
        <source>A server needs it to open stored secrets: a copy of the other servers’ master.key.</source>
        <translation>Um servidor precisa dele para abrir os segredos guardados: uma cópia do master.key dos outros servidores.</translation>
    </message>
    <message>
        <source>What it is called in the menu.</source>
        <translation>Como ela aparece no menu.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>Three or four words that nobody would guess.</source>
        <translation>Três ou quatro palavras que ninguém adivinharia.</translation>
    </message>
    <message>
        <source>For a start only this computer. A certificate opens it to others later.</source>
        <translation>Para começar, só este computador. Mais tarde, um certificado o abre para os outros.</translation>
    </message>
    <message>
        <source>What the house is called</source>
        <translation>Como a casa se chama</translation>
    </message>
    <message>
        <source>On every page and in every mail: the club’s own name.</source>
        <translation>Em cada página e em cada e-mail: o nome do próprio clube.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>Seu sobrenome</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Seu endereço de e-mail</translation>
    </message>
    <message>
        <source>Your username</source>
        <translation>Seu nome de usuário</translation>
    </message>
    <message>
        <source>1 to 30 of a–z, 0–9, dot and hyphen.</source>
        <translation>De 1 a 30 caracteres: a–z, 0–9, ponto e hífen.</translation>
    </message>
    <message>
        <source>Days before an account ends that its person is told</source>
        <translation>Com quantos dias de antecedência a pessoa é avisada do fim da conta</translation>
    </message>
    <message>
        <source>By mail. 0: never. Default: 14.</source>
        <translation>Por e-mail. 0: nunca. Padrão: 14.</translation>
    </message>
    <message>
        <source>Addresses of revocation lists</source>
        <translation>Endereços das listas de revogação</translation>
    </message>
    <message>
        <source>One a line. They are fetched every hour; a list counts once it is signed by an authority above.</source>
        <translation>Um por linha. As listas são baixadas a cada hora; uma lista conta quando é assinada por uma autoridade indicada acima.</translation>
    </message>
    <message>
        <source>These addresses are in our own network</source>
        <translation>Estes endereços ficam na nossa própria rede</translation>
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
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Linhas JSON</translation>
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
        <translation>Colunas</translation>
    </message>
    <message>
        <source>One a line, where it is not found out: heading=field.</source>
        <translation>Uma por linha, quando não é reconhecida: cabeçalho=campo.</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>Quem saiu da lista</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>tem o acesso suspenso</translation>
    </message>
    <message>
        <source>goes to the recycle bin</source>
        <translation>vai para a lixeira</translation>
    </message>
    <message>
        <source>stays as they are</source>
        <translation>fica como está</translation>
    </message>
    <message>
        <source>Ask before more per cent go</source>
        <translation>Perguntar antes que saia mais do que este percentual</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>In English: “every 15 minutes”, “mondays and thursdays at 06:30”, “by hand”.</source>
        <translation>Em inglês: “every 15 minutes”, “mondays and thursdays at 06:30”, “by hand”.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Conta lá</translation>
    </message>
    <message>
        <source>The address may be a private one</source>
        <translation>O endereço pode ser de uma rede interna</translation>
    </message>
    <message>
        <source>The document has everybody</source>
        <translation>O documento traz todas as pessoas</translation>
    </message>
    <message>
        <source>Username of who gets mails</source>
        <translation>Nome de usuário de quem recebe os e-mails</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Database, or file of a dump</source>
        <translation>Banco de dados, ou arquivo de dump</translation>
    </message>
    <message>
        <source>Of a directory, as what follows.</source>
        <translation>Só para um diretório, como o que vem a seguir.</translation>
    </message>
    <message>
        <source>Entries a page</source>
        <translation>Entradas por página</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>is found out</source>
        <translation>reconhecida automaticamente</translation>
    </message>
    <message>
        <source>Separator of a table</source>
        <translation>Separador de uma tabela</translation>
    </message>
    <message>
        <source>One character, or tab. Empty: it is found out.</source>
        <translation>Um caractere, ou tab. Vazio: é reconhecido automaticamente.</translation>
    </message>
    <message>
        <source>Minutes between two questions</source>
        <translation>Minutos entre duas consultas</translation>
    </message>
    <message>
        <source>A web server or directory is asked about whoever signs in, at most so often. 0: not at all.</source>
        <translation>Um servidor web ou diretório é consultado sobre quem entra, no máximo uma vez nesse intervalo. 0: nunca.</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>Endereço para uma só pessoa</translation>
    </message>
    <message>
        <source>With {key} or {username} in it; of a directory a filter.</source>
        <translation>Com {key} ou {username} dentro; para um diretório, um filtro.</translation>
    </message>
    <message>
        <source>A web address, a directory (ldaps://), or a file in sync_folder of the server.</source>
        <translation>Um endereço web, um diretório (ldaps://) ou um arquivo em sync_folder no servidor.</translation>
    </message>
    <message>
        <source>And at least so many people</source>
        <translation>E pelo menos este número de pessoas</translation>
    </message>
    <message>
        <source>Bring back whom somebody here has deleted</source>
        <translation>Recuperar quem alguém tiver excluído aqui</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Confirmação de recebimento</translation>
    </message>
    <message>
        <source>A file in sync_folder that every run writes.</source>
        <translation>Um arquivo em sync_folder, gravado a cada execução.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Servidor de banco de dados</translation>
    </message>
    <message>
        <source>Its name, or the folder of its socket.</source>
        <translation>O nome dele, ou a pasta do socket.</translation>
    </message>
    <message>
        <source>It may read auth_user and, so that people can be converted, hold its rows: GRANT UPDATE (last_login) ON auth_user.</source>
        <translation>Ela precisa poder ler auth_user e, para que as pessoas possam ser migradas, bloquear as linhas: GRANT UPDATE (last_login) ON auth_user.</translation>
    </message>
    <message>
        <source>Accounts of a Django website</source>
        <translation>Contas de um site Django</translation>
    </message>
    <message>
        <source>Checks passwords against the website&apos;s own accounts, until its people are converted.</source>
        <translation>Confere as senhas com as contas do próprio site, até que as pessoas dele sejam migradas.</translation>
    </message>
    <message>
        <source>Mails after runs by themselves</source>
        <translation>E-mails depois de execuções automáticas</translation>
    </message>
    <message>
        <source>A run that changed nothing sends none.</source>
        <translation>Uma execução que não alterou nada não envia nenhum.</translation>
    </message>
    <message>
        <source>where something changed or needs a person</source>
        <translation>quando algo mudou ou precisa de uma pessoa</translation>
    </message>
    <message>
        <source>only where something needs a person</source>
        <translation>só quando algo precisa de uma pessoa</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de e-mail</translation>
    </message>
    <message>
        <source>Its name, as your mail provider tells it. Empty: no mails.</source>
        <translation>O nome dele, como o seu provedor de e-mail informa. Vazio: nenhum e-mail.</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Porta do servidor de e-mail</translation>
    </message>
    <message>
        <source>Mostly 587, or 465 with TLS from the first byte.</source>
        <translation>Quase sempre 587, ou 465 com TLS desde o primeiro byte.</translation>
    </message>
    <message>
        <source>Encryption to the mail server</source>
        <translation>Criptografia até o servidor de e-mail</translation>
    </message>
    <message>
        <source>STARTTLS, always</source>
        <translation>STARTTLS, sempre</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde o primeiro byte</translation>
    </message>
    <message>
        <source>Only if offered: for a server on this machine</source>
        <translation>Só se oferecida: para um servidor nesta máquina</translation>
    </message>
    <message>
        <source>Account at the mail server</source>
        <translation>Conta no servidor de e-mail</translation>
    </message>
    <message>
        <source>Empty: nobody signs in there.</source>
        <translation>Vazio: ninguém entra lá.</translation>
    </message>
    <message>
        <source>Password of that account</source>
        <translation>Senha dessa conta</translation>
    </message>
    <message>
        <source>For this server and this account alone: with another it is entered anew.</source>
        <translation>Só para este servidor e esta conta: com outros, é digitada de novo.</translation>
    </message>
    <message>
        <source>Mails come from</source>
        <translation>Os e-mails vêm de</translation>
    </message>
    <message>
        <source>An address that the mail server lets you use. Empty: account@ and your host.</source>
        <translation>Um endereço que o servidor de e-mail deixa você usar. Vazio: account@ e o seu host.</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Nome do remetente</translation>
    </message>
    <message>
        <source>Empty: as the house is called.</source>
        <translation>Vazio: o nome da casa.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::About</name>
    <message>
        <source>window, network, database driver</source>
        <translation>janela, rede, driver do banco de dados</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>servidor web</translation>
    </message>
    <message>
        <source>talks to the database</source>
        <translation>fala com o banco de dados</translation>
    </message>
    <message>
        <source>TLS, certificates, sealed answers</source>
        <translation>TLS, certificados, respostas lacradas</translation>
    </message>
    <message>
        <source>password hashes, sealed secrets</source>
        <translation>hashes de senhas, segredos lacrados</translation>
    </message>
    <message>
        <source>pushes and mail</source>
        <translation>entregas e e-mail</translation>
    </message>
    <message>
        <source>passwords of older systems</source>
        <translation>senhas de sistemas mais antigos</translation>
    </message>
    <message>
        <source>directories</source>
        <translation>diretórios</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>códigos QR</translation>
    </message>
    <message>
        <source>passwords in the keyring</source>
        <translation>senhas no chaveiro</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>ícones</translation>
    </message>
    <message>
        <source>Single sign-on for clubs, conferences, schools and communities.</source>
        <translation>Acesso único para clubes, congressos, escolas e comunidades.</translation>
    </message>
    <message>
        <source>A gate lodge is the small house at an estate’s entrance: whoever lives there knows everyone, opens the gate, and keeps the book.</source>
        <translation>Gate lodge é a casinha na entrada de uma propriedade: quem mora nela conhece todo mundo, abre o portão e mantém o livro de registros.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>You may use, study, share and improve it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Você pode usar, estudar, compartilhar e melhorar este programa nos termos da Licença Pública Geral GNU, versão 3 ou posterior. Ele vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>The licence’s own words</source>
        <translation>O texto da licença</translation>
    </message>
    <message>
        <source>Libraries it stands on</source>
        <translation>Bibliotecas em que se apoia</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>logos in mails</source>
        <translation>logotipos nos e-mails</translation>
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
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
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
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir a pessoa</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Uma palavra a elas</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for you</source>
        <translation>
            <numerusform>%n deles aguarda você</numerusform>
            <numerusform>%n deles aguardam você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n caractere a mais</numerusform>
            <numerusform>%n caracteres a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>It is mailed with the decision, which is final.</source>
        <translation>Vai por e-mail com a decisão, que é definitiva.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>Aprovar %n pedido</numerusform>
            <numerusform>Aprovar %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n requests</source>
        <translation>
            <numerusform>Recusar %n pedido</numerusform>
            <numerusform>Recusar %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nome lá</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The device and network from which it was asked</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>What becomes of the account at the authority</extracomment>
        <translation>Lá</translation>
    </message>
    <message>
        <source>The account at %1 stays. Remove it there.</source>
        <translation>A conta em %1 continua. Remova-a lá.</translation>
    </message>
    <message>
        <source>It cannot be done: the login belongs to somebody else by now, or there is no address to write to. Decline it, or mend that first.</source>
        <translation>Não é possível: a forma de acesso já pertence a outra pessoa, ou não há endereço para onde escrever. Recuse o pedido, ou resolva isso antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n were decided by somebody else meanwhile, or are too old.</source>
        <translation>
            <numerusform>%n foi decidido por outra pessoa nesse meio-tempo, ou é antigo demais.</numerusform>
            <numerusform>%n foram decididos por outra pessoa nesse meio-tempo, ou são antigos demais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was approved.</source>
        <translation>
            <numerusform>%n pessoa é avisada da aprovação.</numerusform>
            <numerusform>%n pessoas são avisadas da aprovação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was declined.</source>
        <translation>
            <numerusform>%n pessoa é avisada da recusa.</numerusform>
            <numerusform>%n pessoas são avisadas da recusa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regras…</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Ninguém aguarda você</translation>
    </message>
    <message>
        <source>Where the rules ask for it, new accounts, further ways to sign in and new passwords wait here until somebody has looked.</source>
        <translation>Onde as regras pedem, novas contas, outras formas de acesso e novas senhas esperam aqui até que alguém as veja.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, what they want, state, when</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n aguarda você</numerusform>
            <numerusform>%n aguardam você</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the requests</source>
        <translation>Visões dos pedidos</translation>
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
        <translation>todos os pedidos</translation>
    </message>
    <message>
        <source>requests for an account</source>
        <translation>pedidos de conta</translation>
    </message>
    <message>
        <source>requests for a further way to sign in</source>
        <translation>pedidos de mais uma forma de acesso</translation>
    </message>
    <message>
        <source>requests for a new password</source>
        <translation>pedidos de nova senha</translation>
    </message>
    <message>
        <source>requests to be erased</source>
        <translation>pedidos para apagar dados de vez</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>em qualquer estado</translation>
    </message>
    <message>
        <source>that wait for you</source>
        <translation>que aguardam você</translation>
    </message>
    <message>
        <source>that were approved</source>
        <translation>que foram aprovados</translation>
    </message>
    <message>
        <source>that were declined</source>
        <translation>que foram recusados</translation>
    </message>
    <message>
        <source>that ended by themselves</source>
        <translation>que expiraram por si mesmos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>Para apagar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ArrivalRulesPane</name>
    <message>
        <source>Who may sign up</source>
        <translation>Quem pode criar conta</translation>
    </message>
    <message>
        <source>Approve everything by itself</source>
        <translation>Aprovar tudo automaticamente</translation>
    </message>
    <message>
        <source>The list still tells who asked for what, and when.</source>
        <translation>A lista continua dizendo quem pediu o quê, e quando.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domínios</translation>
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
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Por e-mail</translation>
    </message>
    <message>
        <source>By mail and approval</source>
        <translation>Por e-mail e com aprovação</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>New accounts with a proved address at one of these need nobody’s look.</source>
        <translation>Novas contas com um endereço provado em um deles não precisam ser vistas por ninguém.</translation>
    </message>
    <message>
        <source>Days that a request waits, 1 to 90. Then it ends, and whoever asked is told.</source>
        <translation>Dias que um pedido espera, de 1 a 90. Depois ele expira, e quem pediu é avisado.</translation>
    </message>
    <message>
        <source>Days before an account’s end its owner is told by mail; 0 tells nobody.</source>
        <translation>Dias antes do fim de uma conta em que a pessoa é avisada por e-mail; com 0, ninguém é avisado.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Rules of coming in</source>
        <translation>Regras de chegada</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>Accounts for a time</source>
        <translation>Contas por tempo limitado</translation>
    </message>
    <message>
        <source>One of these is no domain. Write them like example.org, with spaces between.</source>
        <translation>Um deles não é um domínio. Escreva como example.org, com espaços entre eles.</translation>
    </message>
    <message>
        <source>Write a number of days, up to 90.</source>
        <translation>Escreva um número de dias, até 90.</translation>
    </message>
    <message>
        <source>There is no page for it. People come by invitation, or you add them.</source>
        <translation>Não há página para isso. As pessoas vêm por convite, ou você as adiciona.</translation>
    </message>
    <message>
        <source>Whoever opens a mailed link has an account.</source>
        <translation>Quem abre um link enviado por e-mail tem uma conta.</translation>
    </message>
    <message>
        <source>Whoever opens a mailed link waits here until you have looked.</source>
        <translation>Quem abre um link enviado por e-mail espera aqui até você ver.</translation>
    </message>
    <message>
        <source>Somebody else chose “%1” meanwhile. Choose once more to set yours.</source>
        <translation>Outra pessoa escolheu “%1” nesse meio-tempo. Escolha mais uma vez para definir a sua opção.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ArrivalsSection</name>
    <message>
        <source>Somebody new</source>
        <translation>Alguém novo</translation>
    </message>
    <message>
        <source>Whom it brings for the first time joins these groups and gets these roles.</source>
        <translation>Quem chega por ele pela primeira vez entra nestes grupos e recebe estes papéis.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Add a group or a role…</source>
        <translation>Adicionar um grupo ou um papel…</translation>
    </message>
    <message>
        <source>Add a group or a role</source>
        <translation>Adicionar um grupo ou um papel</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Papel: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuditPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Views of the history</source>
        <translation>Visões do histórico</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing like that was changed</source>
        <translation>Nada assim foi alterado</translation>
    </message>
    <message>
        <source>No change fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Nenhuma alteração corresponde à frase acima. Afrouxe-a, ou veja tudo.</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Nada foi alterado ainda</translation>
    </message>
    <message>
        <source>Whatever anybody changes appears here at once: before and after, by whom, and by which way.</source>
        <translation>O que alguém altera aparece aqui na hora: antes e depois, por quem e por que via.</translation>
    </message>
    <message>
        <source>Every change, by whom and by which way. Whatever can be taken back is taken back from here.</source>
        <translation>Cada alteração, por quem e por que via. O que pode ser desfeito se desfaz aqui.</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Todas as alterações</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigas primeiro</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthoritiesPage</name>
    <message>
        <source>Authorities</source>
        <translation>Provedores de identidade</translation>
    </message>
    <message>
        <source>New authority</source>
        <translation>Novo provedor</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>Nome do provedor</translation>
    </message>
    <message>
        <source>No authority yet</source>
        <translation>Ainda não há provedor</translation>
    </message>
    <message>
        <source>An authority knows people and their passwords. Without one nobody can sign in.</source>
        <translation>Um provedor de identidade conhece as pessoas e as senhas delas. Sem um, ninguém consegue entrar.</translation>
    </message>
    <message>
        <source>%1 · people sign up here</source>
        <comment>kind of authority</comment>
        <translation>%1 · cadastro aberto aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n forma de acesso</numerusform>
            <numerusform>%n formas de acesso</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, kind, logins, state of an authority</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Everybody signs in with the accounts kept here.</source>
        <translation>Todo mundo entra com as contas guardadas aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities, in the order in which people see them</source>
        <translation>
            <numerusform>%n provedor de identidade, na ordem em que as pessoas o veem</numerusform>
            <numerusform>%n provedores de identidade, na ordem em que as pessoas os veem</numerusform>
        </translation>
    </message>
    <message>
        <source>authorities of every kind</source>
        <translation>provedores de todos os tipos</translation>
    </message>
    <message>
        <source>Views of the authorities</source>
        <translation>Visões dos provedores</translation>
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
        <translation>em uso ou não</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativados</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Delete these authorities</source>
        <translation>Excluir estes provedores</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are in use now.</source>
        <translation>
            <numerusform>%n provedor está em uso agora.</numerusform>
            <numerusform>%n provedores estão em uso agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were switched off.</source>
        <translation>
            <numerusform>%n provedor foi desativado.</numerusform>
            <numerusform>%n provedores foram desativados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were deleted.</source>
        <translation>
            <numerusform>%n provedor foi excluído.</numerusform>
            <numerusform>%n provedores foram excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Formas de acesso</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities</source>
        <translation>
            <numerusform>%n provedor de identidade</numerusform>
            <numerusform>%n provedores de identidade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthorityPane</name>
    <message>
        <source>Delete authority</source>
        <translation>Excluir provedor</translation>
    </message>
    <message>
        <source>Earlier in the order</source>
        <translation>Antes na ordem</translation>
    </message>
    <message>
        <source>Later in the order</source>
        <translation>Depois na ordem</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ajuda</translation>
    </message>
    <message>
        <source>To strangers</source>
        <translation>A desconhecidos</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Senha esquecida</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Cadastro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Stands at the sign-in form.</source>
        <translation>Aparece no formulário de acesso.</translation>
    </message>
    <message>
        <source>Its own pages</source>
        <translation>Páginas próprias</translation>
    </message>
    <message>
        <source>Where people go who have forgotten their password.</source>
        <translation>Para onde vai quem esqueceu a senha.</translation>
    </message>
    <message>
        <source>Where they change it.</source>
        <translation>Onde ela é trocada.</translation>
    </message>
    <message>
        <source>Where they get an account.</source>
        <translation>Onde se consegue uma conta.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>Antes é preciso pôr a conexão dele em ordem.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of authority, how many logins</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n forma de acesso</numerusform>
            <numerusform>%n formas de acesso</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts kept here keep this name.</source>
        <translation>As contas guardadas aqui mantêm este nome.</translation>
    </message>
    <message>
        <source>People type %1 to mean it.</source>
        <translation>As pessoas digitam %1 para se referir a ele.</translation>
    </message>
    <message>
        <source>The only one, so nobody is asked to choose</source>
        <translation>O único, então ninguém precisa escolher</translation>
    </message>
    <message>
        <source>Number %1 of %2 where people choose</source>
        <translation>Número %1 de %2 onde as pessoas escolhem</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Exclusão feita: %1.</translation>
    </message>
    <message>
        <source>as the name</source>
        <translation>igual ao nome</translation>
    </message>
    <message>
        <source>Shown to people who prove a login there and get no account here.</source>
        <translation>Mostrado a quem prova uma forma de acesso lá e não recebe conta aqui.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fazer um backup</translation>
    </message>
    <message>
        <source>Backups are made on the house’s server: gatelodged backup.</source>
        <translation>Os backups são feitos no servidor da casa: gatelodged backup.</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Backups (*.backup)</translation>
    </message>
    <message>
        <source>A backup is being made, and tried.</source>
        <translation>Um backup está sendo feito e testado.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Fazendo um backup</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation>Interrompido. Nenhum backup foi feito.</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>Nenhum backup foi feito: %1</translation>
    </message>
    <message>
        <source>%1 was made, and its trial failed: %2</source>
        <translation>%1 foi feito, mas o teste dele falhou: %2</translation>
    </message>
    <message>
        <source>%1 was made, and a trial restore has proved it. Keep the master key apart from it: both are needed to bring the house back.</source>
        <translation>%1 foi feito, e uma restauração de teste o comprovou. Guarde a chave mestra em outro lugar: os dois são necessários para recuperar a casa.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BehindSection</name>
    <message>
        <source>Who stays behind</source>
        <translation>Quem fica para trás</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>Ninguém, até onde se sabe.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BinModel</name>
    <message>
        <source>%1, deleted %2</source>
        <comment>a kind of record, when</comment>
        <translation>%1, exclusão: %2</translation>
    </message>
    <message>
        <source>%1, deleted %2 by %3</source>
        <comment>a kind of record, when, by whom</comment>
        <translation>%1, exclusão: %2, por %3</translation>
    </message>
    <message>
        <source>Goes for good now</source>
        <translation>Some de vez agora</translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n days</source>
        <translation>
            <numerusform>Some em %n dia</numerusform>
            <numerusform>Some em %n dias</numerusform>
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
        <translation>só manualmente</translation>
    </message>
    <message numerus="yes">
        <source>by themselves after %n days</source>
        <translation>
            <numerusform>automaticamente depois de %n dia</numerusform>
            <numerusform>automaticamente depois de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Excluir de vez…</translation>
    </message>
    <message>
        <source>When things go for good</source>
        <translation>Quando as coisas somem de vez</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nada foi excluído</translation>
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
            <numerusform>%n está de volta.</numerusform>
            <numerusform>%n estão de volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back; the others cannot come back as they were, because of what was changed since.</source>
        <translation>
            <numerusform>%n está de volta; o resto não pode voltar como era, por causa do que mudou desde então.</numerusform>
            <numerusform>%n estão de volta; o resto não pode voltar como era, por causa do que mudou desde então.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Excluir %1 de vez?</translation>
    </message>
    <message>
        <source>The person is erased: names, addresses, logins and what the history says of them. Only the username stays, so that nobody else gets it, and the sites are told. This cannot be undone.</source>
        <translation>Os dados da pessoa são apagados: nomes, endereços, formas de acesso e o que o histórico diz deles. Só o nome de usuário fica, para que ninguém mais o receba, e os sites são avisados. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>What the history says of it goes, too. This cannot be undone.</source>
        <translation>O que o histórico diz a respeito também some. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir de vez</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1 não existe mais.</translation>
    </message>
    <message>
        <source>Deleted things go for good %1</source>
        <translation>O que foi excluído some de vez %1</translation>
    </message>
    <message>
        <source>Its keys, texts and pictures go, and so does who was in it. Only its name stays, for the history. This cannot be undone.</source>
        <translation>As chaves, os textos e as imagens somem, e também quem fazia parte. Só o nome fica, para o histórico. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>People, sites, groups, organisations, authorities, synchronisations, logins and addresses that somebody deletes lie here, and can be brought back.</source>
        <translation>Pessoas, sites, grupos, organizações, provedores de identidade, sincronizações, formas de acesso e endereços que alguém exclui ficam aqui e podem ser recuperados.</translation>
    </message>
    <message>
        <source>Its settings, its password, its runs and what it knows its people by go. The people stay. This cannot be undone.</source>
        <translation>As configurações, a senha, as execuções e aquilo por que ela reconhece suas pessoas somem. As pessoas ficam. Isto não pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BlockedPanel</name>
    <message numerus="yes">
        <source>%n wrong tries for any names came from there and its neighbours. Nobody gets another one before %1.</source>
        <translation>
            <numerusform>%n tentativa errada com quaisquer nomes veio de lá e dos vizinhos. Ninguém tem outra antes das %1.</numerusform>
            <numerusform>%n tentativas erradas com quaisquer nomes vieram de lá e dos vizinhos. Ninguém tem outra antes das %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries on a device of their own. It waits until %1.</source>
        <translation>
            <numerusform>%n tentativa errada em um dispositivo próprio. Ele espera até %1.</numerusform>
            <numerusform>%n tentativas erradas em um dispositivo próprio. Ele espera até %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others. Those wait until %1; their own do not.</source>
        <translation>
            <numerusform>%n tentativa errada de dispositivos alheios. Esses esperam até %1; os próprios, não.</numerusform>
            <numerusform>%n tentativas erradas de dispositivos alheios. Esses esperam até %1; os próprios, não.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Não há bloqueios</translation>
    </message>
    <message>
        <source>Whoever types too many wrong passwords has to wait for a while, and stands here meanwhile: an account as strangers&apos; devices see it, or an address from which many names were tried.</source>
        <translation>Quem digita senhas erradas demais precisa esperar um pouco e, enquanto isso, aparece aqui: uma conta como os dispositivos alheios a veem, ou um endereço de onde muitos nomes foram tentados.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir a pessoa</translation>
    </message>
    <message>
        <source>Blocked addresses are seen only on the server’s own machine; people are seen here, too.</source>
        <translation>Endereços bloqueados só aparecem na própria máquina do servidor; pessoas aparecem também aqui.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BulkWords</name>
    <message numerus="yes">
        <source>Suspending %n people</source>
        <translation>
            <numerusform>Suspendendo %n pessoa</numerusform>
            <numerusform>Suspendendo %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letting %n people in again</source>
        <translation>
            <numerusform>Readmitindo %n pessoa</numerusform>
            <numerusform>Readmitindo %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n people to a group</source>
        <translation>
            <numerusform>Adicionando %n pessoa a um grupo</numerusform>
            <numerusform>Adicionando %n pessoas a um grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking %n people from a group</source>
        <translation>
            <numerusform>Tirando %n pessoa de um grupo</numerusform>
            <numerusform>Tirando %n pessoas de um grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing when %n accounts end</source>
        <translation>
            <numerusform>Mudando o fim de %n conta</numerusform>
            <numerusform>Mudando o fim de %n contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n people for a new password</source>
        <translation>
            <numerusform>Pedindo uma nova senha a %n pessoa</numerusform>
            <numerusform>Pedindo uma nova senha a %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing %n people out</source>
        <translation>
            <numerusform>Encerrando as sessões de %n pessoa</numerusform>
            <numerusform>Encerrando as sessões de %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing letters to %n people</source>
        <translation>
            <numerusform>Escrevendo a %n pessoa</numerusform>
            <numerusform>Escrevendo a %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n people</source>
        <translation>
            <numerusform>Excluindo %n pessoa</numerusform>
            <numerusform>Excluindo %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing %n people back</source>
        <translation>
            <numerusform>Recuperando %n pessoa</numerusform>
            <numerusform>Recuperando %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were suspended.</source>
        <translation>
            <numerusform>%n pessoa foi suspensa.</numerusform>
            <numerusform>%n pessoas foram suspensas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may enter again.</source>
        <translation>
            <numerusform>%n pessoa pode entrar de novo.</numerusform>
            <numerusform>%n pessoas podem entrar de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added to %1.</source>
        <translation>
            <numerusform>%n pessoa agora está em %1.</numerusform>
            <numerusform>%n pessoas agora estão em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken from %1.</source>
        <translation>
            <numerusform>%n pessoa não está mais em %1.</numerusform>
            <numerusform>%n pessoas não estão mais em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts end on %1.</source>
        <translation>
            <numerusform>%n conta termina em %1.</numerusform>
            <numerusform>%n contas terminam em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts last for good.</source>
        <translation>
            <numerusform>%n conta não tem mais data para terminar.</numerusform>
            <numerusform>%n contas não têm mais data para terminar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people choose a new password when they sign in next.</source>
        <translation>
            <numerusform>%n pessoa escolhe uma nova senha no próximo acesso.</numerusform>
            <numerusform>%n pessoas escolhem uma nova senha no próximo acesso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were signed out everywhere.</source>
        <translation>
            <numerusform>As sessões de %n pessoa foram encerradas em todos os lugares.</numerusform>
            <numerusform>As sessões de %n pessoas foram encerradas em todos os lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are on their way.</source>
        <translation>
            <numerusform>%n carta está a caminho.</numerusform>
            <numerusform>%n cartas estão a caminho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>%n pessoa foi excluída.</numerusform>
            <numerusform>%n pessoas foram excluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>%n pessoa foi recuperada.</numerusform>
            <numerusform>%n pessoas foram recuperadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n others there was nothing to do.</source>
        <translation>
            <numerusform>Para %n outra não havia nada a fazer.</numerusform>
            <numerusform>Para %n outras não havia nada a fazer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Caller</name>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>%n pendência</numerusform>
            <numerusform>%n pendências</numerusform>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 antes: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1 depois: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more fields.</source>
        <translation>
            <numerusform>E mais %n campo.</numerusform>
            <numerusform>E mais %n campos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ClientSection</name>
    <message>
        <source>Language of the example</source>
        <translation>Linguagem do exemplo</translation>
    </message>
    <message>
        <source>Example client</source>
        <translation>Cliente de exemplo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>what the site’s programmer starts from</source>
        <translation>de onde parte quem programa o site</translation>
    </message>
    <message>
        <source>Send people to %1. They come back to %2.</source>
        <translation>Envie as pessoas a %1. Elas voltam a %2.</translation>
    </message>
    <message>
        <source>This example speaks %1, and the site is set to %2. Choose %1 under “How it asks” to use it.</source>
        <translation>Este exemplo usa %1, e o site está em %2. Para usá-lo, escolha %1 em “Como consulta”.</translation>
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
        <translation>Usar essa</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>name of a colour field</comment>
        <translation>Escolher: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ColumnsStep</name>
    <message>
        <source>As you corrected such a file the last time.</source>
        <translation>Como você corrigiu um arquivo assim da última vez.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Fazer o plano</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Linhas JSON</translation>
    </message>
    <message>
        <source>Entries of a directory (LDIF)</source>
        <translation>Entradas de um diretório (LDIF)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usada</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <extracomment>of a column of a file: its heading</extracomment>
        <translation>O que é “%1”</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same thing: one of them cannot be used.</source>
        <translation>“%1” e “%2” são a mesma coisa: uma das duas não pode ser usada.</translation>
    </message>
    <message>
        <source>No column names anybody: one must be a username or an address.</source>
        <translation>Nenhuma coluna identifica alguém: uma delas precisa ser um nome de usuário ou um endereço.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::CommandPalette</name>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  escolher</translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation>Enter  abrir</translation>
    </message>
    <message>
        <source>Ctrl+Enter  act without leaving</source>
        <translation>Ctrl+Enter  agir sem sair</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  fechar</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message numerus="yes">
        <source>%n found in %1 ms</source>
        <translation>
            <numerusform>%n encontrado em %1 ms</numerusform>
            <numerusform>%n encontrados em %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar qualquer coisa</translation>
    </message>
    <message>
        <source>Find people, sites, settings, or something to do</source>
        <translation>Buscar pessoas, sites, configurações ou algo a fazer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ComparedSection</name>
    <message>
        <source>Nobody is there to be compared.</source>
        <translation>Não há ninguém para comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were compared, and both sides say the same of each.</source>
        <translation>
            <numerusform>%n pessoa foi comparada, e os dois lados dizem o mesmo dela.</numerusform>
            <numerusform>%n pessoas foram comparadas, e os dois lados dizem o mesmo de cada uma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people %1 are the same on both sides; in the others there are %2 differences.</source>
        <extracomment>people; of whom both sides say the same; differences in all others</extracomment>
        <translation>
            <numerusform>De %n pessoa, iguais nos dois lados: %1; diferenças no restante: %2.</numerusform>
            <numerusform>De %n pessoas, iguais nos dois lados: %1; diferenças nas outras: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <extracomment>what it is about, what the older system says, what this house says</extracomment>
        <translation>%1: %2 lá, %3 aqui</translation>
    </message>
    <message>
        <source>Both sides compared</source>
        <translation>Os dois lados comparados</translation>
    </message>
    <message>
        <source>Those who go first alone</source>
        <translation>Só quem vai primeiro</translation>
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
        <translation>Nomes, endereços, grupos e poderes, e quem pode entrar em qual site, como os dois lados os têm agora. Nada é alterado.</translation>
    </message>
    <message>
        <source>Both sides are read</source>
        <translation>Lendo os dois lados</translation>
    </message>
    <message>
        <source>both-sides</source>
        <translation>dois-lados</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were written to %1.</source>
        <translation>
            <numerusform>%n diferença foi gravada em %1.</numerusform>
            <numerusform>%n diferenças foram gravadas em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has all of them.</source>
        <translation>O arquivo tem todas.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConfirmDialog</name>
    <message>
        <source>This cannot be undone. Type %1 to go on.</source>
        <translation>Isto não pode ser desfeito. Digite %1 para continuar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Digite %1 para continuar.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionWords</name>
    <message>
        <source>There is a house in this folder.</source>
        <translation>Há uma casa nesta pasta.</translation>
    </message>
    <message>
        <source>It works: this is %1.</source>
        <translation>Funciona: esta é %1.</translation>
    </message>
    <message>
        <source>It works: this is %1, and you come in as %2.</source>
        <translation>Funciona: esta é %1, e você entra como %2.</translation>
    </message>
    <message>
        <source>The line is encrypted, and the server’s name is verified.</source>
        <translation>A conexão é criptografada, e o nome do servidor foi verificado.</translation>
    </message>
    <message>
        <source>There is no house yet. Opening it makes one.</source>
        <translation>Ainda não há casa. Ao abrir, ela é criada.</translation>
    </message>
    <message>
        <source>No computer is called %1.</source>
        <translation>Nenhum computador se chama %1.</translation>
    </message>
    <message>
        <source>Look at the spelling and at the network.</source>
        <translation>Confira a grafia e a rede.</translation>
    </message>
    <message>
        <source>%1 is there, but no database listens at this port.</source>
        <translation>%1 está lá, mas nenhum banco de dados escuta nesta porta.</translation>
    </message>
    <message>
        <source>PostgreSQL may be stopped, or it listens on its own computer only (listen_addresses).</source>
        <translation>O PostgreSQL pode estar parado, ou escuta só no próprio computador (listen_addresses).</translation>
    </message>
    <message>
        <source>%1 did not answer within five seconds.</source>
        <translation>%1 não respondeu em cinco segundos.</translation>
    </message>
    <message>
        <source>A firewall may stand between, or the computer is off.</source>
        <translation>Pode haver um firewall no caminho, ou o computador está desligado.</translation>
    </message>
    <message>
        <source>The line could not be made safe: %1 did not prove its name.</source>
        <translation>Não foi possível tornar a conexão segura: %1 não comprovou seu nome.</translation>
    </message>
    <message>
        <source>The server needs TLS with a certificate for exactly this name, from the authority given here or from one that this computer trusts.</source>
        <translation>O servidor precisa de TLS com um certificado exatamente para este nome, da autoridade indicada aqui ou de uma em que este computador confia.</translation>
    </message>
    <message>
        <source>The database does not take this role and password.</source>
        <translation>O banco de dados não aceita este papel e esta senha.</translation>
    </message>
    <message>
        <source>A new password is made with “gatelodged role console” on the server.</source>
        <translation>Uma nova senha se cria com “gatelodged role console” no servidor.</translation>
    </message>
    <message>
        <source>The database keeps this role or this computer out.</source>
        <translation>O banco de dados não deixa entrar este papel ou este computador.</translation>
    </message>
    <message>
        <source>Its rules (pg_hba.conf) have no line for it.</source>
        <translation>As regras dele (pg_hba.conf) não têm uma linha para isso.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Não há banco de dados %1.</translation>
    </message>
    <message>
        <source>The database is there, but no house is in it.</source>
        <translation>O banco de dados está lá, mas não há casa nele.</translation>
    </message>
    <message>
        <source>Its server makes it at the first start. With “Serve, too” this window does.</source>
        <translation>O servidor da casa a cria na primeira partida. Com “Também servir”, esta janela faz isso.</translation>
    </message>
    <message>
        <source>The house was made by another version of Gatelodge.</source>
        <translation>A casa foi criada por outra versão do Gatelodge.</translation>
    </message>
    <message>
        <source>Window and server must be of one version.</source>
        <translation>A janela e o servidor precisam ser da mesma versão.</translation>
    </message>
    <message>
        <source>Whoever this role belongs to may not come in any more, or has no role in the house.</source>
        <translation>A pessoa a quem este papel pertence não pode mais entrar, ou não tem papel na casa.</translation>
    </message>
    <message>
        <source>The folder cannot be used.</source>
        <translation>Não é possível usar a pasta.</translation>
    </message>
    <message>
        <source>It must be yours, or not be there yet.</source>
        <translation>Ela precisa ser sua, ou ainda não existir.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Não funciona.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A connection says where a house is: in a folder of this computer, or in somebody’s PostgreSQL.</source>
        <translation>Uma conexão diz onde está uma casa: em uma pasta deste computador ou no PostgreSQL de alguém.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of connection, where it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>serves, too</source>
        <translation>também serve</translation>
    </message>
    <message>
        <source>manages only</source>
        <translation>só administra</translation>
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
        <translation>aberta</translation>
    </message>
    <message numerus="yes">
        <source>%n houses that this window knows</source>
        <translation>
            <numerusform>%n casa que esta janela conhece</numerusform>
            <numerusform>%n casas que esta janela conhece</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken from the list. The house itself stays.</source>
        <translation>%1 saiu da lista. A casa em si fica.</translation>
    </message>
    <message>
        <source>Its password was forgotten.</source>
        <translation>A senha dela foi esquecida.</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Nenhuma conexão guardada ainda</translation>
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
        <translation>Consentimentos e o que foi compartilhado</translation>
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
        <translation>%1; primeira vez %2, última %3, %4</translation>
    </message>
    <message>
        <source>No organisation has asked, and no site was told anything.</source>
        <translation>Nenhuma organização pediu, e nenhum site ficou sabendo de nada.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeedPane</name>
    <message>
        <source>Show only its history</source>
        <translation>Mostrar só o histórico deste registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir a pessoa</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir o site</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Abrir o grupo</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Abrir a organização</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>Abrir o provedor de identidade</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more entries of the same deed.</source>
        <translation>
            <numerusform>E mais %n registro da mesma ação.</numerusform>
            <numerusform>E mais %n registros da mesma ação.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveriesCard</name>
    <message>
        <source>Deliveries to sites</source>
        <translation>Entregas aos sites</translation>
    </message>
    <message>
        <source>none, %1</source>
        <comment>a stretch of time</comment>
        <translation>nenhuma, %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegaram</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falharam</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveryPane</name>
    <message>
        <source>Send again now</source>
        <translation>Enviar de novo agora</translation>
    </message>
    <message>
        <source>Pause site</source>
        <translation>Pausar o site</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>O que voltou</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>the latest state</source>
        <translation>o último estado</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>people, site</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>The site has it. Nothing is left to do.</source>
        <translation>O site recebeu. Não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>The site answered %1 and did not take it. It waits and is sent again by itself.</source>
        <translation>O site respondeu %1 e não aceitou. A entrega espera e é enviada de novo sozinha.</translation>
    </message>
    <message>
        <source>The site did not answer. It waits and is sent again by itself.</source>
        <translation>O site não respondeu. A entrega espera e é enviada de novo sozinha.</translation>
    </message>
    <message>
        <source>Resume site</source>
        <translation>Retomar o site</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>Head of what was sent</source>
        <translation>Cabeçalho do que foi enviado</translation>
    </message>
    <message>
        <source>Head of what came back</source>
        <translation>Cabeçalho do que voltou</translation>
    </message>
    <message>
        <source>Its text is not kept: it is of an earlier version of Gatelodge, or of somebody who is gone.</source>
        <translation>O texto não ficou guardado: é de uma versão anterior do Gatelodge, ou de alguém que não está mais aqui.</translation>
    </message>
    <message>
        <source>What would be sent now</source>
        <translation>O que seria enviado agora</translation>
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
        <translation>Copiar a senha de %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>This is the demo</source>
        <translation>Esta é a demonstração</translation>
    </message>
    <message>
        <source>go and try it</source>
        <translation>experimente</translation>
    </message>
    <message>
        <source>Sites and mails</source>
        <translation>Sites e e-mails</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Who can sign in</source>
        <translation>Quem pode entrar</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeploymentSection</name>
    <message>
        <source>set, and never shown</source>
        <translation>definido, e nunca mostrado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value of a setting, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, from the connection</source>
        <comment>value of a setting, its name</comment>
        <translation>%1 · %2, da conexão</translation>
    </message>
    <message>
        <source>%1 · %2, from %3</source>
        <comment>value of a setting, its name, where it was written</comment>
        <translation>%1 · %2, de %3</translation>
    </message>
    <message numerus="yes">
        <source>As usual: %n settings</source>
        <translation>
            <numerusform>Como de costume: %n configuração</numerusform>
            <numerusform>Como de costume: %n configurações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DuplicatesPane</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Prováveis duplicatas</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of accounts may be one person each. Choose one to see what merging does.</source>
        <translation>
            <numerusform>%n par de contas pode ser de uma mesma pessoa. Escolha-o para ver o que acontece ao unir.</numerusform>
            <numerusform>%n pares de contas podem ser, cada um, de uma mesma pessoa. Escolha um para ver o que acontece ao unir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two accounts look like one person’s.</source>
        <translation>Não há duas contas que pareçam ser da mesma pessoa.</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Mesmo endereço</translation>
    </message>
    <message>
        <source>Same account elsewhere</source>
        <translation>Mesma conta em outro lugar</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mesmo nome</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EmailsSection</name>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>Adicionar e-mail</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Novo endereço</translation>
    </message>
    <message>
        <source>I vouch that it is theirs</source>
        <translation>Garanto que é dela</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Make main</source>
        <translation>Tornar principal</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Mail the link again</source>
        <translation>Enviar o link de novo</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>Garantir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>No address. Without a confirmed one no link can be mailed.</source>
        <translation>Nenhum endereço. Sem um confirmado, nenhum link pode ser enviado.</translation>
    </message>
    <message>
        <source>A link that confirms the address is on its way.</source>
        <translation>Um link que confirma o endereço está a caminho.</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>Mantido por %1</translation>
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
        <translation>Voltar, ou concluir de vez</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Levar de volta</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Concluir…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n people back</source>
        <translation>
            <numerusform>Levar %n pessoa de volta</numerusform>
            <numerusform>Levar %n pessoas de volta</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Concluir a migração</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>Abandonar…</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in:</source>
        <translation>
            <numerusform>%n conta lá não pôde vir:</numerusform>
            <numerusform>%n contas lá não puderam vir:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the migration up</source>
        <translation>Abandonar a migração</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Who is there, and not here</source>
        <translation>Quem está lá, e não aqui</translation>
    </message>
    <message>
        <source>Finish it all the same</source>
        <translation>Concluir mesmo assim</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryCheck</name>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Quem pode entrar</translation>
    </message>
    <message>
        <source>choose a person, and every gate answers</source>
        <translation>escolha uma pessoa, e cada porta responde</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryGates</name>
    <message>
        <source>Signed in now</source>
        <translation>Sessões abertas agora</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Um navegador</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryPage</name>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Why can’t this person enter this site?</source>
        <translation>Por que esta pessoa não consegue entrar neste site?</translation>
    </message>
    <message>
        <source>Every step of the way answers, without signing in as them.</source>
        <translation>Cada passo do caminho responde, sem entrar no lugar dela.</translation>
    </message>
    <message>
        <source>A person and a site</source>
        <translation>Uma pessoa e um site</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Escolher um site</translation>
    </message>
    <message>
        <source>Choose both, and see what the person would meet on the way: a login that counts there, then each gate of the site in its order. Nobody is signed in, and nothing is counted.</source>
        <translation>Escolha os dois e veja o que a pessoa encontraria no caminho: uma forma de acesso que conte lá e depois cada porta do site, na ordem. Ninguém entra, e nada é contado.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryWords</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Key of the site</source>
        <translation>Chave do site</translation>
    </message>
    <message>
        <source>A way in</source>
        <translation>Um meio de entrar</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>First to be done</source>
        <translation>A fazer antes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of login, authority</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1: good here.</source>
        <comment>a login</comment>
        <translation>%1: vale aqui.</translation>
    </message>
    <message>
        <source>%1: it is not valid.</source>
        <comment>a login</comment>
        <translation>%1: não é válida.</translation>
    </message>
    <message>
        <source>%1: it has expired.</source>
        <comment>a login</comment>
        <translation>%1: expirou.</translation>
    </message>
    <message>
        <source>%1: nobody signs in there at present.</source>
        <comment>a login</comment>
        <translation>%1: ninguém entra por ali no momento.</translation>
    </message>
    <message>
        <source>%1: this site takes other authorities.</source>
        <comment>a login</comment>
        <translation>%1: este site aceita outros provedores.</translation>
    </message>
    <message>
        <source>%1: it opens no door by itself.</source>
        <comment>a login</comment>
        <translation>%1: não abre nenhuma porta sozinha.</translation>
    </message>
    <message>
        <source>The account is deleted, so its logins open nothing.</source>
        <translation>A conta foi excluída, então suas formas de acesso não abrem nada.</translation>
    </message>
    <message>
        <source>No authority lets anybody in here at present.</source>
        <translation>Nenhum provedor deixa alguém entrar aqui no momento.</translation>
    </message>
    <message>
        <source>%1 has no login at all.</source>
        <translation>%1 não tem nenhuma forma de acesso.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wrong tries, so the next one counts.</source>
        <translation>
            <numerusform>%1 de %n tentativa errada, então a próxima conta.</numerusform>
            <numerusform>%1 de %n tentativas erradas, então a próxima conta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No wrong password lately.</source>
        <translation>Nenhuma senha errada ultimamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others: until %1 even the right password waits there.</source>
        <translation>
            <numerusform>%n tentativa errada de dispositivos alheios: até %1, ali até a senha certa espera.</numerusform>
            <numerusform>%n tentativas erradas de dispositivos alheios: até %1, ali até a senha certa espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>It need not be changed first.</source>
        <translation>Não precisa ser trocada antes.</translation>
    </message>
    <message>
        <source>An administrator has chosen it. At the sign-in a new one is asked for.</source>
        <translation>Foi escolhida por um administrador. No acesso, uma nova é pedida.</translation>
    </message>
    <message>
        <source>At the next sign-in a new one is asked for.</source>
        <translation>No próximo acesso, uma nova é pedida.</translation>
    </message>
    <message>
        <source>It is too short without a second factor. At the sign-in a new one is asked for.</source>
        <translation>É curta demais sem um segundo fator. No acesso, uma nova é pedida.</translation>
    </message>
    <message>
        <source>It has reached its age. At the sign-in a new one is asked for.</source>
        <translation>Chegou à idade máxima. No acesso, uma nova é pedida.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>sobrenome</translation>
    </message>
    <message>
        <source>confirmed address</source>
        <translation>endereço confirmado</translation>
    </message>
    <message>
        <source>Missing: %1. The site’s door asks for it.</source>
        <comment>parts of a profile</comment>
        <translation>Falta: %1. A entrada do site pede isso.</translation>
    </message>
    <message>
        <source>%1 has not been confirmed yet.</source>
        <comment>an address</comment>
        <translation>%1 ainda não foi confirmado.</translation>
    </message>
    <message>
        <source>The account was deleted on %1.</source>
        <translation>A conta foi excluída em %1.</translation>
    </message>
    <message>
        <source>The account is suspended. At the door it says: “%1”</source>
        <translation>A conta está suspensa. Na entrada se lê: “%1”</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <comment>a site</comment>
        <translation>%1 participa.</translation>
    </message>
    <message>
        <source>%1 was removed, so nobody enters.</source>
        <translation>%1 foi removido, então ninguém entra.</translation>
    </message>
    <message>
        <source>Answers to it can be sealed.</source>
        <translation>As respostas para ele podem ser lacradas.</translation>
    </message>
    <message>
        <source>It has none yet, so no answer can be sealed and nobody enters.</source>
        <translation>Ainda não tem nenhuma, então nenhuma resposta pode ser lacrada e ninguém entra.</translation>
    </message>
    <message>
        <source>%1 may enter</source>
        <translation>%1 pode entrar</translation>
    </message>
    <message>
        <source>%1 may enter, and has to do something first</source>
        <translation>%1 pode entrar, mas precisa fazer algo antes</translation>
    </message>
    <message>
        <source>%1 is stopped at “%2”</source>
        <comment>a person, a gate</comment>
        <translation>%1 não passa de “%2”</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1; it was opened at an authority that the site does not take, so they sign in once more.</source>
        <comment>since when</comment>
        <translation>%1; foi aberta em um provedor que o site não aceita, por isso é preciso entrar mais uma vez.</translation>
    </message>
    <message>
        <source>%1; with it the way ends at “%2”.</source>
        <comment>since when; a gate</comment>
        <translation>%1; com ela o caminho termina em “%2”.</translation>
    </message>
    <message>
        <source>%1; with it every gate is open.</source>
        <comment>since when</comment>
        <translation>%1; com ela todas as portas estão abertas.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir o site</translation>
    </message>
    <message>
        <source>Forgive the tries</source>
        <translation>Perdoar as tentativas</translation>
    </message>
    <message>
        <source>Make the login valid again</source>
        <translation>Tornar a forma de acesso válida de novo</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>Abrir o provedor</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir a pessoa</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Retirar a suspensão</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a group</comment>
        <translation>Adicionar a %1</translation>
    </message>
    <message>
        <source>There are tries left.</source>
        <translation>Ainda restam tentativas.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ExplanationWords</name>
    <message>
        <source>%1 signed out</source>
        <translation>%1 saiu</translation>
    </message>
    <message>
        <source>The session has ended on this device.</source>
        <translation>A sessão terminou neste dispositivo.</translation>
    </message>
    <message>
        <source>%1 signed in to enter %2</source>
        <comment>person, site</comment>
        <translation>%1 entrou para acessar %2</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 entrou</translation>
    </message>
    <message>
        <source>A certificate was not believed, or none was shown</source>
        <translation>Não se deu crédito a um certificado, ou nenhum foi mostrado</translation>
    </message>
    <message>
        <source>It is from an issuer that %1 does not believe, its time is over or has not begun, it is revoked, too weak, or made for something else. Whoever held it has read which of these.</source>
        <translation>É de um emissor em que %1 não acredita, o prazo passou ou não começou, foi revogado, é fraco demais ou foi feito para outra coisa. Quem o mostrou leu qual destes é o caso.</translation>
    </message>
    <message>
        <source>A new one can be issued to the person; whose certificates are believed stands at the authority.</source>
        <translation>Um novo pode ser emitido para a pessoa; no provedor se lê em quais certificados se acredita.</translation>
    </message>
    <message>
        <source>No certificate can be judged at present</source>
        <translation>Nenhum certificado pode ser avaliado no momento</translation>
    </message>
    <message>
        <source>The time of the authority above them is over, or the list of revoked ones is missing or out of date.</source>
        <translation>O prazo da autoridade acima deles passou, ou a lista dos revogados falta ou está desatualizada.</translation>
    </message>
    <message>
        <source>The authority’s page can test it, and says what it needs.</source>
        <translation>A página do provedor pode testá-lo, e diz do que ele precisa.</translation>
    </message>
    <message>
        <source>A good certificate was shown, and no account has it</source>
        <translation>Um bom certificado foi mostrado, e nenhuma conta o tem</translation>
    </message>
    <message>
        <source>It may have been issued for somebody else, or elsewhere.</source>
        <translation>Talvez tenha sido emitido para outra pessoa, ou em outro lugar.</translation>
    </message>
    <message>
        <source>Issue one to the person, or let the authority make accounts for whoever has one.</source>
        <translation>Emita um para a pessoa, ou deixe o provedor criar contas para quem tiver um.</translation>
    </message>
    <message>
        <source>No browser can be asked for a certificate</source>
        <translation>Nenhum navegador pode ser solicitado a mostrar um certificado</translation>
    </message>
    <message>
        <source>This server has no listener that asks for one, or it does not run.</source>
        <translation>Este servidor não tem uma porta que peça um, ou ela não está em execução.</translation>
    </message>
    <message>
        <source>It is switched on with certificate_listen in gatelodge.toml.</source>
        <translation>Ativa-se com certificate_listen em gatelodge.toml.</translation>
    </message>
    <message>
        <source>%1 came with a certificate that is revoked</source>
        <translation>%1 veio com um certificado revogado</translation>
    </message>
    <message>
        <source>It was revoked here, or its login was made invalid.</source>
        <translation>Foi revogado aqui, ou a forma de acesso dele foi invalidada.</translation>
    </message>
    <message>
        <source>A new one can be issued to %1; a revoked one never counts again.</source>
        <translation>Um novo pode ser emitido para %1; um revogado nunca mais vale.</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir a pessoa</translation>
    </message>
    <message>
        <source>Nobody here has that name and password</source>
        <translation>Ninguém aqui tem esse nome e essa senha</translation>
    </message>
    <message>
        <source>The name that was typed belongs to nobody. It is not kept: people type passwords there by mistake.</source>
        <translation>O nome digitado não é de ninguém. Não é guardado: às vezes se digita uma senha ali por engano.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Too many tries from one address have to wait by themselves.</source>
        <translation>Nada precisa ser feito. Depois de tentativas demais de um endereço, a espera vem sozinha.</translation>
    </message>
    <message>
        <source>Somebody typed a wrong password for %1</source>
        <translation>Alguém digitou uma senha errada para %1</translation>
    </message>
    <message>
        <source>%1 did not accept name and password. What a right one is, only it knows.</source>
        <translation>%1 não aceitou nome e senha. Quais são os certos, só esse provedor sabe.</translation>
    </message>
    <message>
        <source>A forgotten password is changed there.</source>
        <translation>Uma senha esquecida é trocada lá.</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>Abrir o provedor</translation>
    </message>
    <message>
        <source>It may have been %1, who has forgotten it, or somebody who guesses.</source>
        <translation>Pode ter sido %1, que a esqueceu, ou alguém tentando adivinhar.</translation>
    </message>
    <message>
        <source>%1 has no password here that is valid.</source>
        <translation>%1 não tem aqui nenhuma senha válida.</translation>
    </message>
    <message>
        <source>A mailed link lets %1 choose a new one.</source>
        <translation>Com um link por e-mail, %1 pode escolher outra.</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>Enviar link de redefinição</translation>
    </message>
    <message>
        <source>No link can be mailed, because %1 has no confirmed address.</source>
        <translation>Nenhum link pode ser enviado, porque %1 não tem endereço confirmado.</translation>
    </message>
    <message>
        <source>Too many tries for %1</source>
        <translation>Tentativas demais para %1</translation>
    </message>
    <message>
        <source>Too many tries from %1</source>
        <comment>an address</comment>
        <translation>Tentativas demais de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tries were made within a few minutes from devices that %1 has not used before. Until they are forgotten the right password waits, too; devices of their own do not.</source>
        <translation>
            <numerusform>Houve %n tentativa em poucos minutos de dispositivos que %1 não tinha usado antes. Até ser esquecida, a senha certa também espera; nos dispositivos próprios, não.</numerusform>
            <numerusform>Houve %n tentativas em poucos minutos de dispositivos que %1 não tinha usado antes. Até serem esquecidas, a senha certa também espera; nos dispositivos próprios, não.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>Continua sozinho às %1.</translation>
    </message>
    <message>
        <source>Forgive the tries</source>
        <translation>Perdoar as tentativas</translation>
    </message>
    <message numerus="yes">
        <source>%n tries for any names came from %1 and its neighbours within a few minutes, so nobody gets another one from there.</source>
        <translation>
            <numerusform>%n tentativa com quaisquer nomes veio de %1 e dos vizinhos em poucos minutos, então ninguém tem outra de lá.</numerusform>
            <numerusform>%n tentativas com quaisquer nomes vieram de %1 e dos vizinhos em poucos minutos, então ninguém tem outra de lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>The waiting time is over, or the tries were forgiven.</source>
        <translation>O tempo de espera acabou, ou as tentativas foram perdoadas.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: whoever knows the password may try again.</source>
        <translation>Nada precisa ser feito: quem sabe a senha pode tentar de novo.</translation>
    </message>
    <message>
        <source>%1 came with a login that is not valid here any more</source>
        <translation>%1 veio com uma forma de acesso que não é mais válida aqui</translation>
    </message>
    <message>
        <source>%1 proved it, and by now it is valid again.</source>
        <translation>%1 a provou, e agora ela é válida de novo.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nada precisa ser feito.</translation>
    </message>
    <message>
        <source>%1 proved it, but it has expired here.</source>
        <translation>%1 a provou, mas ela expirou aqui.</translation>
    </message>
    <message>
        <source>%1 proved it, but somebody made it invalid here.</source>
        <translation>%1 a provou, mas alguém a invalidou aqui.</translation>
    </message>
    <message>
        <source>Once it is valid again, %1 may come in with it.</source>
        <translation>Assim que for válida de novo, %1 pode entrar com ela.</translation>
    </message>
    <message>
        <source>Make the login valid again</source>
        <translation>Tornar a forma de acesso válida de novo</translation>
    </message>
    <message>
        <source>The authority</source>
        <translation>O provedor</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 não respondeu</translation>
    </message>
    <message>
        <source>Nobody can come in with it while it is away. Whoever tried has lost no try by it.</source>
        <translation>Ninguém consegue entrar com ele enquanto estiver ausente. Quem tentou não perdeu nenhuma tentativa por isso.</translation>
    </message>
    <message>
        <source>Look whether it runs and whether its address is right: the authority’s page can test the connection.</source>
        <translation>Veja se está em execução e se o endereço está certo: a página do provedor pode testar a conexão.</translation>
    </message>
    <message>
        <source>%1 answered something that proves nothing</source>
        <translation>%1 respondeu algo que não prova nada</translation>
    </message>
    <message>
        <source>It was reached, but its answer does not fit the settings: a wrong account to search with, a key that has changed, or a clock that is wrong.</source>
        <translation>Foi alcançado, mas a resposta não combina com as configurações: uma conta de busca errada, uma chave que mudou ou um relógio errado.</translation>
    </message>
    <message>
        <source>The authority’s page can test the connection, and shows its own words.</source>
        <translation>A página do provedor pode testar a conexão, e mostra as palavras dele.</translation>
    </message>
    <message>
        <source>%1 has closed the account of %2</source>
        <comment>authority, person</comment>
        <translation>%1 fechou a conta de %2</translation>
    </message>
    <message>
        <source>The password was right, but the account is locked or has expired there.</source>
        <translation>A senha estava certa, mas a conta está bloqueada ou expirou lá.</translation>
    </message>
    <message>
        <source>Whoever runs %1 can open it again.</source>
        <translation>Quem cuida de %1 pode abri-la de novo.</translation>
    </message>
    <message>
        <source>Somebody proved a login at %1, and has no account here</source>
        <translation>Alguém provou uma forma de acesso em %1, e não tem conta aqui</translation>
    </message>
    <message>
        <source>%1 brings nobody new. Who it was is not kept.</source>
        <translation>%1 não traz ninguém novo. Quem foi não fica guardado.</translation>
    </message>
    <message>
        <source>Let it make accounts for those who prove a login there, or add the person by hand in Users.</source>
        <translation>Deixe-o criar contas para quem prova uma forma de acesso lá, ou adicione a pessoa à mão em Pessoas.</translation>
    </message>
    <message>
        <source>%1 has yet to link a login at %2</source>
        <comment>person, authority</comment>
        <translation>%1 ainda precisa vincular uma forma de acesso em %2</translation>
    </message>
    <message>
        <source>It carries an address of %1’s, and an address alone links nothing.</source>
        <translation>Ela traz um endereço de %1, e um endereço sozinho não vincula nada.</translation>
    </message>
    <message>
        <source>%1 links it by proving the account here, with the password for instance; if an administrator has to agree, it waits in Approvals.</source>
        <translation>%1 a vincula provando a conta daqui, com a senha, por exemplo; se um administrador precisa concordar, ela espera em Aprovações.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FactStrip</name>
    <message>
        <source>Sign-ins</source>
        <translation>Acessos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aqui agora</translation>
    </message>
    <message>
        <source>Sign-ins today</source>
        <translation>Acessos hoje</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>Fila de entregas</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>Em outro computador</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %n addresses</source>
        <translation>
            <numerusform>Em funcionamento em %n endereço</numerusform>
            <numerusform>Em funcionamento em %n endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Parado</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>%1, and %2 refused</source>
        <translation>%1, e %2 recusados</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n mudança à espera</numerusform>
            <numerusform>%n mudanças à espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada à espera</translation>
    </message>
    <message>
        <source>Half of today’s within %1.</source>
        <translation>Metade das de hoje em até %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %n sites. %1</source>
        <translation>
            <numerusform>Em %n site. %1</numerusform>
            <numerusform>Em %n sites. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FieldEdit</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Enter saves, Esc goes back</source>
        <translation>Enter salva, Esc volta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value of a field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” meanwhile. Esc keeps theirs</source>
        <translation>Outra pessoa escreveu “%1” enquanto isso. Esc mantém o texto dela</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” meanwhile. Enter once more saves yours, Esc keeps theirs</source>
        <translation>Outra pessoa escreveu “%1” enquanto isso. Enter mais uma vez salva o seu, Esc mantém o dela</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Bring your people in</source>
        <translation>Traga as pessoas para cá</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one: a table (CSV), JSON lines, entries of a directory (LDIF), or IMS Enterprise. Nothing happens before you have seen the plan.</source>
        <translation>Solte um arquivo aqui, ou escolha um: uma tabela (CSV), linhas JSON, entradas de um diretório (LDIF) ou IMS Enterprise. Nada acontece antes que você tenha visto o plano.</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importações anteriores</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;All files (*)</source>
        <translation>Listas de pessoas (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <extracomment>a past import: who, when, what became of the rows</extracomment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeita</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>A directory (LDAP)…</source>
        <translation>Um diretório (LDAP)…</translation>
    </message>
    <message>
        <source>An older website (Django)…</source>
        <translation>Um site antigo (Django)…</translation>
    </message>
    <message>
        <source>A directory (LDAP)</source>
        <translation>Um diretório (LDAP)</translation>
    </message>
    <message>
        <source>Its people are read like a file; nothing is written there.</source>
        <translation>As pessoas dele são lidas como as de um arquivo; nada é gravado lá.</translation>
    </message>
    <message>
        <source>An older website (Django)</source>
        <translation>Um site antigo (Django)</translation>
    </message>
    <message>
        <source>People come with the passwords they know, sites with their numbers and keys. Nothing is written there.</source>
        <translation>As pessoas vêm com a senha que conhecem, e os sites, com seus números e chaves. Nada é gravado lá.</translation>
    </message>
    <message>
        <source>Stopped on the way</source>
        <translation>Interrompidas no meio</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 done, %L4 left</source>
        <extracomment>an import that was stopped: who, when, how many people have come, and how many have not</extracomment>
        <translation>%1, %2 · concluídas: %L3, restantes: %L4</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>who is at work, and the name of their computer</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 done, %L4 to come</source>
        <extracomment>an import that is under way: who, when, how many people have come, and how many are still to</extracomment>
        <translation>%1, %2 · %L3 feitas, %L4 por vir</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Sendo desfeita</translation>
    </message>
    <message>
        <source>%1 · %2 % taken back</source>
        <extracomment>what is said of an import; how much of it has been taken back already</extracomment>
        <translation>%1 · %2% desfeito</translation>
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
        <translation>Buscar qualquer coisa</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <translation>Buscar qualquer coisa (%1)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FirstRunPage</name>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Try a sign-in</source>
        <translation>Testar um acesso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primeiro dar uma olhada</translation>
    </message>
    <message>
        <source>about 10 seconds</source>
        <translation>cerca de 10 segundos</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>Começar para valer</translation>
    </message>
    <message>
        <source>An empty house with its own private database, kept in a folder of yours. You name it and make your own account.</source>
        <translation>Uma casa vazia com seu próprio banco de dados privado, guardado em uma pasta sua. Você dá um nome a ela e cria sua própria conta.</translation>
    </message>
    <message>
        <source>about 2 minutes</source>
        <translation>cerca de 2 minutos</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a um servidor</translation>
    </message>
    <message>
        <source>Your organisation already runs Gatelodge. Bring an address, a role and its password; the password goes into your keyring.</source>
        <translation>Sua organização já usa o Gatelodge. Traga um endereço, um papel e a senha dele; a senha vai para o seu chaveiro.</translation>
    </message>
    <message>
        <source>needs an address</source>
        <translation>precisa de um endereço</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Who do you keep the gate for?</source>
        <translation>De quem é a porta que você guarda?</translation>
    </message>
    <message>
        <source>You can change your mind later. The demo and a real house can live beside each other on this computer.</source>
        <translation>Você pode mudar de ideia depois. A demonstração e uma casa de verdade podem viver lado a lado neste computador.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Dar uma olhada</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Your house, and you</source>
        <translation>Sua casa e você</translation>
    </message>
    <message>
        <source>Where is the server?</source>
        <translation>Onde está o servidor?</translation>
    </message>
    <message>
        <source>You become its owner: whoever holds all the keys. More owners can be made.</source>
        <translation>Você passa a ser proprietário: quem tem todas as chaves. Pode haver mais proprietários.</translation>
    </message>
    <message>
        <source>Whoever runs it can tell: it is what “gatelodged role console” printed.</source>
        <translation>Quem o opera sabe dizer: é o que “gatelodged role console” mostrou.</translation>
    </message>
    <message>
        <source>Make the house</source>
        <translation>Criar a casa</translation>
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
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>This was tried just now, in the way people will use it.</source>
        <translation>Isto acaba de ser testado, do jeito que as pessoas vão usar.</translation>
    </message>
    <message>
        <source>The house is opened, and a sign-in is tried.</source>
        <translation>A casa é aberta, e um acesso é testado.</translation>
    </message>
    <message>
        <source>Go into the house</source>
        <translation>Entrar na casa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>The house is being opened…</source>
        <translation>Abrindo a casa…</translation>
    </message>
    <message>
        <source>The house cannot be opened.</source>
        <translation>Não é possível abrir a casa.</translation>
    </message>
    <message>
        <source>Your account was not made.</source>
        <translation>Sua conta não foi criada.</translation>
    </message>
    <message>
        <source>The house is open, and people find it at %1.</source>
        <translation>A casa está aberta, e as pessoas a encontram em %1.</translation>
    </message>
    <message>
        <source>The house is open.</source>
        <translation>A casa está aberta.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in it already.</source>
        <translation>
            <numerusform>%n pessoa já está nela.</numerusform>
            <numerusform>%n pessoas já estão nela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account is being made…</source>
        <translation>Criando sua conta…</translation>
    </message>
    <message>
        <source>%1 is the owner of the house.</source>
        <translation>A casa tem como proprietário: %1.</translation>
    </message>
    <message>
        <source>A sign-in is being tried…</source>
        <translation>Testando um acesso…</translation>
    </message>
    <message>
        <source>The sign-in page at %1 is there.</source>
        <translation>A página de acesso em %1 está no ar.</translation>
    </message>
    <message>
        <source>%1 signed in at %2 and saw the account page.</source>
        <translation>%1 entrou em %2 e viu a página da conta.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Ninguém responde em %1.</translation>
    </message>
    <message>
        <source>%1 was not let in.</source>
        <translation>O acesso de %1 não foi permitido.</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>Outra coisa responde em %1.</translation>
    </message>
    <message>
        <source>The house is being looked at…</source>
        <translation>Examinando a casa…</translation>
    </message>
    <message numerus="yes">
        <source>This is %1, with %n people.</source>
        <translation>
            <numerusform>Esta é %1, com %n pessoa.</numerusform>
            <numerusform>Esta é %1, com %n pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You came in. Your role sees a part of the house.</source>
        <translation>Você entrou. Seu papel vê uma parte da casa.</translation>
    </message>
    <message>
        <source>A sailing club with 60 people and three small sites that really work. Everything may be broken; nothing leaves this computer.</source>
        <translation>Um clube de vela com 60 pessoas e três sites pequenos que funcionam de verdade. Tudo pode ser quebrado; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Back to the field</source>
        <translation>Voltar ao campo</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FlawWords</name>
    <message>
        <source>The browser was asked for a certificate and showed none.</source>
        <translation>Um certificado foi pedido ao navegador, e ele não mostrou nenhum.</translation>
    </message>
    <message>
        <source>It is from an issuer that %1 does not believe.</source>
        <translation>É de um emissor em que %1 não acredita.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>O prazo dele já passou.</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>O prazo dele ainda não começou.</translation>
    </message>
    <message>
        <source>The time of the authority above it is over.</source>
        <translation>O prazo da autoridade acima dele já passou.</translation>
    </message>
    <message>
        <source>It stands on the revocation list of who issued it.</source>
        <translation>Ele consta da lista de revogação de quem o emitiu.</translation>
    </message>
    <message>
        <source>It is made for something else than signing in.</source>
        <translation>Ele foi feito para outra coisa, não para entrar.</translation>
    </message>
    <message>
        <source>Its key or a signature is too weak to be believed.</source>
        <translation>A chave dele ou uma assinatura é fraca demais para merecer crédito.</translation>
    </message>
    <message>
        <source>The part of it that counts as the person is missing, or stands there twice.</source>
        <translation>A parte dele que conta como a pessoa está faltando ou aparece duas vezes.</translation>
    </message>
    <message>
        <source>Nobody can know whether it is revoked: a revocation list is missing or out of date.</source>
        <translation>Não há como saber se foi revogado: uma lista de revogação falta ou está desatualizada.</translation>
    </message>
    <message>
        <source>It was issued here, and its login has been removed.</source>
        <translation>Ele foi emitido aqui, e a forma de acesso dele foi removida.</translation>
    </message>
    <message>
        <source>It has to be in the browser, or on a card that is plugged in; a new one can be issued.</source>
        <translation>Ele precisa estar no navegador ou em um cartão inserido; um novo pode ser emitido.</translation>
    </message>
    <message>
        <source>If it should be believed, add the certificate of its issuer at the authority.</source>
        <translation>Se for para acreditar nele, adicione no provedor o certificado do emissor.</translation>
    </message>
    <message>
        <source>It counts from its first day on, by the clock of the database.</source>
        <translation>Ele vale a partir do primeiro dia, pelo relógio do banco de dados.</translation>
    </message>
    <message>
        <source>Put the authority’s new certificate in there.</source>
        <translation>Informe no provedor o novo certificado da autoridade.</translation>
    </message>
    <message>
        <source>Which part counts is chosen at the authority.</source>
        <translation>A parte que conta se escolhe no provedor.</translation>
    </message>
    <message>
        <source>Put a new list in at the authority, or the address from which it is fetched.</source>
        <translation>Informe no provedor uma nova lista, ou o endereço de onde ela é baixada.</translation>
    </message>
    <message>
        <source>A new one has to be issued to the person.</source>
        <translation>É preciso emitir um novo para a pessoa.</translation>
    </message>
    <message>
        <source>No certificate was shown</source>
        <translation>Nenhum certificado foi mostrado</translation>
    </message>
    <message>
        <source>A certificate was not believed</source>
        <translation>Não se deu crédito a um certificado</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GatePipeline</name>
    <message>
        <source>Gates in the order people meet them</source>
        <translation>As portas, na ordem em que são encontradas</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a gate, its rule, how many were stopped</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n parou ali</numerusform>
            <numerusform>%n pararam ali</numerusform>
        </translation>
    </message>
    <message>
        <source>came</source>
        <extracomment>How many people came to a site</extracomment>
        <translation>vieram</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>entraram</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GateSection</name>
    <message>
        <source>Gates</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>in the order people meet them, in the last seven days</source>
        <translation>na ordem em que são encontradas, nos últimos sete dias</translation>
    </message>
    <message>
        <source>Suspended accounts and accounts outside of their dates stop here, at every site.</source>
        <translation>Contas suspensas ou fora das datas param aqui, em todos os sites.</translation>
    </message>
    <message>
        <source>First name, last name and a confirmed address are asked for, because this site receives them.</source>
        <translation>Nome, sobrenome e um endereço confirmado são pedidos, porque este site os recebe.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Accounts younger than this cannot enter. 0: at once.</source>
        <translation>Contas mais recentes que isso não entram. 0: na hora.</translation>
    </message>
    <message>
        <source>Open organisations</source>
        <translation>Abrir organizações</translation>
    </message>
    <message>
        <source>%1 asks each person once before data leaves for one of its sites. This is set at the organisation.</source>
        <translation>%1 pergunta uma vez a cada pessoa antes que dados sigam para um de seus sites. Isso é definido na organização.</translation>
    </message>
    <message>
        <source>%1 does not ask for consent. This is set at the organisation.</source>
        <translation>%1 não pede consentimento. Isso é definido na organização.</translation>
    </message>
    <message>
        <source>They are told</source>
        <translation>O que elas leem</translation>
    </message>
    <message>
        <source>The usual words of the house</source>
        <translation>As palavras habituais da casa</translation>
    </message>
    <message>
        <source>The same as everybody</source>
        <translation>O mesmo que para todos</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Grants</name>
    <message>
        <source>By a device, for longer than a session</source>
        <translation>Por um dispositivo, por mais tempo que uma sessão</translation>
    </message>
    <message>
        <source>By a device</source>
        <translation>Por um dispositivo</translation>
    </message>
    <message>
        <source>For longer than a session</source>
        <translation>Por mais tempo que uma sessão</translation>
    </message>
    <message>
        <source>Until they sign out</source>
        <translation>Até sair</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>what somebody let a site have; a time</comment>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times, last %2</source>
        <comment>since when, how often, when last</comment>
        <translation>
            <numerusform>%1, %n vez, a última %2</numerusform>
            <numerusform>%1, %n vezes, a última %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2
Scopes: %3</source>
        <comment>how something was given, since when, and what it covers</comment>
        <translation>%1, %2
Escopos: %3</translation>
    </message>
    <message>
        <source>End…</source>
        <comment>what somebody let a site have</comment>
        <translation>Encerrar…</translation>
    </message>
    <message>
        <source>End</source>
        <comment>what somebody let a site have</comment>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>End what %1 let %2 have?</source>
        <comment>a person, a site</comment>
        <translation>Encerrar o que %1 permitiu a %2?</translation>
    </message>
    <message>
        <source>What runs there in their name stops, and they have to allow it anew.</source>
        <translation>O que funciona lá em nome da pessoa para, e ela precisa permitir de novo.</translation>
    </message>
    <message>
        <source>End it</source>
        <comment>what somebody let a site have</comment>
        <translation>Encerrar</translation>
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
        <translation>Aplicativos conectados</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir o site</translation>
    </message>
    <message>
        <source>None by OpenID Connect.</source>
        <translation>Nenhum por OpenID Connect.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupPane</name>
    <message>
        <source>Delete group</source>
        <translation>Excluir grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Sites that ask for it</source>
        <translation>Sites que o pedem</translation>
    </message>
    <message>
        <source>The group %1 was deleted.</source>
        <translation>O grupo %1 foi excluído.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its members may enter</source>
        <translation>Só os membros dele podem entrar</translation>
    </message>
    <message numerus="yes">
        <source>Lets in members of %n groups</source>
        <translation>
            <numerusform>Deixa entrar membros de %n grupo</numerusform>
            <numerusform>Deixa entrar membros de %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>None. The group opens no door yet.</source>
        <translation>Nenhum. O grupo ainda não abre nenhuma porta.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupTokens</name>
    <message>
        <source>Everybody may enter. To let in some only, name a group:</source>
        <translation>Todo mundo pode entrar. Para deixar entrar só alguns, indique um grupo:</translation>
    </message>
    <message>
        <source>Let in people who are in any of</source>
        <translation>Deixar entrar quem está em algum destes:</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>a group</comment>
        <translation>Tirar %1</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Adicionar um grupo</translation>
    </message>
    <message>
        <source>There is no other group</source>
        <translation>Não há outro grupo</translation>
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
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Nenhum grupo ainda</translation>
    </message>
    <message>
        <source>A group says who may enter a site: members of any of the site’s groups are let in.</source>
        <translation>Um grupo diz quem pode entrar em um site: entram os membros de qualquer um dos grupos do site.</translation>
    </message>
    <message numerus="yes">
        <source>%n sites ask for it</source>
        <translation>
            <numerusform>%n site o pede</numerusform>
            <numerusform>%n sites o pedem</numerusform>
        </translation>
    </message>
    <message>
        <source>No site asks for it</source>
        <translation>Nenhum site o pede</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
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
        <translation>Visões dos grupos</translation>
    </message>
    <message>
        <source>Groups %1, %2</source>
        <comment>of any size, asked for or not</comment>
        <translation>Grupos %1, %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>de qualquer tamanho</translation>
    </message>
    <message>
        <source>with people in them</source>
        <translation>com pessoas</translation>
    </message>
    <message>
        <source>with nobody in them</source>
        <translation>sem ninguém</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>asked for or not</source>
        <translation>pedidos por um site ou não</translation>
    </message>
    <message>
        <source>asked for by a site</source>
        <translation>que algum site pede</translation>
    </message>
    <message>
        <source>asked for by no site</source>
        <translation>que nenhum site pede</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nobody in them</source>
        <translation>Sem ninguém</translation>
    </message>
    <message>
        <source>No site asks</source>
        <translation>Nenhum site pede</translation>
    </message>
    <message>
        <source>Let them in at</source>
        <translation>Deixar entrar em</translation>
    </message>
    <message>
        <source>Delete these groups</source>
        <translation>Excluir estes grupos</translation>
    </message>
    <message>
        <source>%1, where everybody may enter so far</source>
        <comment>a site</comment>
        <translation>%1, onde por enquanto todo mundo pode entrar</translation>
    </message>
    <message>
        <source>There is no site yet</source>
        <translation>Ainda não há sites</translation>
    </message>
    <message numerus="yes">
        <source>Only members of %n groups may enter %1 now.</source>
        <translation>
            <numerusform>Agora só os membros de %n grupo podem entrar em %1.</numerusform>
            <numerusform>Agora só os membros de %n grupos podem entrar em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members of %n more groups may enter %1 now.</source>
        <translation>
            <numerusform>Agora os membros de mais %n grupo podem entrar em %1.</numerusform>
            <numerusform>Agora os membros de mais %n grupos podem entrar em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were deleted.</source>
        <translation>
            <numerusform>%n grupo foi excluído.</numerusform>
            <numerusform>%n grupos foram excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
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
        <translation>Adicionar a um grupo</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>Em nenhum grupo.</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Tirar de %1</translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>Ainda não há grupos</translation>
    </message>
    <message>
        <source>In every group already</source>
        <translation>Já está em todos os grupos</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1 agora está em %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <comment>person, group</comment>
        <translation>%1 não está mais em %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page of the manual, heading</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is written about that.</source>
        <translation>Nada está escrito sobre isso.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>Sobre o Gatelodge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
    </message>
    <message>
        <source>The pages of this manual are in English.</source>
        <translation>As páginas deste manual estão em inglês.</translation>
    </message>
    <message>
        <source>Page of the manual: %1</source>
        <translation>Página do manual: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistoryFilterBar</name>
    <message>
        <source>Three letters of a name</source>
        <translation>Três letras de um nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>todas as alterações</translation>
    </message>
    <message>
        <source>changes of people</source>
        <translation>alterações de pessoas</translation>
    </message>
    <message>
        <source>changes of logins</source>
        <translation>alterações de formas de acesso</translation>
    </message>
    <message>
        <source>changes of groups and members</source>
        <translation>alterações de grupos e membros</translation>
    </message>
    <message>
        <source>changes of sites</source>
        <translation>alterações de sites</translation>
    </message>
    <message>
        <source>changes of organisations</source>
        <translation>alterações de organizações</translation>
    </message>
    <message>
        <source>changes of authorities</source>
        <translation>alterações de provedores de identidade</translation>
    </message>
    <message>
        <source>changes of invitations</source>
        <translation>alterações de convites</translation>
    </message>
    <message>
        <source>changes of roles</source>
        <translation>alterações de papéis</translation>
    </message>
    <message>
        <source>changes of settings and texts</source>
        <translation>alterações de configurações e textos</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>qualquer coisa</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>qualquer pessoa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>by any way</source>
        <translation>por qualquer via</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>em qualquer momento</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>na última semana</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>no último mês</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>no último ano</translation>
    </message>
    <message>
        <source>Show %1 about %2 made by %3 %4 %5</source>
        <comment>filter of the history: kind, record, who, way, time</comment>
        <translation>Mostrar %1 sobre %2 feitas por %3 %4 %5</translation>
    </message>
    <message>
        <source>Name of a person, site, group, organisation or authority</source>
        <translation>Nome de uma pessoa, site, grupo, organização ou provedor de identidade</translation>
    </message>
    <message>
        <source>Search the history by the name of what was changed</source>
        <translation>Pesquisar no histórico pelo nome do que foi alterado</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistoryModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
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
        <translation>%1, desfeito</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>%1 %2; the same of %3 more people</source>
        <comment>a record, what became of it, a number</comment>
        <translation>%1 %2; o mesmo com mais %3 pessoas</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>Uma ação de desfazer</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSection</name>
    <message>
        <source>The house</source>
        <translation>A casa</translation>
    </message>
    <message>
        <source>Everybody sees its name. Looks and words stand in What they see.</source>
        <translation>Todos veem o nome dela. A aparência e os textos ficam em “O que as pessoas veem”.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSubject</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Gente</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Convites</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>Fila de entregas</translation>
    </message>
    <message>
        <source>Entry check</source>
        <translation>Teste de entrada</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Provedores de identidade</translation>
    </message>
    <message>
        <source>Sign-in log</source>
        <translation>Registro de acessos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>O que as pessoas veem</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>Servidor e configurações</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>Migração</translation>
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
        <translation>Interrompido. Nada aconteceu.</translation>
    </message>
    <message>
        <source>Stopped. What is done stays, and the rest can be resumed.</source>
        <translation>Interrompido. O que foi feito fica, e o resto pode ser retomado.</translation>
    </message>
    <message>
        <source>Stopped here. Somebody else goes on with it.</source>
        <translation>Interrompido aqui. Outra pessoa continua.</translation>
    </message>
    <message>
        <source>It was over before it could be stopped: everybody has come.</source>
        <translation>Terminou antes de poder ser interrompido: todas as pessoas chegaram.</translation>
    </message>
    <message>
        <source>Stopped. What had come was taken back meanwhile.</source>
        <translation>Interrompido. O que havia chegado foi desfeito nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Stopped. What has happened is not known: the database does not answer.</source>
        <translation>Interrompido. Não se sabe o que aconteceu: o banco de dados não responde.</translation>
    </message>
    <message>
        <source>Stopped. What had come is just being taken back.</source>
        <translation>Interrompido. O que havia chegado está sendo desfeito agora.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportPlan</name>
    <message>
        <source>Other addresses</source>
        <translation>Outros endereços</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Chaves SSH</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a folder. Choose one file.</source>
        <translation>Isto é uma pasta. Escolha um arquivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>Only its own program reads this spreadsheet. Save it there as CSV.</source>
        <translation>Só o próprio programa lê esta planilha. Salve-a nele como CSV.</translation>
    </message>
    <message>
        <source>This is no text. A table (CSV), JSON lines or LDIF is read.</source>
        <translation>Isto não é texto. Podem ser lidos uma tabela (CSV), linhas JSON ou LDIF.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and nothing does here.</source>
        <translation>A primeira linha precisa dar nome às colunas, e aqui não há nomes.</translation>
    </message>
    <message>
        <source>The file has other columns now. Choose it again.</source>
        <translation>O arquivo agora tem outras colunas. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The file is no longer where it was. Put it back and try again.</source>
        <translation>O arquivo não está mais onde estava. Devolva-o ao lugar e tente de novo.</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made.</source>
        <translation>O arquivo mudou depois que o plano foi feito.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Não é possível gravar nada lá.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>O arquivo não pôde ser gravado: o disco pode estar cheio.</translation>
    </message>
    <message>
        <source>This plan was applied already, or is older than a day.</source>
        <translation>Este plano já foi aplicado, ou tem mais de um dia.</translation>
    </message>
    <message>
        <source>Comes back out of the recycle bin</source>
        <translation>Volta da lixeira</translation>
    </message>
    <message>
        <source>Goes into the recycle bin</source>
        <translation>Vai para a lixeira</translation>
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
        <translation>Inclusão</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Sem mudança</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>new people; people who change; rows that are left</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people come in anew</source>
        <translation>
            <numerusform>%n pessoa nova</numerusform>
            <numerusform>%n pessoas novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n muda</numerusform>
            <numerusform>%n mudam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left alone</source>
        <translation>
            <numerusform>%n linha fica de fora</numerusform>
            <numerusform>%n linhas ficam de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>Interrompido. Nada aconteceu.</translation>
    </message>
    <message>
        <source>The plan no longer stands: somebody has changed one of these people. Nothing has happened.</source>
        <translation>O plano não vale mais: alguém alterou uma dessas pessoas. Nada aconteceu.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Nothing of this has happened.</source>
        <translation>O disco do banco de dados está cheio. Nada disso aconteceu.</translation>
    </message>
    <message>
        <source>The directory does not answer, or not to these settings.</source>
        <translation>O diretório não responde, ou não com estas configurações.</translation>
    </message>
    <message>
        <source>No Django website can be read there: neither its database nor a plain dump.</source>
        <translation>Nenhum site Django pode ser lido lá: nem o banco de dados dele, nem um dump em texto puro.</translation>
    </message>
    <message>
        <source>This dump is not whole, or not of this kind.</source>
        <translation>Este dump está incompleto, ou não é deste tipo.</translation>
    </message>
    <message>
        <source>There is no Django website in it.</source>
        <translation>Não contém nenhum site Django.</translation>
    </message>
    <message>
        <source>Along come organisations: %1, sites: %2, consents: %3, visits: %4.</source>
        <extracomment>numbers of what comes along with people</extracomment>
        <translation>Vêm junto organizações: %1, sites: %2, consentimentos: %3, visitas: %4.</translation>
    </message>
    <message>
        <source>%1 Left, since a number, address or key does not fit: %2.</source>
        <extracomment>what comes along; names of sites and organisations</extracomment>
        <translation>%1 Ficam de fora, porque um número, endereço ou chave não serve: %2.</translation>
    </message>
    <message>
        <source>Leaves %1: the source gave that, and lists it no more</source>
        <extracomment>names of groups</extracomment>
        <translation>Sai de %1: foi a fonte que deu isso, e ela não o lista mais</translation>
    </message>
    <message>
        <source>The disk of the database is full. What came before stays, and the rest can be resumed.</source>
        <translation>O disco do banco de dados está cheio. O que chegou antes fica, e o resto pode ser retomado.</translation>
    </message>
    <message>
        <source>The rest of the plan no longer stands: somebody has changed one of these people. What came before stays. Read the file again for the rest.</source>
        <translation>O resto do plano não vale mais: alguém alterou uma dessas pessoas. O que chegou antes fica. Leia o arquivo de novo para o resto.</translation>
    </message>
    <message>
        <source>Somebody is just taking this import back: nobody goes on with it.</source>
        <translation>Alguém está desfazendo esta importação: ninguém a continua.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportProgressBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>The file is read</source>
        <translation>Lendo o arquivo</translation>
    </message>
    <message>
        <source>It is compared with who is here</source>
        <translation>Comparando com quem já está aqui</translation>
    </message>
    <message>
        <source>People are written down</source>
        <translation>Registrando as pessoas</translation>
    </message>
    <message>
        <source>It is being stopped</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is being done, how long it will take</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>falta %n segundo</numerusform>
            <numerusform>faltam %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>falta %n minuto</numerusform>
            <numerusform>faltam %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportsPage</name>
    <message>
        <source>Steps of an import</source>
        <translation>Etapas de uma importação</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>People from a spreadsheet, a directory or another system.</source>
        <translation>Pessoas de uma planilha, de um diretório ou de outro sistema.</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Arquivo</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Colunas</translation>
    </message>
    <message>
        <source>3 Plan</source>
        <translation>3 Plano</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Escolha um arquivo primeiro.</translation>
    </message>
    <message>
        <source>%1-left</source>
        <extracomment>the name of a file: that of the source, and what is added to it</extracomment>
        <translation>%1-de-fora</translation>
    </message>
    <message>
        <source>Save the rows that are left</source>
        <translation>Salvar as linhas que ficaram de fora</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n linha foi gravada em %1.</numerusform>
            <numerusform>%n linhas foram gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan again</source>
        <translation>Refazer o plano</translation>
    </message>
    <message>
        <source>One file at a time.</source>
        <translation>Um arquivo por vez.</translation>
    </message>
    <message>
        <source>This is no file of this computer.</source>
        <translation>Este arquivo não é deste computador.</translation>
    </message>
    <message>
        <source>It has come to its end all the same: everybody has come.</source>
        <translation>Mesmo assim chegou ao fim: todas as pessoas chegaram.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationPane</name>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Print its sheet</source>
        <translation>Imprimir a folha</translation>
    </message>
    <message numerus="yes">
        <source>Print all %n sheets that wait</source>
        <translation>
            <numerusform>Imprimir %n folha à espera</numerusform>
            <numerusform>Imprimir todas as %n folhas à espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>How an invitation gets to somebody: by mail or on paper</extracomment>
        <translation>Meio</translation>
    </message>
    <message>
        <source>by mail; the link proves the address</source>
        <translation>por e-mail; o link prova o endereço</translation>
    </message>
    <message>
        <source>on paper; the link proves no address</source>
        <translation>em papel; o link não prova endereço nenhum</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Entra em</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>nenhum grupo</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Uma palavra a elas</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, who</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>A new link is on its way to %1; the one before is dead.</source>
        <translation>Um novo link está a caminho de %1; o anterior não funciona mais.</translation>
    </message>
    <message>
        <source>This address had its share of invitations today. Try again tomorrow.</source>
        <translation>Este endereço já recebeu convites suficientes hoje. Tente de novo amanhã.</translation>
    </message>
    <message>
        <source>The invitation of %1 was revoked.</source>
        <translation>O convite de %1 foi revogado.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Convites</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Convidar pessoas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Nobody is invited</source>
        <translation>Não há convites</translation>
    </message>
    <message>
        <source>Paste a list of addresses: everybody gets a link with which they choose their own password and join the groups that you choose for them.</source>
        <translation>Cole uma lista de endereços: cada pessoa recebe um link com o qual escolhe a própria senha e entra nos grupos que você escolher para ela.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>em papel</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, address, state, until when</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>Nenhum aberto</translation>
    </message>
    <message numerus="yes">
        <source>%n are open</source>
        <translation>
            <numerusform>%n aberto</numerusform>
            <numerusform>%n abertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were invited.</source>
        <translation>
            <numerusform>%n pessoa foi convidada.</numerusform>
            <numerusform>%n pessoas foram convidadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>Imprimir as folhas</translation>
    </message>
    <message numerus="yes">
        <source>%n new links are on their way.</source>
        <translation>
            <numerusform>%n novo link está a caminho.</numerusform>
            <numerusform>%n novos links estão a caminho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were revoked.</source>
        <translation>
            <numerusform>%n convite foi revogado.</numerusform>
            <numerusform>%n convites foram revogados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the invitations</source>
        <translation>Visões dos convites</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every invitation, in any state</comment>
        <translation>Mostrar %1 %2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>every invitation</source>
        <translation>todos os convites</translation>
    </message>
    <message>
        <source>invitations by mail</source>
        <translation>convites por e-mail</translation>
    </message>
    <message>
        <source>invitations on paper</source>
        <translation>convites em papel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>em qualquer estado</translation>
    </message>
    <message>
        <source>that are open</source>
        <translation>que estão abertos</translation>
    </message>
    <message>
        <source>that were accepted</source>
        <translation>que foram aceitos</translation>
    </message>
    <message>
        <source>that ran out</source>
        <translation>que expiraram</translation>
    </message>
    <message>
        <source>that were revoked</source>
        <translation>que foram revogados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Expirados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Convite</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeyDialog</name>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>It is shown this once. Nobody can read it here again.</source>
        <translation>É mostrada só desta vez. Ninguém pode lê-la aqui de novo.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Já a tenho</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeySection</name>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Impressão digital da chave</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Criar chave</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Import key…</source>
        <translation>Importar chave…</translation>
    </message>
    <message>
        <source>The site has switched</source>
        <translation>O site já fez a troca</translation>
    </message>
    <message>
        <source>Key, in standard base64</source>
        <translation>Chave, em base64 padrão</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>A new key waits</source>
        <translation>Uma nova chave está à espera</translation>
    </message>
    <message>
        <source>It waits until you confirm that the site has switched. Until then pushes are signed with the old one, %1.</source>
        <translation>Ela espera até você confirmar que o site fez a troca. Até lá as entregas são assinadas com a antiga, %1.</translation>
    </message>
    <message>
        <source>Made %1. %2 takes %3. The key itself was shown once and cannot be read again.</source>
        <translation>Criada: %1. %2 usa %3. A chave em si foi mostrada uma vez e não pode ser lida de novo.</translation>
    </message>
    <message>
        <source>Nobody can enter before the site has a key. %1 takes %2.</source>
        <translation>Ninguém entra enquanto o site não tiver uma chave. %1 usa %2.</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>A chave de %1</translation>
    </message>
    <message>
        <source>Put it into the site’s settings, then confirm here that the site has switched.</source>
        <translation>Coloque-a nas configurações do site e depois confirme aqui que o site fez a troca.</translation>
    </message>
    <message>
        <source>Put it into the site’s settings.</source>
        <translation>Coloque-a nas configurações do site.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeysSection</name>
    <message>
        <source>SSH keys</source>
        <translation>Chaves SSH</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Adicionar chave</translation>
    </message>
    <message>
        <source>Public key, one line</source>
        <translation>Chave pública, uma linha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>No key. Sites that ask for keys get those listed here.</source>
        <translation>Nenhuma chave. Os sites que pedem chaves recebem as desta lista.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneHeader</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>changes</comment>
        <translation>À espera</translation>
    </message>
    <message>
        <source>least first</source>
        <translation>menor primeiro</translation>
    </message>
    <message>
        <source>greatest first</source>
        <translation>maior primeiro</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LanePane</name>
    <message>
        <source>The last try failed</source>
        <translation>A última tentativa falhou</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Tell it everything again</source>
        <translation>Comunicar tudo de novo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página dele</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Changed %1 ago, not before %2</source>
        <translation>Mudou há %1, só daqui a %2</translation>
    </message>
    <message>
        <source>Changed %1 ago</source>
        <translation>Mudou há %1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Separado</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Nada espera aqui.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneRow</name>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
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
        <translation>%1, selecionado</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneStrip</name>
    <message>
        <source>Last requests</source>
        <translation>Últimas requisições</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many requests, how many of them failed</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n requisição</numerusform>
            <numerusform>%n requisições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
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
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
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
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>Últimas</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nada mudou ainda.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Leaving</name>
    <message>
        <source>What is kept about %1</source>
        <translation>O que está guardado sobre %1</translation>
    </message>
    <message>
        <source>What is kept about them stands in %1.</source>
        <translation>O que está guardado sobre a pessoa foi salvo em %1.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Apagar de vez os dados de %1?</translation>
    </message>
    <message>
        <source>Names, addresses, logins and what the history says of them go, also out of the recycle bin. Only the username stays, so that nobody else gets it. This cannot be undone.</source>
        <translation>Nomes, endereços, formas de acesso e o que o histórico diz deles somem, também da lixeira. Só o nome de usuário fica, para que ninguém mais o receba. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>These sites are told: %1.</source>
        <translation>Estes sites são avisados: %1.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>Os dados de %1 foram apagados.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LedgerSection</name>
    <message>
        <source>agreed</source>
        <translation>concordou</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não perguntado</translation>
    </message>
    <message>
        <source>Consents and what was shared</source>
        <translation>Consentimentos e o que foi compartilhado</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Nobody has been asked, and none of its sites was told of anybody.</source>
        <translation>Ninguém foi perguntado, e nenhum dos sites dela ficou sabendo de ninguém.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have answered it or were at one of its sites.</source>
        <translation>
            <numerusform>%n pessoa respondeu ou esteve em um dos sites dela.</numerusform>
            <numerusform>%n pessoas responderam ou estiveram em um dos sites dela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>Texto aceito</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>O que ficou sabendo</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Wording then</source>
        <translation>Texto da época</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeira vez</translation>
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
        <translation>Senhas erradas</translation>
    </message>
    <message>
        <source>How long a session lasts</source>
        <translation>Quanto dura uma sessão</translation>
    </message>
    <message>
        <source>After so many nobody gets another try until the time is over, or somebody unblocks them in the sign-in log. It holds for all authorities.</source>
        <translation>Depois de tantas, ninguém tem outra tentativa até o tempo passar ou alguém desbloquear no registro de acessos. Vale para todos os provedores.</translation>
    </message>
    <message>
        <source>Whatever somebody signed in with. It holds for all authorities.</source>
        <translation>Seja qual for a forma de acesso usada. Vale para todos os provedores.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LineEditIcon</name>
    <message>
        <source>Clear the field</source>
        <translation>Limpar o campo</translation>
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
        <translation>Mais sobre esta lista</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgula (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n rows</source>
        <translation>
            <numerusform>Escrevendo %n linha</numerusform>
            <numerusform>Escrevendo %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n linha foi escrita em %1.</numerusform>
            <numerusform>%n linhas foram escritas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível escrever %1: %2</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Interrompido. Nenhum arquivo foi escrito.</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>Preparando a impressão</translation>
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
            <numerusform>%1 · %n linha a mais não é impressa</numerusform>
            <numerusform>%1 · %n linhas a mais não são impressas</numerusform>
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
        <translation>Buscar em %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListTable</name>
    <message>
        <source>Least first</source>
        <translation>Menor primeiro</translation>
    </message>
    <message>
        <source>Greatest first</source>
        <translation>Maior primeiro</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>In their own order</source>
        <translation>Na ordem da lista</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LiveWatch</name>
    <message numerus="yes">
        <source>Show %n newer</source>
        <translation>
            <numerusform>Mostrar %n mais recente</numerusform>
            <numerusform>Mostrar %n mais recentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is newer</source>
        <translation>Mostrar o que é mais recente</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LoginForm</name>
    <message>
        <source>Nobody is called so there.</source>
        <translation>Ninguém se chama assim lá.</translation>
    </message>
    <message>
        <source>The authority does not answer, so whose name it is cannot be known now.</source>
        <translation>O provedor não responde, então agora não há como saber de quem é o nome.</translation>
    </message>
    <message>
        <source>The authority cannot be asked: %1.</source>
        <translation>Não é possível consultar o provedor: %1.</translation>
    </message>
    <message>
        <source>Username there</source>
        <translation>Nome de usuário lá</translation>
    </message>
    <message>
        <source>The authority is asked whose name that is, where it can tell.</source>
        <translation>Pergunta-se ao provedor de quem é esse nome, onde ele pode dizer.</translation>
    </message>
    <message>
        <source>Last day on which it counts; empty: for good</source>
        <translation>Último dia em que vale; vazio: sem fim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A login elsewhere</source>
        <translation>Uma forma de acesso em outro lugar</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Adicionar forma de acesso</translation>
    </message>
    <message>
        <source>No authority takes logins by name. A directory or PAM does; others are linked by their owners at a sign-in.</source>
        <translation>Nenhum provedor aceita formas de acesso por nome. Um diretório ou o PAM aceita; as outras são vinculadas pela própria pessoa ao entrar.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of login, authority</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>A day is written like 2027-12-31.</source>
        <translation>Um dia se escreve como 2027-12-31.</translation>
    </message>
    <message>
        <source>Type how the person is called there.</source>
        <translation>Digite como a pessoa se chama lá.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Provedor de identidade</translation>
    </message>
    <message>
        <source>Last day on which it counts</source>
        <translation>Último dia em que vale</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LoginsSection</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de uso único</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>Account of the machine</source>
        <translation>Conta da máquina</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválida</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Begun as a draft</source>
        <translation>Começou como rascunho</translation>
    </message>
    <message>
        <source>Added, and valid</source>
        <translation>Adicionada, e válida</translation>
    </message>
    <message>
        <source>Became valid</source>
        <translation>Passou a ser válida</translation>
    </message>
    <message>
        <source>Made valid again</source>
        <translation>Validada de novo</translation>
    </message>
    <message>
        <source>Made invalid</source>
        <translation>Invalidada</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, by whom</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Formas de acesso</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Adicionar forma de acesso</translation>
    </message>
    <message>
        <source>New password; all sessions end</source>
        <translation>Nova senha; todas as sessões terminam</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Definir senha</translation>
    </message>
    <message>
        <source>Why, for the history of the login; may be empty</source>
        <translation>Por quê, para o histórico da forma de acesso; pode ficar vazio</translation>
    </message>
    <message>
        <source>Make it invalid</source>
        <translation>Invalidar</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fechar o histórico</translation>
    </message>
    <message>
        <source>History of this login</source>
        <translation>Histórico desta forma de acesso</translation>
    </message>
    <message>
        <source>No way to sign in yet</source>
        <translation>Nenhuma forma de acesso ainda</translation>
    </message>
    <message>
        <source>No password here</source>
        <translation>Sem senha aqui</translation>
    </message>
    <message>
        <source>Set a password, or mail a link that lets the person choose one.</source>
        <translation>Defina uma senha, ou envie um link para a pessoa escolher uma.</translation>
    </message>
    <message>
        <source>Mail a link</source>
        <translation>Enviar um link</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of login and its identity</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Must be changed</source>
        <translation>Precisa ser trocada</translation>
    </message>
    <message>
        <source>Authority switched off</source>
        <translation>Provedor desativado</translation>
    </message>
    <message>
        <source>kept here, since %1</source>
        <translation>guardada aqui, desde %1</translation>
    </message>
    <message>
        <source>at %1, since %2</source>
        <translation>em %1, desde %2</translation>
    </message>
    <message>
        <source>set %1</source>
        <comment>a password, when</comment>
        <translation>definida: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>ainda sem uso</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminou em %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina em %1</translation>
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
        <translation>Enviar link de redefinição</translation>
    </message>
    <message>
        <source>Ask for a new one at the next sign-in</source>
        <translation>Pedir uma nova no próximo acesso</translation>
    </message>
    <message>
        <source>Let it end…</source>
        <translation>Dar um fim…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>A login of %1 was removed.</source>
        <translation>Uma forma de acesso de %1 foi removida.</translation>
    </message>
    <message>
        <source>Sessions that began with it have ended.</source>
        <translation>As sessões que começaram com ela terminaram.</translation>
    </message>
    <message>
        <source>A link that sets a new password is on its way to the main address.</source>
        <translation>Um link para definir uma nova senha está a caminho do endereço principal.</translation>
    </message>
    <message>
        <source>There is no confirmed address to mail it to.</source>
        <translation>Não há endereço confirmado para onde enviá-lo.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LookForm</name>
    <message>
        <source>For whom the words are</source>
        <translation>Para quem são as palavras</translation>
    </message>
    <message>
        <source>Colour on light pages</source>
        <translation>Cor em páginas claras</translation>
    </message>
    <message>
        <source>Colour on dark pages</source>
        <translation>Cor em páginas escuras</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher uma imagem…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The look of</source>
        <translation>A aparência de</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nome exibido</translation>
    </message>
    <message>
        <source>Address for questions</source>
        <translation>Endereço para perguntas</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texto próprio</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>name of a language</comment>
        <translation>Só em %1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Escolher um logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imagens (*.png *.svg)</translation>
    </message>
    <message>
        <source>The look was saved. Pages show it at once.</source>
        <translation>A aparência foi salva. As páginas já a mostram.</translation>
    </message>
    <message>
        <source>Your edits were put aside.</source>
        <translation>Suas edições foram descartadas.</translation>
    </message>
    <message>
        <source>The address for questions is no mail address.</source>
        <translation>O endereço para perguntas não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Whose look is edited</source>
        <translation>De quem é a aparência editada</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Onde o texto aparece</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>a mesma</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LostBanner</name>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>O banco de dados não responde.</translation>
    </message>
    <message>
        <source>What you see is from %1. Edits are kept as drafts. Trying again…</source>
        <translation>O que você vê é de %1. As edições ficam como rascunhos. Tentando de novo…</translation>
    </message>
    <message numerus="yes">
        <source>What you see is from %1. Edits are kept as drafts. Trying again in %n s.</source>
        <translation>
            <numerusform>O que você vê é de %1. As edições ficam como rascunhos. Nova tentativa em %n s.</numerusform>
            <numerusform>O que você vê é de %1. As edições ficam como rascunhos. Nova tentativa em %n s.</numerusform>
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
        <translation>todos os e-mails</translation>
    </message>
    <message>
        <source>mails that wait</source>
        <translation>os e-mails que esperam</translation>
    </message>
    <message>
        <source>mails that are tried again</source>
        <translation>os e-mails em nova tentativa</translation>
    </message>
    <message>
        <source>mails that were given up</source>
        <translation>os e-mails abandonados</translation>
    </message>
    <message>
        <source>mails that were sent</source>
        <translation>os e-mails enviados</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>todos os tipos</translation>
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
        <translation>Parte de um endereço</translation>
    </message>
    <message>
        <source>Search mails by address</source>
        <translation>Pesquisar e-mails por endereço</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailForm</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Back to the program’s words</source>
        <translation>Voltar ao texto do programa</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Send it once, to look at</source>
        <translation>Enviar uma vez, para ver</translation>
    </message>
    <message>
        <source>The house’s own words.</source>
        <translation>O texto próprio da casa.</translation>
    </message>
    <message>
        <source>The program’s words. What you save replaces them.</source>
        <translation>O texto do programa. O que você salva o substitui.</translation>
    </message>
    <message>
        <source>What may stand in it: %1. Greeting and foot are the program’s.</source>
        <comment>variables</comment>
        <translation>O que pode aparecer nele: %1. A saudação e o rodapé são do programa.</translation>
    </message>
    <message>
        <source>What must stand in it: %1. What may: %2. Greeting and foot are the program’s.</source>
        <comment>variables</comment>
        <translation>O que precisa aparecer nele: %1. O que pode: %2. A saudação e o rodapé são do programa.</translation>
    </message>
    <message>
        <source>The words were saved. The next mail is written in them.</source>
        <translation>O texto foi salvo. O próximo e-mail já sai com ele.</translation>
    </message>
    <message>
        <source>Your edits were put aside.</source>
        <translation>Suas edições foram descartadas.</translation>
    </message>
    <message>
        <source>This mail is in the program’s words again.</source>
        <translation>Este e-mail voltou ao texto do programa.</translation>
    </message>
    <message>
        <source>The mail server is asked …</source>
        <translation>Consultando o servidor de e-mail …</translation>
    </message>
    <message>
        <source>This window sends no mails: the house is served elsewhere.</source>
        <translation>Esta janela não envia e-mails: a casa é servida em outro lugar.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>Qual e-mail</translation>
    </message>
    <message>
        <source>Address for the test</source>
        <translation>Endereço para o teste</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>seu endereço</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
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
        <translation>Em nova tentativa</translation>
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
        <translation>Espera a sua vez.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>Houve %n tentativa, e a próxima é às %1.</numerusform>
            <numerusform>Houve %n tentativas, e a próxima é às %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times and given up.</source>
        <translation>
            <numerusform>Abandonado depois de %n tentativa.</numerusform>
            <numerusform>Abandonado depois de %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took it at %1.</source>
        <translation>O servidor de e-mail aceitou às %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPage</name>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>No mail has been written yet</source>
        <translation>Nenhum e-mail foi escrito ainda</translation>
    </message>
    <message>
        <source>The house writes when somebody signs up, forgets a password, changes an address, or is invited. Each mail stands here, and for 30 days after it was sent.</source>
        <translation>A casa escreve quando alguém cria uma conta, esquece uma senha, muda um endereço ou recebe um convite. Cada e-mail aparece aqui, e fica por 30 dias depois do envio.</translation>
    </message>
    <message>
        <source>No mail is like that</source>
        <translation>Nenhum e-mail é assim</translation>
    </message>
    <message>
        <source>Ask for less: every state, every kind, a shorter part of the address.</source>
        <translation>Peça menos: todos os estados, todos os tipos, uma parte mais curta do endereço.</translation>
    </message>
    <message>
        <source>Mails leave from where the house is served, not from this window.</source>
        <translation>Os e-mails saem de onde a casa é servida, não desta janela.</translation>
    </message>
    <message>
        <source>This is the demo: mails go into its own mail viewer and nowhere else.</source>
        <translation>Esta é a demonstração: os e-mails vão para o visualizador dela e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Through %1, encrypted only if that server offers it.</source>
        <translation>Por %1, com criptografia só se esse servidor a oferece.</translation>
    </message>
    <message>
        <source>Through %1, encrypted, as %2.</source>
        <comment>mail server, sender</comment>
        <translation>Por %1, com criptografia, como %2.</translation>
    </message>
    <message>
        <source>Through %1, encrypted, signed in as %2, from %3.</source>
        <comment>mail server, user, sender</comment>
        <translation>Por %1, com criptografia, entrando como %2, de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n mails were given up</source>
        <translation>
            <numerusform>%n e-mail foi abandonado</numerusform>
            <numerusform>%n e-mails foram abandonados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are tried again</source>
        <translation>
            <numerusform>%n e-mail está em nova tentativa</numerusform>
            <numerusform>%n e-mails estão em nova tentativa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 in 30 days.</source>
        <comment>mails that wait, mails that were sent</comment>
        <translation>%1; %2 em 30 dias.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n espera</numerusform>
            <numerusform>%n esperam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent</source>
        <translation>
            <numerusform>%n foi enviado</numerusform>
            <numerusform>%n foram enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>Enviar de novo agora</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n mails are sent again now.</source>
        <translation>
            <numerusform>%n e-mail é enviado de novo agora.</numerusform>
            <numerusform>%n e-mails são enviados de novo agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails will not be sent.</source>
        <translation>
            <numerusform>%n e-mail não será enviado.</numerusform>
            <numerusform>%n e-mails não serão enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the mails</source>
        <translation>Visões dos e-mails</translation>
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
        <translation>Em nova tentativa</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Look at the mails it would write</source>
        <translation>Ver os e-mails que ela escreveria</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>No mail server is set, so nothing leaves. Once there is one, what waits is sent.</source>
        <translation>Nenhum servidor de e-mail está definido, então nada sai. Assim que houver um, o que espera é enviado.</translation>
    </message>
    <message>
        <source>None waits</source>
        <translation>Nenhum espera</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>nenhum foi enviado</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPane</name>
    <message>
        <source>Send it again now</source>
        <translation>Enviar de novo agora</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Change the words of these mails…</source>
        <translation>Mudar o texto destes e-mails…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>As its receiver sees it</source>
        <translation>Como quem o recebe vê</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última resposta</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>O e-mail como texto simples</translation>
    </message>
    <message>
        <source>None that was bad</source>
        <translation>Nenhuma ruim</translation>
    </message>
    <message>
        <source>Its words were not kept: once a mail is sent, nobody can read it here any more.</source>
        <translation>O texto não ficou guardado: depois que um e-mail é enviado, ninguém mais pode lê-lo aqui.</translation>
    </message>
    <message>
        <source>Its words are sealed. They are shown where the server runs, which has the key.</source>
        <translation>O texto está lacrado. Ele aparece onde o servidor funciona, que tem a chave.</translation>
    </message>
    <message>
        <source>What proves who opens its link is left out here.</source>
        <translation>O que comprova quem abre o link não aparece aqui.</translation>
    </message>
    <message>
        <source>The mail as its receiver sees it</source>
        <translation>O e-mail como quem o recebe vê</translation>
    </message>
    <message>
        <source>The mail to %1 is sent again now.</source>
        <translation>O e-mail para %1 é enviado de novo agora.</translation>
    </message>
    <message>
        <source>The mail to %1 will not be sent.</source>
        <translation>O e-mail para %1 não será enviado.</translation>
    </message>
    <message>
        <source>Whoever needs it can ask for it again.</source>
        <translation>Quem precisa dele pode pedi-lo de novo.</translation>
    </message>
    <message>
        <source>This mail was sent meanwhile.</source>
        <translation>Este e-mail foi enviado nesse meio-tempo.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailServerSection</name>
    <message>
        <source>This is the demo: mails go into its own mail viewer and nowhere else.</source>
        <translation>Esta é a demonstração: os e-mails vão para o visualizador dela e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Mails leave through %1: the server was told so at its start, and that goes before what is kept here.</source>
        <translation>Os e-mails saem por %1: isso foi informado ao servidor na partida, e vale mais do que o que está guardado aqui.</translation>
    </message>
    <message>
        <source>People confirm addresses and come back to forgotten passwords by mail. What waits is sent as soon as a server is set.</source>
        <translation>É por e-mail que as pessoas confirmam endereços e redefinem senhas esquecidas. O que espera é enviado assim que um servidor for definido.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de e-mail</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MainWindow</name>
    <message>
        <source>Private database</source>
        <translation>Banco de dados privado</translation>
    </message>
    <message>
        <source>Queue: nothing waits</source>
        <translation>Fila: nada à espera</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n waiting</source>
        <translation>
            <numerusform>Fila: %n à espera</numerusform>
            <numerusform>Fila: %n à espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>Última mudança: %1</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>Esperando o banco de dados</translation>
    </message>
    <message>
        <source>Connected to a house on another computer</source>
        <translation>Conexão com uma casa em outro computador</translation>
    </message>
    <message>
        <source>Serving · %1</source>
        <translation>Em funcionamento · %1</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir a página de acesso</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>The database does not take this role and password.</source>
        <translation>O banco de dados não aceita este papel e esta senha.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Edit connections…</source>
        <translation>Editar conexões…</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Parar de servir</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Começar a servir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>Sobre o Gatelodge</translation>
    </message>
    <message>
        <source>The database is slow to answer</source>
        <translation>O banco de dados está demorando a responder</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MembersSection</name>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Name, username or address; three letters or more</source>
        <translation>Nome, nome de usuário ou endereço; três letras ou mais</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tirar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Users shows all of them: choose the group in its sentence.</source>
        <translation>Pessoas mostra todas: escolha o grupo na frase de lá.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ninguém ainda.</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1 agora está em %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <comment>person, group</comment>
        <translation>%1 não está mais em %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MendWords</name>
    <message>
        <source>How to mend it</source>
        <translation>Como resolver</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>Escolher um certificado…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Criar uma nova chave</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Entregar de novo</translation>
    </message>
    <message>
        <source>Send it now…</source>
        <translation>Enviar agora…</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>Send a test mail…</source>
        <translation>Enviar um e-mail de teste…</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fazer um backup</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Look at the servers…</source>
        <translation>Ver os servidores…</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Mender</name>
    <message>
        <source>All deliveries go on.</source>
        <translation>Todas as entregas continuam.</translation>
    </message>
    <message>
        <source>Its deliveries go on.</source>
        <translation>As entregas para ele continuam.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Mending</name>
    <message>
        <source>%1 may enter again.</source>
        <translation>%1 pode entrar de novo.</translation>
    </message>
    <message>
        <source>%1 was brought back.</source>
        <translation>%1 está de volta.</translation>
    </message>
    <message>
        <source>%1 may come in with this login again.</source>
        <translation>%1 pode entrar de novo com esta forma de acesso.</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1 agora está em %2.</translation>
    </message>
    <message>
        <source>%1 may try again.</source>
        <translation>%1 pode tentar de novo.</translation>
    </message>
    <message>
        <source>Whoever sits at %1 may try again.</source>
        <translation>Quem está em %1 pode tentar de novo.</translation>
    </message>
    <message>
        <source>A link that sets a new password is on its way to %1.</source>
        <translation>Um link para definir uma nova senha está a caminho de %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MergeSection</name>
    <message>
        <source>One person?</source>
        <translation>A mesma pessoa?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message numerus="yes">
        <source>%n come over</source>
        <translation>
            <numerusform>%n vem junto</numerusform>
            <numerusform>%n vêm junto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hear that %2 is suspended</source>
        <translation>Aviso da suspensão de %2 para %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationForm</name>
    <message>
        <source>No authority gives its accounts away. Add the older website as one first: a Django website with its database.</source>
        <translation>Nenhum provedor cede as contas dele. Adicione antes o site antigo como provedor: um site Django com o banco de dados dele.</translation>
    </message>
    <message>
        <source>%1 accounts there: %2 come in, %3 are here already, %4 cannot come in.</source>
        <extracomment>accounts there; newcomers; people who are here already; accounts that cannot come in</extracomment>
        <translation>Contas lá: %1. Vêm para cá: %2; já estão aqui: %3; não podem vir: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there that could be taken over.</source>
        <translation>
            <numerusform>%n não tem lá uma senha que se possa trazer.</numerusform>
            <numerusform>%n não têm lá uma senha que se possa trazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring everybody in</source>
        <translation>Trazer todo mundo</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Authorities…</source>
        <translation>Provedores…</translation>
    </message>
    <message>
        <source>Moving people in</source>
        <translation>Migrar pessoas para cá</translation>
    </message>
    <message>
        <source>While the older system goes on.</source>
        <translation>Com o sistema antigo em funcionamento.</translation>
    </message>
    <message>
        <source>Whose people</source>
        <translation>Pessoas de</translation>
    </message>
    <message>
        <source>It stays the authority for everybody until they are moved. It goes on changing their names and addresses.</source>
        <translation>Ele continua sendo o provedor de todos até a migração de cada um. Continua alterando nomes e endereços.</translation>
    </message>
    <message>
        <source>People a batch</source>
        <translation>Pessoas por lote</translation>
    </message>
    <message>
        <source>So many are moved in one step; a pause stops between two of them.</source>
        <translation>Quantas pessoas migram em uma etapa; uma pausa interrompe entre duas delas.</translation>
    </message>
    <message>
        <source>Nobody is moved by this: everybody comes in, and goes on signing in as before.</source>
        <translation>Isto não migra ninguém: todos são trazidos e continuam entrando como antes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 people.</source>
        <translation>Um lote tem de 1 a %1 pessoas.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>O que aconteceria</translation>
    </message>
    <message>
        <source>Those of an earlier migration that was given up, say, if their login there is still known here. Who is deleted while this one is on stays deleted.</source>
        <translation>As de uma migração anterior que foi abandonada, por exemplo, se a forma de acesso delas lá ainda for conhecida aqui. Quem for excluído durante esta continua excluído.</translation>
    </message>
    <message>
        <source>Bring back who is there and lies in the recycle bin</source>
        <translation>Recuperar da lixeira pessoas que estão lá</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationPane</name>
    <message>
        <source>No server is at work here. It goes on as soon as one serves.</source>
        <translation>Nenhum servidor está em funcionamento aqui. Isto continua assim que houver um.</translation>
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
        <translation>À espera</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Migraram</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Sem senha</translation>
    </message>
    <message>
        <source>New password since</source>
        <translation>Com nova senha desde então</translation>
    </message>
    <message>
        <source>Could not come in</source>
        <translation>Não puderam vir</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translation>Vieram por conta própria</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>Por lote</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Última etapa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who, when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>Na lixeira</translation>
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
        <translation>Migração</translation>
    </message>
    <message>
        <source>Move people in</source>
        <translation>Migrar pessoas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nobody is being moved</source>
        <translation>Ninguém está migrando</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>the older system, where its migration stands, its state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>One is on</source>
        <translation>Há uma em andamento</translation>
    </message>
    <message>
        <source>An older website has people, and is in use. They move here while it goes on: a few first, then everybody, batch by batch. Nobody notices, and until you finish, whoever has moved can be taken back.</source>
        <translation>Um site antigo tem pessoas e está em uso. Elas migram para cá enquanto ele funciona: primeiro algumas, depois todas, lote a lote. Ninguém percebe, e até você concluir quem já migrou pode ser levado de volta.</translation>
    </message>
    <message numerus="yes">
        <source>%n are over</source>
        <translation>
            <numerusform>%n encerrada</numerusform>
            <numerusform>%n encerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the migrations</source>
        <translation>Visões das migrações</translation>
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
        <translation>todas as migrações</translation>
    </message>
    <message>
        <source>the migration that is on</source>
        <translation>a migração em andamento</translation>
    </message>
    <message>
        <source>migrations that are over</source>
        <translation>migrações encerradas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>whoever stays behind</source>
        <translation>fique ou não alguém para trás</translation>
    </message>
    <message>
        <source>where somebody stays behind</source>
        <translation>em que alguém fica para trás</translation>
    </message>
    <message>
        <source>where nobody stays behind</source>
        <translation>em que ninguém fica para trás</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>Somebody stays behind</source>
        <translation>Alguém fica para trás</translation>
    </message>
    <message>
        <source>Older system</source>
        <translation>Sistema antigo</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>People moved</source>
        <translation>Pessoas migradas</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Situação</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MoveSection</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Move everybody</source>
        <translation>Migrar todos</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Bring in who is new there</source>
        <translation>Trazer quem é novo lá</translation>
    </message>
    <message numerus="yes">
        <source>%1 would move, in %n batches; %2 would stay behind.</source>
        <extracomment>people; batches; people</extracomment>
        <translation>
            <numerusform>Migrariam: %1, em %n lote; ficariam para trás: %2.</numerusform>
            <numerusform>Migrariam: %1, em %n lotes; ficariam para trás: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n something has changed there, and changes here before.</source>
        <translation>
            <numerusform>De %n pessoa algo mudou lá, e antes disso muda também aqui.</numerusform>
            <numerusform>De %n pessoas algo mudou lá, e antes disso muda também aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Migrar %n pessoa</numerusform>
            <numerusform>Migrar %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>O que aconteceria</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Moving</name>
    <message numerus="yes">
        <source>%1 of %n people have moved.</source>
        <extracomment>how many people have moved, of how many</extracomment>
        <translation>
            <numerusform>Migraram até agora: %1 de %n pessoa.</numerusform>
            <numerusform>Migraram até agora: %1 de %n pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Trazendo</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Migrando</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Voltando</translation>
    </message>
    <message>
        <source>Stopped by itself</source>
        <translation>Parou sozinha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message numerus="yes">
        <source>%n stay behind</source>
        <translation>
            <numerusform>%n fica para trás</numerusform>
            <numerusform>%n ficam para trás</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has moved</source>
        <translation>Todos migraram</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Em repouso</translation>
    </message>
    <message numerus="yes">
        <source>Everybody is brought in, %n so far.</source>
        <translation>
            <numerusform>Todos estão sendo trazidos, %n até agora.</numerusform>
            <numerusform>Todos estão sendo trazidos, %n até agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pilot set moves. %1</source>
        <translation>O grupo piloto está migrando. %1</translation>
    </message>
    <message>
        <source>People go back to %1. %2</source>
        <translation>As pessoas estão voltando para %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n people are at home here.</source>
        <translation>
            <numerusform>Concluída. %n pessoa agora é desta casa.</numerusform>
            <numerusform>Concluída. %n pessoas agora são desta casa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have come in, and still sign in by %1.</source>
        <translation>
            <numerusform>%n pessoa foi trazida e ainda entra por %1.</numerusform>
            <numerusform>%n pessoas foram trazidas e ainda entram por %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not answer as it should: %2</source>
        <translation>%1 não respondeu como devia: %2</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ninguém à espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait. They keep their names and passwords, stay signed in, and notice nothing. Until you finish, they can be taken back.</source>
        <translation>
            <numerusform>%n pessoa à espera. Ela mantém o nome e a senha, não sai da conta e não percebe nada. Até você concluir, pode ser levada de volta.</numerusform>
            <numerusform>%n pessoas à espera. Elas mantêm os nomes e as senhas, não saem da conta e não percebem nada. Até você concluir, podem ser levadas de volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has moved yet.</source>
        <translation>Ninguém migrou ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n people go back to %1. What was changed here of their names and addresses gives way to what is said there.</source>
        <extracomment>who goes back; the older system; perhaps a sentence on who stays</extracomment>
        <translation>
            <numerusform>%n pessoa volta para %1. O que foi alterado aqui no nome e nos endereços dela dá lugar ao que está lá.</numerusform>
            <numerusform>%n pessoas voltam para %1. O que foi alterado aqui nos nomes e endereços delas dá lugar ao que está lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a new password that nobody knows there, and stay.</source>
        <translation>
            <numerusform>%n tem uma nova senha que ninguém conhece lá, e fica.</numerusform>
            <numerusform>%n têm uma nova senha que ninguém conhece lá, e ficam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people came by %1 since everybody was brought in, and would lose their way in. Bring them in first.</source>
        <translation>
            <numerusform>Ainda não: %n pessoa veio por %1 depois que todos foram trazidos, e perderia o acesso. Traga-a primeiro.</numerusform>
            <numerusform>Ainda não: %n pessoas vieram por %1 depois que todos foram trazidos, e perderiam o acesso. Traga-as primeiro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people would lose their way in. Move them first.</source>
        <translation>
            <numerusform>Ainda não: %n pessoa perderia o acesso. Migre-a primeiro.</numerusform>
            <numerusform>Ainda não: %n pessoas perderiam o acesso. Migre-as primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on %1 is out of use, and nobody goes back.</source>
        <translation>A partir daí, %1 sai de uso, e ninguém volta.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there; they ask for a new one here.</source>
        <translation>
            <numerusform>%n não tem senha lá; pede uma nova aqui.</numerusform>
            <numerusform>%n não têm senha lá; pedem uma nova aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody would lose their way in. The numbers are new: look again.</source>
        <translation>Alguém perderia o acesso. Os números são novos: confira de novo.</translation>
    </message>
    <message>
        <source>Only at the house itself: its key opens the password of the older system.</source>
        <translation>Só na própria casa: a chave dela abre a senha do sistema antigo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>Interrompido. Nada aconteceu.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
    <message>
        <source>This authority gives no accounts away, or is out of use.</source>
        <translation>Este provedor não cede contas, ou está fora de uso.</translation>
    </message>
    <message>
        <source>It has moved on meanwhile. What stands here is new.</source>
        <translation>Ela avançou nesse meio-tempo. O que está aqui é novo.</translation>
    </message>
    <message>
        <source>The older system does not answer: %1</source>
        <translation>O sistema antigo não responde: %1</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Given up. Everybody signs in by %1 as before.</source>
        <translation>Abandonada. Todos entram por %1 como antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no login there any more, and stay.</source>
        <translation>
            <numerusform>%n não tem mais uma forma de acesso lá, e fica.</numerusform>
            <numerusform>%n não têm mais uma forma de acesso lá, e ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be given up once those who have moved are back.</source>
        <translation>Pode ser abandonada assim que quem migrou tiver voltado.</translation>
    </message>
    <message>
        <source>Begun by mistake? Then give it up: everybody who waits goes on signing in by %1. Whoever came in stays in the list, and History takes that import back. Another migration may be begun at once.</source>
        <translation>Iniciada por engano? Então abandone a migração: todos que estão à espera continuam entrando por %1. Quem foi trazido fica na lista, e essa importação se desfaz no Histórico. Outra migração pode ser iniciada na hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n who could not go back stay at home here.</source>
        <translation>
            <numerusform>%n pessoa que não pôde voltar continua sendo desta casa.</numerusform>
            <numerusform>%n pessoas que não puderam voltar continuam sendo desta casa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie in the recycle bin; whoever is brought back asks for a new password here.</source>
        <translation>
            <numerusform>%n está na lixeira; se for recuperada, pede uma nova senha aqui.</numerusform>
            <numerusform>%n estão na lixeira; quem for recuperado pede uma nova senha aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be asked: %2 Whoever has registered there since everybody was brought in is not known here, and would be without a way in.</source>
        <extracomment>the older system; what it said</extracomment>
        <translation>Não é possível consultar %1: %2 Quem se cadastrou lá depois que todos foram trazidos não é conhecido aqui, e ficaria sem acesso.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in, and would be without a way in.</source>
        <translation>
            <numerusform>%n conta lá não pôde vir, e ficaria sem acesso.</numerusform>
            <numerusform>%n contas lá não puderam vir, e ficariam sem acesso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n accounts at %1 are not here. Bring them in first.</source>
        <translation>
            <numerusform>Ainda não: %n conta em %1 não está aqui. Traga-a primeiro.</numerusform>
            <numerusform>Ainda não: %n contas em %1 não estão aqui. Traga-as primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has registered there just now. Bring them in first.</source>
        <translation>Alguém acabou de se cadastrar lá. Traga essa pessoa primeiro.</translation>
    </message>
    <message>
        <source>Accounts there could not come in, and how many is new: look again.</source>
        <translation>Há contas lá que não puderam vir, e o número delas é novo: confira de novo.</translation>
    </message>
    <message>
        <source>Somebody has moved. Take them back first.</source>
        <translation>Alguém já migrou. Primeiro, leve de volta quem migrou.</translation>
    </message>
    <message>
        <source>One is on already. Finish it first, or give it up.</source>
        <translation>Já há uma em andamento. Conclua-a primeiro, ou abandone-a.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MovingProgress</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>falta %n segundo</numerusform>
            <numerusform>faltam %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>falta %n minuto</numerusform>
            <numerusform>faltam %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewAuthority</name>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>A new authority</source>
        <translation>Um novo provedor de identidade</translation>
    </message>
    <message>
        <source>Somebody else who knows people’s passwords.</source>
        <translation>Alguém mais que conhece as senhas das pessoas.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What people read when they choose it.</source>
        <translation>O que as pessoas leem ao escolhê-lo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What stands after the @ when people name it: alice@club.</source>
        <translation>O que vem depois do @ quando o indicam: alice@club.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>Tipo de provedor</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewInvitations</name>
    <message>
        <source>How they are invited</source>
        <translation>Como são convidadas</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>O que será feito</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Convidar %n pessoa</numerusform>
            <numerusform>Convidar %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Por e-mail</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Em papel</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Convidar pessoas</translation>
    </message>
    <message>
        <source>They choose their own password.</source>
        <translation>Elas escolhem a própria senha.</translation>
    </message>
    <message>
        <source>They join</source>
        <translation>Entram em</translation>
    </message>
    <message>
        <source>Days until it ends, 1 to %1</source>
        <translation>Dias até expirar, de 1 a %1</translation>
    </message>
    <message>
        <source>Signed by, as they read it (optional)</source>
        <translation>Assinado por, como será lido (opcional)</translation>
    </message>
    <message>
        <source>A word to them (optional)</source>
        <translation>Uma palavra a elas (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no group yet.</source>
        <translation>Ainda não há grupos.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is done with it</comment>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>person, verdict, reason</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing is done before you press the button.</source>
        <translation>Nada é feito antes de você apertar o botão.</translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited.</source>
        <translation>
            <numerusform>%n pessoa será convidada.</numerusform>
            <numerusform>%n pessoas serão convidadas.</numerusform>
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
            <numerusform>%n ficará de fora.</numerusform>
            <numerusform>%n ficarão de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>People to invite, one a line</source>
        <translation>Pessoas a convidar, uma por linha</translation>
    </message>
    <message>
        <source>Days until the invitation ends</source>
        <translation>Dias até o convite expirar</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Uma palavra a elas</translation>
    </message>
    <message>
        <source>One a line: an address, a name with the address in &lt; &gt;, or first name, last name, address.</source>
        <translation>Uma por linha: um endereço, um nome com o endereço entre &lt; &gt;, ou nome, sobrenome, endereço.</translation>
    </message>
    <message>
        <source>One a line; a name is enough. Whoever holds the sheet may use it, and confirms an address of their own afterwards.</source>
        <translation>Uma por linha; um nome basta. Quem tiver a folha em mãos pode usá-la, e depois confirma um endereço próprio.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewPersonForm</name>
    <message>
        <source>Add person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Uma nova pessoa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Username; may be changed until a site has received it</source>
        <translation>Nome de usuário; pode mudar até um site recebê-lo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A name or an address is needed.</source>
        <translation>É preciso um nome ou um endereço.</translation>
    </message>
    <message>
        <source>I vouch that the address is theirs</source>
        <translation>Garanto que o endereço é dela</translation>
    </message>
    <message>
        <source>Nobody was added yet. What you typed stays.</source>
        <translation>Ninguém foi adicionado ainda. O que você digitou fica.</translation>
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
        <translation>Um novo site</translation>
    </message>
    <message>
        <source>Then make its key, and put that into the site’s settings.</source>
        <translation>Depois crie a chave dele e coloque-a nas configurações do site.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address where people come back</source>
        <translation>Endereço para onde as pessoas voltam</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Mantido por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Uma nova organização</translation>
    </message>
    <message>
        <source>Name of the new organisation</source>
        <translation>Nome da nova organização</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NodesSection</name>
    <message>
        <source>Its clock agrees with the database’s.</source>
        <translation>O relógio dele concorda com o do banco de dados.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of the database’s.</source>
        <translation>O relógio dele está %1 adiantado em relação ao do banco de dados.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind the database’s.</source>
        <translation>O relógio dele está %1 atrasado em relação ao do banco de dados.</translation>
    </message>
    <message>
        <source>How much room its disk has is not known.</source>
        <translation>Não se sabe quanto espaço há no disco dele.</translation>
    </message>
    <message>
        <source>%1 of %2 are free on its disk.</source>
        <translation>Restam %1 de %2 no disco dele.</translation>
    </message>
    <message>
        <source>Servers of this house</source>
        <translation>Servidores desta casa</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <comment>a time</comment>
        <translation>Último sinal: %1</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sem sinal</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>None has told of itself within a day.</source>
        <translation>Nenhum deu sinal nas últimas 24 horas.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OldestCard</name>
    <message>
        <source>Oldest waiting change</source>
        <translation>Mudança mais antiga à espera</translation>
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
        <translation>nada à espera</translation>
    </message>
    <message numerus="yes">
        <source>warning after %n minutes</source>
        <translation>
            <numerusform>aviso após %n minuto</numerusform>
            <numerusform>aviso após %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>critical after %n minutes</source>
        <translation>
            <numerusform>crítico após %n minuto</numerusform>
            <numerusform>crítico após %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OnlineCard</name>
    <message>
        <source>nothing is known of this time yet</source>
        <translation>ainda não se sabe nada deste período</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Gente por aqui</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdAddresses</name>
    <message>
        <source>Add address…</source>
        <translation>Adicionar endereço…</translation>
    </message>
    <message>
        <source>Check an address…</source>
        <translation>Conferir um endereço…</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Adicionar este endereço</translation>
    </message>
    <message>
        <source>Address to add</source>
        <translation>Endereço a adicionar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Address that the application sends</source>
        <translation>Endereço que o aplicativo envia</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1 está na lista.</translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 não está na lista.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdApps</name>
    <message>
        <source>Settings of the application</source>
        <translation>Configurações do aplicativo</translation>
    </message>
    <message>
        <source>Add its redirect address</source>
        <translation>Adicionar o endereço de redirecionamento dele</translation>
    </message>
    <message>
        <source>Set up an application</source>
        <translation>Configurar um aplicativo</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>For %1. In place of SECRET stands the secret that was shown once.</source>
        <translation>Para %1. No lugar de SECRET vai o segredo que foi mostrado uma vez.</translation>
    </message>
    <message>
        <source>%1 proves itself in another way than is chosen above: “%2”.</source>
        <translation>%1 prova quem é de outra forma, diferente da escolhida acima: “%2”.</translation>
    </message>
    <message>
        <source>Its redirect address %1 is on the list.</source>
        <translation>O endereço de redirecionamento dele, %1, está na lista.</translation>
    </message>
    <message>
        <source>It comes back to %1, if it runs at this site’s address.</source>
        <translation>Ele volta para %1, se estiver no endereço deste site.</translation>
    </message>
    <message>
        <source>Choose its binding</source>
        <translation>Escolher o vínculo dele</translation>
    </message>
    <message>
        <source>%1 sends neither PKCE nor a nonce, as far as was known when this was written; a newer version may know PKCE. It is let in where “%2” is chosen as its binding.</source>
        <translation>%1 não envia PKCE nem nonce, pelo que se sabia quando isto foi escrito; uma versão mais nova talvez conheça PKCE. Ele entra onde “%2” é o vínculo escolhido.</translation>
    </message>
    <message>
        <source>%1 knows no PKCE. It is let in where “%2” is chosen as its binding.</source>
        <translation>%1 não conhece PKCE. Ele entra onde “%2” é o vínculo escolhido.</translation>
    </message>
    <message>
        <source>Choose its addresses for signing out</source>
        <translation>Escolher os endereços dele para as saídas</translation>
    </message>
    <message>
        <source>It is told when people sign out, and may send them on to %1.</source>
        <translation>Ele é avisado quando as pessoas saem, e pode enviá-las depois para %1.</translation>
    </message>
    <message>
        <source>It can be told when people sign out, at %1, and sends those who sign out there on to %2.</source>
        <translation>Ele pode ser avisado em %1 quando as pessoas saem, e envia quem sai por lá para %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdClaims</name>
    <message>
        <source>Add claim…</source>
        <translation>Adicionar claim…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Claims of its own</source>
        <translation>Claims próprias</translation>
    </message>
    <message>
        <source>Where the value is from</source>
        <translation>De onde vem o valor</translation>
    </message>
    <message>
        <source>Name of the claim</source>
        <translation>Nome da claim</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>How their names begin; nothing for all</source>
        <translation>Como começam os nomes; vazio para todos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a claim</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>None: the standard ones are enough for most applications.</source>
        <translation>Nenhuma: as padrão bastam para a maioria dos aplicativos.</translation>
    </message>
    <message>
        <source>What this application reads of a person under a name that it expects, with the scope profile; what is made of groups, with the scope groups.</source>
        <translation>O que este aplicativo lê de uma pessoa sob um nome que ele espera, com o escopo profile; o que vem dos grupos, com o escopo groups.</translation>
    </message>
    <message>
        <source>Let it ask for groups</source>
        <translation>Deixar pedir grupos</translation>
    </message>
    <message>
        <source>%1: made of groups, and never told, since this application may not ask for the scope groups.</source>
        <translation>%1: vem dos grupos e nunca é informado, porque este aplicativo não pode pedir o escopo groups.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdGrants</name>
    <message>
        <source>Signed in there now</source>
        <translation>Conectados lá agora</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ninguém.</translation>
    </message>
    <message>
        <source>Show more people</source>
        <translation>Mostrar mais pessoas</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdKeysSection</name>
    <message>
        <source>Signing keys</source>
        <translation>Chaves de assinatura</translation>
    </message>
    <message>
        <source>With these the house signs what it tells sites by OpenID Connect. Every ninety days the next one takes over by itself; sites learn of it a day before.</source>
        <translation>Com elas a casa assina o que informa aos sites por OpenID Connect. A cada noventa dias a próxima assume sozinha; os sites ficam sabendo dela um dia antes.</translation>
    </message>
    <message>
        <source>None yet: the server makes them when it starts.</source>
        <translation>Nenhuma ainda: o servidor as cria ao iniciar.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Still published</source>
        <translation>Ainda publicada</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Assina</translation>
    </message>
    <message>
        <source>Signed until %1. Nobody takes it for ours any more.</source>
        <translation>Assinou até %1. Ninguém mais a aceita como nossa.</translation>
    </message>
    <message>
        <source>Signed until %1; still published until %2, for what it signed.</source>
        <translation>Assinou até %1; continua publicada até %2, pelo que assinou.</translation>
    </message>
    <message>
        <source>Signs from %1.</source>
        <translation>Assina a partir de %1.</translation>
    </message>
    <message>
        <source>Signs since %1.</source>
        <translation>Assina desde %1.</translation>
    </message>
    <message>
        <source>Key ID %1</source>
        <translation>ID da chave %1</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>Substituir agora</translation>
    </message>
    <message>
        <source>It may be known to others: replace and withdraw…</source>
        <translation>Outros podem conhecê-la: substituir e retirar…</translation>
    </message>
    <message>
        <source>Withdraw the key for %1?</source>
        <translation>Retirar a chave de %1?</translation>
    </message>
    <message>
        <source>Nothing that it has signed is believed any more: applications ask for new tokens, and some people have to sign in again. A new key signs at once.</source>
        <translation>Nada do que ela assinou vale mais: os aplicativos pedem novos tokens, e algumas pessoas precisam entrar de novo. Uma nova chave assina na hora.</translation>
    </message>
    <message>
        <source>Replace and withdraw</source>
        <translation>Substituir e retirar</translation>
    </message>
    <message>
        <source>Another took its turn before it had signed anything.</source>
        <translation>Outra tomou o lugar dela antes que assinasse algo.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdRejected</name>
    <message>
        <source>Forget these</source>
        <translation>Esquecer estes</translation>
    </message>
    <message>
        <source>Refused lately</source>
        <translation>Recusados recentemente</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Nada foi recusado.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that is one cause</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It has been added since.</source>
        <translation>Foi adicionado depois.</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Adicionar este endereço</translation>
    </message>
    <message numerus="yes">
        <source>%n times, the last one %1.</source>
        <translation>
            <numerusform>%n vez, a última %1.</numerusform>
            <numerusform>%n vezes, a última %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for neither</source>
        <translation>Não exigir nenhum dos dois</translation>
    </message>
    <message>
        <source>Take a nonce instead</source>
        <translation>Usar um nonce no lugar</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSecrets</name>
    <message>
        <source>ends at once</source>
        <translation>termina na hora</translation>
    </message>
    <message>
        <source>holds for one day more</source>
        <translation>vale por mais um dia</translation>
    </message>
    <message>
        <source>holds for a week more</source>
        <translation>vale por mais uma semana</translation>
    </message>
    <message>
        <source>holds for 30 days more</source>
        <translation>vale por mais 30 dias</translation>
    </message>
    <message>
        <source>Make secret</source>
        <translation>Criar segredo</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>O antigo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>Criar outro segredo</translation>
    </message>
    <message>
        <source> It ends %1.</source>
        <translation> Termina: %1.</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <comment>a secret</comment>
        <translation>Começa com %1</translation>
    </message>
    <message>
        <source>Made %1. It was shown once and cannot be read again.</source>
        <translation>Criado: %1. Foi mostrado uma vez e não pode ser lido de novo.</translation>
    </message>
    <message>
        <source>End now</source>
        <comment>a secret</comment>
        <translation>Encerrar agora</translation>
    </message>
    <message>
        <source>The application cannot prove itself before it has a secret.</source>
        <translation>O aplicativo não pode provar quem é enquanto não tiver um segredo.</translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation>O segredo de %1</translation>
    </message>
    <message>
        <source>Put it into the application’s settings before the old one ends.</source>
        <translation>Coloque-o nas configurações do aplicativo antes que o antigo termine.</translation>
    </message>
    <message>
        <source>Put it into the application’s settings, with the client ID.</source>
        <translation>Coloque-o nas configurações do aplicativo, com o ID do cliente.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSection</name>
    <message>
        <source>Most applications can be signed in to by OpenID Connect: wikis, clouds, chats, shops. The gates, consents and updates of this site hold for it, too.</source>
        <translation>Na maioria dos aplicativos dá para entrar por OpenID Connect: wikis, nuvens, chats, lojas. As portas, os consentimentos e as atualizações deste site também valem para ele.</translation>
    </message>
    <message>
        <source>Set up OpenID Connect</source>
        <translation>Configurar OpenID Connect</translation>
    </message>
    <message>
        <source>End OpenID Connect here…</source>
        <translation>Encerrar OpenID Connect aqui…</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>how other applications ask</source>
        <translation>como outros aplicativos consultam</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descoberta</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autorização</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Dados da pessoa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>People may sign in by it</source>
        <translation>As pessoas podem entrar por ele</translation>
    </message>
    <message>
        <source>Off: every request is refused, and tokens hold no more.</source>
        <translation>Desativado: todo pedido é recusado, e os tokens não valem mais.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>By this name the application tells who it is. It is no secret.</source>
        <translation>Com este nome o aplicativo diz quem é. Não é segredo.</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Endereços de redirecionamento</translation>
    </message>
    <message>
        <source>None yet: nobody can sign in before there is one.</source>
        <translation>Nenhum ainda: ninguém consegue entrar enquanto não houver um.</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>Endereços depois de sair</translation>
    </message>
    <message>
        <source>None: people stay on a page of this house.</source>
        <translation>Nenhum: as pessoas ficam em uma página desta casa.</translation>
    </message>
    <message>
        <source>End OpenID Connect at %1?</source>
        <translation>Encerrar OpenID Connect em %1?</translation>
    </message>
    <message>
        <source>Its secrets are forgotten, and whoever is signed in there by it is signed out. Its settings can be brought back from the history, its secrets cannot.</source>
        <translation>Os segredos dele são esquecidos, e quem entrou lá por ele tem a sessão encerrada. As configurações podem ser recuperadas pelo histórico; os segredos, não.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Encerrar</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSettings</name>
    <message>
        <source>It may ask for %1</source>
        <translation>Ele pode pedir %1</translation>
    </message>
    <message>
        <source>How it proves itself</source>
        <translation>Como ele prova quem é</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Chaves dele</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>A JWK set with its public keys, for the proof by signature.</source>
        <translation>Um conjunto JWK com as chaves públicas dele, para a prova por assinatura.</translation>
    </message>
    <message>
        <source>Pushed requests only</source>
        <translation>Só pedidos enviados antes (PAR)</translation>
    </message>
    <message>
        <source>The application hands its request over by itself first, so that nobody reads or changes it.</source>
        <translation>O aplicativo entrega antes o próprio pedido, para que ninguém o leia nem altere.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Of the ID token. Every application takes RS256; the others are shorter.</source>
        <translation>Do token de ID. Todo aplicativo aceita RS256; as outras são mais curtas.</translation>
    </message>
    <message>
        <source>What it may ask for</source>
        <translation>O que ele pode pedir</translation>
    </message>
    <message>
        <source>Devices without a browser may sign in</source>
        <translation>Dispositivos sem navegador podem entrar</translation>
    </message>
    <message>
        <source>They show a code, and their person types it on another device.</source>
        <translation>Eles mostram um código, e a pessoa o digita em outro dispositivo.</translation>
    </message>
    <message>
        <source>It may act for itself</source>
        <translation>Ele pode agir em nome próprio</translation>
    </message>
    <message>
        <source>Without any person: a service that asks in its own name.</source>
        <translation>Sem nenhuma pessoa: um serviço que pede em seu próprio nome.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Minutes until an access token must be renewed.</source>
        <translation>Minutos até que um token de acesso precise ser renovado.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovação</translation>
    </message>
    <message>
        <source>Days after which a person must sign in again, if the site did not ask meanwhile.</source>
        <translation>Dias depois dos quais uma pessoa precisa entrar de novo, se o site não pediu nada nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Avisar em</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Em lugar nenhum</translation>
    </message>
    <message>
        <source>Without a secret, PKCE is all that protects a sign-in.</source>
        <translation>Sem segredo, só o PKCE protege um acesso.</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>What ties a sign-in to the browser that began it.</source>
        <translation>O que vincula um acesso ao navegador que o iniciou.</translation>
    </message>
    <message>
        <source>Where the application is told that a person has signed out, or that what it was let have has ended (back-channel logout).</source>
        <translation>Onde o aplicativo é avisado de que uma pessoa saiu, ou de que terminou o que lhe foi permitido (back-channel logout).</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdWords</name>
    <message>
        <source>another scheme</source>
        <translation>outro esquema</translation>
    </message>
    <message>
        <source>www. before one of them only</source>
        <translation>www. no começo de um só</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>outro host</translation>
    </message>
    <message>
        <source>another port</source>
        <translation>outra porta</translation>
    </message>
    <message>
        <source>a slash at the end of one of them only</source>
        <translation>uma barra no fim de um só</translation>
    </message>
    <message>
        <source>other capital letters</source>
        <translation>outras letras maiúsculas</translation>
    </message>
    <message>
        <source>another path</source>
        <translation>outro caminho</translation>
    </message>
    <message>
        <source>something else after the ?</source>
        <translation>outra coisa depois do ?</translation>
    </message>
    <message>
        <source>a # in one of them only</source>
        <translation>um # em um só</translation>
    </message>
    <message>
        <source>Nothing: an app or a page in the browser</source>
        <translation>Nada: um app ou uma página no navegador</translation>
    </message>
    <message>
        <source>A secret, in a header (the usual way)</source>
        <translation>Um segredo, em um cabeçalho (o habitual)</translation>
    </message>
    <message>
        <source>A secret, in the form</source>
        <translation>Um segredo, no formulário</translation>
    </message>
    <message>
        <source>A signature with a key of its own</source>
        <translation>Uma assinatura com chave própria</translation>
    </message>
    <message>
        <source>Names, username and language, and the site’s own claims.</source>
        <translation>Nomes, nome de usuário e idioma, e as claims próprias do site.</translation>
    </message>
    <message>
        <source>The main address, which has been confirmed.</source>
        <translation>O endereço principal, já confirmado.</translation>
    </message>
    <message>
        <source>The names of all groups the person is in.</source>
        <translation>Os nomes de todos os grupos da pessoa.</translation>
    </message>
    <message>
        <source>It stays signed in after the person has left, until the days below have passed.</source>
        <translation>Ele continua conectado depois que a pessoa sai, até passarem os dias indicados abaixo.</translation>
    </message>
    <message>
        <source>The same text for everybody</source>
        <translation>O mesmo texto para todos</translation>
    </message>
    <message>
        <source>Whether they are in a group</source>
        <translation>Se a pessoa está em um grupo</translation>
    </message>
    <message>
        <source>Groups whose name begins with</source>
        <translation>Grupos cujo nome começa com</translation>
    </message>
    <message>
        <source>The username</source>
        <translation>O nome de usuário</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>sempre “%1”</translation>
    </message>
    <message>
        <source>true for those in the group “%1”, else false</source>
        <translation>true para quem está no grupo “%1”, senão false</translation>
    </message>
    <message>
        <source>the names of all groups the person is in</source>
        <translation>os nomes de todos os grupos da pessoa</translation>
    </message>
    <message>
        <source>groups that begin with “%1”, without that</source>
        <translation>grupos que começam com “%1”, sem esse começo</translation>
    </message>
    <message>
        <source>the username</source>
        <translation>o nome de usuário</translation>
    </message>
    <message>
        <source>An address has at most 2000 characters.</source>
        <translation>Um endereço tem no máximo 2000 caracteres.</translation>
    </message>
    <message>
        <source>An address has no spaces, and plain letters only.</source>
        <translation>Um endereço não tem espaços, e só letras simples.</translation>
    </message>
    <message>
        <source>A * stands for nothing here: write every address out.</source>
        <translation>Um * não representa nada aqui: escreva cada endereço por extenso.</translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation>Escreva o endereço inteiro, a partir de https://.</translation>
    </message>
    <message>
        <source>Leave out the # and what follows it.</source>
        <translation>Deixe de fora o # e o que vem depois.</translation>
    </message>
    <message>
        <source>An address here names no user.</source>
        <translation>Um endereço aqui não indica usuário.</translation>
    </message>
    <message>
        <source>It needs https. Plain http is for the very computer where the application is used.</source>
        <translation>É preciso https. O http simples é só para o próprio computador em que o aplicativo é usado.</translation>
    </message>
    <message>
        <source>It needs https, or an app’s own scheme with a dot in it, as in org.example.app:/back.</source>
        <translation>É preciso https, ou o esquema próprio de um app com um ponto, como em org.example.app:/back.</translation>
    </message>
    <message>
        <source>It is nearly %1; the difference: %2.</source>
        <translation>É quase %1; a diferença: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A redirect address that is not registered</source>
        <translation>Um endereço de redirecionamento não registrado</translation>
    </message>
    <message>
        <source>An address after signing out that is not registered</source>
        <translation>Um endereço depois de sair não registrado</translation>
    </message>
    <message>
        <source>No PKCE challenge came</source>
        <translation>Não veio nenhum desafio PKCE</translation>
    </message>
    <message>
        <source>A PKCE challenge of another kind than S256</source>
        <translation>Um desafio PKCE de outro tipo que não S256</translation>
    </message>
    <message>
        <source>Neither a PKCE challenge nor a nonce came</source>
        <translation>Não veio desafio PKCE nem nonce</translation>
    </message>
    <message>
        <source>The request was not pushed first</source>
        <translation>O pedido não foi enviado antes</translation>
    </message>
    <message>
        <source>A scope that the site may not ask for</source>
        <translation>Um escopo que o site não pode pedir</translation>
    </message>
    <message>
        <source>Another flow than the code’s</source>
        <translation>Outro fluxo que não o de código</translation>
    </message>
    <message>
        <source>The application did not prove who it is</source>
        <translation>O aplicativo não provou quem é</translation>
    </message>
    <message>
        <source>The PKCE verifier did not fit</source>
        <translation>O verificador PKCE não conferiu</translation>
    </message>
    <message>
        <source>Add it if it is the application’s own; somebody else’s would get the answers.</source>
        <translation>Adicione-o se for do próprio aplicativo; se for de outra pessoa, ela receberia as respostas.</translation>
    </message>
    <message>
        <source>Choose S256 in the application.</source>
        <translation>Escolha S256 no aplicativo.</translation>
    </message>
    <message>
        <source>Switch pushed requests on in the application, or off below.</source>
        <translation>Ative no aplicativo o envio prévio dos pedidos (PAR), ou desative a exigência abaixo.</translation>
    </message>
    <message>
        <source>Allow the scope below, or ask for less in the application.</source>
        <translation>Permita o escopo abaixo, ou peça menos no aplicativo.</translation>
    </message>
    <message>
        <source>Choose the authorization code flow in the application.</source>
        <translation>Escolha o fluxo de código de autorização (authorization code) no aplicativo.</translation>
    </message>
    <message>
        <source>Compare its secret, and whether it sends it in the way that is chosen below.</source>
        <translation>Compare o segredo dele, e se ele o envia da forma escolhida abaixo.</translation>
    </message>
    <message>
        <source>Once, it may be a page that was opened twice; often, an application that mixes up sign-ins.</source>
        <translation>Uma vez só, pode ser uma página aberta duas vezes; muitas vezes, um aplicativo que confunde acessos.</translation>
    </message>
    <message>
        <source>PKCE (the usual way)</source>
        <translation>PKCE (o habitual)</translation>
    </message>
    <message>
        <source>A nonce instead of PKCE</source>
        <translation>Um nonce em vez de PKCE</translation>
    </message>
    <message>
        <source>Neither PKCE nor a nonce</source>
        <translation>Nem PKCE nem nonce</translation>
    </message>
    <message>
        <source>Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another sign-in, unless the application checks its nonce.</source>
        <translation>Assim, os acessos dele ficam menos protegidos: um código roubado pode ser usado em outro acesso, a menos que o aplicativo confira o nonce.</translation>
    </message>
    <message>
        <source>Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another sign-in, and nobody notices. Choose this only for an application that can do neither.</source>
        <translation>Assim, os acessos dele ficam menos protegidos: um código roubado pode ser usado em outro acesso, e ninguém percebe. Escolha isto só para um aplicativo que não é capaz de nenhum dos dois.</translation>
    </message>
    <message>
        <source>Switch PKCE on in the application. If it knows none, take a nonce instead.</source>
        <translation>Ative o PKCE no aplicativo. Se ele não o conhece, use um nonce no lugar.</translation>
    </message>
    <message>
        <source>Switch PKCE on in the application, or its nonce. If it knows neither and has a secret, it can be let in without; a code that somebody has stolen can then be put into another sign-in, and nobody notices.</source>
        <translation>Ative o PKCE no aplicativo, ou o nonce dele. Se ele não conhece nenhum dos dois e tem um segredo, pode entrar sem eles; um código roubado pode então ser usado em outro acesso, e ninguém percebe.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OrgPane</name>
    <message>
        <source>Delete organisation</source>
        <translation>Excluir organização</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Asks each person before data leaves</source>
        <translation>Pergunta a cada pessoa antes que dados saiam</translation>
    </message>
    <message>
        <source>Its sites let in, find and are told of those people only who agreed. Switching it on holds back what is owed until they do; switching it off sends it at once.</source>
        <translation>Os sites dela só deixam entrar, encontram e conhecem quem concordou. Ativar retém o que está devido até que concordem; desativar envia tudo na hora.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>Why it wants data; people read this when they are asked.</source>
        <translation>Para que ela quer os dados; as pessoas leem isso quando são perguntadas.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ninguém indicado</translation>
    </message>
    <message>
        <source>Sites it runs</source>
        <translation>Sites que mantém</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Exclusão feita: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It runs %n sites, and a site needs somebody who runs it. Move or delete them first.</source>
        <translation>
            <numerusform>Ela mantém %n site, e um site precisa de alguém que o mantenha. Mova-o ou exclua-o antes.</numerusform>
            <numerusform>Ela mantém %n sites, e um site precisa de alguém que o mantenha. Mova-os ou exclua-os antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs %n sites</source>
        <translation>
            <numerusform>mantém %n site</numerusform>
            <numerusform>mantém %n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Names of its own for people</source>
        <translation>Nomes próprios para as pessoas</translation>
    </message>
    <message>
        <source>By OpenID Connect its sites know each person by another name (sub) than those of other organisations, so that nobody can compare. Switching it makes everybody a stranger to sites that know them by the name they have now.</source>
        <translation>Por OpenID Connect, os sites dela conhecem cada pessoa por outro nome (sub) que não o das outras organizações, para que ninguém possa comparar. Ao ativar ou desativar, todos viram desconhecidos para os sites que os conhecem pelo nome que têm agora.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OrgsPage</name>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nova organização</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nome da organização</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Nenhuma organização ainda</translation>
    </message>
    <message>
        <source>Every site is run by an organisation. It says why it wants data, and people may be asked first.</source>
        <translation>Cada site é mantido por uma organização. Ela diz para que quer os dados, e as pessoas podem ser perguntadas antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n people agree</source>
        <translation>
            <numerusform>%n pessoa concorda</numerusform>
            <numerusform>%n pessoas concordam</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks nobody</source>
        <translation>Não pergunta a ninguém</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, sites, consent of an organisation</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organização</numerusform>
            <numerusform>%n organizações</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the organisations</source>
        <translation>Visões das organizações</translation>
    </message>
    <message>
        <source>Organisations %1, %2</source>
        <comment>with or without sites, whether or not they ask people</comment>
        <translation>Organizações %1, %2</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>with or without sites</source>
        <translation>com ou sem sites</translation>
    </message>
    <message>
        <source>with sites</source>
        <translation>com sites</translation>
    </message>
    <message>
        <source>without a site</source>
        <translation>sem sites</translation>
    </message>
    <message>
        <source>whether or not they ask people first</source>
        <translation>que perguntem ou não às pessoas antes</translation>
    </message>
    <message>
        <source>asking people first</source>
        <translation>que perguntam às pessoas antes</translation>
    </message>
    <message>
        <source>asking nobody</source>
        <translation>que não perguntam a ninguém</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Asking people first</source>
        <translation>Perguntam às pessoas antes</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>Sem sites</translation>
    </message>
    <message>
        <source>Ask people first</source>
        <translation>Perguntar às pessoas antes</translation>
    </message>
    <message>
        <source>Ask nobody</source>
        <translation>Não perguntar a ninguém</translation>
    </message>
    <message>
        <source>Delete these organisations</source>
        <translation>Excluir estas organizações</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask people first now.</source>
        <translation>
            <numerusform>%n organização agora pergunta às pessoas antes.</numerusform>
            <numerusform>%n organizações agora perguntam às pessoas antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask nobody now.</source>
        <translation>
            <numerusform>%n organização agora não pergunta a ninguém.</numerusform>
            <numerusform>%n organizações agora não perguntam a ninguém.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were deleted.</source>
        <translation>
            <numerusform>%n organização foi excluída.</numerusform>
            <numerusform>%n organizações foram excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>how many people, how many sites</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Serving for %1. %2</source>
        <comment>a duration, a sentence</comment>
        <translation>Em funcionamento há %1. %2</translation>
    </message>
    <message>
        <source>Serving since just now. %1</source>
        <comment>a sentence</comment>
        <translation>Em funcionamento há poucos instantes. %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PagedModel</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
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
        <translation>cores aparência modo tema</translation>
    </message>
    <message>
        <source>new user account create register</source>
        <translation>novo usuário nova conta criar cadastrar</translation>
    </message>
    <message>
        <source>people who were never here</source>
        <translation>pessoas que nunca entraram</translation>
    </message>
    <message>
        <source>people whose address is not confirmed</source>
        <translation>pessoas com endereço não confirmado</translation>
    </message>
    <message>
        <source>people who are locked out</source>
        <translation>pessoas bloqueadas</translation>
    </message>
    <message>
        <source>people who were removed, recycle bin</source>
        <translation>pessoas removidas excluídas lixeira</translation>
    </message>
    <message>
        <source>add create team</source>
        <translation>adicionar criar equipe</translation>
    </message>
    <message>
        <source>add create association</source>
        <translation>adicionar criar associação</translation>
    </message>
    <message>
        <source>new invitation send link paper sheet</source>
        <translation>novo convite enviar link papel folha</translation>
    </message>
    <message>
        <source>add new create website application client</source>
        <translation>adicionar novo criar site aplicativo cliente</translation>
    </message>
    <message>
        <source>stop the update queue</source>
        <translation>parar a fila de atualizações</translation>
    </message>
    <message>
        <source>retry redeliver resend the queue</source>
        <translation>tentar de novo reenviar entregar a fila</translation>
    </message>
    <message>
        <source>add LDAP directory OpenID Connect Google Microsoft PAM</source>
        <translation>adicionar LDAP diretório OpenID Connect Google Microsoft PAM</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>Colours as the desktop</source>
        <translation>Cores do sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Cores claras</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Cores escuras</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>import people members CSV spreadsheet</source>
        <translation>importar pessoas membros CSV planilha</translation>
    </message>
    <message>
        <source>people who have not come for long, inactive, stale</source>
        <translation>pessoas que não vêm há muito tempo, inativas, paradas</translation>
    </message>
    <message>
        <source>people who are not let in yet, pending</source>
        <translation>pessoas que ainda não podem entrar, pendentes, aguardando</translation>
    </message>
    <message>
        <source>sign-up on or off, what has to be approved, domains, days that a request waits</source>
        <translation>ligar desligar cadastro, o que precisa de aprovação, domínios, dias que um pedido espera</translation>
    </message>
    <message>
        <source>too many tries, unblock, has to wait</source>
        <translation>tentativas demais, desbloquear, precisa esperar</translation>
    </message>
    <message>
        <source>what was deleted, bring back, restore, trash</source>
        <translation>o que foi excluído, recuperar, restaurar, lixeira</translation>
    </message>
    <message>
        <source>new migration from an older website</source>
        <translation>nova migração de um site antigo</translation>
    </message>
    <message>
        <source>add a list that is followed at set times</source>
        <translation>adicionar uma lista que é seguida em horários definidos</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteHelp</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
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
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteSources</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Why can’t they enter?</source>
        <translation>Por que não conseguem entrar?</translation>
    </message>
    <message>
        <source>Who may enter %1?</source>
        <translation>Quem pode entrar em %1?</translation>
    </message>
    <message>
        <source>Why can’t %1 enter a site?</source>
        <translation>Por que %1 não consegue entrar em um site?</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Provedores de identidade</translation>
    </message>
    <message>
        <source>Who may enter?</source>
        <translation>Quem pode entrar?</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>Edit connections</source>
        <translation>Editar conexões</translation>
    </message>
    <message>
        <source>another database, profile, server, switch house</source>
        <translation>outro banco de dados, perfil, servidor, trocar de casa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>idioma da janela</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>Sobre o Gatelodge</translation>
    </message>
    <message>
        <source>version, licences, changes, release notes</source>
        <translation>versão, licenças, mudanças, notas de versão</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PasswordPage</name>
    <message>
        <source>Password for %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>The database did not take the last one.</source>
        <translation>O banco de dados não aceitou a última.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop, so it is kept nowhere and asked for each time.</source>
        <translation>Nenhum chaveiro responde nesta área de trabalho, por isso ela não fica guardada e é pedida todas as vezes.</translation>
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
        <translation>Senha</translation>
    </message>
    <message>
        <source>Keep it in the desktop’s keyring</source>
        <translation>Guardar no chaveiro da área de trabalho</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PasswordSection</name>
    <message>
        <source>It is too short.</source>
        <translation>É curta demais.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>É longa demais.</translation>
    </message>
    <message>
        <source>Everybody tries it first.</source>
        <translation>É a que todo mundo tenta primeiro.</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>É fácil demais de adivinhar.</translation>
    </message>
    <message>
        <source>It has too few kinds of characters.</source>
        <translation>Tem poucos tipos de caracteres.</translation>
    </message>
    <message>
        <source>These rules accept it.</source>
        <translation>Estas regras a aceitam.</translation>
    </message>
    <message>
        <source>Its strength is %1 of 4.</source>
        <comment>a score from 0 to 4</comment>
        <translation>A força dela é %1 de 4.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>What a new one has to be. A person’s own names and addresses are always refused, and so are the passwords that everybody tries first. Those in use stay as they are.</source>
        <translation>Como uma nova precisa ser. Nomes e endereços da própria pessoa são sempre recusados, assim como as senhas que todo mundo tenta primeiro. As que estão em uso ficam como estão.</translation>
    </message>
    <message>
        <source>Try a password</source>
        <translation>Experimentar uma senha</translation>
    </message>
    <message>
        <source>It is judged by the rules above, saved or not, and forgotten. Nothing of it is kept.</source>
        <translation>É avaliada pelas regras acima, salvas ou não, e esquecida. Nada dela fica guardado.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é digitado</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleDeeds</name>
    <message>
        <source>%1 was suspended.</source>
        <translation>O acesso de %1 foi suspenso.</translation>
    </message>
    <message>
        <source>%1 may enter again.</source>
        <translation>%1 pode entrar de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were suspended.</source>
        <translation>
            <numerusform>%n pessoa foi suspensa.</numerusform>
            <numerusform>%n pessoas foram suspensas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may enter again.</source>
        <translation>
            <numerusform>%n pessoa pode entrar de novo.</numerusform>
            <numerusform>%n pessoas podem entrar de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All their sessions have ended.</source>
        <translation>Todas as sessões delas terminaram.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>A conta de %1 foi excluída.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>%n pessoa foi excluída.</numerusform>
            <numerusform>%n pessoas foram excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was brought back.</source>
        <translation>%1 está de volta.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>%n pessoa foi recuperada.</numerusform>
            <numerusform>%n pessoas foram recuperadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There was nothing to do for any of them.</source>
        <translation>Não havia nada a fazer para nenhuma dessas pessoas.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleExport</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Linhas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Entries of a directory (*.ldif)</source>
        <translation>Entradas de um diretório (*.ldif)</translation>
    </message>
    <message>
        <source>Export to be imported</source>
        <translation>Exportar para importação</translation>
    </message>
    <message>
        <source>IMS Enterprise, for a learning system (*.xml)</source>
        <translation>IMS Enterprise, para um sistema de ensino (*.xml)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PersonFinder</name>
    <message>
        <source>Nobody is called so.</source>
        <translation>Ninguém se chama assim.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar uma pessoa</translation>
    </message>
    <message>
        <source>Three letters at least.</source>
        <translation>Pelo menos três letras.</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nome, nome de usuário ou endereço</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PersonPane</name>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
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
        <translation>O que a pessoa lê na entrada, se for o caso</translation>
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
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Formas de acesso</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>On-line</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalhes de %1</translation>
    </message>
    <message>
        <source>At the door: “%1”</source>
        <translation>Na entrada: “%1”</translation>
    </message>
    <message>
        <source>Why can’t they enter a site?</source>
        <translation>Por que não consegue entrar em um site?</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Save what is kept about them…</source>
        <translation>Salvar o que está guardado sobre a pessoa…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Apagar de vez…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PilotSection</name>
    <message>
        <source>Who goes first</source>
        <translation>Quem vai primeiro</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Vai primeiro</translation>
    </message>
    <message>
        <source>Its members</source>
        <translation>Os membros dele</translation>
    </message>
    <message>
        <source>So many of those who wait</source>
        <translation>Tantos dos que esperam</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Migrar</translation>
    </message>
    <message>
        <source>A few people first: try it with them, compare both sides, and go on.</source>
        <translation>Primeiro algumas pessoas: experimente com elas, compare os dois lados e continue.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have moved.</source>
        <translation>
            <numerusform>Migraram até agora: %1 de %n.</numerusform>
            <numerusform>Migraram até agora: %1 de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Migrar %n pessoa</numerusform>
            <numerusform>Migrar %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>How many is a number from 1 on.</source>
        <translation>A quantidade é um número a partir de 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more go first.</source>
        <translation>
            <numerusform>Mais %n vai primeiro.</numerusform>
            <numerusform>Mais %n vão primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody more: they are chosen already, or do not wait.</source>
        <translation>Mais ninguém: já foram escolhidos, ou não esperam.</translation>
    </message>
    <message>
        <source>A group whose members go first</source>
        <translation>Um grupo cujos membros vão primeiro</translation>
    </message>
    <message>
        <source>How many go first</source>
        <translation>Quantos vão primeiro</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlaceSection</name>
    <message>
        <source>Run by</source>
        <translation>Mantido por</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Comes back to</source>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>Where people come back with a sealed answer. No other address is ever used.</source>
        <translation>Para onde as pessoas voltam com uma resposta lacrada. Nenhum outro endereço é usado.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>The house’s own</source>
        <translation>A da própria casa</translation>
    </message>
    <message>
        <source>Of the pages that people see on their way to it, like #2758ab.</source>
        <translation>Das páginas que as pessoas veem no caminho até ele, como #2758ab.</translation>
    </message>
    <message>
        <source>Search needs a signature</source>
        <translation>A busca precisa de assinatura</translation>
    </message>
    <message>
        <source>Searches and requests for keys are answered only if they are signed with the site’s key.</source>
        <translation>Buscas e pedidos de chaves só são respondidos se assinados com a chave do site.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanModel</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>%1, %2, %3, line %4</source>
        <extracomment>A row read aloud: name, what becomes of it, why or how, line of the file</extracomment>
        <translation>%1, %2, %3, linha %4</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanStep</name>
    <message numerus="yes">
        <source>%n people were imported</source>
        <translation>
            <numerusform>%n pessoa foi importada</numerusform>
            <numerusform>%n pessoas foram importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that are left…</source>
        <translation>Salvar as linhas que ficaram de fora…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Everybody is here already, and nothing is new.</source>
        <translation>Todo mundo já está aqui, e não há nada de novo.</translation>
    </message>
    <message>
        <source>There is nothing to do: no row can be taken.</source>
        <translation>Não há nada a fazer: nenhuma linha pode ser aceita.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing happens while %n rows cannot be taken.</source>
        <translation>
            <numerusform>Nada acontece enquanto %n linha não puder ser aceita.</numerusform>
            <numerusform>Nada acontece enquanto %n linhas não puderem ser aceitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what would happen; and how</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All of it happens at once and can be undone.</source>
        <translation>Tudo acontece de uma vez e pode ser desfeito.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar outro arquivo</translation>
    </message>
    <message>
        <source>Bring people back out of the recycle bin</source>
        <translation>Recuperar pessoas da lixeira</translation>
    </message>
    <message>
        <source>All rows or none</source>
        <translation>Todas as linhas ou nenhuma</translation>
    </message>
    <message>
        <source>Make groups that are missing</source>
        <translation>Criar os grupos que faltam</translation>
    </message>
    <message>
        <source>Stopped in the middle, what is done stays, and the rest can be resumed for a day. All of it can be undone.</source>
        <translation>Se for interrompido no meio, o que foi feito fica, e o resto pode ser retomado durante um dia. Tudo pode ser desfeito.</translation>
    </message>
    <message>
        <source>All at once</source>
        <extracomment>rows that are applied before the next ones</extracomment>
        <translation>Tudo de uma vez</translation>
    </message>
    <message>
        <source>In batches of %L1 rows</source>
        <translation>Em lotes de %L1 linhas</translation>
    </message>
    <message>
        <source>How it is applied</source>
        <translation>Como é aplicado</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanView</name>
    <message>
        <source>What becomes of the rows</source>
        <translation>O que acontece com as linhas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
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
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Sign-in that did not match</source>
        <translation>Acesso que não conferiu</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Criar uma conta</translation>
    </message>
    <message>
        <source>Look in your mail</source>
        <translation>Veja seu e-mail</translation>
    </message>
    <message>
        <source>Choose name and password</source>
        <translation>Escolher nome e senha</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Senha esquecida</translation>
    </message>
    <message>
        <source>Forgotten login</source>
        <translation>Forma de acesso esquecida</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>A link that is too old</source>
        <translation>Um link antigo demais</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Senha de novo</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Fora da conta</translation>
    </message>
    <message>
        <source>Gate: how sure</source>
        <translation>Porta: quanta certeza</translation>
    </message>
    <message>
        <source>Gate: groups</source>
        <translation>Porta: grupos</translation>
    </message>
    <message>
        <source>Gate: name and address</source>
        <translation>Porta: nome e endereço</translation>
    </message>
    <message>
        <source>Gate: waiting time</source>
        <translation>Porta: tempo de espera</translation>
    </message>
    <message>
        <source>Gate: consent</source>
        <translation>Porta: consentimento</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Conta suspensa</translation>
    </message>
    <message>
        <source>Account not open yet</source>
        <translation>Conta ainda não aberta</translation>
    </message>
    <message>
        <source>Account has ended</source>
        <translation>Conta terminada</translation>
    </message>
    <message>
        <source>Account waits for approval</source>
        <translation>Conta aguardando aprovação</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Sua conta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Endereços de e-mail</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Mudar a senha</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de acesso</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Sites you use</source>
        <translation>Sites que você usa</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>O que você compartilha</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Chaves SSH</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acesso</translation>
    </message>
    <message>
        <source>No such site</source>
        <translation>Site inexistente</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>Página inexistente</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Tentativas demais</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Indisponível agora</translation>
    </message>
    <message>
        <source>Something broke</source>
        <translation>Algo quebrou</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Na entrada</translation>
    </message>
    <message>
        <source>Gates and closed accounts</source>
        <translation>Portas e contas fechadas</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Dentro da conta</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Quando algo não vai bem</translation>
    </message>
    <message>
        <source>Greeting on the sign-in page</source>
        <translation>Saudação na página de acesso</translation>
    </message>
    <message>
        <source>Above the sign-up form</source>
        <translation>Acima do formulário de cadastro</translation>
    </message>
    <message>
        <source>Below the sign-in form</source>
        <translation>Abaixo do formulário de acesso</translation>
    </message>
    <message>
        <source>Foot of every page</source>
        <translation>Rodapé de cada página</translation>
    </message>
    <message>
        <source>On the consent page</source>
        <translation>Na página de consentimento</translation>
    </message>
    <message>
        <source>What people read first. One or two sentences are enough.</source>
        <translation>O que as pessoas leem primeiro. Uma ou duas frases bastam.</translation>
    </message>
    <message>
        <source>Who may have an account here, and what it is for.</source>
        <translation>Quem pode ter uma conta aqui, e para que ela serve.</translation>
    </message>
    <message>
        <source>News for everybody who signs in: a closed day, a new address.</source>
        <translation>Avisos para todos que entram: um dia fechado, um novo endereço.</translation>
    </message>
    <message>
        <source>Imprint and privacy notice. Web addresses become links.</source>
        <translation>Dados de quem responde pela casa e aviso de privacidade. Endereços da web viram links.</translation>
    </message>
    <message>
        <source>What becomes of the data, in your words.</source>
        <translation>O que acontece com os dados, nas suas palavras.</translation>
    </message>
    <message>
        <source>Confirm an address</source>
        <translation>Confirmar um endereço</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Definir uma nova senha</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Senha alterada</translation>
    </message>
    <message>
        <source>Password ends soon</source>
        <translation>Senha perto do fim</translation>
    </message>
    <message>
        <source>Way to sign in added</source>
        <translation>Forma de acesso adicionada</translation>
    </message>
    <message>
        <source>Address tried by others</source>
        <translation>Endereço tentado por outra pessoa</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Endereço adicionado</translation>
    </message>
    <message>
        <source>Account approved</source>
        <translation>Conta aprovada</translation>
    </message>
    <message>
        <source>Request approved</source>
        <translation>Pedido aprovado</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>Pedido recusado</translation>
    </message>
    <message>
        <source>Request ran out</source>
        <translation>Pedido expirado</translation>
    </message>
    <message>
        <source>Approvals wait for you</source>
        <translation>Aprovações esperam por você</translation>
    </message>
    <message>
        <source>New password waits</source>
        <translation>Nova senha aguardando</translation>
    </message>
    <message>
        <source>Account ends soon</source>
        <translation>Conta perto do fim</translation>
    </message>
    <message>
        <source>A mail needs a subject.</source>
        <translation>Um e-mail precisa de um assunto.</translation>
    </message>
    <message>
        <source>A mail needs a text.</source>
        <translation>Um e-mail precisa de um texto.</translation>
    </message>
    <message>
        <source>A subject has at most 200 characters, a text 10,000.</source>
        <translation>Um assunto tem no máximo 200 caracteres; um texto, 10.000.</translation>
    </message>
    <message>
        <source>A subject is one line.</source>
        <translation>Um assunto tem uma linha só.</translation>
    </message>
    <message>
        <source>This mail has no variable %1. Those that it has stand below.</source>
        <translation>Este e-mail não tem a variável %1. As que ele tem estão abaixo.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the mail is of no use.</source>
        <translation>Falta %1: sem isso o e-mail não serve para nada.</translation>
    </message>
    <message>
        <source>%1 stands once, as a paragraph of its own, with empty lines around it.</source>
        <translation>%1 aparece uma vez só, em um parágrafo próprio, com linhas vazias em volta.</translation>
    </message>
    <message>
        <source>{link} comes before {details}.</source>
        <translation>{link} vem antes de {details}.</translation>
    </message>
    <message>
        <source>Write the colour as # and six digits, such as #23695b.</source>
        <translation>Escreva a cor como # e seis dígitos, por exemplo #23695b.</translation>
    </message>
    <message>
        <source>Hard to read: %1 to 1 against the page, and 4.5 to 1 is needed. %2 is the nearest that will do.</source>
        <comment>contrast ratio, colour</comment>
        <translation>Difícil de ler: %1 para 1 contra a página, e o mínimo é 4,5 para 1. %2 é a cor mais próxima que serve.</translation>
    </message>
    <message>
        <source>Synchronisation needs you</source>
        <translation>Sincronização precisa de você</translation>
    </message>
    <message>
        <source>Sign-in that lay open too long</source>
        <translation>Acesso aberto por tempo demais</translation>
    </message>
    <message>
        <source>Address is confirmed</source>
        <translation>Endereço confirmado</translation>
    </message>
    <message>
        <source>Address of somebody else</source>
        <translation>Endereço de outra pessoa</translation>
    </message>
    <message>
        <source>Forgotten password: look in your mail</source>
        <translation>Senha esquecida: veja seu e-mail</translation>
    </message>
    <message>
        <source>Forgotten login: look in your mail</source>
        <translation>Forma de acesso esquecida: veja seu e-mail</translation>
    </message>
    <message>
        <source>New password to go on</source>
        <translation>Nova senha para continuar</translation>
    </message>
    <message>
        <source>Password kept elsewhere</source>
        <translation>Senha guardada em outro lugar</translation>
    </message>
    <message>
        <source>Invitation to an address that is known</source>
        <translation>Convite a um endereço já conhecido</translation>
    </message>
    <message>
        <source>Invitation for a member</source>
        <translation>Convite para um membro</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Convite aceito</translation>
    </message>
    <message>
        <source>Invitation that has ended</source>
        <translation>Convite expirado</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Sair?</translation>
    </message>
    <message>
        <source>Not signed in there</source>
        <translation>Não entrou lá</translation>
    </message>
    <message>
        <source>Answer that proves nothing</source>
        <translation>Resposta que não prova nada</translation>
    </message>
    <message>
        <source>No answer from there</source>
        <translation>Sem resposta de lá</translation>
    </message>
    <message>
        <source>Account there is closed</source>
        <translation>Conta fechada lá</translation>
    </message>
    <message>
        <source>Login that opens nothing now</source>
        <translation>Forma de acesso que agora não abre nada</translation>
    </message>
    <message>
        <source>Known there, no account here</source>
        <translation>Conhecida lá, sem conta aqui</translation>
    </message>
    <message>
        <source>Certificate that opens nothing</source>
        <translation>Certificado que não abre nada</translation>
    </message>
    <message>
        <source>Account that has the address</source>
        <translation>Conta que tem o endereço</translation>
    </message>
    <message>
        <source>A device at a site</source>
        <translation>Um dispositivo em um site</translation>
    </message>
    <message>
        <source>New address: look in your mail</source>
        <translation>Novo endereço: veja seu e-mail</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Criar um certificado</translation>
    </message>
    <message>
        <source>Let a device in: its code</source>
        <translation>Deixar um dispositivo entrar: o código</translation>
    </message>
    <message>
        <source>A device is let in</source>
        <translation>Um dispositivo pode entrar</translation>
    </message>
    <message>
        <source>A device is not let in</source>
        <translation>Um dispositivo não pode entrar</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>O que está guardado sobre você</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quem está aqui</translation>
    </message>
    <message>
        <source>A damaged form or link</source>
        <translation>Um formulário ou link danificado</translation>
    </message>
    <message>
        <source>A form from elsewhere</source>
        <translation>Um formulário de outro lugar</translation>
    </message>
    <message>
        <source>A mistake of the site</source>
        <translation>Um erro do site</translation>
    </message>
    <message>
        <source>With a login elsewhere</source>
        <translation>Com forma de acesso em outro lugar</translation>
    </message>
    <message>
        <source>Synchronisation done</source>
        <translation>Sincronização concluída</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PreviewsPage</name>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>O que as pessoas veem</translation>
    </message>
    <message>
        <source>As the server makes it, with a sample person. Looking records nothing.</source>
        <translation>Como o servidor faz, com uma pessoa de exemplo. Olhar não registra nada.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>The house itself</source>
        <translation>A própria casa</translation>
    </message>
    <message>
        <source>The site %1</source>
        <translation>O site %1</translation>
    </message>
    <message>
        <source>The organisation %1</source>
        <translation>A organização %1</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>A casa inteira</translation>
    </message>
    <message>
        <source>Gates stand before sites. Choose a site to see its own.</source>
        <translation>As portas ficam diante dos sites. Escolha um site para ver as dele.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>Before the subject in a mail&apos;s plain text</extracomment>
        <translation>Assunto: %1</translation>
    </message>
    <message>
        <source>This window looks after a house that is served by another computer. Pages are shown where the server runs, so that nothing has to leave a machine.</source>
        <translation>Esta janela cuida de uma casa servida por outro computador. As páginas aparecem onde o servidor funciona, para que nada precise sair de uma máquina.</translation>
    </message>
    <message>
        <source>No server runs in this window now. Start it under Server and settings, and the pages are shown here.</source>
        <translation>Nenhum servidor funciona nesta janela agora. Ligue-o em “Servidor e configurações”, e as páginas aparecem aqui.</translation>
    </message>
    <message>
        <source>This program was built without a web view, so it cannot show pages.</source>
        <translation>Este programa foi compilado sem visualizador web, por isso não pode mostrar páginas.</translation>
    </message>
    <message>
        <source>The page as people see it</source>
        <translation>A página como as pessoas a veem</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Idioma da página</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>O e-mail como texto simples</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProbeSteps</name>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what the other side said</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProfilePane</name>
    <message>
        <source>Kind of connection</source>
        <translation>Tipo de conexão</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A new connection</source>
        <translation>Uma nova conexão</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>The desktop’s keyring keeps the password.</source>
        <translation>O chaveiro da área de trabalho guarda a senha.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop: the password is asked for each time, and kept nowhere.</source>
        <translation>Nenhum chaveiro responde nesta área de trabalho: a senha é pedida todas as vezes e não fica guardada.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Tentando…</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Resposta: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar os detalhes</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida a partir de</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida até</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>as the browser asks</source>
        <translation>o que o navegador pede</translation>
    </message>
    <message>
        <source>Fixed: a site has received it</source>
        <translation>Fixo: um site já o recebeu</translation>
    </message>
    <message>
        <source>Draft from %1, not saved yet</source>
        <translation>Rascunho das %1, ainda não salvo</translation>
    </message>
    <message>
        <source>A date is year-month-day, like 2026-12-31; an end may be a term, like +1y, +6m or +30d.</source>
        <translation>Uma data é ano-mês-dia, como 2026-12-31; um fim pode ser um prazo, como +1y, +6m ou +30d.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar a outra versão</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>Somebody else wrote %1 meanwhile</source>
        <translation>Outra pessoa escreveu %1 nesse meio-tempo</translation>
    </message>
    <message>
        <source>You wrote %1. Before, it was %2.</source>
        <translation>Você escreveu %1. Antes era %2.</translation>
    </message>
    <message>
        <source>Draft, not saved yet</source>
        <translation>Rascunho, ainda não salvo</translation>
    </message>
    <message>
        <source>Kept by %1, and changed there</source>
        <translation>Mantido por %1; as alterações se fazem lá</translation>
    </message>
    <message>
        <source>none</source>
        <comment>notes</comment>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Profiles</name>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>Private database</source>
        <translation>Banco de dados privado</translation>
    </message>
    <message>
        <source>Somebody’s PostgreSQL</source>
        <translation>PostgreSQL de alguém</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>database role at a computer</comment>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProtocolCards</name>
    <message>
        <source>How it asks</source>
        <translation>Como consulta</translation>
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
        <translation>Como consulta</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>v2 is for old plug-ins only: its answers are encrypted, but not protected against tampering.</source>
        <translation>A v2 é só para módulos antigos: as respostas são criptografadas, mas não protegidas contra adulteração.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueuePage</name>
    <message>
        <source>Send all again</source>
        <translation>Enviar tudo de novo</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar tudo</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Fluxo ao vivo</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>Fila de entregas</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada à espera.</translation>
    </message>
    <message>
        <source>Open Users</source>
        <translation>Abrir Pessoas</translation>
    </message>
    <message>
        <source>Nothing has travelled yet</source>
        <translation>Nada viajou ainda</translation>
    </message>
    <message>
        <source>Every change appears here, from the row in the database to the site’s answer. Change a name in Users and watch it travel.</source>
        <translation>Cada mudança aparece aqui, da linha no banco de dados à resposta do site. Mude um nome em Pessoas e veja-o viajar.</translation>
    </message>
    <message>
        <source>Open sites</source>
        <translation>Abrir os sites</translation>
    </message>
    <message>
        <source>No site is told of changes yet.</source>
        <translation>Nenhum site recebe mudanças ainda.</translation>
    </message>
    <message>
        <source>Give a site an address for updates, and switch its pushes on.</source>
        <translation>Dê a um site um endereço para atualizações e ative as entregas dele.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n mudança à espera.</numerusform>
            <numerusform>%n mudanças à espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All deliveries are paused.</source>
        <comment>how many changes wait</comment>
        <translation>%1 Todas as entregas estão em pausa.</translation>
    </message>
    <message>
        <source>%1 Half of today’s reached their site within %2.</source>
        <comment>how many changes wait; a duration</comment>
        <translation>%1 Metade das de hoje chegou ao site em até %2.</translation>
    </message>
    <message>
        <source>Live: pause</source>
        <translation>Ao vivo: pausar</translation>
    </message>
    <message numerus="yes">
        <source>Paused: show %n newer</source>
        <translation>
            <numerusform>Em pausa: mostrar %n mais recente</numerusform>
            <numerusform>Em pausa: mostrar %n mais recentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: go on</source>
        <translation>Em pausa: continuar</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Retomar tudo</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>Reenviar as que falharam</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Preview what would be sent…</source>
        <translation>Prever o que seria enviado…</translation>
    </message>
    <message>
        <source>Send all again…</source>
        <translation>Enviar tudo de novo…</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 está em pausa.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 continua.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>Todas as entregas estão em pausa.</translation>
    </message>
    <message>
        <source>All deliveries go on.</source>
        <translation>Todas as entregas continuam.</translation>
    </message>
    <message>
        <source>Tell it everything again</source>
        <translation>Contar tudo de novo ao site</translation>
    </message>
    <message>
        <source>The site is told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>O site fica sabendo o estado mais recente de todos que já estiveram lá. O que é enviado não pode ser chamado de volta.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Every site is told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>Cada site fica sabendo o estado mais recente de todos que já estiveram lá. O que é enviado não pode ser chamado de volta.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida em</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>O que foi comunicado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From the change on, ms</source>
        <translation>Desde a mudança, ms</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Views of the stream</source>
        <translation>Visões do fluxo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing like that has travelled</source>
        <translation>Nada assim viajou</translation>
    </message>
    <message>
        <source>Nothing in the stream fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Nada no fluxo corresponde à frase acima. Afrouxe-a, ou veja tudo.</translation>
    </message>
    <message>
        <source>Show times and sites</source>
        <translation>Mostrar tempos e sites</translation>
    </message>
    <message>
        <source>Show the live stream</source>
        <translation>Mostrar o fluxo ao vivo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Tell them everything again</source>
        <translation>Comunicar tudo de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n sites selected</source>
        <translation>
            <numerusform>%n site selecionado</numerusform>
            <numerusform>%n sites selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are paused.</source>
        <translation>
            <numerusform>%n site está em pausa.</numerusform>
            <numerusform>%n sites estão em pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites go on.</source>
        <translation>
            <numerusform>%n site continua.</numerusform>
            <numerusform>%n sites continuam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>
            <numerusform>%n site fica sabendo o estado mais recente de todos que já estiveram lá. O que é enviado não pode ser chamado de volta.</numerusform>
            <numerusform>%n sites ficam sabendo o estado mais recente de todos que já estiveram lá. O que é enviado não pode ser chamado de volta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueueTimeline</name>
    <message>
        <source>Time shown</source>
        <translation>Período mostrado</translation>
    </message>
    <message>
        <source>Time from edit to site, every delivery. A cross is one that failed.</source>
        <translation>Tempo da edição até o site, em cada entrega. Uma cruz é uma que falhou.</translation>
    </message>
    <message>
        <source>Deliveries by outcome</source>
        <translation>Entregas por resultado</translation>
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
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Deliveries by outcome, %1</source>
        <comment>a stretch of time</comment>
        <translation>Entregas por resultado, %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegaram</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falharam</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RecordHead</name>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
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
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Nada mudou ainda.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Desfazer isto</translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>Desfazer isto: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RecordRows</name>
    <message>
        <source>More for %1</source>
        <translation>Mais ações para %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RolesSection</name>
    <message>
        <source>Owner of the site %1</source>
        <translation>Proprietário do site %1</translation>
    </message>
    <message>
        <source>May do everything, and alone gives roles and changes settings.</source>
        <translation>Pode fazer tudo, e só ele dá papéis e muda configurações.</translation>
    </message>
    <message>
        <source>Looks after people, organisations, groups, sites and the queue.</source>
        <translation>Cuida de pessoas, organizações, grupos, sites e da fila.</translation>
    </message>
    <message>
        <source>Mails new links, unblocks, ends sessions.</source>
        <translation>Envia novos links, desbloqueia, encerra sessões.</translation>
    </message>
    <message>
        <source>Runs this site and its queue, and nothing else.</source>
        <translation>Cuida deste site e da fila dele, e nada mais.</translation>
    </message>
    <message>
        <source>Sees everything but secrets, and changes nothing.</source>
        <translation>Vê tudo menos os segredos, e não muda nada.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Dar um papel</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>No role: a member like any other.</source>
        <translation>Nenhum papel: um membro como os outros.</translation>
    </message>
    <message>
        <source>Reading the sites</source>
        <translation>Lendo os sites</translation>
    </message>
    <message>
        <source>There is no site yet</source>
        <translation>Ainda não há sites</translation>
    </message>
    <message>
        <source>%1 was given the role: %2.</source>
        <comment>person, role</comment>
        <translation>%1 agora tem o papel: %2.</translation>
    </message>
    <message>
        <source>%1 no longer has the role: %2.</source>
        <comment>person, role</comment>
        <translation>%1 não tem mais o papel: %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RolloverSection</name>
    <message>
        <source>A new year</source>
        <translation>Um novo ano</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prever</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Of %1 people, %2 get another end, %3 join and %4 leave.</source>
        <translation>De %1 pessoas: outro fim de conta para %2, entrada no grupo para %3, saída para %4.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RulesSection</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Este tipo de provedor não tem essa configuração.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Isto é necessário.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Este valor não é aceito aqui.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Escolha um destes.</translation>
    </message>
    <message>
        <source>An address like https://login.example.org/.</source>
        <translation>Um endereço como https://login.example.org/.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>É longo demais.</translation>
    </message>
    <message>
        <source>It holds a character that cannot be seen. Type it anew.</source>
        <translation>Contém um caractere que não se vê. Digite de novo.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SchemaForm</name>
    <message>
        <source>This kind of authority has no setting %1.</source>
        <translation>Este tipo de provedor não tem a configuração %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Manter o antigo</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>Será retirado</translation>
    </message>
    <message>
        <source>Set, and never shown</source>
        <translation>Definido, e nunca mostrado</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar o que é digitado</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é digitado</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Não selecionar nada</translation>
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
        <translation>Conexões…</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>Servidor e configurações</translation>
    </message>
    <message>
        <source>The server did not start: %1</source>
        <translation>O servidor não ligou: %1</translation>
    </message>
    <message>
        <source>The built-in server</source>
        <translation>O servidor embutido</translation>
    </message>
    <message>
        <source>Told at the start</source>
        <translation>Definido na partida</translation>
    </message>
    <message>
        <source>These are read once, when the house is opened: from the connection, gatelodge.toml, the environment or the command line. They are changed there.</source>
        <translation>Estas configurações são lidas uma vez, quando a casa é aberta: da conexão, de gatelodge.toml, do ambiente ou da linha de comando. É lá que se alteram.</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Parar de servir</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Começar a servir</translation>
    </message>
    <message>
        <source>This house is served by another computer.</source>
        <translation>Esta casa é servida por outro computador.</translation>
    </message>
    <message>
        <source>People can sign in at %1.</source>
        <translation>As pessoas podem entrar em %1.</translation>
    </message>
    <message>
        <source>Nobody can sign in: the server is off.</source>
        <translation>Ninguém pode entrar: o servidor está desligado.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>em outro lugar</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>servindo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Escuta em</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>with the certificate of the connection</source>
        <translation>com o certificado da conexão</translation>
    </message>
    <message>
        <source>none: for this computer only, or a proxy before it</source>
        <translation>nenhum: só para este computador, ou atrás de um proxy</translation>
    </message>
    <message>
        <source>People see</source>
        <translation>As pessoas veem</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>private, in a folder of this computer</source>
        <translation>privado, em uma pasta deste computador</translation>
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
        <translation>Três letras de um nome, ou um endereço como 203.0.113</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>every session</source>
        <translation>todas as sessões</translation>
    </message>
    <message>
        <source>sessions of who is here now</source>
        <translation>sessões de quem está aqui agora</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>qualquer provedor de identidade</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Provedor de identidade</translation>
    </message>
    <message>
        <source>Show %1 opened with %2</source>
        <comment>filter of sessions: kind, authority</comment>
        <translation>Mostrar %1, abertas com %2</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nome, nome de usuário ou endereço</translation>
    </message>
    <message>
        <source>Search sessions by name, username or network address</source>
        <translation>Pesquisar sessões por nome, nome de usuário ou endereço de rede</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionPane</name>
    <message>
        <source>End this session</source>
        <translation>Encerrar esta sessão</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Sair de todos os lugares</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir a pessoa</translation>
    </message>
    <message>
        <source>Logins proved</source>
        <translation>Formas de acesso provadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This session has ended. Its browser has to sign in again.</source>
        <translation>Esta sessão terminou. O navegador dela precisa entrar de novo.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Ends every session of %1, on all devices</source>
        <translation>Encerra todas as sessões de %1, em todos os dispositivos</translation>
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
        <translation>Fim</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>%1, kept on this device</source>
        <comment>date and time</comment>
        <translation>%1, mantida neste dispositivo</translation>
    </message>
    <message>
        <source>%1, or when it is idle</source>
        <comment>date and time</comment>
        <translation>%1, ou por inatividade</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>%1, proved %2</source>
        <comment>authority, time</comment>
        <translation>%1, provada: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of login and its identity</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Opened it</source>
        <translation>Abriu a sessão</translation>
    </message>
    <message>
        <source>Not valid now</source>
        <translation>Não é válida agora</translation>
    </message>
    <message>
        <source>None is known any more.</source>
        <translation>Nenhuma é mais conhecida.</translation>
    </message>
    <message>
        <source>A session of %1 has ended.</source>
        <translation>Uma sessão de %1 terminou.</translation>
    </message>
    <message>
        <source>%1 has to be signed in again there.</source>
        <comment>a device</comment>
        <translation>Em %1 é preciso entrar de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of %1 have ended.</source>
        <translation>
            <numerusform>%n sessão de %1 terminou.</numerusform>
            <numerusform>%n sessões de %1 terminaram.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionWords</name>
    <message>
        <source>Here now</source>
        <translation>Aqui agora</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fora</translation>
    </message>
    <message>
        <source>Nothing proved</source>
        <translation>Nada provado</translation>
    </message>
    <message>
        <source>Proved long ago</source>
        <translation>Provado há muito tempo</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Provado</translation>
    </message>
    <message>
        <source>Proved twice</source>
        <translation>Provado duas vezes</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Um navegador</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>O nosso</translation>
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
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Entrou com</translation>
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
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ninguém entrou</translation>
    </message>
    <message>
        <source>Whoever signs in appears here within a second, and leaves when the session ends.</source>
        <translation>Quem entra aparece aqui em menos de um segundo, e some quando a sessão termina.</translation>
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
            <numerusform>%n pessoa esteve aqui nos últimos cinco minutos</numerusform>
            <numerusform>%n pessoas estiveram aqui nos últimos cinco minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are open</source>
        <translation>
            <numerusform>%n sessão aberta</numerusform>
            <numerusform>%n sessões abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>End these sessions</source>
        <translation>Encerrar estas sessões</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended.</source>
        <translation>
            <numerusform>%n sessão terminou.</numerusform>
            <numerusform>%n sessões terminaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the sessions</source>
        <translation>Visões das sessões</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo mundo</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aqui agora</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todo mundo</translation>
    </message>
    <message>
        <source>Nobody like that is signed in</source>
        <translation>Não há ninguém assim com sessão aberta</translation>
    </message>
    <message>
        <source>No session fits the sentence above. Loosen it, or look at everybody.</source>
        <translation>Nenhuma sessão corresponde à frase acima. Afrouxe-a, ou veja todo mundo.</translation>
    </message>
    <message>
        <source>Open the sign-in log</source>
        <translation>Abrir o registro de acessos</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Sair de todos os lugares</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Um navegador</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>address and time of a session</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aqui agora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Encerrar sessão</translation>
    </message>
    <message>
        <source>Signed in nowhere.</source>
        <translation>Nenhuma sessão aberta.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SettingsSection</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This program has no driver %1. Nobody can sign in here.</source>
        <translation>Este programa não tem o driver %1. Ninguém consegue entrar aqui.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1. Save once more to set yours; Discard shows theirs.</source>
        <comment>what a connection needs</comment>
        <translation>Outra pessoa mudou isto nesse meio-tempo: %1. Salve mais uma vez para definir o seu; “Descartar” mostra o dela.</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>Antes é preciso pôr a conexão dele em ordem.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n item selecionado</numerusform>
            <numerusform>%n itens selecionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Em comum</translation>
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
            <numerusform>A primeira de %n página</numerusform>
            <numerusform>A primeira de %n páginas</numerusform>
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
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Folhas</translation>
    </message>
    <message>
        <source>Eight on a page, to be cut apart.</source>
        <translation>Oito por página, para recortar.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations. These links are shown here only: sheets and mails that these people got before no longer work.</source>
        <translation>
            <numerusform>%n convite. Este link é mostrado só aqui: folhas e e-mails que esta pessoa recebeu antes não funcionam mais.</numerusform>
            <numerusform>%n convites. Estes links são mostrados só aqui: folhas e e-mails que estas pessoas receberam antes não funcionam mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Salvar as folhas</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>invitations</source>
        <comment>name of a file, without its ending</comment>
        <translation>convites</translation>
    </message>
    <message>
        <source>The sheets are written.</source>
        <translation>As folhas foram salvas.</translation>
    </message>
    <message>
        <source>The sheets could not be written there. Choose another place.</source>
        <translation>Não foi possível salvar as folhas ali. Escolha outro lugar.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ShortPage</name>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>Nothing in this list has these letters.</source>
        <translation>Nada nesta lista tem estas letras.</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>Com “%1”</translation>
    </message>
    <message>
        <source>Nothing is like that</source>
        <translation>Não há nada assim</translation>
    </message>
    <message>
        <source>Nothing fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Nada corresponde à frase acima. Afrouxe-a, ou veja tudo.</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what a list is narrowed to, letters that are sought</comment>
        <translation>%1, com “%2”</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Sidebar</name>
    <message>
        <source>Subjects</source>
        <translation>Assuntos</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInFilterBar</name>
    <message>
        <source>Three letters of a name, or an address such as 203.0.113</source>
        <translation>Três letras de um nome, ou um endereço como 203.0.113</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>every sign-in</source>
        <translation>todos os acessos</translation>
    </message>
    <message>
        <source>rejections only</source>
        <translation>só as recusas</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>qualquer pessoa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>qualquer site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Show %1 by %2 at %3</source>
        <comment>filter of the sign-in log: kind, person, site</comment>
        <translation>Mostrar %1 de %2 em %3</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nome, nome de usuário ou endereço</translation>
    </message>
    <message>
        <source>Search the log by name, username or network address</source>
        <translation>Buscar no registro por nome, nome de usuário ou endereço de rede</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInLogPage</name>
    <message>
        <source>Sign-in log</source>
        <translation>Registro de acessos</translation>
    </message>
    <message>
        <source>Views of the log</source>
        <translation>Visualizações do registro</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing like that is in the log</source>
        <translation>Não há nada assim no registro</translation>
    </message>
    <message>
        <source>No sign-in of the last year fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Nenhum acesso do último ano corresponde à frase acima. Afrouxe-a, ou veja tudo.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet</source>
        <translation>Ninguém entrou ainda</translation>
    </message>
    <message>
        <source>Every sign-in appears here within a second, whether it went well or not.</source>
        <translation>Cada acesso aparece aqui em menos de um segundo, tenha dado certo ou não.</translation>
    </message>
    <message>
        <source>Who came in and who did not, as it happens. A rejection says why, and what would change it.</source>
        <translation>Quem entrou e quem não entrou, na hora em que acontece. Uma recusa diz por quê, e o que mudaria isso.</translation>
    </message>
    <message>
        <source>Every sign-in</source>
        <translation>Todos os acessos</translation>
    </message>
    <message>
        <source>Blocked now</source>
        <translation>Bloqueios atuais</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Recusas</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Convidar pessoas</translation>
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
        <translation>Pessoa</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInPane</name>
    <message>
        <source>Open the person</source>
        <translation>Abrir a pessoa</translation>
    </message>
    <message>
        <source>Show only theirs</source>
        <translation>Mostrar só os dela</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir o site</translation>
    </message>
    <message>
        <source>Check every gate</source>
        <translation>Conferir cada porta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, username</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On the way to</source>
        <translation>A caminho de</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Provedor de identidade</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>O nosso</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInWords</name>
    <message>
        <source>Not signed in</source>
        <translation>Não entrou</translation>
    </message>
    <message>
        <source>Account not active</source>
        <translation>Conta não ativa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Cedo demais</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrou</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Senha errada</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sem correspondência</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Tentativas demais</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Sem prova</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>Fechada lá</translation>
    </message>
    <message>
        <source>Login withdrawn</source>
        <translation>Forma de acesso retirada</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sem conta</translation>
    </message>
    <message>
        <source>To be linked</source>
        <translation>A vincular</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Conta excluída</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Conta suspensa</translation>
    </message>
    <message>
        <source>Not let in yet</source>
        <translation>Ainda não admitida</translation>
    </message>
    <message>
        <source>Not active then</source>
        <translation>Não ativa na época</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Alguém desconhecido</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Alguém que não está mais aqui</translation>
    </message>
    <message>
        <source>to %1, with %2</source>
        <comment>a site, an authority</comment>
        <translation>para %1, com %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a site</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an authority</comment>
        <translation>com %1</translation>
    </message>
    <message>
        <source>at our own door</source>
        <translation>na nossa própria entrada</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Um navegador</translation>
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
        <translation>Acessos por resultado</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entraram</translation>
    </message>
    <message>
        <source>Stopped at a gate</source>
        <translation>Pararam em uma porta</translation>
    </message>
    <message>
        <source>Not known, or too many tries</source>
        <translation>Desconhecidos, ou tentativas demais</translation>
    </message>
    <message>
        <source>nobody, %1</source>
        <comment>a stretch of time</comment>
        <translation>ninguém, %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitePane</name>
    <message>
        <source>Open site</source>
        <translation>Abrir site</translation>
    </message>
    <message>
        <source>Why can’t somebody enter?</source>
        <translation>Por que alguém não consegue entrar?</translation>
    </message>
    <message>
        <source>Remove this site</source>
        <translation>Remover este site</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Run by %1. %2, and %3.</source>
        <comment>organisation; how many came; how many went in</comment>
        <translation>Mantido por %1. %2, e %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n came this week</source>
        <translation>
            <numerusform>%n pessoa veio esta semana</numerusform>
            <numerusform>%n pessoas vieram esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went in</source>
        <translation>
            <numerusform>%n entrou</numerusform>
            <numerusform>%n entraram</numerusform>
        </translation>
    </message>
    <message>
        <source>What they see here</source>
        <translation>O que as pessoas veem aqui</translation>
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
        <translation>em qualquer estado</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>com problemas</translation>
    </message>
    <message>
        <source>behind with updates</source>
        <translation>com atualizações atrasadas</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>com falhas</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>sem chave</translation>
    </message>
    <message>
        <source>changing their key</source>
        <translation>em troca de chave</translation>
    </message>
    <message>
        <source>told of no changes</source>
        <translation>sem receber as mudanças</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>any protocol</source>
        <translation>qualquer protocolo</translation>
    </message>
    <message>
        <source>any visitors</source>
        <translation>quaisquer visitantes</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todo mundo</translation>
    </message>
    <message>
        <source>some groups only</source>
        <translation>alguns grupos apenas</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>qualquer organização</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Com problemas</translation>
    </message>
    <message>
        <source>Sites %1 of %2</source>
        <comment>in any state … any organisation</comment>
        <translation>Sites %1 de %2</translation>
    </message>
    <message>
        <source>with %1 for %2</source>
        <comment>goes on from: Sites in any state …</comment>
        <translation>com %1 para %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Mais condições</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Connect a site</source>
        <translation>Conectar um site</translation>
    </message>
    <message>
        <source>No site asks here yet</source>
        <translation>Nenhum site consulta aqui ainda</translation>
    </message>
    <message>
        <source>A site is anything people sign in to: a wiki, a calendar, a shop. Connect one, and the people you keep here can use it without another password.</source>
        <translation>Um site é qualquer coisa em que se entra: uma wiki, um calendário, uma loja. Conecte um, e as pessoas guardadas aqui poderão usá-lo sem outra senha.</translation>
    </message>
    <message>
        <source>Give it a name and the address where people come back.</source>
        <translation>Dê a ele um nome e o endereço para onde as pessoas voltam.</translation>
    </message>
    <message>
        <source>Copy its key into the site’s settings; an example client is made for you.</source>
        <translation>Copie a chave dele para as configurações do site; um cliente de exemplo é feito para você.</translation>
    </message>
    <message>
        <source>Choose a person, and see whether every gate lets them in.</source>
        <translation>Escolha uma pessoa e veja se cada porta a deixa entrar.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>site, host, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <comment>a site</comment>
        <translation>%1 foi removido</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Switch pushes on</source>
        <translation>Ativar as entregas</translation>
    </message>
    <message>
        <source>Switch pushes off</source>
        <translation>Desativar as entregas</translation>
    </message>
    <message>
        <source>Move to organisation</source>
        <translation>Mover para a organização</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of changes now</source>
        <translation>
            <numerusform>%n site agora recebe as mudanças</numerusform>
            <numerusform>%n sites agora recebem as mudanças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of no changes any more</source>
        <translation>
            <numerusform>%n site não recebe mais as mudanças</numerusform>
            <numerusform>%n sites não recebem mais as mudanças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites belong to %1 now</source>
        <translation>
            <numerusform>%n site agora pertence a %1</numerusform>
            <numerusform>%n sites agora pertencem a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites were removed</source>
        <translation>
            <numerusform>%n site foi removido</numerusform>
            <numerusform>%n sites foram removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No site fits the sentence above.</source>
        <translation>Nenhum site corresponde à frase acima.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesSection</name>
    <message>
        <source>Sites visited</source>
        <translation>Sites visitados</translation>
    </message>
    <message>
        <source>Check entry</source>
        <translation>Conferir entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, last %1</source>
        <translation>
            <numerusform>%n visita: %1</numerusform>
            <numerusform>%n visitas, a última: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No site yet. The first visit to one fixes the username.</source>
        <translation>Nenhum site ainda. A primeira visita a um deles fixa o nome de usuário.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SourceForm</name>
    <message>
        <source>Read it</source>
        <translation>Ler</translation>
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
        <translation>agora</translation>
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
        <translation>últimos sete dias</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Período mostrado</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>sem valores</translation>
    </message>
    <message>
        <source>now %1, highest %2</source>
        <translation>agora %1, máximo %2</translation>
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
        <translation>A casa está sendo aberta</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Um momento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The house cannot be opened</source>
        <translation>Não é possível abrir a casa</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexões…</translation>
    </message>
    <message numerus="yes">
        <source>Try again (%n s)</source>
        <comment>seconds until it is tried by itself</comment>
        <translation>
            <numerusform>Tentar de novo (%n s)</numerusform>
            <numerusform>Tentar de novo (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StationList</name>
    <message>
        <source>Stations</source>
        <translation>Estações</translation>
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
        <translation>Estado do servidor</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>of an assistant</comment>
        <translation>Passo %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StoppedWords</name>
    <message>
        <source>%1 was not let in to %2</source>
        <comment>person, site</comment>
        <translation>%1 não pôde entrar em %2</translation>
    </message>
    <message>
        <source>%1 proved the login, and was stopped</source>
        <translation>%1 provou a forma de acesso, mas não pôde entrar</translation>
    </message>
    <message>
        <source>The account of %1 is deleted.</source>
        <translation>A conta de %1 está excluída.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>O acesso de %1 está suspenso.</translation>
    </message>
    <message>
        <source>%1 is suspended, and reads at the door: “%2”</source>
        <comment>person, message</comment>
        <translation>O acesso de %1 está suspenso, e na entrada se lê: “%2”</translation>
    </message>
    <message>
        <source>Once restored, %1 may come in at once; nothing else has to be done.</source>
        <translation>Retirada a suspensão, %1 pode entrar na hora; nada mais precisa ser feito.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Retirar a suspensão</translation>
    </message>
    <message>
        <source>%1 has signed up, and waits for somebody who lets them in.</source>
        <translation>%1 se cadastrou, e espera que alguém libere a entrada.</translation>
    </message>
    <message>
        <source>The request stands in Approvals, too, with what was asked for.</source>
        <translation>O pedido também está em Aprovações, com o que foi pedido.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>The account of %1 begins on %2.</source>
        <comment>person, date and time</comment>
        <translation>A conta de %1 começa em %2.</translation>
    </message>
    <message>
        <source>The account of %1 ended on %2.</source>
        <comment>person, date and time</comment>
        <translation>A conta de %1 terminou em %2.</translation>
    </message>
    <message>
        <source>The dates stand in the person’s profile.</source>
        <translation>As datas estão no perfil da pessoa.</translation>
    </message>
    <message>
        <source>%1 asks for a stronger proof than the session had.</source>
        <translation>%1 exige uma prova mais forte do que a sessão tinha.</translation>
    </message>
    <message>
        <source>Only %1 can give it, by signing in with a stronger login.</source>
        <translation>Só %1 pode dá-la, entrando com uma forma de acesso mais forte.</translation>
    </message>
    <message>
        <source>%1 asks for a first and a last name, and one of them is missing.</source>
        <translation>%1 pede nome e sobrenome, e um deles falta.</translation>
    </message>
    <message>
        <source>%1 asks for a confirmed address, and %2 has none.</source>
        <comment>site, person</comment>
        <translation>%1 pede um endereço confirmado, e %2 não tem nenhum.</translation>
    </message>
    <message>
        <source>%1 is led to the missing part at the next visit; in Users you can fill it in.</source>
        <translation>Na próxima visita, %1 verá o que falta; você também pode preencher em Pessoas.</translation>
    </message>
    <message>
        <source>The account of %1 is too young for %2.</source>
        <comment>person, site</comment>
        <translation>A conta de %1 é recente demais para %2.</translation>
    </message>
    <message>
        <source>The gate opens by itself on %1.</source>
        <comment>date and time</comment>
        <translation>A porta se abre sozinha em %1.</translation>
    </message>
    <message>
        <source>%1 did not agree that %2 receives name and address.</source>
        <comment>person, organisation</comment>
        <translation>%1 não concordou que %2 receba nome e endereço.</translation>
    </message>
    <message>
        <source>Only %1 can change that, at the next visit or on the account page.</source>
        <translation>Só %1 pode mudar isso, na próxima visita ou na página da conta.</translation>
    </message>
    <message>
        <source>%1 lets in members of a group that is gone.</source>
        <translation>%1 deixa entrar membros de um grupo que não existe mais.</translation>
    </message>
    <message>
        <source>%1 lets in %2, and %3 is in none of them.</source>
        <comment>site, groups, person</comment>
        <translation>%1 deixa entrar %2, e %3 não está em nenhum deles.</translation>
    </message>
    <message>
        <source>As a member %1 may enter at once.</source>
        <translation>Como membro, %1 pode entrar na hora.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a group</comment>
        <translation>Adicionar a %1</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir o site</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir a pessoa</translation>
    </message>
    <message>
        <source>The session was not proved strongly enough for %1, or too long ago.</source>
        <translation>A sessão não foi provada com força suficiente para %1, ou foi há tempo demais.</translation>
    </message>
    <message>
        <source>That is over: nothing would stop %1 now.</source>
        <translation>Isso já passou: nada deteria %1 agora.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nada precisa ser feito.</translation>
    </message>
    <message>
        <source>The account does not exist any more.</source>
        <translation>A conta não existe mais.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamDelegate</name>
    <message>
        <source>Own</source>
        <extracomment>Who sent a signal: this program, or another one</extracomment>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>De fora</translation>
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
            <numerusform>%n mudança lida</numerusform>
            <numerusform>%n mudanças lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more changes</source>
        <translation>
            <numerusform>Mostrar mais %n mudança</numerusform>
            <numerusform>Mostrar mais %n mudanças</numerusform>
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
        <translation>após %1</translation>
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
        <translation>tudo</translation>
    </message>
    <message>
        <source>signals and changes</source>
        <translation>sinais e alterações</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>entregas</translation>
    </message>
    <message>
        <source>deliveries of new states</source>
        <translation>entregas de novos estados</translation>
    </message>
    <message>
        <source>deliveries of suspensions</source>
        <translation>entregas de suspensões</translation>
    </message>
    <message>
        <source>deliveries of people let in again</source>
        <translation>entregas de readmissões</translation>
    </message>
    <message>
        <source>deliveries of erasures</source>
        <translation>entregas de apagamentos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>em qualquer estado</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>com entrega feita</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>qualquer canal</translation>
    </message>
    <message>
        <source>the channel of changes</source>
        <translation>canal das alterações</translation>
    </message>
    <message>
        <source>the channel of the queue</source>
        <translation>canal da fila</translation>
    </message>
    <message>
        <source>the channel of mails</source>
        <translation>canal dos e-mails</translation>
    </message>
    <message>
        <source>the channel of sign-outs</source>
        <translation>canal das saídas</translation>
    </message>
    <message>
        <source>the channel of errands</source>
        <translation>canal das tarefas</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>qualquer remetente</translation>
    </message>
    <message>
        <source>here</source>
        <translation>daqui</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>outro lugar</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>qualquer site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
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
        <translation>daqui</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>de outro lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: %1 %2</source>
        <comment>a record, what became of it</comment>
        <translation>Mudança: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>mais %n mudança</numerusform>
            <numerusform>mais %n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4, %5</source>
        <comment>time, people, site, what was told, outcome</comment>
        <translation>%1, %2 para %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamTitles</name>
    <message>
        <source>In all</source>
        <translation>No total</translation>
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
            <numerusform>%n pendência</numerusform>
            <numerusform>%n pendências</numerusform>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Settings of a synchronisation</source>
        <translation>Configurações de uma sincronização</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncPane</name>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Executar agora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Deixar seguir</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>People by run</source>
        <translation>Pessoas por execução</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Registro da execução</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message numerus="yes">
        <source>of %n who came from it. Nothing has happened yet; whom it is about stands in the log.</source>
        <translation>
            <numerusform>de %n que veio dele. Nada aconteceu ainda; o registro diz de quem se trata.</numerusform>
            <numerusform>das %n que vieram dele. Nada aconteceu ainda; o registro diz de quem se trata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>keeps %n people</source>
        <translation>
            <numerusform>mantém %n pessoa</numerusform>
            <numerusform>mantém %n pessoas</numerusform>
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
        <translation>Quem saiu da lista</translation>
    </message>
    <message>
        <source>stays as they are</source>
        <translation>fica como está</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>tem o acesso suspenso</translation>
    </message>
    <message>
        <source>goes to the recycle bin</source>
        <translation>vai para a lixeira</translation>
    </message>
    <message>
        <source>Mails to</source>
        <translation>E-mails para</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Incluídas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alteradas</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Ainda não foi executada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>At sign-ins</source>
        <translation>Ao entrar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Save the acknowledgement…</source>
        <translation>Salvar a confirmação…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Linhas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The synchronisation %1 was removed.</source>
        <translation>A sincronização %1 foi removida.</translation>
    </message>
    <message>
        <source>Its people stay, and nobody keeps them.</source>
        <translation>As pessoas dela ficam, sem que nada cuide delas.</translation>
    </message>
    <message numerus="yes">
        <source>The last document would take %n people out of groups</source>
        <translation>
            <numerusform>O último documento tiraria %n pessoa de grupos</numerusform>
            <numerusform>O último documento tiraria %n pessoas de grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last document would shut %n people out</source>
        <translation>
            <numerusform>O último documento deixaria %n pessoa sem acesso</numerusform>
            <numerusform>O último documento deixaria %n pessoas sem acesso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where somebody is needed</source>
        <translation>%1, quando é preciso alguém</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Syncs</name>
    <message>
        <source>Runs</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Espera sua decisão</translation>
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
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>só manualmente</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>a cada %n hora</numerusform>
            <numerusform>a cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>a cada %n minuto</numerusform>
            <numerusform>a cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>todos os dias às %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>days of the week, time</extracomment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>nenhuma programada</translation>
    </message>
    <message>
        <source>There is one with this name already.</source>
        <translation>Já existe uma com este nome.</translation>
    </message>
    <message>
        <source>The server was stopped in the middle. Nothing was changed.</source>
        <translation>O servidor foi parado no meio. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The source did not answer, or not to the end.</source>
        <translation>A fonte não respondeu, ou não até o fim.</translation>
    </message>
    <message>
        <source>The source does not take the account or its password.</source>
        <translation>A fonte não aceita a conta ou a senha dela.</translation>
    </message>
    <message>
        <source>The document cannot be fetched as it is set here.</source>
        <translation>O documento não pode ser obtido com estas configurações.</translation>
    </message>
    <message>
        <source>The document cannot be read: it is no list of people.</source>
        <translation>O documento não pode ser lido: não é uma lista de pessoas.</translation>
    </message>
    <message>
        <source>Somebody was changed here meanwhile. The next run sees to it.</source>
        <translation>Alguém foi alterado aqui nesse meio-tempo. A próxima execução cuida disso.</translation>
    </message>
    <message>
        <source>It could not be finished.</source>
        <translation>Não foi possível concluir.</translation>
    </message>
    <message>
        <source>It was removed while it ran. Nothing was changed.</source>
        <translation>Foi removida durante a execução. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncsPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>New synchronisation</source>
        <translation>Nova sincronização</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nothing is synchronised</source>
        <translation>Nada é sincronizado</translation>
    </message>
    <message>
        <source>A school or a personnel office has a list of its own. A synchronisation fetches it at set times, and people here follow it.</source>
        <translation>Uma escola ou um departamento pessoal tem sua própria lista. Uma sincronização a busca em horários definidos, e as pessoas daqui a acompanham.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
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
            <numerusform>%n espera sua decisão</numerusform>
            <numerusform>%n esperam sua decisão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources that the house follows</source>
        <translation>
            <numerusform>%n fonte que a casa acompanha</numerusform>
            <numerusform>%n fontes que a casa acompanha</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the synchronisations</source>
        <translation>Visões das sincronizações</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every synchronisation, in any state</comment>
        <translation>Mostrar %1 %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>every synchronisation</source>
        <translation>todas as sincronizações</translation>
    </message>
    <message>
        <source>synchronisations with files</source>
        <translation>sincronizações com arquivos</translation>
    </message>
    <message>
        <source>synchronisations with web addresses</source>
        <translation>sincronizações com endereços web</translation>
    </message>
    <message>
        <source>synchronisations with directories</source>
        <translation>sincronizações com diretórios</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>em qualquer estado</translation>
    </message>
    <message>
        <source>that failed or ask you</source>
        <translation>que falharam ou esperam sua decisão</translation>
    </message>
    <message>
        <source>that are paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>that go on by themselves</source>
        <translation>que continuam sozinhas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Want you</source>
        <translation>Com pendências</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Remove these synchronisations</source>
        <translation>Remover estas sincronizações</translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations run within a minute.</source>
        <translation>
            <numerusform>%n sincronização será executada em até um minuto.</numerusform>
            <numerusform>%n sincronizações serão executadas em até um minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations are paused.</source>
        <translation>
            <numerusform>%n sincronização está em pausa.</numerusform>
            <numerusform>%n sincronizações estão em pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations go on.</source>
        <translation>
            <numerusform>%n sincronização continua.</numerusform>
            <numerusform>%n sincronizações continuam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations were removed.</source>
        <translation>
            <numerusform>%n sincronização foi removida.</numerusform>
            <numerusform>%n sincronizações foram removidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima execução</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
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
        <translation>A alteração foi %1.</translation>
    </message>
    <message>
        <source>%1 is now: %2. It was left as: %3. Changed %4.</source>
        <comment>a field, two values, a time</comment>
        <translation>%1 agora é: %2. Tinha ficado assim: %3. Alterado %4.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has changed it since.</source>
        <translation>Nada foi desfeito: %1 alterou isto depois.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has changed %2 since.</source>
        <translation>Nada foi desfeito: %1 alterou %2 depois.</translation>
    </message>
    <message>
        <source>Nothing was taken back: what it is about was removed by %1 since.</source>
        <translation>Nada foi desfeito: %1 removeu depois aquilo de que se trata.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has added it again, in other words.</source>
        <translation>Nada foi desfeito: %1 adicionou isto de novo, com outro conteúdo.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more stand in the way.</source>
        <translation>
            <numerusform>E mais %n está no caminho.</numerusform>
            <numerusform>E mais %n estão no caminho.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>Já está como era antes.</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Desfazer o resto</translation>
    </message>
    <message>
        <source>It was done again.</source>
        <translation>Foi refeito.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Foi desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes stayed, because others followed.</source>
        <translation>
            <numerusform>%n alteração ficou, porque outras vieram depois.</numerusform>
            <numerusform>%n alterações ficaram, porque outras vieram depois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are as they were.</source>
        <translation>
            <numerusform>%n registro está como era.</numerusform>
            <numerusform>%n registros estão como eram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Undo of an import</source>
        <translation>Desfazendo uma importação</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken back.</source>
        <translation>Interrompido. Nada foi desfeito.</translation>
    </message>
    <message>
        <source>Done again: “%1”</source>
        <translation>Refeito: “%1”</translation>
    </message>
    <message>
        <source>Taken back: “%1”</source>
        <translation>Desfeito: “%1”</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TestMail</name>
    <message>
        <source>Send a test mail</source>
        <translation>Enviar um e-mail de teste</translation>
    </message>
    <message>
        <source>The mail server is asked …</source>
        <translation>Consultando o servidor de e-mail …</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>seu endereço</translation>
    </message>
    <message>
        <source>Address for the test mail</source>
        <translation>Endereço para o e-mail de teste</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ThresholdLine</name>
    <message>
        <source>no values</source>
        <translation>sem valores</translation>
    </message>
    <message>
        <source>now %1, highest %2</source>
        <translation>agora %1, máximo %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TogetherDeeds</name>
    <message>
        <source>Both are %1 now.</source>
        <translation>As duas contas agora são %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people go on</source>
        <translation>
            <numerusform>Passando %n pessoa para o novo ano</numerusform>
            <numerusform>Passando %n pessoas para o novo ano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have gone on.</source>
        <translation>
            <numerusform>%n pessoa passou para o novo ano.</numerusform>
            <numerusform>%n pessoas passaram para o novo ano.</numerusform>
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
        <translation>O que ele fica sabendo</translation>
    </message>
    <message>
        <source>choose a person, and see what would be sent now</source>
        <translation>escolha uma pessoa e veja o que seria enviado agora</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>With times, level and nonce of the sign-in beside it.</source>
        <translation>Ao lado, os horários, o nível e o nonce do acesso.</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Dados da pessoa</translation>
    </message>
    <message>
        <source>If it asks for every scope that it may ask for.</source>
        <translation>Se ele pedir todos os escopos que pode pedir.</translation>
    </message>
    <message>
        <source>Community answer</source>
        <translation>Resposta Community</translation>
    </message>
    <message>
        <source>Sealed with the site’s key.</source>
        <translation>Lacrada com a chave do site.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>When something of the person changes.</source>
        <translation>Quando algo da pessoa muda.</translation>
    </message>
    <message>
        <source>This organisation has names of its own for people, and only a window on the server’s own computer can make them out.</source>
        <translation>Esta organização tem nomes próprios para as pessoas, e só uma janela no próprio computador do servidor consegue descobri-los.</translation>
    </message>
    <message>
        <source>Of %1 it would be told this, if they may enter.</source>
        <translation>De %1 o site ficaria sabendo isto, se a pessoa puder entrar.</translation>
    </message>
    <message>
        <source>Of %1 it would be told nothing: it has no key, and does not speak OpenID Connect.</source>
        <translation>De %1 o site não ficaria sabendo nada: ele não tem chave e não fala OpenID Connect.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Tray</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Fechar para a bandeja</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TrayIcon</name>
    <message>
        <source>Open Gatelodge</source>
        <translation>Abrir o Gatelodge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TrustSection</name>
    <message>
        <source>What it is trusted with</source>
        <translation>O que se confia a ele</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Switched off, nobody signs in with it, and no site offers it.</source>
        <translation>Desativado, ninguém entra com ele, e nenhum site o oferece.</translation>
    </message>
    <message>
        <source>People sign in with it</source>
        <translation>As pessoas entram com ele</translation>
    </message>
    <message>
        <source>Switched off, nobody signs in here, and what else it does goes on.</source>
        <translation>Desativado, ninguém entra aqui, e o resto do que ele faz continua.</translation>
    </message>
    <message>
        <source>Makes accounts here</source>
        <translation>Cria contas aqui</translation>
    </message>
    <message>
        <source>Who signs in with it for the first time gets an account. Otherwise somebody must add it.</source>
        <translation>Quem entra com ele pela primeira vez recebe uma conta. Senão, alguém precisa adicioná-la.</translation>
    </message>
    <message>
        <source>User names there are email addresses</source>
        <translation>Os nomes de usuário lá são endereços de e-mail</translation>
    </message>
    <message>
        <source>What stands after the @ belongs to the name then.</source>
        <translation>O que vem depois do @ faz então parte do nome.</translation>
    </message>
    <message>
        <source>Who signs up gets the account here</source>
        <translation>Quem se cadastra recebe a conta aqui</translation>
    </message>
    <message>
        <source>At one authority at most. Switched off everywhere, nobody can sign up.</source>
        <translation>Em um provedor, no máximo. Desativado em todos, ninguém pode se cadastrar.</translation>
    </message>
    <message>
        <source>Adding a login needs approval</source>
        <translation>Adicionar uma forma de acesso precisa de aprovação</translation>
    </message>
    <message>
        <source>A person proves it, and it opens the account once somebody has looked.</source>
        <translation>A pessoa a prova, e ela abre a conta depois que alguém tiver visto.</translation>
    </message>
    <message>
        <source>A forgotten password needs approval</source>
        <translation>Uma senha esquecida precisa de aprovação</translation>
    </message>
    <message>
        <source>The link that sets a new one is mailed once somebody has looked.</source>
        <translation>O link para definir uma nova é enviado depois que alguém tiver visto.</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>Antes é preciso pôr a conexão dele em ordem.</translation>
    </message>
    <message>
        <source>%1 was switched off.</source>
        <translation>%1 foi desativado.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoOffers</name>
    <message numerus="yes">
        <source>%1 %2, and %n more with it.</source>
        <comment>a record, what became of it</comment>
        <translation>
            <numerusform>%1 %2, e mais %n junto.</numerusform>
            <numerusform>%1 %2, e mais %n junto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a record, what became of it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>Não há nada seu para desfazer.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UpdateSection</name>
    <message>
        <source>Push changes</source>
        <translation>Entregar mudanças</translation>
    </message>
    <message>
        <source>Names and addresses, a moment after they change.</source>
        <translation>Nomes e endereços, um instante depois de mudarem.</translation>
    </message>
    <message>
        <source>Push SSH keys</source>
        <translation>Entregar chaves SSH</translation>
    </message>
    <message>
        <source>They go along with the changes.</source>
        <translation>Vão junto com as mudanças.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>what it is told about people who have visited it</source>
        <translation>o que ele fica sabendo das pessoas que o visitaram</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>None: it is told of nothing</source>
        <translation>Nenhum: ele não fica sabendo de nada</translation>
    </message>
    <message>
        <source>It stands in our own network</source>
        <translation>Fica na nossa própria rede</translation>
    </message>
    <message>
        <source>Only then are updates sent to private addresses.</source>
        <translation>Só então as atualizações são enviadas a endereços privados.</translation>
    </message>
    <message>
        <source>Needs an address.</source>
        <translation>Precisa de um endereço.</translation>
    </message>
    <message>
        <source>Needs “Push changes”.</source>
        <translation>Precisa de “Entregar mudanças”.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Classic push of community sign-on</source>
        <translation>Entrega clássica do protocolo Community</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Webhooks are signed with secrets of their own, and tell what the site may see.</source>
        <translation>Os webhooks são assinados com segredos próprios e informam o que o site pode ver.</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersFilter</name>
    <message>
        <source>Three letters or more, then it searches.</source>
        <translation>A busca começa com três letras ou mais.</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nome, nome de usuário ou endereço</translation>
    </message>
    <message>
        <source>Search people by name, username or address</source>
        <translation>Buscar pessoas por nome, nome de usuário ou endereço</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Mais condições</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sentence and what goes on from it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with “%2” in their name or address</source>
        <translation>%1, com “%2” no nome ou no endereço</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersModel</name>
    <message>
        <source>Deleted</source>
        <translation>Excluída</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, last seen %5</source>
        <comment>name, username, address, state of a person</comment>
        <translation>%1, %2, %3, %4, última visita: %5</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sem endereço</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two states</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Main email</source>
        <translation>E-mail principal</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Mostrar todo mundo</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Não há ninguém assim</translation>
    </message>
    <message>
        <source>No one fits the sentence above. Loosen it, or look at everyone.</source>
        <translation>Ninguém corresponde à frase acima. Afrouxe-a, ou veja todo mundo.</translation>
    </message>
    <message>
        <source>Nobody lives here yet</source>
        <translation>Ninguém mora aqui ainda</translation>
    </message>
    <message>
        <source>Add the first person, or bring people over from another system.</source>
        <translation>Adicione a primeira pessoa, ou traga pessoas de outro sistema.</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Adicionar a um grupo</translation>
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
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 de %n pessoa</numerusform>
            <numerusform>%1 de %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n pessoa selecionada</numerusform>
            <numerusform>%n pessoas selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n people in again</source>
        <translation>
            <numerusform>Readmitir %n pessoa</numerusform>
            <numerusform>Readmitir %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n people</source>
        <translation>
            <numerusform>Suspender %n pessoa</numerusform>
            <numerusform>Suspender %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n people back</source>
        <translation>
            <numerusform>Recuperar %n pessoa</numerusform>
            <numerusform>Recuperar %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation>
            <numerusform>Excluir %n pessoa</numerusform>
            <numerusform>Excluir %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>Ainda não há grupos</translation>
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
        <translation>Mais sobre esta lista</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>In a month, 24/12/26</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Hoje à noite</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Daqui a uma semana</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Daqui a um mês</translation>
    </message>
    <message>
        <source>At the end of the year</source>
        <translation>No fim do ano</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Daqui a um ano</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Take from group</source>
        <translation>Tirar do grupo</translation>
    </message>
    <message>
        <source>Account ends</source>
        <translation>Fim da conta</translation>
    </message>
    <message>
        <source>Ask for a new password</source>
        <translation>Pedir uma nova senha</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Encerrar todas as sessões</translation>
    </message>
    <message>
        <source>Mail confirmation links again</source>
        <translation>Reenviar links de confirmação</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Selecionar %n</numerusform>
            <numerusform>Selecionar todas as %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>Em outro dia…</translation>
    </message>
    <message>
        <source>Accounts end on</source>
        <translation>As contas terminam em</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>%1 or +6m</source>
        <comment>a day, a term</comment>
        <translation>%1 ou +6m</translation>
    </message>
    <message>
        <source>Export to be imported…</source>
        <translation>Exportar para importação…</translation>
    </message>
    <message>
        <source>Make one person of both…</source>
        <translation>Unir as duas em uma pessoa…</translation>
    </message>
    <message>
        <source>Take into a new year…</source>
        <translation>Levar para um novo ano…</translation>
    </message>
    <message numerus="yes">
        <source>Do it for the other %n</source>
        <translation>
            <numerusform>Fazer com a outra pessoa</numerusform>
            <numerusform>Fazer com as outras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the last owner, and somebody must hold the keys.</source>
        <translation>%1 é a última pessoa proprietária, e alguém precisa guardar as chaves.</translation>
    </message>
    <message>
        <source>%1 are the last owners, and somebody must hold the keys.</source>
        <comment>names</comment>
        <translation>%1 são as últimas pessoas proprietárias, e alguém precisa guardar as chaves.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersSentence</name>
    <message>
        <source>in the last day</source>
        <translation>no último dia</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>na última semana</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>no último mês</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>no último ano</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>no último %n dia</numerusform>
            <numerusform>nos últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>há mais de um dia</translation>
    </message>
    <message>
        <source>more than a week ago</source>
        <translation>há mais de uma semana</translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation>há mais de um mês</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>há mais de um ano</translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>há mais de %n dia</numerusform>
            <numerusform>há mais de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>em qualquer momento</translation>
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
        <translation>todas as pessoas</translation>
    </message>
    <message>
        <source>active</source>
        <translation>pessoas ativas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pessoas aguardando</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>pessoas suspensas</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>pessoas excluídas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>any group</source>
        <translation>qualquer grupo</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Show %1 people in %2 who last came %3</source>
        <translation>Mostrar %1 em %2 com última visita %3</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Cadastro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>qualquer endereço</translation>
    </message>
    <message>
        <source>a confirmed address</source>
        <translation>um endereço confirmado</translation>
    </message>
    <message>
        <source>no confirmed address</source>
        <translation>nenhum endereço confirmado</translation>
    </message>
    <message>
        <source>no address at all</source>
        <translation>nenhum endereço</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Provedor de identidade</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>qualquer provedor de identidade</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>qualquer site</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>qualquer organização</translation>
    </message>
    <message>
        <source>who joined %1 with %2 by way of %3 and have been at %4 of %5</source>
        <comment>goes on from: Show all people …</comment>
        <translation>com cadastro %1 e %2, por meio de %3, que estiveram em %4 de %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersViews</name>
    <message>
        <source>Everyone</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nunca entraram</translation>
    </message>
    <message>
        <source>Dormant for a year</source>
        <translation>Sem visita há um ano</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Aguardando aprovação</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluídas</translation>
    </message>
    <message>
        <source>Not confirmed for a month</source>
        <translation>Não confirmado há um mês</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ViewKeeper</name>
    <message>
        <source>Name of this view</source>
        <translation>Nome desta visão</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salvar visão</translation>
    </message>
    <message>
        <source>Another view is called so.</source>
        <translation>Outra visão já tem este nome.</translation>
    </message>
    <message>
        <source>The view %1 was removed.</source>
        <translation>A visão %1 foi removida.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Salvar esta visão…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>Renomear esta visão…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Remover esta visão</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkSection</name>
    <message>
        <source>What the site reads</source>
        <translation>O que o site lê</translation>
    </message>
    <message>
        <source>Walk this sign-in</source>
        <translation>Percorrer este acesso</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Salvar um relatório…</translation>
    </message>
    <message>
        <source>Walk it</source>
        <translation>Percorrer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Text with headings (*.md)</source>
        <translation>Texto com títulos (*.md)</translation>
    </message>
    <message>
        <source>The report was not saved to %1: %2</source>
        <comment>file, cause</comment>
        <translation>O relatório não foi salvo em %1: %2</translation>
    </message>
    <message>
        <source>Also enter the site</source>
        <translation>Entrar também no site</translation>
    </message>
    <message>
        <source>The server is asked as a browser would ask it, with a session that ends afterwards. The visit counts as any other; the site itself is entered only where you say so.</source>
        <translation>O servidor recebe as mesmas requisições que um navegador faria, com uma sessão que termina em seguida. A visita conta como qualquer outra; no próprio site só se entra quando você assim indica.</translation>
    </message>
    <message>
        <source>To print or to send (*.pdf)</source>
        <translation>Para imprimir ou enviar (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>This window looks after a house that is served by another computer, so one of its servers walks for you and tells you each hop. It asks as a browser would, with a session that ends afterwards. The visit counts as any other; the site itself is entered only where you say so.</source>
        <translation>Esta janela cuida de uma casa servida por outro computador, por isso um dos servidores dela faz o percurso por você e conta cada passo. Ele pergunta como um navegador, com uma sessão que termina depois. A visita conta como qualquer outra; no site em si só se entra onde você disser.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Waiting for a walk</source>
        <translation>Esperando um percurso</translation>
    </message>
    <message>
        <source>%1 walks, and will tell each hop.</source>
        <comment>a server</comment>
        <translation>%1 faz o percurso e contará cada passo.</translation>
    </message>
    <message>
        <source>The walk is ordered, and waits for a server to take it.</source>
        <translation>O percurso foi pedido e espera que um servidor o assuma.</translation>
    </message>
    <message>
        <source>Heard within three minutes: %1. Each looks at once, or a minute later at the latest.</source>
        <comment>servers</comment>
        <translation>Ouvidos nos últimos três minutos: %1. Cada um olha logo, ou no máximo um minuto depois.</translation>
    </message>
    <message>
        <source>No server of this house is heard. The last was %1, %2.</source>
        <comment>a server, a time</comment>
        <translation>Nenhum servidor desta casa é ouvido. O último foi %1, %2.</translation>
    </message>
    <message>
        <source>No server of this house has been heard within a day.</source>
        <translation>No último dia nenhum servidor desta casa foi ouvido.</translation>
    </message>
    <message>
        <source>No server has taken the walk.</source>
        <translation>Nenhum servidor assumiu o percurso.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of the walk.</source>
        <comment>a server</comment>
        <translation>%1 parou no meio do percurso.</translation>
    </message>
    <message>
        <source>%1 took the walk and does not come back.</source>
        <comment>a server</comment>
        <translation>%1 assumiu o percurso e não volta.</translation>
    </message>
    <message>
        <source>What keeps them from it stands in their logs.</source>
        <translation>O que os impede está nos registros deles.</translation>
    </message>
    <message>
        <source>Start one, and walk again.</source>
        <translation>Inicie um e refaça o percurso.</translation>
    </message>
    <message>
        <source>It was waited for five minutes. What keeps it stands in its log.</source>
        <translation>Esperou-se cinco minutos. O que o retém está no registro dele.</translation>
    </message>
    <message>
        <source>Its program ended, or lost the database. A session that it had opened is ended within some minutes, by whichever server is running then. Walk again.</source>
        <translation>O programa dele terminou ou perdeu o banco de dados. Uma sessão que ele tenha aberto é encerrada em alguns minutos, por qualquer servidor que esteja em funcionamento então. Refaça o percurso.</translation>
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
        <translation>%1 chega a %2</translation>
    </message>
    <message>
        <source>%1 cannot sign in</source>
        <comment>person</comment>
        <translation>%1 não consegue entrar</translation>
    </message>
    <message>
        <source>%1 is stopped at a gate of %2</source>
        <comment>person, site</comment>
        <translation>%1 para em uma porta de %2</translation>
    </message>
    <message>
        <source>The walk to %1 ended on the way</source>
        <comment>site</comment>
        <translation>O percurso até %1 terminou no caminho</translation>
    </message>
    <message>
        <source>The site sends somebody whom nobody knows yet</source>
        <translation>O site envia alguém que ninguém conhece ainda</translation>
    </message>
    <message>
        <source>The sign-in page is shown</source>
        <translation>A página de acesso aparece</translation>
    </message>
    <message>
        <source>A session opens, as after the right password</source>
        <translation>Uma sessão se abre, como depois da senha certa</translation>
    </message>
    <message>
        <source>The same request once more, signed in</source>
        <translation>A mesma requisição mais uma vez, com sessão aberta</translation>
    </message>
    <message>
        <source>The closed gate says why</source>
        <translation>A porta fechada diz por quê</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>Lacrado em</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Endereço principal</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Outros endereços</translation>
    </message>
    <message>
        <source>What the site sent along</source>
        <translation>O que o site mandou junto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a field means, its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It was opened for the walk alone, and has ended.</source>
        <translation>Ela foi aberta só para o percurso e já terminou.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Não houve resposta: %1</translation>
    </message>
    <message>
        <source>sends on to %1</source>
        <comment>an answer; an address</comment>
        <translation>envia para %1</translation>
    </message>
    <message>
        <source>What the site reads</source>
        <translation>O que o site lê</translation>
    </message>
    <message>
        <source>The site takes the answer</source>
        <translation>O site recebe a resposta</translation>
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
            <numerusform>%n pendência para você</numerusform>
            <numerusform>%n pendências para você</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wants you</source>
        <translation>Nenhuma pendência</translation>
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
        <translation>Formas de acesso</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>Aceitar todas</translation>
    </message>
    <message>
        <source>Only these, in this order. If all of them are switched off, nobody can sign in for this site.</source>
        <translation>Só estas, nesta ordem. Se todas estiverem desativadas, ninguém consegue entrar neste site.</translation>
    </message>
    <message>
        <source>All of them, in the order of the house.</source>
        <translation>Todas, na ordem da casa.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WebhookSecrets</name>
    <message>
        <source>Make webhook secret</source>
        <translation>Criar segredo de webhook</translation>
    </message>
    <message>
        <source>The old secret</source>
        <translation>O segredo antigo</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Segredo de webhook</translation>
    </message>
    <message>
        <source>Make the next webhook secret</source>
        <translation>Criar o próximo segredo de webhook</translation>
    </message>
    <message>
        <source> It ends %1.</source>
        <translation> Termina: %1.</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <comment>a secret</comment>
        <translation>Começa com %1</translation>
    </message>
    <message>
        <source>Made %1. It was shown once and cannot be read again.</source>
        <translation>Criado: %1. Foi mostrado uma vez e não pode ser lido de novo.</translation>
    </message>
    <message>
        <source>End now</source>
        <comment>a secret</comment>
        <translation>Encerrar agora</translation>
    </message>
    <message>
        <source>Nothing is sent before there is one.</source>
        <translation>Nada é enviado enquanto não houver um.</translation>
    </message>
    <message>
        <source>The webhook secret of %1</source>
        <translation>O segredo de webhook de %1</translation>
    </message>
    <message>
        <source>Put it into the receiver’s settings before the old one ends. Until then both sign.</source>
        <translation>Coloque-o nas configurações do destinatário antes que o antigo termine. Até lá, os dois assinam.</translation>
    </message>
    <message>
        <source>Put it into the receiver’s settings.</source>
        <translation>Coloque-o nas configurações do destinatário.</translation>
    </message>
    <message>
        <source>Nothing is sent before there is another.</source>
        <translation>Nada é enviado enquanto não houver outro.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WouldSendPane</name>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>O que seria enviado</translation>
    </message>
    <message>
        <source>Choose a site and a person, and read what the site would be told now. Nothing is sent.</source>
        <translation>Escolha um site e uma pessoa, e leia o que o site ficaria sabendo agora. Nada é enviado.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nome, nome de usuário ou endereço</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WouldSendView</name>
    <message>
        <source>It would be told this: %1.</source>
        <translation>O site ficaria sabendo isto: %1.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the person has never been there. After a visit it would be this.</source>
        <translation>Nada seria enviado: a pessoa nunca esteve lá. Depois de uma visita, seria isto.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the site’s pushes are off. Otherwise it would be this.</source>
        <translation>Nada seria enviado: as entregas ao site estão desligadas. Com elas ligadas, seria isto.</translation>
    </message>
    <message>
        <source>Nothing would be sent before the person consents. Then it would be this.</source>
        <translation>Nada seria enviado antes que a pessoa consinta. Depois, seria isto.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the site knows already.</source>
        <translation>Nada seria enviado: o site já sabe.</translation>
    </message>
    <message>
        <source>It is paused. Once it is resumed, it would be told this: %1.</source>
        <translation>O site está em pausa. Depois de retomado, ficaria sabendo isto: %1.</translation>
    </message>
    <message>
        <source>Head of what would be sent</source>
        <translation>Cabeçalho do que seria enviado</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>O que seria enviado</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>If a mail asks for your password, or leads to another address than {host}, it is not from us.</source>
        <translation>Se um e-mail pedir sua senha, ou levar a outro endereço que não {host}, ele não é nosso.</translation>
    </message>
    <message>
        <source>{organisation}, {host}, {help}</source>
        <translation>{organisation}, {host}, {help}</translation>
    </message>
    <message>
        <source>This mail has no link to press, so that nobody can imitate it usefully. It cannot be switched off.</source>
        <translation>Este e-mail não tem link para clicar, para que não adiante imitá-lo. Ele não pode ser desativado.</translation>
    </message>
    <message>
        <source>You get this mail because this is a confirmed address of that account.</source>
        <translation>Você recebe este e-mail porque este é um endereço confirmado dessa conta.</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Nas palavras de quem pediu</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Seu pedido</translation>
    </message>
    <message>
        <source>You are let in at {organisation}</source>
        <translation>Você já pode entrar em {organisation}</translation>
    </message>
    <message>
        <source>Your account is open. You can sign in now.</source>
        <translation>Sua conta está aberta. Você já pode entrar.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at your new account {account} and approved it. You can sign in now:</source>
        <translation>Alguém em {organisation} viu sua nova conta {account} e a aprovou. Você já pode entrar:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>What you asked for was approved</source>
        <translation>Seu pedido foi aprovado</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>Vale a partir de agora.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at what you asked for with your account {account}, and agreed. It works from now on.</source>
        <translation>Alguém em {organisation} viu o que você pediu com sua conta {account}, e concordou. Vale a partir de agora.</translation>
    </message>
    <message>
        <source>You did not ask for it? Type {host} into your browser, sign in, and remove it under “Ways to sign in”. Then write to {help}.</source>
        <translation>Não foi você que pediu? Digite {host} no navegador, entre e remova em “Formas de acesso”. Depois escreva para {help}.</translation>
    </message>
    <message>
        <source>What you asked for was declined</source>
        <translation>Seu pedido foi recusado</translation>
    </message>
    <message>
        <source>Somebody has looked at it and decided against it.</source>
        <translation>Alguém viu o pedido e decidiu recusar.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at what you asked for and decided against it.</source>
        <translation>Alguém em {organisation} viu seu pedido e decidiu recusar.</translation>
    </message>
    <message>
        <source>You think that this is a mistake? Write to {help}.</source>
        <translation>Acha que é um engano? Escreva para {help}.</translation>
    </message>
    <message>
        <source>You get this mail because it was asked for with this address.</source>
        <translation>Você recebe este e-mail porque o pedido foi feito com este endereço.</translation>
    </message>
    <message>
        <source>What you asked for has come to nothing</source>
        <translation>Seu pedido não deu em nada</translation>
    </message>
    <message>
        <source>Nobody has decided in time. You can ask again.</source>
        <translation>Ninguém decidiu a tempo. Você pode pedir de novo.</translation>
    </message>
    <message>
        <source>Nobody at {organisation} has decided in time about what you asked for, so it has ended. Nothing has changed, and you can ask again.</source>
        <translation>Ninguém em {organisation} decidiu a tempo sobre seu pedido, então ele expirou. Nada mudou, e você pode pedir de novo.</translation>
    </message>
    <message>
        <source>It is urgent? Write to {help}.</source>
        <translation>É urgente? Escreva para {help}.</translation>
    </message>
    <message>
        <source>Somebody waits for you at {organisation}</source>
        <translation>Alguém aguarda você em {organisation}</translation>
    </message>
    <message>
        <source>Open Gatelodge and choose “Approvals”.</source>
        <translation>Abra o Gatelodge e escolha “Aprovações”.</translation>
    </message>
    <message>
        <source>People have asked {organisation} for something that somebody has to approve. Open Gatelodge, choose “Approvals”, and decide.</source>
        <translation>Pediram a {organisation} algo que alguém precisa aprovar. Abra o Gatelodge, escolha “Aprovações” e decida.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Novas contas</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de acesso</translation>
    </message>
    <message>
        <source>New passwords</source>
        <translation>Novas senhas</translation>
    </message>
    <message>
        <source>You get this mail because you may decide. It comes once a day at most, and only where somebody new waits.</source>
        <translation>Você recebe este e-mail porque pode decidir. Ele vem no máximo uma vez por dia, e só quando há alguém novo à espera.</translation>
    </message>
    <message>
        <source>Your new password waits for approval</source>
        <translation>Sua nova senha aguarda aprovação</translation>
    </message>
    <message>
        <source>A link comes once somebody has agreed.</source>
        <translation>Um link chega assim que alguém concordar.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for a new password for the account {account}. At {organisation} somebody looks at that first. A link comes to this address once they have agreed.</source>
        <translation>Alguém, provavelmente você, pediu uma nova senha para a conta {account}. Em {organisation}, alguém vê isso antes. Um link chega a este endereço assim que concordarem.</translation>
    </message>
    <message>
        <source>Not you? Write to {help}. Until then your old password stays as it is.</source>
        <translation>Não foi você? Escreva para {help}. Até lá, sua senha antiga fica como está.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>How you sign in at {organisation}</source>
        <translation>Como entrar em {organisation}</translation>
    </message>
    <message>
        <source>Your username, and where it is good for.</source>
        <translation>Seu nome de usuário, e onde ele vale.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked how to sign in at {organisation} with this address. Type {host} into your browser and sign in in one of these ways:</source>
        <translation>Alguém, provavelmente você, perguntou como entrar em {organisation} com este endereço. Digite {host} no navegador e entre de uma destas formas:</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Entrar com</translation>
    </message>
    <message>
        <source>You have forgotten the password, too? Choose “Forgot your password?” there.</source>
        <translation>Esqueceu a senha também? Escolha lá “Esqueceu a senha?”.</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Only the reader of this mailbox has learnt this.</source>
        <translation>Não foi você? Não faça nada. Só quem lê esta caixa de e-mail ficou sabendo.</translation>
    </message>
    <message>
        <source>Your account at {organisation} will end</source>
        <translation>Sua conta em {organisation} vai terminar</translation>
    </message>
    <message>
        <source>Write to whoever looks after it, if you want to stay.</source>
        <translation>Escreva para quem cuida dela, se quiser ficar.</translation>
    </message>
    <message>
        <source>Your account {account} at {organisation} was made for a time. It ends on {until}. From then on you cannot sign in, and you are signed out everywhere. Nothing is deleted by that.</source>
        <translation>Sua conta {account} em {organisation} foi criada por tempo limitado. Ela termina em {until}. Depois disso você não pode mais entrar, e sai de todos os lugares. Nada é excluído por isso.</translation>
    </message>
    <message>
        <source>You want to stay? Write to {help}: it can be made longer.</source>
        <translation>Quer ficar? Escreva para {help}: ela pode ser prorrogada.</translation>
    </message>
    <message>
        <source>{time} ({zone})</source>
        <extracomment>A date and time, and the time zone it is meant in</extracomment>
        <translation>{time} ({zone})</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Olá,</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Olá, {name},</translation>
    </message>
    <message>
        <source>{label}:</source>
        <extracomment>What stands before a value in a list of facts; French has a space before the colon</extracomment>
        <translation>{label}:</translation>
    </message>
    <message>
        <source>It works once, until {until}.</source>
        <translation>Funciona uma vez, até {until}.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <translation>Confirme seu endereço</translation>
    </message>
    <message>
        <source>One press adds {address} to your account.</source>
        <translation>Um clique adiciona {address} à sua conta.</translation>
    </message>
    <message>
        <source>You asked to add {address} to the account {account}. Open this page and press “Yes, confirm”:</source>
        <translation>Você pediu para adicionar {address} à conta {account}. Abra esta página e clique em “Sim, confirmar”:</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Not you? Do nothing. The address is then not added.</source>
        <translation>Não foi você? Não faça nada. O endereço não será adicionado.</translation>
    </message>
    <message>
        <source>You get this mail because somebody typed this address.</source>
        <translation>Você recebe este e-mail porque alguém digitou este endereço.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Defina uma nova senha</translation>
    </message>
    <message>
        <source>The link works once, and not for long.</source>
        <translation>O link funciona uma vez, e por pouco tempo.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for a new password for the account {account}. Choose it here:</source>
        <translation>Alguém, provavelmente você, pediu uma nova senha para a conta {account}. Escolha-a aqui:</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Escolher uma nova senha</translation>
    </message>
    <message>
        <source>It works once, until {until}. Until you use it, your old password stays as it is.</source>
        <translation>Funciona uma vez, até {until}. Até você usá-lo, sua senha antiga fica como está.</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Nobody can see or use this link but the reader of this mailbox.</source>
        <translation>Não foi você? Não faça nada. Só quem lê esta caixa de e-mail pode ver e usar este link.</translation>
    </message>
    <message>
        <source>Your account at {organisation}</source>
        <translation>Sua conta em {organisation}</translation>
    </message>
    <message>
        <source>Choose a name and a password, and you are in.</source>
        <translation>Escolha um nome e uma senha, e pronto.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for an account at {organisation} with this address. Choose a name and a password here:</source>
        <translation>Alguém, provavelmente você, pediu uma conta em {organisation} com este endereço. Escolha aqui um nome e uma senha:</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Criar a conta</translation>
    </message>
    <message>
        <source>Not you? Do nothing. There is then no account, and this address is forgotten.</source>
        <translation>Não foi você? Não faça nada. Nenhuma conta será criada, e este endereço será esquecido.</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>Sua senha foi alterada</translation>
    </message>
    <message>
        <source>Was it you? Then there is nothing to do.</source>
        <translation>Foi você? Então não há nada a fazer.</translation>
    </message>
    <message>
        <source>The password of your account {account} was changed, and every other device was signed out. If it was you, there is nothing to do.</source>
        <translation>A senha da sua conta {account} foi alterada, e a sessão foi encerrada em todos os outros dispositivos. Se foi você, não há nada a fazer.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser, choose “Forgot your password?” and set a new one. Then write to {help}.</source>
        <translation>Não foi você? Digite {host} no navegador, escolha “Esqueceu a senha?” e defina uma nova. Depois escreva para {help}.</translation>
    </message>
    <message>
        <source>A way to sign in was added to your account</source>
        <translation>Uma forma de acesso foi adicionada à sua conta</translation>
    </message>
    <message>
        <source>Your account {account} has a new way to sign in: {way}. If it was you, there is nothing to do.</source>
        <translation>Sua conta {account} tem uma nova forma de acesso: {way}. Se foi você, não há nada a fazer.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser and sign in. Take it away under “Ways to sign in”, or under “Access tokens” if it is one, and set a new password. Then write to {help}.</source>
        <translation>Não foi você? Digite {host} no navegador e entre. Remova-a em “Formas de acesso”, ou em “Tokens de acesso” se for um, e defina uma nova senha. Depois escreva para {help}.</translation>
    </message>
    <message>
        <source>Your password will expire</source>
        <translation>Sua senha vai expirar</translation>
    </message>
    <message>
        <source>Until then you choose the moment for a new one.</source>
        <translation>Até lá, você escolhe o momento de trocá-la.</translation>
    </message>
    <message>
        <source>{organisation} asks for a new password from time to time. That of your account {account} expires on {until}.</source>
        <translation>{organisation} pede uma nova senha de tempos em tempos. A da sua conta {account} expira em {until}.</translation>
    </message>
    <message>
        <source>Type {host} into your browser, sign in and choose “Password”. If you do nothing, you choose a new one when you sign in after that time.</source>
        <translation>Digite {host} no navegador, entre e escolha “Senha”. Se não fizer nada, você escolhe uma nova ao entrar depois dessa data.</translation>
    </message>
    <message>
        <source>You already have an account at {organisation}</source>
        <translation>Você já tem uma conta em {organisation}</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>Somebody, probably you, tried to use this address at {organisation}. It belongs to your account {account} already. Nothing has changed.</source>
        <translation>Alguém, provavelmente você, tentou usar este endereço em {organisation}. Ele já pertence à sua conta {account}. Nada mudou.</translation>
    </message>
    <message>
        <source>Was it you? Type {host} into your browser and sign in with this address. If you have forgotten your password, choose “Forgot your password?” there.</source>
        <translation>Foi você? Digite {host} no navegador e entre com este endereço. Se esqueceu a senha, escolha lá “Esqueceu a senha?”.</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Whoever it was has not been told that this address has an account.</source>
        <translation>Não foi você? Não faça nada. Quem quer que tenha sido não ficou sabendo que este endereço tem uma conta.</translation>
    </message>
    <message>
        <source>An address was added to your account</source>
        <translation>Um endereço foi adicionado à sua conta</translation>
    </message>
    <message>
        <source>The address {address} was added to your account {account}. Whoever reads it can now ask for a new password. If it was you, there is nothing to do.</source>
        <translation>O endereço {address} foi adicionado à sua conta {account}. Quem o lê agora pode pedir uma nova senha. Se foi você, não há nada a fazer.</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser, sign in, remove the address and set a new password. Then write to {help}.</source>
        <translation>Não foi você? Digite {host} no navegador, entre, remova o endereço e defina uma nova senha. Depois escreva para {help}.</translation>
    </message>
    <message>
        <source>You are invited to {organisation}</source>
        <translation>Seu convite para {organisation}</translation>
    </message>
    <message>
        <source>{organisation} invites you. With an account there you sign in once and reach everything that is open to you. The invitation is here:</source>
        <translation>{organisation} convida você. Com uma conta lá, você entra uma vez e chega a tudo o que estiver aberto para você. O convite está aqui:</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>Abrir o convite</translation>
    </message>
    <message>
        <source>You have an account there already? The same page takes you to it.</source>
        <translation>Já tem uma conta lá? A mesma página leva você até ela.</translation>
    </message>
    <message>
        <source>You do not want to come? Do nothing. There is then no account.</source>
        <translation>Não quer vir? Não faça nada. Nenhuma conta será criada.</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Convite de</translation>
    </message>
    <message>
        <source>You get this mail because somebody at {organisation} wrote down this address.</source>
        <translation>Você recebe este e-mail porque alguém em {organisation} anotou este endereço.</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>uma conta</translation>
    </message>
    <message>
        <source>to sign in with %1</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>entrar com %1</translation>
    </message>
    <message>
        <source>a new password</source>
        <translation>uma nova senha</translation>
    </message>
    <message>
        <source>the certificate “%1”</source>
        <extracomment>A way to sign in; %1 is the name that its owner gave it</extracomment>
        <translation>o certificado “%1”</translation>
    </message>
    <message>
        <source>the access token “%1”</source>
        <extracomment>A way to sign in, for programs; %1 is the name that its owner gave it</extracomment>
        <translation>o token de acesso “%1”</translation>
    </message>
    <message>
        <source>on your account page</source>
        <translation>na página da sua conta</translation>
    </message>
    <message>
        <source>with a mailed link</source>
        <translation>com um link enviado por e-mail</translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation>por um administrador</translation>
    </message>
    <message>
        <source>the password of %1</source>
        <translation>a senha de %1</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <extracomment>%1 is the name of another place where the person has an account, %2 how the person is called there</extracomment>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Contas a apagar</translation>
    </message>
    <message>
        <source>{job} needs you</source>
        <translation>{job} precisa de você</translation>
    </message>
    <message>
        <source>A synchronisation did not come to its end by itself.</source>
        <translation>Uma sincronização não chegou ao fim sozinha.</translation>
    </message>
    <message>
        <source>The synchronisation {job} ran, and left something that needs a person.</source>
        <translation>A sincronização {job} foi executada e deixou algo que precisa de uma pessoa.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>O que não deu certo</translation>
    </message>
    <message>
        <source>Records left alone</source>
        <translation>Registros que ficaram de fora</translation>
    </message>
    <message>
        <source>You get this mail because you are named as the owner of it.</source>
        <translation>Você recebe este e-mail porque seu nome consta como responsável por ela.</translation>
    </message>
    <message>
        <source>to delete your account</source>
        <translation>excluir sua conta</translation>
    </message>
    <message>
        <source>People it would shut out, or take out of groups</source>
        <translation>Pessoas que ela deixaria sem acesso, ou tiraria de grupos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Pessoas adicionadas</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Alteradas de outra forma</translation>
    </message>
    <message>
        <source>Suspended, removed or shut out by a date</source>
        <translation>Suspensas, removidas ou sem acesso por causa de uma data</translation>
    </message>
    <message>
        <source>The log of the run says which, and why: choose it under “Synchronisation” in Gatelodge.</source>
        <translation>O registro da execução diz quais, e por quê: escolha-a em “Sincronização” no Gatelodge.</translation>
    </message>
    <message>
        <source>{job} has changed people</source>
        <translation>{job} alterou pessoas</translation>
    </message>
    <message>
        <source>A synchronisation ran to its end. Nothing is left for you to do.</source>
        <translation>Uma sincronização chegou ao fim. Não há mais nada para você fazer.</translation>
    </message>
    <message>
        <source>The synchronisation {job} ran by itself, and all that its source says is done.</source>
        <translation>A sincronização {job} foi executada sozinha, e tudo o que a fonte dela diz está feito.</translation>
    </message>
    <message>
        <source>The log of the run has every entry, and History takes it back as a whole: choose it under “Synchronisation” in Gatelodge.</source>
        <translation>O registro da execução tem cada entrada, e o Histórico a desfaz por inteiro: escolha-a em “Sincronização” no Gatelodge.</translation>
    </message>
    <message>
        <source>You want to hear only of what needs you? Its settings have that, too.</source>
        <translation>Quer receber só o que precisa de você? As configurações dela também têm essa opção.</translation>
    </message>
    <message>
        <source>Name of the synchronisation</source>
        <translation>Nome da sincronização</translation>
    </message>
</context>
<context>
    <name>shared</name>
    <message>
        <source>username</source>
        <extracomment>What a site was told of a person; stands in a list within a sentence, as the next ones do</extracomment>
        <translation>nome de usuário</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>endereços</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>chaves SSH</translation>
    </message>
    <message>
        <source>username, name and language</source>
        <translation>nome de usuário, nome e idioma</translation>
    </message>
    <message>
        <source>main address</source>
        <translation>endereço principal</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>changes in absence</source>
        <translation>mudanças na ausência da pessoa</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this file, in that language (&quot;Français&quot;, &quot;Deutsch&quot;).</extracomment>
        <translation>Português (Brasil)</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>daqui a %1, em %2 (%3)</translation>
    </message>
    <message>
        <source>in %1, at %2 (%3)</source>
        <translation>daqui a %1, às %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ago, at %2 (%3)</source>
        <translation>há %1, às %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ago, on %2 (%3)</source>
        <translation>há %1, em %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time: &quot;24 November 2026, 18:20&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>A city stands for its time zone: &quot;Berlin time&quot;</extracomment>
        <translation>horário de %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last two of several things: &quot;days and hours&quot;</extracomment>
        <translation>%1 e %2</translation>
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
        <translation>Senha</translation>
    </message>
    <message>
        <source>Some device</source>
        <translation>Um dispositivo</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Sua conta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Endereços de e-mail</translation>
    </message>
    <message>
        <source>Sites you use</source>
        <translation>Sites que você usa</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Chaves SSH</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acesso</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de acesso</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>O que você compartilha</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quem está aqui</translation>
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
        <translation>Este é %1, o único endereço que pede sua senha.</translation>
    </message>
    <message>
        <source>You are at %1.</source>
        <translation>Você está em %1.</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problema:</translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>Ir para o conteúdo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Nenhum endereço ainda</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n a confirmar</numerusform>
            <numerusform>%n a confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Alterada em %1</translation>
    </message>
    <message>
        <source>You have none</source>
        <translation>Você não tem</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Expira em %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in on %n devices</source>
        <translation>
            <numerusform>Sessão aberta em %n dispositivo</numerusform>
            <numerusform>Sessões abertas em %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n organisations</source>
        <translation>
            <numerusform>Com %n organização</numerusform>
            <numerusform>Com %n organizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n chave</numerusform>
            <numerusform>%n chaves</numerusform>
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
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Other members see when you are here.</source>
        <translation>Os outros membros veem quando você está aqui.</translation>
    </message>
    <message>
        <source>Nobody sees when you are here.</source>
        <translation>Ninguém vê quando você está aqui.</translation>
    </message>
    <message>
        <source>No site has to be told.</source>
        <translation>Nenhum site precisa ser avisado.</translation>
    </message>
    <message>
        <source>These sites are being told: %1.</source>
        <translation>Estes sites estão sendo avisados: %1.</translation>
    </message>
    <message>
        <source>As the browser asks</source>
        <translation>O que o navegador pede</translation>
    </message>
    <message>
        <source>Language of pages and mails</source>
        <translation>Idioma das páginas e dos e-mails</translation>
    </message>
    <message>
        <source>Fixed, because a site has received it.</source>
        <translation>Fixo, porque um site já o recebeu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Olá, %1</translation>
    </message>
    <message>
        <source>%1, with an account since %2</source>
        <translation>%1, com conta desde %2</translation>
    </message>
    <message>
        <source>The sites you use receive these when you change them.</source>
        <translation>Os sites que você usa recebem estes dados quando você os altera.</translation>
    </message>
    <message>
        <source>The device it is for</source>
        <translation>O dispositivo a que se destina</translation>
    </message>
    <message>
        <source>So that you know which one to revoke when you lose it: “Laptop”, “Phone”.</source>
        <translation>Para você saber qual revogar quando o perder: “Notebook”, “Celular”.</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends after</source>
        <translation>Termina depois de</translation>
    </message>
    <message>
        <source>Then you make a new one. Shorter is safer.</source>
        <translation>Depois você cria um novo. Mais curto é mais seguro.</translation>
    </message>
    <message>
        <source>A password for the file</source>
        <translation>Uma senha para o arquivo</translation>
    </message>
    <message>
        <source>It is asked for once, when you put the file into the device. At least 8 characters, and no letters with accents.</source>
        <translation>É pedida uma vez, quando você instala o arquivo no dispositivo. No mínimo 8 caracteres, sem letras acentuadas.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>A mesma senha de novo</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Criar o certificado</translation>
    </message>
    <message>
        <source>Back to your list</source>
        <translation>Voltar para a sua lista</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>O que vem depois</translation>
    </message>
    <message>
        <source>1. Your browser saves a file</source>
        <translation>1. O navegador salva um arquivo</translation>
    </message>
    <message>
        <source>It comes this once: the key in it is kept nowhere here. If it gets lost, revoke the certificate and make another.</source>
        <translation>Ele vem só desta vez: a chave que contém não fica guardada em nenhum lugar aqui. Se ele se perder, revogue o certificado e crie outro.</translation>
    </message>
    <message>
        <source>2. You put it into the device</source>
        <translation>2. Você o instala no dispositivo</translation>
    </message>
    <message>
        <source>Open the file, or import it in the browser&apos;s settings under certificates, with the password you chose. Then delete the file.</source>
        <translation>Abra o arquivo, ou importe-o nas configurações do navegador, em certificados, com a senha que você escolheu. Depois exclua o arquivo.</translation>
    </message>
    <message>
        <source>3. You sign in with it</source>
        <translation>3. Você entra com ele</translation>
    </message>
    <message>
        <source>On the sign-in page choose the certificate instead of a password. Under “Ways to sign in” you see when it was used last, and can revoke it.</source>
        <translation>Na página de acesso, escolha o certificado em vez de uma senha. Em “Formas de acesso” você vê quando ele foi usado pela última vez, e pode revogá-lo.</translation>
    </message>
    <message>
        <source>A certificate for a device</source>
        <translation>Um certificado para um dispositivo</translation>
    </message>
    <message>
        <source>Whoever holds the device can come into your account with it, without a password, until it ends or you revoke it.</source>
        <translation>Quem tiver o dispositivo pode entrar com ele na sua conta, sem senha, até que o certificado termine ou você o revogue.</translation>
    </message>
    <message>
        <source>Browsers remember which certificate was chosen, or that none was: close all windows of this one before you try again. Or sign in another way.</source>
        <translation>Os navegadores lembram qual certificado foi escolhido, ou que nenhum foi: feche todas as janelas deste antes de tentar de novo. Ou entre de outra forma.</translation>
    </message>
    <message>
        <source>Sign in another way. Then you can make a new one under “Ways to sign in”, or ask whoever gave you this one.</source>
        <translation>Entre de outra forma. Depois você pode criar um novo em “Formas de acesso”, ou falar com quem lhe deu este.</translation>
    </message>
    <message>
        <source>Only those who look after this place can mend that. Until then sign in another way.</source>
        <translation>Só quem cuida deste lugar pode resolver isso. Até lá, entre de outra forma.</translation>
    </message>
    <message>
        <source>No certificate was chosen</source>
        <translation>Nenhum certificado foi escolhido</translation>
    </message>
    <message>
        <source>Your browser was asked for one, and showed none.</source>
        <translation>Foi pedido um ao seu navegador, e ele não mostrou nenhum.</translation>
    </message>
    <message>
        <source>That certificate is not known here</source>
        <translation>Esse certificado não é conhecido aqui</translation>
    </message>
    <message>
        <source>Whoever issued it is not trusted by %1.</source>
        <translation>%1 não confia em quem o emitiu.</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>Seu certificado expirou</translation>
    </message>
    <message>
        <source>Its last day is over, so it opens nothing any more.</source>
        <translation>O último dia dele passou, então ele não abre mais nada.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>Seu certificado ainda não é válido</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>O primeiro dia dele ainda não chegou.</translation>
    </message>
    <message>
        <source>Wait for that day, or sign in another way until then.</source>
        <translation>Espere esse dia, ou entre de outra forma até lá.</translation>
    </message>
    <message>
        <source>The authority behind your certificate has expired</source>
        <translation>A autoridade por trás do seu certificado expirou</translation>
    </message>
    <message>
        <source>Your own certificate may be fine. The one that vouches for it is not.</source>
        <translation>Seu próprio certificado pode estar bom. O que o garante, não.</translation>
    </message>
    <message>
        <source>Your certificate was revoked</source>
        <translation>Seu certificado foi revogado</translation>
    </message>
    <message>
        <source>It opens nothing any more, whoever holds it.</source>
        <translation>Ele não abre mais nada, seja quem for que o tenha.</translation>
    </message>
    <message>
        <source>That certificate is not for signing in</source>
        <translation>Esse certificado não é para entrar</translation>
    </message>
    <message>
        <source>It was made for something else, such as mail or a server.</source>
        <translation>Foi feito para outra coisa, como e-mail ou um servidor.</translation>
    </message>
    <message>
        <source>That certificate could be forged</source>
        <translation>Esse certificado poderia ser forjado</translation>
    </message>
    <message>
        <source>Its key or a signature in it is too weak to be believed today.</source>
        <translation>A chave dele, ou uma assinatura nele, é fraca demais para se acreditar hoje.</translation>
    </message>
    <message>
        <source>That certificate does not say who you are</source>
        <translation>Esse certificado não diz quem você é</translation>
    </message>
    <message>
        <source>The name is missing where it should stand, or there are two.</source>
        <translation>O nome falta onde deveria estar, ou há dois.</translation>
    </message>
    <message>
        <source>Your certificate could not be checked</source>
        <translation>Não foi possível conferir seu certificado</translation>
    </message>
    <message>
        <source>Your certificate may be fine, but the list of revoked ones is missing or out of date.</source>
        <translation>Seu certificado pode estar bom, mas a lista dos revogados falta ou está desatualizada.</translation>
    </message>
    <message>
        <source>No account here has that certificate yet</source>
        <translation>Nenhuma conta aqui tem esse certificado ainda</translation>
    </message>
    <message>
        <source>The certificate itself is good.</source>
        <translation>O certificado em si é bom.</translation>
    </message>
    <message>
        <source>Do you have an account? Sign in another way and add the certificate under “Ways to sign in”. If not, ask whoever looks after this place.</source>
        <translation>Você tem uma conta? Entre de outra forma e adicione o certificado em “Formas de acesso”. Se não, fale com quem cuida deste lugar.</translation>
    </message>
    <message>
        <source>a certificate</source>
        <extracomment>What people sign in with: &quot;Sign in with a certificate&quot;</extracomment>
        <translation>um certificado</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Preencha este campo</translation>
    </message>
    <message>
        <source>This is too long to be kept</source>
        <translation>É longo demais para ser guardado</translation>
    </message>
    <message>
        <source>Type an email address, such as name@example.org</source>
        <translation>Digite um endereço de e-mail, como nome@example.org</translation>
    </message>
    <message>
        <source>Your list is full. Remove one that you no longer need</source>
        <translation>Sua lista está cheia. Remova algo de que não precise mais</translation>
    </message>
    <message>
        <source>This one is in your list already</source>
        <translation>Já está na sua lista</translation>
    </message>
    <message>
        <source>Use 1 to 30 small letters, digits, dots and hyphens</source>
        <translation>Use de 1 a 30 letras minúsculas, dígitos, pontos e hifens</translation>
    </message>
    <message>
        <source>Somebody has this username: choose another</source>
        <translation>Este nome de usuário já está em uso: escolha outro</translation>
    </message>
    <message>
        <source>That is not your password: type it again</source>
        <translation>Essa não é a sua senha: digite de novo</translation>
    </message>
    <message>
        <source>Look at the rules that say Not yet</source>
        <translation>Veja as regras que dizem “Ainda não”</translation>
    </message>
    <message>
        <source>This one could be guessed: add another word</source>
        <translation>Ela poderia ser adivinhada: adicione outra palavra</translation>
    </message>
    <message>
        <source>The two are not the same: type both again</source>
        <translation>As duas não são iguais: digite ambas de novo</translation>
    </message>
    <message>
        <source>Use 8 to 100 characters, and no letters with accents</source>
        <translation>Use de 8 a 100 caracteres, sem letras acentuadas</translation>
    </message>
    <message>
        <source>Paste the whole line of a public key: it begins with ssh- or ecdsa-</source>
        <translation>Cole a linha inteira de uma chave pública: ela começa com ssh- ou ecdsa-</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile: look at it and save again</source>
        <translation>Isto mudou em outro lugar nesse meio-tempo: confira e salve de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n things need another look</source>
        <translation>
            <numerusform>%n ponto precisa ser revisto</numerusform>
            <numerusform>%n pontos precisam ser revistos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Endereço principal</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Outro endereço</translation>
    </message>
    <message>
        <source>their privacy notice</source>
        <translation>o aviso de privacidade</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why they ask</source>
        <translation>Por que pedem</translation>
    </message>
    <message>
        <source>Don’t share</source>
        <translation>Não compartilhar</translation>
    </message>
    <message>
        <source>Share and go on</source>
        <translation>Compartilhar e continuar</translation>
    </message>
    <message>
        <source>Share with %1?</source>
        <translation>Compartilhar com %1?</translation>
    </message>
    <message>
        <source>They run %1 and ask who you are.</source>
        <translation>Essa organização mantém %1 e pergunta quem você é.</translation>
    </message>
    <message>
        <source>You are asked once. You can stop sharing at any time under %1.</source>
        <translation>A pergunta é feita uma vez. Você pode parar de compartilhar a qualquer momento em “%1”.</translation>
    </message>
    <message>
        <source>If you agree, they receive exactly this:</source>
        <translation>Se você concordar, ela recebe exatamente isto:</translation>
    </message>
    <message>
        <source>Not shared: your password, your groups, and which other sites you visit.</source>
        <translation>Não são compartilhados: sua senha, seus grupos e quais outros sites você visita.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>O que acontece depois</translation>
    </message>
    <message>
        <source>You go on to %1. When you change your name or addresses here, %2 gets the new ones.</source>
        <translation>Você segue para %1. Quando você mudar aqui seu nome ou seus endereços, %2 recebe os novos.</translation>
    </message>
    <message>
        <source>You were not signed in there</source>
        <translation>Você não entrou lá</translation>
    </message>
    <message>
        <source>%1 sent you back without saying who you are.</source>
        <translation>%1 mandou você de volta sem dizer quem você é.</translation>
    </message>
    <message>
        <source>Perhaps you said no, or closed its page. Nothing was told to us, and nothing has changed.</source>
        <translation>Talvez você tenha dito não, ou fechado a página. Nada nos foi informado, e nada mudou.</translation>
    </message>
    <message>
        <source>That answer could not be trusted</source>
        <translation>Não foi possível confiar nessa resposta</translation>
    </message>
    <message>
        <source>It did not come from the sign-in you began in this browser at %1.</source>
        <translation>Ela não veio do acesso que você começou neste navegador em %1.</translation>
    </message>
    <message>
        <source>Nobody was signed in. Perhaps the page lay open for long, or you followed an old link. Begin anew.</source>
        <translation>Ninguém entrou. Talvez a página tenha ficado aberta muito tempo, ou você tenha seguido um link antigo. Comece de novo.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>Your account and your password are fine.</source>
        <translation>Sua conta e sua senha estão bem.</translation>
    </message>
    <message>
        <source>We asked, and got no answer in time. Try again in a minute, or choose another way to sign in.</source>
        <translation>Perguntamos, e não recebemos resposta a tempo. Tente de novo em um minuto, ou escolha outra forma de acesso.</translation>
    </message>
    <message>
        <source>Your account there is closed</source>
        <translation>Sua conta lá está fechada</translation>
    </message>
    <message>
        <source>%1 knows you, and lets you in no more.</source>
        <translation>%1 conhece você, e não deixa mais você entrar.</translation>
    </message>
    <message>
        <source>Only those who look after it can open it again.</source>
        <translation>Só quem cuida de lá pode abri-la de novo.</translation>
    </message>
    <message>
        <source>This way in is closed</source>
        <translation>Esta forma de acesso está fechada</translation>
    </message>
    <message>
        <source>Your login at %1 no longer opens your account here.</source>
        <translation>Sua forma de acesso em %1 não abre mais sua conta aqui.</translation>
    </message>
    <message>
        <source>It has expired or was switched off. Your account may have other ways in: choose another one.</source>
        <translation>Ela expirou ou foi desativada. Talvez sua conta tenha outras: escolha outra.</translation>
    </message>
    <message>
        <source>There is no account for you yet</source>
        <translation>Ainda não há uma conta para você</translation>
    </message>
    <message>
        <source>%1 knows you; %2 does not.</source>
        <translation>%1 conhece você; %2, não.</translation>
    </message>
    <message>
        <source>Accounts are not made by themselves here. Whoever looks after this place can make one for you.</source>
        <translation>Aqui as contas não se criam sozinhas. Quem cuida deste lugar pode criar uma para você.</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Voltar para o acesso</translation>
    </message>
    <message>
        <source>None of this works for you? Write to %1.</source>
        <translation>Nada disso funciona? Escreva para %1.</translation>
    </message>
    <message>
        <source>Is that your login?</source>
        <translation>Essa forma de acesso é sua?</translation>
    </message>
    <message>
        <source>You have an account already</source>
        <translation>Você já tem uma conta</translation>
    </message>
    <message>
        <source>At %1 you are %2.</source>
        <translation>Em %1 você é %2.</translation>
    </message>
    <message>
        <source>It has the address that %1 told us: %2.</source>
        <translation>Ela tem o endereço que %1 nos informou: %2.</translation>
    </message>
    <message>
        <source>Your account here</source>
        <translation>Sua conta aqui</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>From now on whoever signs in with it comes into your account. Add it only if it is yours.</source>
        <translation>A partir de agora, quem entrar com ela entra na sua conta. Adicione-a só se for sua.</translation>
    </message>
    <message>
        <source>Prove that it is yours, once. From then on %1 opens it too, and nobody who only has the same address can.</source>
        <translation>Prove uma vez que é sua. A partir daí, %1 também a abre, e ninguém que só tenha o mesmo endereço consegue.</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Esqueceu a senha?</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Deixar separadas</translation>
    </message>
    <message>
        <source>A link is on its way to %1</source>
        <translation>Um link está a caminho de %1</translation>
    </message>
    <message>
        <source>Open it within 24 hours. The address counts once you have confirmed it.</source>
        <translation>Abra-o em até 24 horas. O endereço vale assim que você o confirmar.</translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation>%1 está confirmado</translation>
    </message>
    <message>
        <source>You can sign in with it, and choose it as your main address.</source>
        <translation>Você pode entrar com ele e escolhê-lo como endereço principal.</translation>
    </message>
    <message>
        <source>%1 is your main address</source>
        <translation>%1 é o seu endereço principal</translation>
    </message>
    <message>
        <source>Mail goes there from now on. The sites you use are being told.</source>
        <translation>Os e-mails vão para lá a partir de agora. Os sites que você usa estão sendo avisados.</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 foi removido</translation>
    </message>
    <message>
        <source>You can take it back for ten minutes, without confirming it again.</source>
        <translation>Por dez minutos você pode recuperá-lo, sem confirmá-lo de novo.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Colocar de volta</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 está de volta</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está tudo como antes.</translation>
    </message>
    <message>
        <source>The mailed link ends %1.</source>
        <translation>O link enviado expira %1.</translation>
    </message>
    <message>
        <source>The mailed link no longer works: have a new one mailed.</source>
        <translation>O link enviado não funciona mais: peça um novo.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Mail goes here. Sites receive it.</source>
        <translation>Os e-mails vêm para cá. Os sites o recebem.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>You can sign in with it.</source>
        <translation>Você pode entrar com ele.</translation>
    </message>
    <message>
        <source>Make main</source>
        <translation>Tornar principal</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Any confirmed address signs you in. One of them is your main address.</source>
        <translation>Você pode entrar com qualquer endereço confirmado. Um deles é o seu endereço principal.</translation>
    </message>
    <message>
        <source>We mail a link to it. It counts once you have confirmed it.</source>
        <translation>Enviamos um link para ele. Ele vale assim que você o confirmar.</translation>
    </message>
    <message>
        <source>Mail me the link</source>
        <translation>Enviar o link</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adicionar um endereço</translation>
    </message>
    <message>
        <source>Let’s wait %1</source>
        <translation>É preciso esperar %1</translation>
    </message>
    <message>
        <source>There were many tries that did not match. You can go on at %1 (%2).</source>
        <translation>Houve muitas tentativas que não conferiam. Você pode continuar às %1 (%2).</translation>
    </message>
    <message>
        <source>Your account is not locked. A device on which you have signed in before still works now. Was that not you? Nobody got in, and you need not do anything.</source>
        <translation>Sua conta não está bloqueada. Um dispositivo em que você já entrou continua funcionando agora. Não foi você? Ninguém entrou, e você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>We don’t know this site</source>
        <translation>Não conhecemos este site</translation>
    </message>
    <message>
        <source>The address you followed belongs to no site of %1.</source>
        <translation>O endereço que você seguiu não pertence a nenhum site de %1.</translation>
    </message>
    <message>
        <source>It may be an old bookmark, or a link with a piece missing. Nothing about you was sent anywhere.</source>
        <translation>Pode ser um favorito antigo, ou um link a que falta um pedaço. Nada sobre você foi enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Esta página não existe</translation>
    </message>
    <message>
        <source>The link may be old, or a piece of it is missing.</source>
        <translation>O link pode ser antigo, ou falta um pedaço dele.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>That could not be read</source>
        <translation>Não foi possível ler isso</translation>
    </message>
    <message>
        <source>The link or the form arrived damaged.</source>
        <translation>O link ou o formulário chegou danificado.</translation>
    </message>
    <message>
        <source>Nothing has changed. Go back to where you came from and follow the link anew.</source>
        <translation>Nada mudou. Volte para onde você estava e siga o link de novo.</translation>
    </message>
    <message>
        <source>Send that once more</source>
        <translation>Envie mais uma vez</translation>
    </message>
    <message>
        <source>The form did not come from a page that we made for you just now.</source>
        <translation>O formulário não veio de uma página que acabamos de fazer para você.</translation>
    </message>
    <message>
        <source>Nothing has changed. Perhaps it lay open for long, or cookies are switched off. Go back, load the page again and send it anew.</source>
        <translation>Nada mudou. Talvez ela tenha ficado aberta muito tempo, ou os cookies estejam desativados. Volte, carregue a página de novo e envie outra vez.</translation>
    </message>
    <message>
        <source>This is for somebody else</source>
        <translation>Isto é para outras pessoas</translation>
    </message>
    <message>
        <source>The account you are signed in with may not do that.</source>
        <translation>A conta com que você entrou não pode fazer isso.</translation>
    </message>
    <message>
        <source>This can’t be done just now</source>
        <translation>Isso não é possível agora</translation>
    </message>
    <message>
        <source>Something on our side is not working, or has too much to do. What you typed was not stored. Try again in about a minute.</source>
        <translation>Algo do nosso lado não está funcionando, ou está sobrecarregado. O que você digitou não foi guardado. Tente de novo em cerca de um minuto.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Algo falhou do nosso lado</translation>
    </message>
    <message>
        <source>It has been written down for those who look after this server. Trying again may help.</source>
        <translation>Ficou anotado para quem cuida deste servidor. Tentar de novo pode ajudar.</translation>
    </message>
    <message>
        <source>If it lasts, tell those who look after this server this number: %1</source>
        <translation>Se continuar, informe este número a quem cuida deste servidor: %1</translation>
    </message>
    <message>
        <source>If it lasts, tell %1 this number: %2</source>
        <translation>Se continuar, informe a %1 este número: %2</translation>
    </message>
    <message>
        <source>These were told and have signed you out, too: %1.</source>
        <translation>Estes foram avisados e também encerraram sua sessão: %1.</translation>
    </message>
    <message>
        <source>These cannot be told: %1. Close them, or sign out there.</source>
        <translation>Estes não podem ser avisados: %1. Feche-os, ou saia de lá.</translation>
    </message>
    <message>
        <source>On a shared computer, close the browser as well.</source>
        <translation>Em um computador compartilhado, feche também o navegador.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Você saiu</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>Você saiu de %1</translation>
    </message>
    <message>
        <source>of your %1 account on this device.</source>
        <translation>da sua conta %1 neste dispositivo.</translation>
    </message>
    <message>
        <source>and of your %1 account on this device.</source>
        <translation>e da sua conta %1 neste dispositivo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>A button; %1 is the name of another place where the person has an account</extracomment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>You may still be signed in at %1. On a shared computer, sign out there as well.</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>Sua sessão em %1 ainda pode estar aberta. Em um computador compartilhado, saia também de lá.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Sair?</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Sair de %1?</translation>
    </message>
    <message>
        <source>It ends your visit with your %1 account on this device.</source>
        <translation>Isso encerra a visita com a sua conta %1 neste dispositivo.</translation>
    </message>
    <message>
        <source>You are signed in as</source>
        <translation>Você entrou como</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usar outra conta</translation>
    </message>
    <message>
        <source>Your account is paused</source>
        <translation>Sua conta está em pausa</translation>
    </message>
    <message>
        <source>You proved who you are, but this account cannot enter any site at the moment.</source>
        <translation>Você provou quem é, mas esta conta não pode entrar em nenhum site no momento.</translation>
    </message>
    <message>
        <source>It has been so since %1. Nothing has been deleted.</source>
        <translation>É assim desde %1. Nada foi excluído.</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>Nada foi excluído.</translation>
    </message>
    <message>
        <source>Your account opens on %1</source>
        <translation>Sua conta abre em %1</translation>
    </message>
    <message>
        <source>You need not do anything. Come back then, and sign in as you did now.</source>
        <translation>Você não precisa fazer nada. Volte nessa data e entre como fez agora.</translation>
    </message>
    <message>
        <source>Your account ended on %1</source>
        <translation>Sua conta terminou em %1</translation>
    </message>
    <message>
        <source>You proved who you are, but this account was made for a time that is over.</source>
        <translation>Você provou quem é, mas esta conta foi criada por um tempo que já passou.</translation>
    </message>
    <message>
        <source>Nothing has been deleted. It can be made longer.</source>
        <translation>Nada foi excluído. Ela pode ser prorrogada.</translation>
    </message>
    <message>
        <source>Your account waits for approval</source>
        <translation>Sua conta aguarda aprovação</translation>
    </message>
    <message>
        <source>Somebody looks at it and lets you in.</source>
        <translation>Alguém vai vê-la e liberar sua entrada.</translation>
    </message>
    <message>
        <source>You need not do anything. A mail tells you when it is done.</source>
        <translation>Você não precisa fazer nada. Um e-mail avisa quando estiver pronto.</translation>
    </message>
    <message>
        <source>To ask why, write to %1 and give your username, %2.</source>
        <translation>Para perguntar por quê, escreva para %1 e informe seu nome de usuário, %2.</translation>
    </message>
    <message>
        <source>%1 opens for you today at %2</source>
        <translation>%1 abre para você hoje às %2</translation>
    </message>
    <message>
        <source>%1 opens for you on %2</source>
        <extracomment>The site&apos;s name and a day of the week</extracomment>
        <translation>%1 abre para você: %2</translation>
    </message>
    <message>
        <source>%1 is open for you from %2</source>
        <translation>%1 está aberto para você a partir de %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>You need not do anything. Come back after %1, and the way is open.</source>
        <translation>Você não precisa fazer nada. Volte depois de %1, e o caminho estará aberto.</translation>
    </message>
    <message>
        <source>%1 is for certain groups</source>
        <translation>%1 é para certos grupos</translation>
    </message>
    <message>
        <source>Your account is in none of them: %1.</source>
        <translation>Sua conta não está em nenhum deles: %1.</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Como entrar</translation>
    </message>
    <message>
        <source>%1 asks you to sign in once more</source>
        <translation>%1 pede que você entre mais uma vez</translation>
    </message>
    <message>
        <source>%1 asks for more than a password</source>
        <translation>%1 pede mais do que uma senha</translation>
    </message>
    <message>
        <source>It wants to be surer who you are than this visit allows.</source>
        <translation>Este site quer mais certeza de quem você é do que esta visita permite.</translation>
    </message>
    <message>
        <source>It lets in only people who prove in a second way who they are. You have proved it in one.</source>
        <translation>Este site só deixa entrar quem prova de uma segunda forma quem é. Você provou de uma.</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>entrar de novo</translation>
    </message>
    <message>
        <source>a second proof</source>
        <translation>uma segunda prova</translation>
    </message>
    <message>
        <source>Tell us your name</source>
        <translation>Informe seu nome</translation>
    </message>
    <message>
        <source>%1 needs your full name and an address that works.</source>
        <translation>%1 precisa do seu nome completo e de um endereço que funcione.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Salvar e continuar</translation>
    </message>
    <message>
        <source>None of your addresses is confirmed yet: see %1.</source>
        <translation>Nenhum dos seus endereços está confirmado ainda: veja %1.</translation>
    </message>
    <message>
        <source>Your address, %1, is confirmed. You can change all of this later in your profile.</source>
        <translation>Seu endereço, %1, está confirmado. Você pode mudar tudo isso depois no seu perfil.</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <translation>Seu convite para %1</translation>
    </message>
    <message>
        <source>You were invited by %1.</source>
        <translation>O convite é de %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of somebody who invites, quoted</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>You will belong to: %1.</source>
        <extracomment>A list of groups</extracomment>
        <translation>Você fará parte de: %1.</translation>
    </message>
    <message>
        <source>The invitation works once, until %1. Opening it changed nothing.</source>
        <translation>O convite funciona uma vez, até %1. Abri-lo não mudou nada.</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>Este convite já foi usado</translation>
    </message>
    <message>
        <source>Invitations work once.</source>
        <translation>Convites funcionam uma vez.</translation>
    </message>
    <message>
        <source>Was it you? Then you have an account, and can sign in with it.</source>
        <translation>Foi você? Então você tem uma conta, e pode entrar com ela.</translation>
    </message>
    <message>
        <source>This invitation was withdrawn</source>
        <translation>Este convite foi retirado</translation>
    </message>
    <message>
        <source>Whoever invited you has taken it back.</source>
        <translation>Quem convidou você o retirou.</translation>
    </message>
    <message>
        <source>Nothing has changed. If you think that is a mistake, ask them.</source>
        <translation>Nada mudou. Se você acha que é um engano, pergunte a quem convidou.</translation>
    </message>
    <message>
        <source>This invitation is too old</source>
        <translation>Este convite é antigo demais</translation>
    </message>
    <message>
        <source>It worked for a certain time only.</source>
        <translation>Funcionou só por algum tempo.</translation>
    </message>
    <message>
        <source>Nothing has changed. Ask whoever invited you to send it again.</source>
        <translation>Nada mudou. Peça a quem convidou você que o envie de novo.</translation>
    </message>
    <message>
        <source>This invitation does not work</source>
        <translation>Este convite não funciona</translation>
    </message>
    <message>
        <source>A newer one was sent, or a piece of the link is missing.</source>
        <translation>Um mais recente foi enviado, ou falta um pedaço do link.</translation>
    </message>
    <message>
        <source>Nothing has changed. Look for the newest mail, or ask whoever invited you.</source>
        <translation>Nada mudou. Procure o e-mail mais recente, ou pergunte a quem convidou você.</translation>
    </message>
    <message>
        <source>Choose your name and password for %1.</source>
        <translation>Escolha seu nome e sua senha para %1.</translation>
    </message>
    <message>
        <source>Choose your name and password, and you are in.</source>
        <translation>Escolha seu nome e sua senha, e pronto.</translation>
    </message>
    <message>
        <source>We mail you a link to confirm it.</source>
        <translation>Enviamos um link para você confirmá-lo.</translation>
    </message>
    <message>
        <source>Create the account and sign in</source>
        <translation>Criar a conta e entrar</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Já tenho uma conta</translation>
    </message>
    <message>
        <source>There is an account with your address %1 already.</source>
        <translation>Já existe uma conta com o seu endereço %1.</translation>
    </message>
    <message>
        <source>Sign in with it, and then accept the invitation. If you have forgotten your password, choose a new one first and open the link again.</source>
        <translation>Entre com ela e depois aceite o convite. Se esqueceu a senha, escolha antes uma nova e abra o link de novo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Você entrou como %1.</translation>
    </message>
    <message>
        <source>Accept the invitation</source>
        <translation>Aceitar o convite</translation>
    </message>
    <message>
        <source>Go back without changing anything</source>
        <translation>Voltar sem mudar nada</translation>
    </message>
    <message>
        <source>The invitation is accepted</source>
        <translation>O convite foi aceito</translation>
    </message>
    <message>
        <source>What comes with it now belongs to your account.</source>
        <translation>O que vem com ele agora pertence à sua conta.</translation>
    </message>
    <message>
        <source>You can also write to %1.</source>
        <translation>Você também pode escrever para %1.</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Voltar para o acesso</translation>
    </message>
    <message>
        <source>Certificate on “%1”</source>
        <extracomment>%1 is a device: &quot;Laptop&quot;</extracomment>
        <translation>Certificado em “%1”</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminou em %1</translation>
    </message>
    <message>
        <source>Made on %1, ends on %2</source>
        <translation>Criado em %1, termina em %2</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>There you are %1</source>
        <translation>Lá você é %1</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>Adicionada em %1</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Não é mais válida</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Aguarda aprovação</translation>
    </message>
    <message>
        <source>Asked for on %1</source>
        <translation>Pedida em %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>That login belongs to another account</source>
        <translation>Essa forma de acesso pertence a outra conta</translation>
    </message>
    <message>
        <source>Somebody signs in with it already. If both accounts are yours, ask whoever looks after this place.</source>
        <translation>Alguém já entra com ela. Se as duas contas são suas, fale com quem cuida deste lugar.</translation>
    </message>
    <message>
        <source>That login was taken away</source>
        <translation>Essa forma de acesso foi retirada</translation>
    </message>
    <message>
        <source>Whoever looks after this place can make it valid again.</source>
        <translation>Quem cuida deste lugar pode torná-la válida de novo.</translation>
    </message>
    <message>
        <source>That is your last way in</source>
        <translation>Essa é a sua última forma de acesso</translation>
    </message>
    <message>
        <source>Add another one first; nothing has changed.</source>
        <translation>Adicione outra antes; nada mudou.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Não veio resposta</translation>
    </message>
    <message>
        <source>%1 could not be asked. Try again in a minute.</source>
        <translation>Não foi possível consultar %1. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>That did not match</source>
        <translation>Não conferiu</translation>
    </message>
    <message>
        <source>%1 did not say that it is you. Nothing has changed.</source>
        <translation>%1 não disse que é você. Nada mudou.</translation>
    </message>
    <message>
        <source>You have another way in</source>
        <translation>Você tem outra forma de acesso</translation>
    </message>
    <message>
        <source>From now on you can sign in with it.</source>
        <translation>A partir de agora você pode entrar com ela.</translation>
    </message>
    <message>
        <source>You have proved it, and it waits for approval</source>
        <translation>Você a provou, e ela aguarda aprovação</translation>
    </message>
    <message>
        <source>Somebody looks at it. A mail tells you when it is done.</source>
        <translation>Alguém vai vê-la. Um e-mail avisa quando estiver pronto.</translation>
    </message>
    <message>
        <source>You had that one already</source>
        <translation>Você já tinha essa</translation>
    </message>
    <message>
        <source>That certificate is revoked</source>
        <translation>Esse certificado está revogado</translation>
    </message>
    <message>
        <source>It opens nothing any more, and whoever came in with it is signed out. You can make another one.</source>
        <translation>Ele não abre mais nada, e quem entrou com ele teve a sessão encerrada. Você pode criar outro.</translation>
    </message>
    <message>
        <source>That way in is closed now</source>
        <translation>Essa forma de acesso está fechada agora</translation>
    </message>
    <message>
        <source>You can open it again by adding it once more.</source>
        <translation>Você pode abri-la de novo adicionando-a outra vez.</translation>
    </message>
    <message>
        <source>Account from</source>
        <translation>Conta de</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Seu nome lá</translation>
    </message>
    <message>
        <source>Your password there</source>
        <translation>Sua senha lá</translation>
    </message>
    <message>
        <source>Add this login</source>
        <translation>Adicionar esta forma de acesso</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>Adicionar uma forma de acesso</translation>
    </message>
    <message>
        <source>The password is asked for once and is not kept here.</source>
        <translation>A senha é pedida uma vez e não fica guardada aqui.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>You go there, sign in, and come back.</source>
        <translation>Você vai até lá, entra e volta.</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Criar um certificado</translation>
    </message>
    <message>
        <source>Make a certificate: %1</source>
        <translation>Criar um certificado: %1</translation>
    </message>
    <message>
        <source>A certificate lets a device of yours in without a password.</source>
        <translation>Um certificado deixa um dispositivo seu entrar sem senha.</translation>
    </message>
    <message>
        <source>Any of these opens your account. It stays the same account, however you come in.</source>
        <translation>Qualquer uma delas abre sua conta. A conta é sempre a mesma, seja como você entrar.</translation>
    </message>
    <message>
        <source>If that belongs to an account, a link is on its way to its confirmed addresses.</source>
        <translation>Se isso pertence a uma conta, um link está a caminho dos endereços confirmados dela.</translation>
    </message>
    <message>
        <source>If an account has that address, a mail with its username is on its way.</source>
        <translation>Se uma conta tem esse endereço, um e-mail com o nome de usuário dela está a caminho.</translation>
    </message>
    <message>
        <source>A link is on its way to %1.</source>
        <translation>Um link está a caminho de %1.</translation>
    </message>
    <message>
        <source>For everyone’s privacy this page says the same whether or not there is an account.</source>
        <translation>Para a privacidade de todos, esta página diz o mesmo, haja ou não uma conta.</translation>
    </message>
    <message>
        <source>The mail comes from %1.</source>
        <translation>O e-mail vem de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The link works once, for %n hours, on any device. The mail comes from %1.</source>
        <translation>
            <numerusform>O link funciona uma vez, por %n hora, em qualquer dispositivo. O e-mail vem de %1.</numerusform>
            <numerusform>O link funciona uma vez, por %n horas, em qualquer dispositivo. O e-mail vem de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the folder for unwanted mail.</source>
        <translation>Veja na pasta de e-mails indesejados.</translation>
    </message>
    <message>
        <source>Try the other addresses you might have used.</source>
        <translation>Tente os outros endereços que você pode ter usado.</translation>
    </message>
    <message>
        <source>Check the address above. If it is wrong, %1.</source>
        <translation>Confira o endereço acima. Se estiver errado, %1.</translation>
    </message>
    <message>
        <source>type it again</source>
        <extracomment>Fits into: Check the address above. If it is wrong, …</extracomment>
        <translation>digite-o de novo</translation>
    </message>
    <message>
        <source>Check the address above.</source>
        <translation>Confira o endereço acima.</translation>
    </message>
    <message>
        <source>Ask %1. They can see whether a mail was sent.</source>
        <translation>Fale com %1, que pode ver se um e-mail foi enviado.</translation>
    </message>
    <message>
        <source>Send it once more</source>
        <translation>Enviar mais uma vez</translation>
    </message>
    <message>
        <source>Back to your addresses</source>
        <translation>Voltar para os seus endereços</translation>
    </message>
    <message>
        <source>Mail me a new link</source>
        <translation>Enviar um novo link</translation>
    </message>
    <message>
        <source>No account was made. Ask for a fresh link and use the newest mail.</source>
        <translation>Nenhuma conta foi criada. Peça um novo link e use o e-mail mais recente.</translation>
    </message>
    <message>
        <source>Your account is as it was. Ask for a fresh link and use the newest mail.</source>
        <translation>Sua conta está como estava. Peça um novo link e use o e-mail mais recente.</translation>
    </message>
    <message>
        <source>Nothing was confirmed. Under your addresses you can have a fresh link mailed.</source>
        <translation>Nada foi confirmado. Nos seus endereços você pode pedir o envio de um novo link.</translation>
    </message>
    <message>
        <source>Look in your mail</source>
        <translation>Veja seu e-mail</translation>
    </message>
    <message>
        <source>Nothing there after five minutes?</source>
        <translation>Nada depois de cinco minutos?</translation>
    </message>
    <message>
        <source>Is this your address?</source>
        <translation>Este endereço é seu?</translation>
    </message>
    <message>
        <source>Confirm it, and it is added to the account %1. You can then sign in with it and choose it as your main address.</source>
        <translation>Confirme, e ele é adicionado à conta %1. Depois você pode entrar com ele e escolhê-lo como endereço principal.</translation>
    </message>
    <message>
        <source>It isn’t mine</source>
        <translation>Não é meu</translation>
    </message>
    <message>
        <source>Yes, confirm</source>
        <translation>Sim, confirmar</translation>
    </message>
    <message>
        <source>Opening the link changed nothing. Only the button does, so mail scanners cannot confirm for you.</source>
        <translation>Abrir o link não mudou nada. Só o botão muda, então programas que examinam e-mails não podem confirmar por você.</translation>
    </message>
    <message>
        <source>Your address is confirmed</source>
        <translation>Seu endereço está confirmado</translation>
    </message>
    <message>
        <source>Your address was not added</source>
        <translation>Seu endereço não foi adicionado</translation>
    </message>
    <message>
        <source>It belongs to no account through this link, and the link has ended. You need not do anything else.</source>
        <translation>Ele não pertence a nenhuma conta por este link, e o link terminou. Você não precisa fazer mais nada.</translation>
    </message>
    <message>
        <source>To your addresses</source>
        <translation>Para os seus endereços</translation>
    </message>
    <message>
        <source>This link no longer works</source>
        <translation>Este link não funciona mais</translation>
    </message>
    <message>
        <source>Links work once and for a short time. This one was used already or is too old.</source>
        <translation>Links funcionam uma vez e por pouco tempo. Este já foi usado ou é antigo demais.</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Última visita: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Others see you here while you are signed in and active.</source>
        <translation>Os outros veem você aqui enquanto sua sessão está aberta e ativa.</translation>
    </message>
    <message>
        <source>Others don’t see you here: you have not asked for it.</source>
        <translation>Os outros não veem você aqui: você não pediu isso.</translation>
    </message>
    <message>
        <source>Change that on your profile</source>
        <translation>Mudar isso no seu perfil</translation>
    </message>
    <message>
        <source>You yourself</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Of those who let others see it, nobody is here at the moment.</source>
        <translation>De quem se deixa ver, ninguém está aqui no momento.</translation>
    </message>
    <message>
        <source>Members who let others see it, and were active within five minutes.</source>
        <translation>Membros que se deixam ver e estiveram ativos nos últimos cinco minutos.</translation>
    </message>
    <message>
        <source>There are more</source>
        <translation>Há mais</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>Só os primeiros aparecem na lista.</translation>
    </message>
    <message>
        <source>Show other members when I am here</source>
        <translation>Mostrar aos outros membros quando estou aqui</translation>
    </message>
    <message>
        <source>Your name, on the page “Who is here”. No site is told.</source>
        <translation>Seu nome, na página “Quem está aqui”. Nenhum site é avisado.</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>Quem vê você</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Cumprida:</translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation>Ainda não:</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>letras minúsculas</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>letras maiúsculas</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>signs and spaces</source>
        <translation>sinais e espaços</translation>
    </message>
    <message>
        <source>letters that are neither small nor capital</source>
        <translation>letras sem maiúsculas e minúsculas</translation>
    </message>
    <message numerus="yes">
        <source>Characters of at least %n of these kinds: %1.</source>
        <extracomment>%1 is a list: &quot;small letters, digits&quot;</extracomment>
        <translation>
            <numerusform>Caracteres de pelo menos %n destes tipos: %1.</numerusform>
            <numerusform>Caracteres de pelo menos %n destes tipos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the password that you have now.</source>
        <translation>Não a senha que você tem agora.</translation>
    </message>
    <message numerus="yes">
        <source>None of your last %n passwords.</source>
        <translation>
            <numerusform>Não a sua última senha (%n).</numerusform>
            <numerusform>Nenhuma das suas últimas %n senhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Four or five words do well.</source>
        <translation>
            <numerusform>No mínimo %n caractere. Quatro ou cinco palavras funcionam bem.</numerusform>
            <numerusform>No mínimo %n caracteres. Quatro ou cinco palavras funcionam bem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not your name, username or address.</source>
        <translation>Nem seu nome, nem seu nome de usuário, nem seu endereço.</translation>
    </message>
    <message>
        <source>Not a password that is known from elsewhere.</source>
        <translation>Nenhuma senha já conhecida de outro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more after the last change.</source>
        <translation>
            <numerusform>%n dia ou mais depois da última troca.</numerusform>
            <numerusform>%n dias ou mais depois da última troca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak. Add a word that has nothing to do with the others.</source>
        <translation>Fraca. Adicione uma palavra que não tenha nada a ver com as outras.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Razoável. Com mais uma palavra fica boa.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Boa.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Muito boa.</translation>
    </message>
    <message>
        <source>An administrator has chosen the password you just used. Choose one that only you know.</source>
        <translation>Um administrador escolheu a senha que você acabou de usar. Escolha uma que só você conheça.</translation>
    </message>
    <message>
        <source>An administrator asks you to choose another password before you go on.</source>
        <translation>Um administrador pede que você escolha outra senha antes de continuar.</translation>
    </message>
    <message>
        <source>Without a second step at sign-in, your password has to be longer than before.</source>
        <translation>Sem uma segunda etapa no acesso, sua senha precisa ser mais longa do que antes.</translation>
    </message>
    <message>
        <source>Your password is as old as one may be here. Choose another to go on.</source>
        <translation>Sua senha chegou à idade máxima permitida aqui. Escolha outra para continuar.</translation>
    </message>
    <message>
        <source>%1 gives no reason. Try another name or another password.</source>
        <translation>%1 não dá motivo. Tente outro nome ou outra senha.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the name of another place, %2 what it says</extracomment>
        <translation>%1 diz: “%2”</translation>
    </message>
    <message>
        <source>That was not accepted there</source>
        <translation>Isso não foi aceito lá</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Strength of the password you typed</source>
        <translation>Força da senha digitada</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Give me an idea</source>
        <translation>Sugerir uma senha</translation>
    </message>
    <message>
        <source>Made for you just now, never stored: %1</source>
        <translation>Feita para você agora mesmo, nunca guardada: %1</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Others see it. Small letters, digits, dots and hyphens. It stays the same once a site has seen it.</source>
        <translation>Os outros o veem. Letras minúsculas, dígitos, pontos e hifens. Não muda mais depois que um site o viu.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Username or email address</source>
        <translation>Nome de usuário ou endereço de e-mail</translation>
    </message>
    <message>
        <source>Tell us what you sign in with. We mail you a link that sets a new one.</source>
        <translation>Diga com o que você entra. Enviamos um link para definir uma nova.</translation>
    </message>
    <message>
        <source>Mail me a link</source>
        <translation>Enviar um link</translation>
    </message>
    <message>
        <source>Forgot your username, too?</source>
        <translation>Esqueceu o nome de usuário também?</translation>
    </message>
    <message>
        <source>Forgot how you sign in?</source>
        <translation>Esqueceu como você entra?</translation>
    </message>
    <message>
        <source>We mail you your username, and the ways in that you have.</source>
        <translation>Enviamos seu nome de usuário e as formas de acesso que você tem.</translation>
    </message>
    <message>
        <source>Any address that you have confirmed here.</source>
        <translation>Qualquer endereço que você tenha confirmado aqui.</translation>
    </message>
    <message>
        <source>Mail it to me</source>
        <translation>Enviar para mim</translation>
    </message>
    <message>
        <source>Your password is kept by %1</source>
        <translation>Sua senha é guardada por %1</translation>
    </message>
    <message>
        <source>You are %1 here.</source>
        <translation>Aqui você é %1.</translation>
    </message>
    <message>
        <source>Only its own page sets another one. Choose it there, and come back to sign in with it.</source>
        <translation>Só a página de lá define outra. Escolha-a lá e volte para entrar com ela.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Escolha uma nova senha</translation>
    </message>
    <message>
        <source>You will be signed out everywhere else.</source>
        <translation>Sua sessão será encerrada em todos os outros lugares.</translation>
    </message>
    <message>
        <source>It is kept by %1, and is good there, too.</source>
        <translation>Ela é guardada por %1, e vale lá também.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Salvar e entrar</translation>
    </message>
    <message>
        <source>Is it still you?</source>
        <translation>Ainda é você?</translation>
    </message>
    <message>
        <source>Is it still you, %1?</source>
        <translation>Ainda é você, %1?</translation>
    </message>
    <message>
        <source>For your safety we ask again before something important changes.</source>
        <translation>Para sua segurança, perguntamos de novo antes que algo importante mude.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Entrar com %1</translation>
    </message>
    <message>
        <source>Your password cannot be checked now. Try again in a minute.</source>
        <translation>Não é possível conferir sua senha agora. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Trocar a senha</translation>
    </message>
    <message>
        <source>Sites that use keys are being told.</source>
        <translation>Os sites que usam chaves estão sendo avisados.</translation>
    </message>
    <message>
        <source>The key is added</source>
        <translation>A chave foi adicionada</translation>
    </message>
    <message>
        <source>The key is removed</source>
        <translation>A chave foi removida</translation>
    </message>
    <message>
        <source>Changed on %1. Changing it signs you out everywhere else.</source>
        <translation>Alterada em %1. Trocá-la encerra sua sessão em todos os outros lugares.</translation>
    </message>
    <message>
        <source>You have no password yet. With one you can sign in without anybody else.</source>
        <translation>Você ainda não tem senha. Com uma, você pode entrar sem depender de mais ninguém.</translation>
    </message>
    <message>
        <source>Your password expires on %1</source>
        <translation>Sua senha expira em %1</translation>
    </message>
    <message>
        <source>From then on you choose a new one when you sign in. You can do it now.</source>
        <translation>A partir daí você escolhe uma nova ao entrar. Você pode fazer isso agora.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Sua senha foi alterada</translation>
    </message>
    <message>
        <source>You are signed out everywhere else. A mail tells you so, too.</source>
        <translation>Sua sessão foi encerrada em todos os outros lugares. Um e-mail também avisa.</translation>
    </message>
    <message>
        <source>Sites that let you in by key receive these.</source>
        <translation>Os sites em que você entra com chave recebem estas.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>One line, from a file that ends in .pub. Never paste the other file.</source>
        <translation>Uma linha, de um arquivo que termina em .pub. Nunca cole o outro arquivo.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Adicionar a chave</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Adicionar uma chave</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Endereço %1</translation>
    </message>
    <message>
        <source>Address %1, near %2</source>
        <translation>Endereço %1, perto de %2</translation>
    </message>
    <message>
        <source>Signed in on %1 with: %2</source>
        <translation>Entrou em %1 com: %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>That device is signed out</source>
        <translation>A sessão nesse dispositivo foi encerrada</translation>
    </message>
    <message>
        <source>If you did not know it, change your password as well.</source>
        <translation>Se você não o conhecia, troque também a senha.</translation>
    </message>
    <message>
        <source>All other devices are signed out</source>
        <translation>As sessões em todos os outros dispositivos foram encerradas</translation>
    </message>
    <message>
        <source>You are signed in here only.</source>
        <translation>Sua sessão está aberta só aqui.</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <translation>Encerrar as outras sessões</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Sair de todos os lugares</translation>
    </message>
    <message>
        <source>Sign out in one go</source>
        <translation>Sair de uma vez só</translation>
    </message>
    <message>
        <source>It takes a second. “Everywhere” includes this device, and you then sign in again here.</source>
        <translation>Leva um segundo. “Todos os lugares” inclui este dispositivo, e você entra aqui de novo em seguida.</translation>
    </message>
    <message>
        <source>Where you are signed in. If you don’t know one of these, sign it out and change your password.</source>
        <translation>Onde sua sessão está aberta. Se não conhecer algum, encerre a sessão dele e troque a senha.</translation>
    </message>
    <message>
        <source>Does not ask</source>
        <translation>Não pergunta</translation>
    </message>
    <message>
        <source>Its sites are run by those who keep your account.</source>
        <translation>Os sites dela são mantidos por quem guarda sua conta.</translation>
    </message>
    <message>
        <source>You agreed on %1.</source>
        <translation>Você concordou em %1.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Parar de compartilhar</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>Read to those who do not see the row, after “Stop sharing”</extracomment>
        <translation>com %1</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Mantido por %1</translation>
    </message>
    <message>
        <source>First visit on %1, last on %2</source>
        <translation>Primeira visita em %1, última em %2</translation>
    </message>
    <message>
        <source>Is told when you change your name or addresses.</source>
        <translation>É avisado quando você muda seu nome ou seus endereços.</translation>
    </message>
    <message>
        <source>Nothing yet. What you go on to from here will stand here.</source>
        <translation>Nada ainda. Os sites para onde você seguir daqui aparecerão aqui.</translation>
    </message>
    <message>
        <source>Organisations whose sites you use, and what each one receives.</source>
        <translation>Organizações cujos sites você usa, e o que cada uma recebe.</translation>
    </message>
    <message>
        <source>You no longer share with %1</source>
        <translation>Você não compartilha mais com %1</translation>
    </message>
    <message>
        <source>Updates have ended. You are asked again at your next visit.</source>
        <translation>As atualizações terminaram. A pergunta volta na sua próxima visita.</translation>
    </message>
    <message>
        <source>Nothing was shared with %1</source>
        <translation>Nada foi compartilhado com %1</translation>
    </message>
    <message>
        <source>You are asked again at your next visit.</source>
        <translation>A pergunta volta na sua próxima visita.</translation>
    </message>
    <message>
        <source>When you stop sharing</source>
        <translation>Quando você para de compartilhar</translation>
    </message>
    <message>
        <source>Updates end at once and you are asked again at your next visit. What they received before stays with them: their privacy notice says how to have it deleted.</source>
        <translation>As atualizações terminam na hora, e a pergunta volta na sua próxima visita. O que a organização recebeu antes fica com ela: o aviso de privacidade diz como pedir a exclusão.</translation>
    </message>
    <message>
        <source>Where you have been with this account.</source>
        <translation>Onde você esteve com esta conta.</translation>
    </message>
    <message>
        <source>Type your password again</source>
        <translation>Digite sua senha de novo</translation>
    </message>
    <message>
        <source>The name or the password is not right. Nothing is locked: you can try again.</source>
        <translation>Nome ou senha incorretos. Nada está bloqueado: você pode tentar de novo.</translation>
    </message>
    <message>
        <source>This page had been open for long</source>
        <translation>Esta página ficou muito tempo aberta</translation>
    </message>
    <message>
        <source>For your safety it had to be made anew. Nothing is lost: sign in now.</source>
        <translation>Para sua segurança, ela precisou ser refeita. Nada se perdeu: entre agora.</translation>
    </message>
    <message>
        <source>Keep me signed in on this device</source>
        <translation>Continuar conectado neste dispositivo</translation>
    </message>
    <message>
        <source>Leave this off on a shared computer.</source>
        <translation>Deixe desmarcado em um computador compartilhado.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the password form and other ways to sign in</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Criar uma conta</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>Entre na sua conta</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Entrar em %1</translation>
    </message>
    <message>
        <source>This site does not use passwords. Choose one of these ways.</source>
        <translation>Este site não usa senhas. Escolha uma destas formas.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>with your %1 account</source>
        <translation>com a sua conta %1</translation>
    </message>
    <message>
        <source>Somebody looks at new accounts before they open. A mail tells you when.</source>
        <translation>Alguém vê as novas contas antes que abram. Um e-mail avisa quando.</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Crie sua conta</translation>
    </message>
    <message>
        <source>at %1. It takes two minutes and one mail.</source>
        <translation>em %1. Leva dois minutos e um e-mail.</translation>
    </message>
    <message>
        <source>We mail you a link. You choose your name and password after opening it.</source>
        <translation>Enviamos um link. Você escolhe seu nome e sua senha depois de abri-lo.</translation>
    </message>
    <message>
        <source>Choose your name and password</source>
        <translation>Escolha seu nome e sua senha</translation>
    </message>
    <message>
        <source>This is the last step for %1.</source>
        <translation>Este é o último passo para %1.</translation>
    </message>
    <message>
        <source>Ask for the account</source>
        <translation>Pedir a conta</translation>
    </message>
    <message>
        <source>Look people up</source>
        <translation>Consultar pessoas</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>Alterar pessoas</translation>
    </message>
    <message>
        <source>Look sites up</source>
        <translation>Consultar sites</translation>
    </message>
    <message>
        <source>Look at the update queue</source>
        <translation>Ver a fila de entregas</translation>
    </message>
    <message>
        <source>Watch over the server</source>
        <translation>Monitorar o servidor</translation>
    </message>
    <message>
        <source>Says who you are, and may do nothing else</source>
        <translation>Diz quem você é, e não pode fazer mais nada</translation>
    </message>
    <message>
        <source>Good for %1</source>
        <extracomment>A list of scopes: &quot;people:read and ops&quot;</extracomment>
        <translation>Vale para %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <extracomment>How a token begins, by which it is known again</extracomment>
        <translation>Começa com %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the script needs a new one. Shorter is safer.</source>
        <translation>Depois o script precisa de um novo. Mais curto é mais seguro.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>The script or machine that will use it, so that you know it again.</source>
        <translation>O script ou a máquina que vai usá-lo, para você reconhecê-lo.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Criar o token</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Criar um token</translation>
    </message>
    <message>
        <source>Yours say who you are, and may do nothing else.</source>
        <translation>Os seus dizem quem você é, e não podem fazer mais nada.</translation>
    </message>
    <message>
        <source>The token “%1” is made</source>
        <translation>O token “%1” foi criado</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once, and kept nowhere.</source>
        <translation>Copie-o agora: ele é mostrado só desta vez, e não fica guardado em lugar nenhum.</translation>
    </message>
    <message>
        <source>The token “%1” is removed</source>
        <translation>O token “%1” foi removido</translation>
    </message>
    <message>
        <source>Nothing comes in with it any more. You can take it back for ten minutes.</source>
        <translation>Nada mais entra com ele. Por dez minutos você pode recuperá-lo.</translation>
    </message>
    <message>
        <source>The token is back</source>
        <translation>O token está de volta</translation>
    </message>
    <message>
        <source>Access tokens are switched off here</source>
        <translation>Os tokens de acesso estão desativados aqui</translation>
    </message>
    <message>
        <source>None of yours works, and you cannot make one.</source>
        <translation>Nenhum dos seus funciona, e você não pode criar um.</translation>
    </message>
    <message>
        <source>Keep it like a password. Scripts send it as “Authorization: Bearer”.</source>
        <translation>Guarde-o como uma senha. Os scripts o enviam como “Authorization: Bearer”.</translation>
    </message>
    <message>
        <source>Your new token</source>
        <translation>Seu novo token</translation>
    </message>
    <message>
        <source>Scripts of yours come in with these, for what you allow them.</source>
        <translation>Seus scripts entram com eles, para o que você permitir.</translation>
    </message>
    <message>
        <source>All of yours</source>
        <translation>Todos os seus</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Sure who you are</source>
        <translation>Certeza de quem você é</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tempo de espera</translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>Sua concordância</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Agora:</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Depois:</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>asked once</source>
        <translation>pedido uma vez</translation>
    </message>
    <message>
        <source>Your way to %1</source>
        <translation>Seu caminho até %1</translation>
    </message>
    <message>
        <source>It is kept by %1, and is good there, too. Changing it signs you out everywhere else here.</source>
        <translation>Ela é guardada por %1, e vale lá também. Trocá-la encerra todas as suas outras sessões aqui.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Kept by %1, and changed there.</source>
        <translation>Mantido por %1; as alterações se fazem lá.</translation>
    </message>
    <message>
        <source>That is not your username.</source>
        <translation>Este não é o seu nome de usuário.</translation>
    </message>
    <message>
        <source>You stopped sharing on %1.</source>
        <translation>Você parou de compartilhar em %1.</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Excluir sua conta</translation>
    </message>
    <message>
        <source>You asked for it on %1. Somebody looks at it; until then nothing changes.</source>
        <translation>Você pediu isto em %1. Alguém vai analisar o pedido; até lá, nada muda.</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Manter minha conta</translation>
    </message>
    <message>
        <source>Type your username, %1</source>
        <translation>Digite seu nome de usuário, %1</translation>
    </message>
    <message>
        <source>Name, addresses, logins and history are erased for good, and the sites that you used are told. Your username is never given to anybody else.</source>
        <translation>Nome, endereços, formas de acesso e histórico são apagados de vez, e os sites que você usou são avisados. Seu nome de usuário nunca é dado a mais ninguém.</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Excluir minha conta</translation>
    </message>
    <message>
        <source>Your account will be deleted</source>
        <translation>Sua conta será excluída</translation>
    </message>
    <message>
        <source>Somebody looks at it first. You are told if it cannot be done.</source>
        <translation>Antes, alguém analisa o pedido. Se não for possível, você recebe um aviso.</translation>
    </message>
    <message>
        <source>Your account stays</source>
        <translation>Sua conta continua</translation>
    </message>
    <message>
        <source>Nobody else could look after this house.</source>
        <translation>Ninguém mais poderia cuidar desta casa.</translation>
    </message>
    <message>
        <source>What is kept about you, and where it went.</source>
        <translation>O que está guardado sobre você, e para onde foi.</translation>
    </message>
    <message>
        <source>Download everything</source>
        <translation>Baixar tudo</translation>
    </message>
    <message>
        <source>One file, with changes, requests and letters as well</source>
        <translation>Um arquivo, que traz também as alterações, os pedidos e as cartas</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Groups of people that somebody belongs to</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Sent to sites</source>
        <translation>Enviado a sites</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>Seus acessos</translation>
    </message>
    <message>
        <source>No device waits under this code: look at it again, or get a new one</source>
        <translation>Nenhum dispositivo espera com este código: confira de novo, ou obtenha outro</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>Seus grupos</translation>
    </message>
    <message>
        <source>You are in none.</source>
        <translation>Você não está em nenhum.</translation>
    </message>
    <message>
        <source>Besides</source>
        <extracomment>What a site receives besides: names of its own for it</extracomment>
        <translation>Além disso</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>What a site knows a person by: a long number</extracomment>
        <translation>Seu número</translation>
    </message>
    <message>
        <source>One that no other organisation gets</source>
        <translation>Um que nenhuma outra organização recebe</translation>
    </message>
    <message>
        <source>You go on to %1. It may ask for this again while you are not there, until you stop sharing.</source>
        <translation>Você segue para %1. O site pode pedir isto de novo na sua ausência, até você parar de compartilhar.</translation>
    </message>
    <message>
        <source>You go on to %1. It gets this anew each time you sign in there.</source>
        <translation>Você segue para %1. O site recebe isto de novo cada vez que você entra lá.</translation>
    </message>
    <message>
        <source>Not shared: your password, and which other sites you visit.</source>
        <translation>Não são compartilhados: sua senha e quais outros sites você visita.</translation>
    </message>
    <message>
        <source>Nothing else is shared, and your password never is.</source>
        <translation>Nada mais é compartilhado, e sua senha nunca é.</translation>
    </message>
    <message>
        <source>You can stop sharing at any time under %1.</source>
        <translation>Você pode parar de compartilhar a qualquer momento em “%1”.</translation>
    </message>
    <message>
        <source>The code that your device shows</source>
        <translation>O código que seu dispositivo mostra</translation>
    </message>
    <message>
        <source>Eight letters, such as %1.</source>
        <extracomment>What is named is an example of a code</extracomment>
        <translation>Oito letras, como %1.</translation>
    </message>
    <message>
        <source>Don’t let it in</source>
        <translation>Não deixar entrar</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Deixar entrar</translation>
    </message>
    <message>
        <source>The device may use %1 as you, and stays signed in there after you have signed out here.</source>
        <translation>O dispositivo pode usar %1 em seu nome, e continua conectado lá depois que você sair daqui.</translation>
    </message>
    <message>
        <source>The device may use %1 as you, until you sign out here.</source>
        <translation>O dispositivo pode usar %1 em seu nome, até você sair daqui.</translation>
    </message>
    <message>
        <source>Let a device in</source>
        <translation>Deixar um dispositivo entrar</translation>
    </message>
    <message>
        <source>A television, a printer or a program without a browser. You are signed in as %1.</source>
        <translation>Uma televisão, uma impressora ou um programa sem navegador. Você entrou como %1.</translation>
    </message>
    <message>
        <source>Did somebody send you a code or a link to this page? Then stop here: their device would be let in as you.</source>
        <translation>Alguém enviou a você um código ou um link para esta página? Então pare aqui: o dispositivo dessa pessoa entraria em seu nome.</translation>
    </message>
    <message>
        <source>Let a device use %1?</source>
        <extracomment>The question whether a device may use a site</extracomment>
        <translation>Deixar um dispositivo usar %1?</translation>
    </message>
    <message>
        <source>It would be signed in there as %1.</source>
        <translation>Ele entraria lá como %1.</translation>
    </message>
    <message>
        <source>Only go on if you see this code on a device that you have before you. If somebody has sent it to you, don’t let it in.</source>
        <translation>Só continue se você vê este código em um dispositivo que está à sua frente. Se alguém o enviou a você, não o deixe entrar.</translation>
    </message>
    <message>
        <source>If you let it in, %1 receives exactly this:</source>
        <translation>Se você o deixar entrar, %1 recebe exatamente isto:</translation>
    </message>
    <message>
        <source>The device is let in</source>
        <translation>O dispositivo pode entrar</translation>
    </message>
    <message>
        <source>The device is not let in</source>
        <translation>O dispositivo não pode entrar</translation>
    </message>
    <message>
        <source>Look at it: it goes on by itself within a few seconds.</source>
        <translation>Olhe para ele: em poucos segundos ele continua sozinho.</translation>
    </message>
    <message>
        <source>Nothing was shared, and its code works no more.</source>
        <translation>Nada foi compartilhado, e o código dele não funciona mais.</translation>
    </message>
    <message>
        <source>We can’t take you there</source>
        <translation>Não podemos levar você até lá</translation>
    </message>
    <message>
        <source>The site that sent you here asked in a way that is not agreed with %1.</source>
        <translation>O site que enviou você para cá fez o pedido de uma forma não combinada com %1.</translation>
    </message>
    <message>
        <source>Nothing about you was sent anywhere. It is for those who look after the site to mend; our log tells them what is wrong.</source>
        <translation>Nada sobre você foi enviado a lugar nenhum. Quem cuida do site é que pode resolver isso; nosso registro diz o que está errado.</translation>
    </message>
    <message>
        <source>username</source>
        <extracomment>What a site was told of a person; stands in a list within a sentence, as the next ones do</extracomment>
        <translation>nome de usuário</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>endereços</translation>
    </message>
    <message>
        <source>username, name and language</source>
        <translation>nome de usuário, nome e idioma</translation>
    </message>
    <message>
        <source>main address</source>
        <translation>endereço principal</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>changes while you are not there</source>
        <translation>mudanças na sua ausência</translation>
    </message>
    <message>
        <source>that you have an account</source>
        <translation>que você tem uma conta</translation>
    </message>
    <message>
        <source>%1: %2; on %3</source>
        <extracomment>A site, what it was told, and when</extracomment>
        <translation>%1: %2; em %3</translation>
    </message>
    <message>
        <source>%1: %2; first on %3, last on %4</source>
        <extracomment>A site, what it was told, and from when to when</extracomment>
        <translation>%1: %2; primeira vez em %3, última em %4</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>Nada foi compartilhado ainda.</translation>
    </message>
    <message>
        <source>You agreed on %1, to wording %2.</source>
        <translation>Você concordou em %1, com o texto %2.</translation>
    </message>
</context>
</TS>
