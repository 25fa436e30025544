using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Floating;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>The page of one stay with what its reader may do now.</summary>
/// <param name="Members">Members of the home branch with the same name, while nobody is linked.</param>
public sealed record StayShowPage(
    FloatingRecord Record, StayStepForm Step, CodeTableCatalogue Codes, DateOnly Today, bool MayManage, IReadOnlyList<SelectListItem> Members)
{
    public FloatingStay Stay => Record.Stay;

    public string At => $"/floating/{Stay.Key}";

    public bool IsDue => Record.CheckDue <= Today;

    public bool CanEdit => MayManage && Stay.IsOpen;

    public bool CanEnd => CanEdit && (Record.IsHome || Stay.PersonId is null);

    public bool CanIssue => CanEdit && Record.IsHome && Stay is { PersonId: not null, Kind: StayKind.Floating };

    public bool CanStep => CanEdit && Record.IsReceiving && Stay.Kind == StayKind.Floating && Stay.FiledOn is null;

    public bool CanLink => CanEdit && Record.IsHome && Stay.PersonId is null;

    public StayStepKind NextStep => Stay.PresentedOn is null ? StayStepKind.Present : Stay.VerifiedOn is null ? StayStepKind.Verify : StayStepKind.File;

    public IEnumerable<SelectListItem> Cares => FloatingWords.OfStays
        .Where(k => k != CareKind.Handling || Record.IsHome)
        .Select(k => new SelectListItem(FloatingWords.Cares[k], k.ToString(), k == Step.Kind));

    public string? Code(string standard, string? code) => Codes.Name(standard, code, Today);
}
