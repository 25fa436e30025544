namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>A row of 学历学位 that may stand in a place of the form.</summary>
public sealed record EducationChoice(Guid Row, string Text);
