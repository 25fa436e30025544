using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Floating;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>The page of one situation with what its reader may do now.</summary>
public sealed record SituationShowPage(SituationRecord Record, SituationStepForm Step, string Why, DateOnly Today, bool MayManage)
{
    public Situation Row => Record.Situation;

    public string At => $"/situations/{Row.Key}";

    public bool IsOpen => Row.EndedOn is null;

    public bool CanPlace => MayManage && Row is { Kind: SituationKind.Lost, EndedOn: not null, LeftBooks: false, Placement: null };

    public IEnumerable<SelectListItem> Cares
        => FloatingWords.OfSituations[Row.Kind].Select(k => new SelectListItem(FloatingWords.Cares[k], k.ToString(), k == Step.Kind));

    public string State => !IsOpen ? Row.LeftBooks ? "不再在册" : SituationChecks.EndWords(Row.Kind)
        : Row is { Kind: SituationKind.Lost, ConfirmedOn: null } ? "查找中"
        : Row.ExpectedEnd < Today ? "逾期" : FloatingWords.Situations[Row.Kind];
}
