using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Rounds;

internal sealed class AssessmentRoundConfiguration : IEntityTypeConfiguration<AssessmentRound>
{
    public void Configure(EntityTypeBuilder<AssessmentRound> builder)
    {
        builder.ToTable("AssessmentRound");
        builder.Property(x => x.Title).HasMaxLength(AssessmentRound.LongestTitle);
        builder.Property(x => x.Plan).HasMaxLength(AssessmentRound.LongestPlan);
        builder.Property(x => x.NoticeTo).HasMaxLength(AssessmentRound.LongestNotice);
        builder.Ignore(x => x.Subjects);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.TeamScheme).WithMany().HasForeignKey(x => x.TeamSchemeId);
        builder.HasOne(x => x.OwnScheme).WithMany().HasForeignKey(x => x.OwnSchemeId);
        builder.HasMany(x => x.Units).WithOne(x => x.Round).HasForeignKey(x => x.RoundId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.Year });
    }
}
