namespace PartyBuilding.Core.Cadres;

/// <summary>What a list of cadres is narrowed to.</summary>
/// <param name="Text">Part of the name or of the post, or pinyin initials.</param>
/// <param name="Left">Those who have left instead of those in office.</param>
public sealed record CadreFilter(string? Text = null, Guid? Organisation = null, CadreManagement? Management = null, string? Level = null, bool Left = false, CadreConditions? Conditions = null);
