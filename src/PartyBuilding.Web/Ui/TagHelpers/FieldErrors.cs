using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>Words for what ModelState holds.</summary>
internal static class FieldErrors
{
    /// <summary>The message, or a general one when binding failed with an exception whose text is not for users.</summary>
    public static string TextOf(ModelError error) =>
        string.IsNullOrWhiteSpace(error.ErrorMessage) ? "填写的内容无法识别，请检查格式。" : error.ErrorMessage;
}
