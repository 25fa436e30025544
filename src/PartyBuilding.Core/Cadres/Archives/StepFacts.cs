namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A step of arranging that is to be noted as done.</summary>
/// <param name="Missing">Earlier steps that have not been done.</param>
public sealed record StepFacts(ArchiveStepKind Step, IReadOnlyList<ArchiveStepKind> Missing);
