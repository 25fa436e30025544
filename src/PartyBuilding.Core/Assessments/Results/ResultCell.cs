namespace PartyBuilding.Core.Assessments.Results;

/// <summary>A figure of the comparison, by what it counts; whatever is null counts all of it.</summary>
/// <param name="Level">职务层次; empty for people without one.</param>
/// <param name="Unit">Of the team, the branch's body or the unit in which somebody was assessed.</param>
/// <param name="Grade">Name of the grade; empty for subjects on whom nothing is decided yet.</param>
public sealed record ResultCell(string? Level, Guid? Unit, string? Grade)
{
    public static readonly ResultCell All = new(null, null, null);

    public bool Holds(ResultLine line)
        => (Level is null || Level == (line.LevelCode ?? "")) && (Unit is null || Unit == line.UnitKey) && (Grade is null || Grade == (line.Grade ?? ""));
}
