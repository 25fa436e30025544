namespace PartyBuilding.Core.Campaigns;

/// <param name="Opinions">Received, register not included.</param>
public sealed record FigureFacts(int Opinions, int CorrectedAtOnce, int LeadersDue, int LeadersAtBranch, int LeadersAtBody, int LeadersBoth);
