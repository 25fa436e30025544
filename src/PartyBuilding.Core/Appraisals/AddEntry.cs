namespace PartyBuilding.Core.Appraisals;

/// <summary>Takes in somebody who came to the branch after the reference day and was appraised nowhere this year.</summary>
public sealed record AddEntry(Guid Key, int Version, Guid PersonKey);
