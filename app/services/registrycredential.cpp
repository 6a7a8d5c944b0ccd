#include "app/services/registrycredential.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace quayside {

using namespace Qt::StringLiterals;

QString authEntry(const RegistryCredential &credential)
{
    const QString pair = credential.userName + u':' + credential.secret;
    return QString::fromLatin1(pair.toUtf8().toBase64());
}

QByteArray dockerConfig(const QString &scope, const QString &entry)
{
    const QJsonObject auths{{scope, QJsonObject{{"auth"_L1, entry}}}};
    return QJsonDocument(QJsonObject{{"auths"_L1, auths}}).toJson();
}

QByteArray kubernetesSecret(const QString &name, const QString &kubernetesNamespace,
                            const QString &config)
{
    QString text = u"apiVersion: v1\nkind: Secret\nmetadata:\n  name: %1\n"_s.arg(name);
    if (!kubernetesNamespace.isEmpty())
        text += u"  namespace: %1\n"_s.arg(kubernetesNamespace);
    text += u"type: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: %1\n"_s.arg(config);
    return text.toUtf8();
}

QString nameForFiles(const QString &userName)
{
    QString name;
    for (const QChar letter : userName.toLower()) {
        const bool isPlain = (letter >= u'a' && letter <= u'z') || letter.isDigit();
        if (isPlain)
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

} // namespace quayside
