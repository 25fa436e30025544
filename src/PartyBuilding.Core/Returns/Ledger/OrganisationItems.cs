using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Party organisations at the end of a period by kind, as its reports place them.</summary>
public sealed class OrganisationItems() : RegisterSet(
    Item("organisation.committees", "党委、党工委", OrganisationKind.Committee, OrganisationKind.WorkCommittee),
    Item("organisation.general-branches", "党总支", OrganisationKind.GeneralBranch),
    Item("organisation.branches", "党支部", OrganisationKind.Branch))
{
    private static RegisterItem Item(string query, string words, params OrganisationKind[] kinds)
        => new RegisterItem<OrganisationPlacement>(
            query, RegisterRow.Organisation,
            static (db, point) => db.OrganisationPlacements.Include(p => p.Organisation).Where(p => p.RecordedNo <= point.Number && point.Number < p.SupersededNo),
            point => Clauses(words, kinds, point),
            static (organisations, name) => p => organisations.Contains(p.OrganisationId) && p.Name == name,
            p => new RegisterEntry { OrganisationId = p.OrganisationId, Key = p.Organisation!.PublicId, Name = p.Name, Amount = 1, On = p.ValidFrom });

    private static IReadOnlyList<RegisterClause<OrganisationPlacement>> Clauses(string words, OrganisationKind[] kinds, LedgerPoint point)
    {
        var month = point.Month.Value;
        return
        [
            new("kind", $"类别为{words}", p => kinds.Contains(p.Kind), p => $"类别：{OrganisationWords.Kind(p.Kind)}"),
            new("since", $"{point.Month.Title}或以前列入", p => p.PostedFrom <= month, p => $"{new Common.Month(p.PostedFrom).Title}起列入"),
            new("until", $"{point.Month.Title}末仍在", p => p.PostedTo > month, p => $"{new Common.Month(p.PostedTo).Title}起不再列入"),
        ];
    }
}
