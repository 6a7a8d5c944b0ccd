#pragma once

#include "app/core/error.h"
#include "app/wire/servicekey.h"
#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>

namespace quayside::ui {

namespace Ui {
class ServiceKeyDialog;
}

/// What is to be known of a service key: all of it for a new one, or one part of one that is there.
/// It stays open until whoever does it says how that went.
class ServiceKeyDialog : public Dialog {
    Q_OBJECT
public:
    enum Part { Service = 1, Name = 2, Notes = 4, Expiry = 8, All = 15 };
    Q_DECLARE_FLAGS(Parts, Part)

    struct Words {
        QString title;
        QString hint;
        QString action;
    };
    /// Asked again after a language change.
    using TellWords = std::function<Words()>;
    /// `window`: connection. `draft`: to begin with. `now`: what the registry's clock says.
    ServiceKeyDialog(const QString &window, const TellWords &words, Parts parts,
                     const wire::ServiceKeyDraft &draft, Instant now, QWidget *parent = nullptr);
    ~ServiceKeyDialog() override;

    void showRefusal(const Error &error);

Q_SIGNALS:
    /// What was not asked for is as it was.
    void submitted(const quayside::wire::ServiceKeyDraft &draft);

protected:
    void retranslate() override;
    bool event(QEvent *event) override;

private:
    void show(Parts parts);
    void connectParts();
    QString serviceTrouble() const;
    QString nameTrouble() const;
    QString notesTrouble() const;
    void update();
    void submit();

    std::unique_ptr<Ui::ServiceKeyDialog> m_ui;
    TellWords m_words;
    Parts m_parts;
    wire::ServiceKeyDraft m_draft;
};

} // namespace quayside::ui
