namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>How a status reads at a glance; the word beside it carries the meaning.</summary>
public enum Tone
{
    /// <summary>No judgement.</summary>
    Plain,

    /// <summary>In order.</summary>
    Ok,

    /// <summary>Needs a look or a word.</summary>
    Warn,

    /// <summary>Overdue or refused.</summary>
    Bad,
}
