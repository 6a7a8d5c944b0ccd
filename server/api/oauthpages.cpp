#include "server/api/oauthpages.h"

#include <QtCore/QCryptographicHash>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kStyle =
    "body{font-family:system-ui,sans-serif;line-height:1.5;max-width:36rem;margin:2rem auto;"
    "padding:0 1rem;color:#1b1f24;background:#fff;overflow-wrap:anywhere}"
    "h1{font-size:1.4rem}code{font-size:1.05rem;user-select:all}"
    ".danger{border-left:.25rem solid #b42318;padding-left:.75rem}"
    "button{font:inherit;padding:.5rem 1.25rem;margin-right:.75rem;border:1px solid #57606a;"
    "border-radius:.375rem;background:#f6f8fa;color:inherit;cursor:pointer}"
    "button.primary{background:#175cd3;border-color:#175cd3;color:#fff}"
    "label{display:block;margin:1rem 0}input{display:block;font:inherit;padding:.375rem;width:100%;"
    "max-width:24rem;box-sizing:border-box;color:inherit;background:transparent;"
    "border:1px solid #57606a;border-radius:.375rem}"
    ".shown{display:none}.has-token .shown{display:block}.has-token .hidden{display:none}"
    "@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}"
    "button{background:#21262d}}"_L1;

/// Takes the token out of the address as well: it must not stay in the browser's history.
constexpr auto kScript =
    "const token=new URLSearchParams(location.hash.slice(1)).get('access_token');"
    "if(token){document.getElementById('token').textContent=token;"
    "document.body.className='has-token';"
    "history.replaceState(null,'',location.pathname+location.search);}"_L1;

QByteArray hashSource(QLatin1StringView text)
{
    const QByteArrayView bytes(text.data(), text.size());
    return "'sha256-"
        + QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toBase64()
        + '\'';
}

QString element(QLatin1StringView name, const QString &text, QLatin1StringView attributes = {})
{
    return u"<%1%2>%3</%1>"_s.arg(name, attributes, text.toHtmlEscaped());
}

/// Where a form may lead: its answer is a redirect to the application, which may redirect further.
QByteArray formTargets(const QString &redirectUri)
{
    const auto scheme = redirectUri.section(u':', 0, 0).toLatin1();
    QByteArray targets = "'self' https: http:";
    if (scheme != "https" && scheme != "http")
        targets += ' ' + scheme + ':';
    return targets;
}

Response page(Language language, int status, const QString &title, const QString &body,
              const QByteArray &formAction, QLatin1StringView script = {})
{
    auto html = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title>"
                "<style>%3</style></head>\n<body><main>%4</main>"_s.arg(
                    toString(language), title.toHtmlEscaped(), kStyle, body);
    if (!script.isEmpty())
        html += "<script>"_L1 + script + "</script>"_L1;
    html += "</body></html>\n"_L1;
    auto response = Response::empty(status);
    response.contentType = "text/html; charset=utf-8";
    response.body = html.toUtf8();
    auto policy = "default-src 'none'; style-src " + hashSource(kStyle)
        + "; base-uri 'none'; frame-ancestors 'none'; form-action " + formAction;
    if (!script.isEmpty())
        policy += "; script-src " + hashSource(script);
    return std::move(response)
        .withHeader("content-security-policy", policy)
        .withHeader("x-frame-options", "DENY")
        .withHeader("x-content-type-options", "nosniff")
        .withHeader("referrer-policy", "no-referrer")
        .withHeader("cache-control", "no-store")
        .withHeader("vary", "Accept-Language, Cookie");
}

} // namespace

Response consentPage(Language language, const ConsentPage &consent)
{
    const auto say = [language](Phrase phrase) { return serverText(language, phrase); };
    const auto title = say(Phrase::ConsentTitle).arg(consent.application);
    QString body = element("h1"_L1, title)
        + element("p"_L1,
                  say(Phrase::ConsentQuestion).arg(consent.application, consent.organization));
    if (!consent.description.isEmpty())
        body += element("blockquote"_L1, consent.description);
    body += element("p"_L1, say(Phrase::ConsentAs).arg(consent.userName))
        + element("p"_L1, say(Phrase::ConsentScopes)) + u"<ul>"_s;
    for (const auto &scope : consent.scopes)
        body += element("li"_L1, scopeText(language, scope));
    body += u"</ul>"_s;
    if (consent.hasDangerousScopes)
        body += element("p"_L1, say(Phrase::ConsentDanger), " class=\"danger\" role=\"alert\""_L1);
    body += element("p"_L1, say(Phrase::ConsentRedirect).arg(consent.redirectUri))
        + u"<form method=\"post\" action=\"/oauth/authorizeapp\">"_s;
    for (const auto &[name, value] : consent.fields) {
        body += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name.toHtmlEscaped(),
                                                                          value.toHtmlEscaped());
    }
    body += element("button"_L1, say(Phrase::Allow), " type=\"submit\" class=\"primary\""_L1)
        + element("button"_L1, say(Phrase::Deny),
                  " type=\"submit\" formaction=\"/oauth/denyapp\""_L1)
        + u"</form>"_s;
    return page(language, 200, title, body, formTargets(consent.redirectUri));
}

Response localPage(Language language, bool isCanceled)
{
    const auto say = [language](Phrase phrase) { return serverText(language, phrase); };
    if (isCanceled) {
        const auto title = say(Phrase::CanceledTitle);
        return page(language, 200, title,
                    element("h1"_L1, title) + element("p"_L1, say(Phrase::CanceledText)), "'none'");
    }
    const auto title = say(Phrase::TokenTitle);
    const auto body = element("h1"_L1, title)
        + element("p"_L1, say(Phrase::TokenInAddress), " class=\"hidden\""_L1)
        + element("p"_L1, say(Phrase::TokenShownOnce), " class=\"shown\""_L1)
        + u"<p class=\"shown\"><code id=\"token\"></code></p>"_s;
    return page(language, 200, title, body, "'none'", kScript);
}

Response recoveryPage(Language language, const RecoveryPage &shown)
{
    const auto say = [language](Phrase phrase) { return serverText(language, phrase); };
    const auto field = [&](Phrase label, QLatin1StringView name) {
        return u"<label>%1<input type=\"password\" name=\"%2\" required minlength=\"8\" "
               "maxlength=\"1024\" autocomplete=\"new-password\"></label>"_s.arg(
                   say(label).toHtmlEscaped(), name);
    };
    const auto title = say(Phrase::RecoveryTitle);
    QString body = element("h1"_L1, title)
        + element("p"_L1, say(Phrase::RecoveryQuestion).arg(shown.userName));
    if (shown.problem)
        body += element("p"_L1, say(*shown.problem), " class=\"danger\" role=\"alert\""_L1);
    body += u"<form method=\"post\" action=\"/recovery\">"
            "<input type=\"hidden\" name=\"code\" value=\"%1\">"_s.arg(shown.code.toHtmlEscaped())
        + field(Phrase::RecoveryPassword, "password"_L1)
        + field(Phrase::RecoveryRepeat, "repeat"_L1)
        + element("button"_L1, say(Phrase::RecoverySet), " type=\"submit\" class=\"primary\""_L1)
        + u"</form>"_s;
    return page(language, 200, title, body, "'self'");
}

Response verifyPage(Language language, const VerifyPage &shown)
{
    const auto say = [language](Phrase phrase) { return serverText(language, phrase); };
    const auto title = say(Phrase::VerifyTitle);
    const QString body = element("h1"_L1, title)
        + element("p"_L1, say(Phrase::VerifyQuestion).arg(shown.userName, shown.email))
        + u"<form method=\"post\" action=\"/confirm\">"
          "<input type=\"hidden\" name=\"code\" value=\"%1\">"_s.arg(shown.code.toHtmlEscaped())
        + element("button"_L1, say(Phrase::VerifyConfirm), " type=\"submit\" class=\"primary\""_L1)
        + u"</form>"_s;
    return page(language, 200, title, body, "'self'");
}

Response invitePage(Language language, const InvitePage &shown)
{
    const auto say = [language](Phrase phrase) { return serverText(language, phrase); };
    const auto hidden = [](QLatin1StringView name, const QString &value) {
        return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name,
                                                                         value.toHtmlEscaped());
    };
    const auto title = say(Phrase::InviteTitle);
    const auto &invite = shown.invite;
    const QString body = element("h1"_L1, title)
        + element("p"_L1,
                  say(Phrase::InviteQuestion)
                      .arg(invite.inviter, invite.team, invite.organization, shown.userName))
        + u"<form method=\"post\" action=\"/confirminvite\">"_s + hidden("code"_L1, shown.code)
        + hidden("_csrf_token"_L1, shown.csrfToken)
        + element("button"_L1, say(Phrase::InviteAccept),
                  " type=\"submit\" class=\"primary\" name=\"answer\" value=\"accept\""_L1)
        + element("button"_L1, say(Phrase::InviteDecline),
                  " type=\"submit\" name=\"answer\" value=\"decline\""_L1)
        + u"</form>"_s;
    return page(language, 200, title, body, "'self'");
}

Response noticePage(Language language, int status, Phrase title, Phrase text)
{
    const auto heading = serverText(language, title);
    return page(language, status, heading,
                element("h1"_L1, heading) + element("p"_L1, serverText(language, text)), "'none'");
}

Response errorPage(Language language, int status, Phrase phrase)
{
    return noticePage(language, status, Phrase::ErrorTitle, phrase);
}

} // namespace quayside::server
