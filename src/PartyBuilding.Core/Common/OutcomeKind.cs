namespace PartyBuilding.Core.Common;

/// <summary>The ways a command can end; each maps to one HTTP answer.</summary>
public enum OutcomeKind
{
    /// <summary>Done: redirect or fragment.</summary>
    Ok,

    /// <summary>Not there, or not in the reader's scope: 404 either way.</summary>
    NotFound,

    /// <summary>In scope, but the verb is not allowed: 403.</summary>
    Forbidden,

    /// <summary>Somebody else changed it first: 409, the form again.</summary>
    Conflict,

    /// <summary>A rule or a field refused it: 422, the form again.</summary>
    Refused,
}
