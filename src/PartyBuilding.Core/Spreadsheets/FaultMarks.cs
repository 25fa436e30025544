namespace PartyBuilding.Core.Spreadsheets;

/// <summary>How a copy of somebody's own sheet says what is wrong in it: the same words and colours in every import.</summary>
internal static class FaultMarks
{
    public const string Reason = "问题";
    public const string Suggestion = "建议";

    /// <summary>Red: must be put right.</summary>
    public const string FaultColour = "FFF8CBAD";

    /// <summary>Yellow: to be looked at.</summary>
    public const string NoteColour = "FFFFF2CC";
}
