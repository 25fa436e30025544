using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Quality.Runs;

internal sealed class QualityFindingConfiguration : IEntityTypeConfiguration<QualityFinding>
{
    public void Configure(EntityTypeBuilder<QualityFinding> builder)
    {
        builder.ToTable("QualityFinding");
        builder.Property(x => x.RuleCode).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Field).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Message).HasMaxLength(QualityFinding.LongestText);
        builder.Property(x => x.Remedy).HasMaxLength(QualityFinding.LongestText);
        builder.Property(x => x.Fingerprint).HasMaxLength(Quality.Fingerprint.Length);
        builder.HasOne(x => x.Run).WithMany().HasForeignKey(x => x.RunId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.RunId, x.RuleCode, x.OrganisationId });
    }
}
