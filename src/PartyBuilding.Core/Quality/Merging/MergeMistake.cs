namespace PartyBuilding.Core.Quality.Merging;

/// <summary>Which of two memberships held at one time was registered by mistake.</summary>
public enum MergeMistake : byte
{
    /// <summary>None said: a merge that would make somebody a member twice is refused.</summary>
    None = 0,

    /// <summary>That of the record that stays.</summary>
    Keep = 1,

    /// <summary>That of the record that is merged.</summary>
    Other = 2,
}
