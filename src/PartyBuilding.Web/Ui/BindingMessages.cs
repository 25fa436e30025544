using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace PartyBuilding.Web.Ui;

/// <summary>What a field says when its text is not of the kind the form expects.</summary>
internal static class BindingMessages
{
    private const string NotReadable = "填写的内容无法识别，请检查格式。";

    public static void Apply(DefaultModelBindingMessageProvider messages)
    {
        messages.SetValueMustNotBeNullAccessor(_ => "请填写这一项。");
        messages.SetMissingBindRequiredValueAccessor(_ => "请填写这一项。");
        messages.SetMissingKeyOrValueAccessor(() => "请填写这一项。");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "请填写这一项。");
        messages.SetValueMustBeANumberAccessor(_ => "请填写数字。");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "请填写数字。");
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => NotReadable);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => NotReadable);
        messages.SetValueIsInvalidAccessor(_ => NotReadable);
        messages.SetUnknownValueIsInvalidAccessor(_ => NotReadable);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => NotReadable);
    }
}
