using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Education;

internal sealed class TrainingPartConfiguration : IEntityTypeConfiguration<TrainingPart>
{
    public void Configure(EntityTypeBuilder<TrainingPart> builder)
    {
        builder.ToTable("TrainingPart");
        builder.Property(x => x.Name).HasMaxLength(60);
        builder.HasOne<TrainingClass>().WithMany(x => x.Parts).HasForeignKey(x => x.ClassId);
    }
}
