using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>The registers of one member.</summary>
/// <param name="Bare">States on the ledger that no record explains (资料待补).</param>
public sealed record RegistersPage(
    MemberRecord Member, IReadOnlyList<FloatingRow> Stays, IReadOnlyList<SituationRow> Situations, IReadOnlyList<MemberFactRow> Bare, BareStateForm Form, bool MayManage)
{
    public string At => $"/members/{Member.Key}";

    public bool Has(SituationKind kind) => Situations.Any(s => s.Kind == kind && s.EndedOn is null);
}
