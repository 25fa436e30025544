using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Funds;

namespace PartyBuilding.Web.Features.Service;

/// <summary>A fund as it is typed.</summary>
public sealed class FundForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public long? Version { get; set; }

    public Guid? Holder { get; set; }

    public FundKind? Kind { get; set; }

    public string? Name { get; set; }

    public int? Year { get; set; }

    public string? Least { get; set; }

    public string? Most { get; set; }

    public bool IsOnceAYear { get; set; }

    public string? Note { get; set; }

    [BindNever]
    public string Action { get; set; } = "/service/funds";

    [BindNever]
    public IReadOnlyList<SelectListItem> Holders { get; set; } = [];

    public static FundForm Of(FundRecord record) => new()
    {
        Version = record.Version, Holder = record.HolderKey, Kind = record.Kind, Name = record.Name, Year = record.Year, Least = record.LeastFen is { } least ? YuanText.Of(least) : null,
        Most = record.MostFen is { } most ? YuanText.Of(most) : null, IsOnceAYear = record.IsOnceAYear, Note = record.Note, Action = $"/service/funds/{record.Key}/edit",
    };
}
