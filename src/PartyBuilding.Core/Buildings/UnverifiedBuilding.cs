namespace PartyBuilding.Core.Buildings;

/// <summary>A building that stood at the end of a quarter and was not checked in it.</summary>
/// <param name="Text">What is wrong and what to do, with the source.</param>
public sealed record UnverifiedBuilding(Guid Key, string Name, string Text);
