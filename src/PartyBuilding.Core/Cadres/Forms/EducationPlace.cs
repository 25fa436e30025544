namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>A place of 学历学位 on the form.</summary>
/// <param name="Chosen">Row chosen by hand; the empty key prints nothing; null leaves it to the rows.</param>
/// <param name="Automatic">Row that is printed without a choice.</param>
public sealed record EducationPlace(EducationSlot Slot, IReadOnlyList<EducationChoice> Choices, Guid? Chosen, Guid? Automatic);
