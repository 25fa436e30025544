using PartyBuilding.Core.Admissions.Registers;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Branches that have admitted nobody for years.</summary>
public sealed record IdlePage(IReadOnlyList<IdleBranch> Rows, int Page, int Total, int Years)
{
    public const int Size = 50;
}
