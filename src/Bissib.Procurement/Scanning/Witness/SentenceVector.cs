namespace Bissib.Procurement.Scanning.Witness;

/// <summary>
/// A sentence as weighted n-grams: numbers of features in rising order with their values. The word part and the letter
/// part have the same length, so that neither drowns the other.
/// </summary>
internal readonly record struct SentenceVector(int[] Features, float[] Values)
{
    public float Dot(float[] weights)
    {
        var sum = 0f;
        for (var i = 0; i < Features.Length; i++) sum += weights[Features[i]] * Values[i];
        return sum;
    }

    public void AddTo(float[] weights, float factor)
    {
        for (var i = 0; i < Features.Length; i++) weights[Features[i]] += Values[i] * factor;
    }

    public float SquaredLength()
    {
        var sum = 0f;
        foreach (var value in Values) sum += value * value;
        return sum;
    }
}
