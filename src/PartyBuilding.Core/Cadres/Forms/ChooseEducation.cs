namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>Input: what stands in the places of 学历学位.</summary>
/// <param name="Chosen">Row by place; the empty key prints nothing; a place left out is left to the rows.</param>
public sealed record ChooseEducation(Guid CadreKey, int Version, IReadOnlyDictionary<EducationSlot, Guid> Chosen);
