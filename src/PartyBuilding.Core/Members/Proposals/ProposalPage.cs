namespace PartyBuilding.Core.Members.Proposals;

/// <summary>One page of a list of proposals.</summary>
public sealed record ProposalPage(IReadOnlyList<ProposalRow> Rows, int Page, int Total)
{
    public const int Size = 50;
}
