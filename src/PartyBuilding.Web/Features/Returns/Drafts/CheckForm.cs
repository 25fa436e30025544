using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Organisations;
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

    public MissingFigures Missing { get; init; }

    /// <summary>Null: as on the left.</summary>
    public MissingFigures? MissingRight { get; init; }

    /// <summary>Kinds of unit it is put to; empty for all.</summary>
    public List<OrganisationKind> For { get; init; } = [];

    [BindNever, ValidateNever]
    public DraftView? Draft { get; init; }

    public static CheckForm? Of(FormDefinition form, string code)
        => form.Checks.FirstOrDefault(c => c.Code == code) is { } check
            ? new CheckForm
            {
                Old = code, Code = code, Class = check.Class, Expression = check.Expression, Message = check.Message, Remedy = check.Remedy, Missing = check.Missing,
                MissingRight = check.MissingRight, For = [.. check.For ?? []],
            }
            : null;

    public FormCheck ToCheck() => new(
        Code?.Trim() ?? "", Class, Expression?.Trim() ?? "", Message?.Trim() ?? "", Remedy?.Trim() ?? "", Missing, MissingRight, For.Count == 0 ? null : [.. For.Distinct().Order()]);
}
