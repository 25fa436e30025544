using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.CodeTables;

namespace PartyBuilding.Web.Features.CodeTables;

/// <summary>A local entry of a code table.</summary>
public sealed record CodeForm
{
    public string? Code { get; init; }

    public string? Name { get; init; }

    public string? Aliases { get; init; }

    public int? Order { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public string? Reason { get; init; }

    public int Version { get; init; }

    [BindNever, ValidateNever]
    public CodeTableInfo Table { get; init; } = null!;

    /// <summary>The entry as it stands; null for a new one.</summary>
    [BindNever, ValidateNever]
    public CodeRow? Row { get; init; }

    public EditCode Input(string? code) => new(Table.Standard, code, Name, Aliases, Order);
}
