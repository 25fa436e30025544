using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.CoBuilding;
using PartyBuilding.Core.Funds;
using PartyBuilding.Core.Service;
using PartyBuilding.Core.ServiceCentres;

namespace PartyBuilding.Web.Features.Service;

/// <summary>A new entry; the page shows the fields of its kind.</summary>
public sealed class ServiceForm
{
    public Guid? Branch { get; set; }

    public Guid? PersonKey { get; set; }

    public string? Text { get; set; }

    public Guid? SupervisorKey { get; set; }

    public PairForm? Form { get; set; }

    public PairRound Round { get; set; }

    public PairHelper? Helper { get; set; }

    public string? Promise { get; set; }

    public DateOnly? SignedOn { get; set; }

    public VolunteerField? Field { get; set; }

    public int? Items { get; set; }

    public int? Volunteers { get; set; }

    public int? Served { get; set; }

    public SuggestionChannel? Channel { get; set; }

    public DateOnly? On { get; set; }

    public string? Reason { get; set; }

    public static IReadOnlyList<SelectListItem> PairEntries { get; } = ItemsOf(ServiceWords.PairEntries);

    public static IReadOnlyList<SelectListItem> Activities { get; } = ItemsOf(CoBuildingWords.Activities);

    public static IReadOnlyList<SelectListItem> Levels { get; } = ItemsOf(CentreWords.Levels);

    public static IReadOnlyList<SelectListItem> Categories { get; } = ItemsOf(CentreWords.Categories);

    public static IReadOnlyList<SelectListItem> Users { get; } = ItemsOf(CentreWords.Users);

    public static IReadOnlyList<SelectListItem> FundKinds { get; } = ItemsOf(FundWords.Kinds);

    public static IReadOnlyList<SelectListItem> FundSources { get; } = ItemsOf(FundWords.Sources);

    public static IReadOnlyList<SelectListItem> FundReceivers { get; } = ItemsOf(FundWords.Receivers);

    public static IReadOnlyList<SelectListItem> Forms { get; } = ItemsOf(ServiceWords.Forms);

    public static IReadOnlyList<SelectListItem> Rounds { get; } = ItemsOf(ServiceWords.Rounds);

    public static IReadOnlyList<SelectListItem> Helpers { get; } = ItemsOf(ServiceWords.Helpers);

    public static IReadOnlyList<SelectListItem> Fields { get; } = ItemsOf(ServiceWords.Fields);

    public static IReadOnlyList<SelectListItem> Channels { get; } = ItemsOf(ServiceWords.Channels);

    private static IReadOnlyList<SelectListItem> ItemsOf<T>(IReadOnlyDictionary<T, string> words) where T : struct, Enum
        => [.. words.Select(w => new SelectListItem(w.Value, w.Key.ToString()))];
}
