using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Rounds;

internal sealed class RoundSubjectConfiguration : IEntityTypeConfiguration<RoundSubject>
{
    public void Configure(EntityTypeBuilder<RoundSubject> builder)
    {
        builder.ToTable("AssessmentSubject");
        builder.Property(x => x.Name).HasMaxLength(RoundSubject.LongestName);
        builder.Property(x => x.Post).HasMaxLength(RoundSubject.LongestPost);
        builder.Property(x => x.Duties).HasMaxLength(RoundSubject.LongestText);
        builder.Property(x => x.Composite).HasPrecision(9, 2);
        builder.Property(x => x.GradeReason).HasMaxLength(RoundSubject.LongestText);
        builder.Property(x => x.Conclusion).HasMaxLength(RoundSubject.LongestText);
        builder.Property(x => x.DecidedAt).HasMaxLength(RoundSubject.LongestMeeting);
        builder.Property(x => x.FeedbackBy).HasMaxLength(RoundSubject.LongestBy);
        builder.Property(x => x.FeedbackOpinion).HasMaxLength(RoundSubject.LongestText);
        builder.Property(x => x.AdmonishedBy).HasMaxLength(RoundSubject.LongestBy);
        builder.Property(x => x.Admonition).HasMaxLength(RoundSubject.LongestText);
        builder.HasOne(x => x.Branch).WithMany().HasForeignKey(x => x.BranchId);
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasMany(x => x.Ratings).WithOne().HasForeignKey(x => x.SubjectId);
        builder.HasMany(x => x.Votes).WithOne().HasForeignKey(x => x.SubjectId);
        builder.HasMany(x => x.Faults).WithOne().HasForeignKey(x => x.SubjectId);
        builder.HasMany(x => x.Figures).WithOne().HasForeignKey(x => x.SubjectId);
        builder.HasMany(x => x.Talks).WithOne().HasForeignKey(x => x.SubjectId);
        builder.HasMany(x => x.Rectifications).WithOne().HasForeignKey(x => x.SubjectId);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
