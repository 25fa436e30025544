using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Returns.Designer;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Web.Features.Returns.Drafts;

/// <summary>A check of a draft.</summary>
public sealed record CheckForm
{
    public int Version { get; init; }

    /// <summary>Code it had when the page was opened; null for a new one.</summary>
    public string? Old { get; init; }

    public string? Code { get; init; }

    public CheckClass Class { get; init; } = CheckClass.Error;

    public string? Expression { get; init; }

    public string? Message { get; init; }

    public string? Remedy { get; init; }

    [BindNever, ValidateNever]
    public DraftView? Draft { get; init; }

    public static CheckForm? Of(FormDefinition form, string code)
        => form.Checks.FirstOrDefault(c => c.Code == code) is { } check
            ? new CheckForm { Old = code, Code = code, Class = check.Class, Expression = check.Expression, Message = check.Message, Remedy = check.Remedy }
            : null;

    /// <summary>What this page does not show of a check stays as it was.</summary>
    public FormCheck ToCheck(FormDefinition form)
    {
        var old = form.Checks.FirstOrDefault(c => c.Code == Old) ?? new FormCheck("", Class, "", "", "");
        return old with { Code = Code?.Trim() ?? "", Class = Class, Expression = Expression?.Trim() ?? "", Message = Message?.Trim() ?? "", Remedy = Remedy?.Trim() ?? "" };
    }
}
